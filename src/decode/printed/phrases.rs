//! The words and signs of printed figures, without marks and tones, and what each says.

use crate::domain::Relation;

/// What a word or sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing about the number.
    Nothing,
    /// That it is a bound, of one of these kinds.
    Bound(&'static [Relation]),
    /// That a range or a lower bound begins.
    From,
    /// That the second number of a range follows.
    To,
    /// That it is approximate.
    About,
    /// That it is negative.
    Falls,
    /// That it is not negative.
    Rises,
    /// That it is negative, or a bound.
    FallsOr(&'static [Relation]),
}

use Meaning::{About, Bound, Falls, FallsOr, From, Nothing, Rises, To};

const AT_LEAST: Meaning = Bound(&[Relation::AtLeast]);
const MORE_THAN: Meaning = Bound(&[Relation::MoreThan]);
const AT_MOST: Meaning = Bound(&[Relation::AtMost]);
const LESS_THAN: Meaning = Bound(&[Relation::LessThan]);

/// Longer ones first: "không quá" before "không".
pub const PHRASES: &[(&str, Meaning)] = &[
    ("khong vuot qua", AT_MOST),
    ("khong thap hon", AT_LEAST),
    ("khong nho hon", AT_LEAST),
    ("khong it hon", AT_LEAST),
    ("khong cao hon", AT_MOST),
    ("khong lon hon", AT_MOST),
    ("khong nhieu hon", AT_MOST),
    ("khong duoi", AT_LEAST),
    ("khong kem", AT_LEAST),
    ("khong qua", AT_MOST),
    ("khong tren", AT_MOST),
    ("khong hon", AT_MOST),
    ("tro len", AT_LEAST),
    ("tro xuong", AT_MOST),
    ("it nhat", AT_LEAST),
    ("toi thieu", AT_LEAST),
    ("toi da", AT_MOST),
    ("nhieu nhat", AT_MOST),
    ("chua den", LESS_THAN),
    ("chua toi", LESS_THAN),
    ("chua day", LESS_THAN),
    ("nho hon", LESS_THAN),
    ("lon hon", MORE_THAN),
    ("giam xuong con", Nothing),
    ("giam xuong", Nothing),
    ("giam con", Nothing),
    ("tang len", Nothing),
    ("cat giam", Falls),
    ("giam", Falls),
    ("am", Falls),
    ("khoang", About),
    ("gan", About),
    ("xap xi", About),
    ("chung", About),
    ("tren", MORE_THAN),
    ("hon", MORE_THAN),
    ("duoi", LESS_THAN),
    ("phan dau", Nothing),
    ("duy tri", Nothing),
    ("on dinh", Nothing),
    ("vi tri", Nothing),
    ("tang them", Rises),
    ("phan tram", Nothing),
    ("tu", From),
    ("den", To),
    ("toi", To),
    ("uoc", Nothing),
    ("dat", Nothing),
    ("tang", Rises),
    ("con", Nothing),
    ("la", Nothing),
    ("chiem", Nothing),
    ("bang", Nothing),
    ("muc", Nothing),
    ("thu", Nothing),
    ("hang", Nothing),
    ("xep", Nothing),
    ("dung", Nothing),
    ("≥", AT_LEAST),
    ("⩾", AT_LEAST),
    ("≧", AT_LEAST),
    (">=", AT_LEAST),
    ("=>", AT_LEAST),
    ("≤", AT_MOST),
    ("⩽", AT_MOST),
    ("≦", AT_MOST),
    ("<=", AT_MOST),
    ("=<", AT_MOST),
    (">", MORE_THAN),
    ("＞", MORE_THAN),
    ("﹥", MORE_THAN),
    ("<", LESS_THAN),
    ("＜", LESS_THAN),
    ("﹤", LESS_THAN),
    ("≈", About),
    ("~", About),
    ("∼", About),
    ("≃", About),
    ("≅", About),
    ("=", Nothing),
    ("%", Nothing),
    ("％", Nothing),
    ("‰", Nothing),
    ("/", Nothing),
    ("(", Nothing),
    (")", Nothing),
    (",", Nothing),
    (".", Nothing),
    (";", Nothing),
    ("*", Nothing),
    ("\"", Nothing),
    ("“", Nothing),
    ("”", Nothing),
];

/// Words that in a cell can only be a bound; in a sentence they compare with something else, "vượt 03 xã".
pub const COMPARED: &[(&str, Meaning, Meaning)] = &[
    ("thap hon", FallsOr(&[Relation::LessThan]), FallsOr(&[Relation::LessThan])),
    ("kem hon", FallsOr(&[Relation::LessThan]), FallsOr(&[Relation::LessThan])),
    ("it hon", FallsOr(&[Relation::LessThan]), FallsOr(&[Relation::LessThan])),
    ("cao hon", MORE_THAN, Bound(&[Relation::MoreThan, Relation::Equal])),
    ("nhieu hon", MORE_THAN, Bound(&[Relation::MoreThan, Relation::Equal])),
    ("vuot", MORE_THAN, Bound(&[Relation::MoreThan, Relation::Equal])),
];

/// Whether a word stands in the vocabulary, alone or with others.
pub fn is_known(word: &str) -> bool {
    let phrases = PHRASES.iter().map(|(phrase, _)| *phrase).chain(COMPARED.iter().map(|(phrase, ..)| *phrase));
    phrases.into_iter().any(|phrase| phrase.split(' ').any(|known| known == word))
}
