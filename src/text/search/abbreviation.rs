//! Abbreviations readers type, and what they stand for in either language.

use super::folded::{Word, is_vowel};

/// Abbreviations without marks, and their long forms with `|` between them.
///
/// Long forms of three words and more are missing where the initials tell: nông thôn mới, bảo hiểm y tế.
const LONG_FORMS: [(&str, &str); 20] = [
    ("bhxh", "social insurance"),
    ("bhyt", "health insurance"),
    ("cn", "công nghiệp|industry|industrial"),
    ("dn", "doanh nghiệp|business|businesses|enterprise|enterprises"),
    ("dtts", "ethnic minority|ethnic minorities"),
    ("grdp", "tổng sản phẩm trong tỉnh|tổng sản phẩm trên địa bàn"),
    ("gtsx", "production value"),
    ("hdnd", "people's council"),
    ("kh", "kế hoạch|plan|plans|planned"),
    ("kt", "kinh tế|economy|economic"),
    ("ld", "lao động|labour|worker|workers"),
    ("nk", "nhập khẩu|import|imports"),
    ("nsnn", "state budget"),
    ("ntm", "new rural"),
    ("thcs", "lower secondary"),
    ("thpt", "upper secondary"),
    ("tp", "thành phố|city|cities"),
    ("ubnd", "ủy ban nhân dân|people's committee|people's committees"),
    ("xh", "xã hội|society|social"),
    ("xk", "xuất khẩu|export|exports"),
];

/// What a word stands for if it is a known abbreviation: the long forms with `|` between them.
pub fn long_forms(typed: Word) -> Option<&'static str> {
    let spells = |short: &str| short.chars().eq(typed.letters.iter().map(|letter| letter.bare));
    LONG_FORMS.iter().find(|(short, _)| spells(short)).map(|(_, long)| *long)
}

/// Whether a word can only be the initials of several: three letters or more, none of them a vowel.
///
/// Two letters are too few, because many words begin so (th, tr). A y is let through for y tế.
pub fn is_initials(typed: Word) -> bool {
    let is_initial = |bare: char| bare.is_ascii_lowercase() && !is_vowel(bare);
    typed.letters.len() >= 3 && typed.letters.iter().all(|letter| is_initial(letter.bare))
}
