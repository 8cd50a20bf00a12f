//! A text as letters and words to compare, each knowing where it stands in the original.

use std::ops::Range;

use super::letter::{Mark, Tone, bare, combining_mark, combining_tone, is_combining, lower, mark, tone};

/// A character of the text, be it part of a word or not.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Small, without mark and tone.
    pub bare: char,
    /// Its mark.
    pub mark: Mark,
    /// Whether i and y are spelled for each other here, as in tỷ and tỉ.
    is_twin: bool,
    /// Byte where it starts in the original.
    start: usize,
    /// Byte after it and its combining characters.
    end: usize,
}

impl Letter {
    /// Whether this letter of a text is what was typed, tones and marks aside.
    fn reads_as(&self, typed: &Self) -> bool {
        self.bare == typed.bare || (self.is_twin && matches!(typed.bare, 'i' | 'y'))
    }

    fn is_consonant(&self) -> bool {
        self.bare.is_ascii_lowercase() && !is_vowel(self.bare) && self.bare != 'y'
    }
}

/// Whether a bare letter is a vowel that is never a consonant.
pub fn is_vowel(bare: char) -> bool {
    matches!(bare, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether words are made of this.
pub fn is_of_words(bare: char) -> bool {
    if bare.is_ascii() { bare.is_ascii_alphanumeric() } else { bare.is_alphabetic() }
}

/// Whether this may stand inside a term: "kinh tế - xã hội", "people's".
fn is_joint(bare: char) -> bool {
    matches!(bare, ' ' | '\u{a0}' | '-' | '–' | '/' | '&' | '\'' | '’')
}

/// The bytes from the first of these letters to the last.
pub fn span(letters: &[Letter]) -> Range<usize> {
    match (letters.first(), letters.last()) {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..0,
    }
}

/// A word of a folded text. The tone belongs to the word and not to a letter, so that hòa is hoà.
#[derive(Clone, Copy, Debug)]
pub struct Word<'a> {
    /// Its letters, at least one.
    pub letters: &'a [Letter],
    /// Its tone.
    pub tone: Tone,
}

impl Word<'_> {
    /// Whether this word of a text begins with what was typed, and if so, whether marks and tone are the same.
    ///
    /// A tone is often typed last, so a word that is not typed to its end may still lack it.
    pub fn begins_with(self, typed: Word) -> Option<bool> {
        let beginning = self.letters.get(..typed.letters.len())?;
        let pairs = || beginning.iter().zip(typed.letters);
        let is_untoned = typed.tone == Tone::Level && beginning.len() < self.letters.len();
        let is_exact = || pairs().all(|(letter, typed)| letter.mark == typed.mark);
        let reads_so = pairs().all(|(letter, typed)| letter.reads_as(typed));
        reads_so.then(|| (self.tone == typed.tone || is_untoned) && is_exact())
    }

    /// Whether this word is the other one, to the last letter, mark and tone.
    pub fn is(self, other: Word) -> bool {
        self.letters.len() == other.letters.len() && self.begins_with(other) == Some(true)
    }
}

/// Where a word's letters are, and its tone.
#[derive(Clone, Debug)]
struct Place {
    letters: Range<usize>,
    tone: Tone,
}

/// A text folded.
#[derive(Clone, Debug)]
pub struct Folded {
    letters: Vec<Letter>,
    words: Vec<Place>,
    /// Whether the last word goes on; after the last letter it means nothing.
    in_word: bool,
}

impl Folded {
    /// Folds a text in normal form C or D.
    pub fn of(text: &str) -> Self {
        let words = Vec::with_capacity(text.len() / 4);
        let mut folded = Self { letters: Vec::with_capacity(text.len()), words, in_word: false };
        for (start, character) in text.char_indices() {
            folded.push(start, character);
        }
        for word in &folded.words {
            mark_twin(folded.letters.get_mut(word.letters.clone()).unwrap_or_default());
        }
        folded
    }

    fn push(&mut self, start: usize, character: char) {
        let end = start + character.len_utf8();
        if is_combining(character) {
            return self.combine(character, end);
        }
        let small = lower(character);
        let bare = bare(small);
        let first = self.letters.len();
        self.letters.push(Letter { bare, mark: mark(small), is_twin: false, start, end });
        let went_on = self.in_word;
        self.in_word = is_of_words(bare);
        if self.in_word && !went_on {
            self.words.push(Place { letters: first..first, tone: Tone::Level });
        }
        if self.in_word {
            self.extend_word(tone(small));
        }
    }

    fn extend_word(&mut self, tone: Tone) {
        let Some(word) = self.words.last_mut() else { return };
        word.letters.end = self.letters.len();
        if tone != Tone::Level {
            word.tone = tone;
        }
    }

    fn combine(&mut self, character: char, end: usize) {
        let Some(letter) = self.letters.last_mut() else { return };
        letter.end = end;
        if self.in_word {
            letter.mark = combining_mark(character).unwrap_or(letter.mark);
            self.extend_word(combining_tone(character).unwrap_or(Tone::Level));
        }
    }

    /// All its characters.
    pub fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// Its words.
    pub fn words(&self) -> impl Iterator<Item = Word<'_>> {
        self.words.iter().map(|place| self.word(place))
    }

    /// Its first word.
    pub fn first_word(&self) -> Option<Word<'_>> {
        self.words().next()
    }

    fn word(&self, place: &Place) -> Word<'_> {
        Word { letters: self.letters.get(place.letters.clone()).unwrap_or_default(), tone: place.tone }
    }

    /// The bytes of every run of `length` words that could be one term and of which `fits` holds, word by word.
    ///
    /// `fits` is given a word's place in the run and the word.
    pub fn runs(&self, length: usize, fits: impl Fn(usize, Word) -> bool) -> impl Iterator<Item = Range<usize>> {
        let runs = self.words.windows(length.max(1));
        runs.filter_map(move |run| {
            let is_run = run.iter().enumerate().all(|(at, place)| fits(at, self.word(place))) && self.is_joined(run);
            let (first, last) = (run.first()?, run.last()?);
            is_run.then(|| span(self.letters.get(first.letters.start..last.letters.end).unwrap_or_default()))
        })
    }

    fn is_joined(&self, run: &[Place]) -> bool {
        run.iter().zip(run.iter().skip(1)).all(|(word, next)| {
            let between = self.letters.get(word.letters.end..next.letters.start).unwrap_or_default();
            between.iter().all(|letter| is_joint(letter.bare))
        })
    }
}

/// Marks the i or y at the end of a word where both spellings are in use: after a consonant (tỷ, kỹ) and in quý.
///
/// After another vowel they are different sounds: tai is not tay.
fn mark_twin(word: &mut [Letter]) {
    let Some((last, before)) = word.split_last_mut() else { return };
    let follows_consonant = match before {
        [.., q, u] if q.bare == 'q' && u.bare == 'u' => true,
        [.., letter] => letter.is_consonant(),
        [] => false,
    };
    last.is_twin = follows_consonant && matches!(last.bare, 'i' | 'y');
}
