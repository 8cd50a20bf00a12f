//! One letter as a search compares it: the bare letter, its mark and its tone.
//!
//! Vietnamese letters are a closed set, so they are listed here. Decomposing them by the tables of Unicode would cost
//! every reader some 20 KB, and would still not take the stroke off đ.

/// What makes ă â đ ê ô ơ ư letters of their own. A tone is no mark: it belongs to the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A letter without a mark.
    Bare,
    /// As in â.
    Circumflex,
    /// As in ă.
    Breve,
    /// As in ơ.
    Horn,
    /// As in đ.
    Stroke,
}

/// The tone of a word, in the order of Vietnamese dictionaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// No sign.
    Level,
    /// As in à.
    Grave,
    /// As in ả.
    Hook,
    /// As in ã.
    Tilde,
    /// As in á.
    Acute,
    /// As in ạ.
    Dot,
}

/// The small letter. The few letters whose small form is two characters keep the first.
pub fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// A small letter without mark and tone; `²` is a 2, and a comma is a point, because languages swap the two.
///
/// The Icelandic ð looks like đ as a capital and stands in its place in some files.
pub fn bare(letter: char) -> char {
    match letter {
        'à' | 'ả' | 'ã' | 'á' | 'ạ' | 'ă' | 'ằ' | 'ẳ' | 'ẵ' | 'ắ' | 'ặ' | 'â' | 'ầ' | 'ẩ' | 'ẫ' | 'ấ' | 'ậ' => {
            'a'
        }
        'đ' | 'ð' => 'd',
        'è' | 'ẻ' | 'ẽ' | 'é' | 'ẹ' | 'ê' | 'ề' | 'ể' | 'ễ' | 'ế' | 'ệ' => 'e',
        'ì' | 'ỉ' | 'ĩ' | 'í' | 'ị' => 'i',
        'ò' | 'ỏ' | 'õ' | 'ó' | 'ọ' | 'ô' | 'ồ' | 'ổ' | 'ỗ' | 'ố' | 'ộ' | 'ơ' | 'ờ' | 'ở' | 'ỡ' | 'ớ' | 'ợ' => {
            'o'
        }
        'ù' | 'ủ' | 'ũ' | 'ú' | 'ụ' | 'ư' | 'ừ' | 'ử' | 'ữ' | 'ứ' | 'ự' => 'u',
        'ỳ' | 'ỷ' | 'ỹ' | 'ý' | 'ỵ' => 'y',
        '²' => '2',
        '³' => '3',
        ',' => '.',
        other => other,
    }
}

/// The mark of a small letter.
pub fn mark(letter: char) -> Mark {
    match letter {
        'ă' | 'ằ' | 'ẳ' | 'ẵ' | 'ắ' | 'ặ' => Mark::Breve,
        'â' | 'ầ' | 'ẩ' | 'ẫ' | 'ấ' | 'ậ' | 'ê' | 'ề' | 'ể' | 'ễ' | 'ế' | 'ệ' | 'ô' | 'ồ' | 'ổ' | 'ỗ' | 'ố' | 'ộ' => {
            Mark::Circumflex
        }
        'đ' | 'ð' => Mark::Stroke,
        'ơ' | 'ờ' | 'ở' | 'ỡ' | 'ớ' | 'ợ' | 'ư' | 'ừ' | 'ử' | 'ữ' | 'ứ' | 'ự' => Mark::Horn,
        _ => Mark::Bare,
    }
}

/// The tone a small letter carries.
pub fn tone(letter: char) -> Tone {
    match letter {
        'à' | 'ằ' | 'ầ' | 'è' | 'ề' | 'ì' | 'ò' | 'ồ' | 'ờ' | 'ù' | 'ừ' | 'ỳ' => Tone::Grave,
        'ả' | 'ẳ' | 'ẩ' | 'ẻ' | 'ể' | 'ỉ' | 'ỏ' | 'ổ' | 'ở' | 'ủ' | 'ử' | 'ỷ' => Tone::Hook,
        'ã' | 'ẵ' | 'ẫ' | 'ẽ' | 'ễ' | 'ĩ' | 'õ' | 'ỗ' | 'ỡ' | 'ũ' | 'ữ' | 'ỹ' => Tone::Tilde,
        'á' | 'ắ' | 'ấ' | 'é' | 'ế' | 'í' | 'ó' | 'ố' | 'ớ' | 'ú' | 'ứ' | 'ý' => Tone::Acute,
        'ạ' | 'ặ' | 'ậ' | 'ẹ' | 'ệ' | 'ị' | 'ọ' | 'ộ' | 'ợ' | 'ụ' | 'ự' | 'ỵ' => Tone::Dot,
        _ => Tone::Level,
    }
}

/// Whether a character is a sign on the letter before it, as in texts in normal form D.
pub fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

/// The mark a combining character sets on its letter.
pub fn combining_mark(character: char) -> Option<Mark> {
    match character {
        '\u{302}' => Some(Mark::Circumflex),
        '\u{306}' => Some(Mark::Breve),
        '\u{31b}' => Some(Mark::Horn),
        _ => None,
    }
}

/// The tone a combining character gives to its word.
pub fn combining_tone(character: char) -> Option<Tone> {
    match character {
        '\u{300}' => Some(Tone::Grave),
        '\u{309}' => Some(Tone::Hook),
        '\u{303}' => Some(Tone::Tilde),
        '\u{301}' => Some(Tone::Acute),
        '\u{323}' => Some(Tone::Dot),
        _ => None,
    }
}
