//! Text broken into lines by estimated width, so that long names wrap and are never cut.

/// Estimated width of a character in em, on the wide side of common interface fonts.
fn width_em(letter: char) -> f64 {
    match letter {
        'i' | 'l' | 'j' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ';' | ':' | '\'' | '(' | ')' | '-' | '/' | ' '
        | '\u{a0}' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' | '≥' | '≤' => 0.92,
        letter if letter.is_uppercase() => 0.7,
        _ => 0.58,
    }
}

/// Estimated width of a text in pixels at a font size.
pub fn width_px(text: &str, font_px: f64) -> f64 {
    text.chars().map(width_em).sum::<f64>() * font_px
}

/// Breaks a text between words into lines of at most `limit_px`. A word that is wider alone gets its own line.
pub fn wrap(text: &str, limit_px: f64, font_px: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width_px(line, font_px) + width_px(word, font_px) + width_px(" ", font_px) <= limit_px => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping_keeps_every_word_in_order() {
        let name = "Tỷ lệ học sinh dân tộc thiểu số được học tại các trường dân tộc nội trú";
        for limit_px in [40.0, 120.0, 240.0, 2000.0] {
            assert_eq!(wrap(name, limit_px, 13.0).join(" "), name);
        }
    }

    #[test]
    fn lines_fit_the_limit_unless_one_word_is_wider() {
        for line in wrap("Tỷ lệ dân số nông thôn sử dụng nước sinh hoạt hợp vệ sinh", 150.0, 13.0)
        {
            assert!(width_px(&line, 13.0) <= 150.0 || !line.contains(' '), "{line}");
        }
        assert_eq!(wrap("Incomprehensibilities", 10.0, 13.0), ["Incomprehensibilities"]);
    }
}
