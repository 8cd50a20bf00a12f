//! What words and signs say where they stand.

use super::{
    phrases::{COMPARED, Meaning, PHRASES},
    style::Style,
    token::{Kind, Token},
};

/// What stands at a place, and how many pieces it takes.
pub fn meaning_at(tokens: &[Token], at: usize, style: Style) -> Option<(usize, Meaning)> {
    let here = |phrase: &str| {
        let mut words = 0;
        let is_here = phrase.split(' ').all(|word| {
            let token = tokens.get(at + words);
            words += 1;
            token.is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Sign) && token.folded == word)
        });
        is_here.then_some(words)
    };
    let compared = COMPARED
        .iter()
        .find_map(|(phrase, cell, prose)| Some((here(phrase)?, if style == Style::Cell { *cell } else { *prose })));
    compared.or_else(|| PHRASES.iter().find_map(|(phrase, meaning)| Some((here(phrase)?, *meaning))))
}
