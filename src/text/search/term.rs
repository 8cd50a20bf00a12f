//! One thing looked for: a word, or a figure.

use std::ops::Range;

use super::{
    abbreviation::{is_initials, long_forms},
    folded::{Folded, Letter, Word, is_of_words, span},
    letter::{Mark, Tone},
};

/// A place where a term stands.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Bytes of the original text.
    pub range: Range<usize>,
    /// Whether it stands there as typed: with these marks and this tone, and in full if it is an abbreviation.
    pub is_exact: bool,
}

/// One part of a query. All of them must be found.
#[derive(Clone, Debug)]
pub enum Term {
    /// Characters with a digit or `%` among them, found anywhere.
    Figure(Vec<char>),
    /// A word, found where a word begins with it.
    Word {
        /// The word alone.
        typed: Folded,
        /// What it stands for if it is a known abbreviation.
        long_forms: Vec<Folded>,
    },
}

impl Term {
    /// The terms of a query: `"tăng 8,5%"` is a word and a figure. Signs around and between words look for nothing.
    pub fn all_of(query: &str) -> Vec<Self> {
        let mut terms = Vec::new();
        for part in query.split_whitespace() {
            let folded = Folded::of(part);
            if folded.letters().iter().any(is_of_figure) {
                terms.push(Self::Figure(figure(folded.letters())));
                continue;
            }
            for word in folded.words() {
                terms.extend(part.get(span(word.letters)).map(Self::word));
            }
        }
        terms
    }

    fn word(word: &str) -> Self {
        let typed = Folded::of(word);
        let long = typed.first_word().and_then(long_forms);
        Self::Word { long_forms: long.map_or_else(Vec::new, |long| long.split('|').map(Folded::of).collect()), typed }
    }

    /// Whether it was typed with a mark or a tone.
    pub fn is_accented(&self) -> bool {
        let has_mark = |word: Word| word.letters.iter().any(|letter| letter.mark != Mark::Bare);
        match self {
            Self::Figure(_) => false,
            Self::Word { typed, .. } => {
                typed.first_word().is_some_and(|word| word.tone != Tone::Level || has_mark(word))
            }
        }
    }

    /// Whether it is a known abbreviation.
    pub fn is_abbreviation(&self) -> bool {
        matches!(self, Self::Word { long_forms, .. } if !long_forms.is_empty())
    }

    /// Every place where it stands, in no particular order; places may overlap.
    pub fn hits(&self, text: &Folded) -> Vec<Hit> {
        match self {
            Self::Figure(figure) => figure_hits(figure, text),
            Self::Word { typed, long_forms } => {
                typed.first_word().map(|typed| word_hits(typed, long_forms, text)).unwrap_or_default()
            }
        }
    }
}

fn is_of_figure(letter: &Letter) -> bool {
    letter.bare.is_ascii_digit() || letter.bare == '%'
}

/// A figure without the signs around it: `8.5` of "(≥8,5".
fn figure(letters: &[Letter]) -> Vec<char> {
    let is_sign = |letter: &&Letter| !is_of_words(letter.bare) && letter.bare != '%';
    let before = letters.iter().take_while(is_sign).count();
    let after = letters.iter().rev().take_while(is_sign).count();
    letters.iter().take(letters.len() - after).skip(before).map(|letter| letter.bare).collect()
}

fn figure_hits(figure: &[char], text: &Folded) -> Vec<Hit> {
    let places = text.letters().windows(figure.len().max(1));
    let found = places.filter(|place| place.iter().map(|letter| letter.bare).eq(figure.iter().copied()));
    found.map(|place| Hit { range: span(place), is_exact: true }).collect()
}

fn word_hits(typed: Word, long_forms: &[Folded], text: &Folded) -> Vec<Hit> {
    let mut hits = Vec::new();
    for word in text.words() {
        hits.extend(beginning(typed, word, !long_forms.is_empty()));
    }
    for long in long_forms {
        let words: Vec<Word> = long.words().collect();
        let fits = |at: usize, word: Word| words.get(at).is_some_and(|long| word.is(*long));
        add_runs(text, words.len(), &fits, &mut hits);
    }
    if is_initials(typed) {
        let bare = |letters: &[Letter], at: usize| letters.get(at).map(|letter| letter.bare);
        let fits = |at: usize, word: Word| bare(word.letters, 0) == bare(typed.letters, at);
        add_runs(text, typed.letters.len(), &fits, &mut hits);
    }
    hits
}

/// The hit where a word begins as typed. An abbreviation is meant whole: KH is not just any word with kh.
fn beginning(typed: Word, word: Word, is_abbreviation: bool) -> Option<Hit> {
    let is_alike = word.begins_with(typed)?;
    let is_whole = word.letters.len() == typed.letters.len();
    let range = span(word.letters.get(..typed.letters.len())?);
    Some(Hit { range, is_exact: is_alike && (is_whole || !is_abbreviation) })
}

/// Adds the runs of words that fit. Not generic, so that it is compiled once.
fn add_runs(text: &Folded, length: usize, fits: &dyn Fn(usize, Word) -> bool, hits: &mut Vec<Hit>) {
    hits.extend(text.runs(length, fits).map(|range| Hit { range, is_exact: true }));
}
