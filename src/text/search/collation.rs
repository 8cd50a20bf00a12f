//! The order of Vietnamese dictionaries: letters first (a ă â b … d đ e ê …), tones only between words of the same letters.

use super::letter::{Mark, Tone, bare, lower, mark, tone};

/// What to sort a name by.
///
/// ```
/// use chi_tieu::text::search::collation_key;
/// let mut names = ["Đạt", "Dân", "Âm", "An", "Ăn", "Án"];
/// names.sort_by_key(|name| collation_key(name));
/// assert_eq!(names, ["An", "Án", "Ăn", "Âm", "Dân", "Đạt"]);
/// ```
pub fn collation_key(text: &str) -> (Vec<(char, u8)>, Vec<u8>) {
    let letters = || text.chars().map(lower);
    (letters().map(|letter| (bare(letter), mark_rank(letter))).collect(), letters().map(tone_rank).collect())
}

fn mark_rank(letter: char) -> u8 {
    match mark(letter) {
        Mark::Bare => 0,
        Mark::Breve | Mark::Stroke => 1,
        Mark::Circumflex => 2,
        Mark::Horn => 3,
    }
}

fn tone_rank(letter: char) -> u8 {
    match tone(letter) {
        Tone::Level => 0,
        Tone::Grave => 1,
        Tone::Hook => 2,
        Tone::Tilde => 3,
        Tone::Acute => 4,
        Tone::Dot => 5,
    }
}
