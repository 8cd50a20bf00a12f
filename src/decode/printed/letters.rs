//! Letters as words are compared: small, without marks and tones, so that "Dưới" in either normal form is one word.

/// The bare small letter, or `None` for a sign that only belongs to the letter before it.
pub fn bare(letter: char) -> Option<char> {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    Some(match small {
        '\u{300}'..='\u{36f}' => return None,
        'à'..='å' | 'ă' | 'ạ'..='ặ' => 'a',
        'đ' | 'ð' => 'd',
        'è'..='ë' | 'ẹ'..='ệ' => 'e',
        'ì'..='ï' | 'ĩ' | 'ỉ'..='ị' => 'i',
        'ò'..='ö' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ù'..='ü' | 'ũ' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' | 'ỳ'..='ỹ' => 'y',
        other => other,
    })
}

/// A word as it is compared.
pub fn folded(word: &str) -> String {
    word.chars().filter_map(bare).collect()
}

/// Whether a character is part of a word: a letter of the Latin script, or a sign on one.
pub fn is_of_word(character: char) -> bool {
    character.is_ascii_alphabetic()
        || matches!(character, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{300}'..='\u{36f}')
            && !matches!(character, '×' | '÷')
}
