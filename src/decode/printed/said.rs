//! What a printed text says, and why it may not be understood.

use crate::domain::{Decimal, Relation};

use super::style::Style;

/// What stands around a number, to be understood with it.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Words and numbers of the unit, which say nothing of the figure.
    pub unit: &'a str,
    /// The sign between whole number and decimals: `,` or `.`.
    pub point: char,
    /// Cell or prose.
    pub style: Style,
}

/// Why a printed text is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obscure {
    /// There is no number, or it is written in no known way.
    NoNumber,
    /// A word or sign that the grammar does not know.
    Unknown(String),
    /// A number beside the one that is read.
    Second(String),
    /// Two signs or words that say different things, such as ">" and "trở xuống".
    Contradicts(String),
}

/// What a printed text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The number as it is written, without its sign, in Vietnamese notation; both numbers of a range.
    pub digits: String,
    /// The numbers, negative where a sign before them says so, the lower one first.
    pub first: Decimal,
    /// The second number of a range.
    pub until: Option<Decimal>,
    /// The word or sign that makes it negative: a dash, parentheses, "giảm".
    pub falls: Option<String>,
    /// The word that says that it rises: what falls cannot be printed so.
    pub rises: Option<String>,
    /// The words or signs that make it a bound, and which; there is more than one bound where the words allow several.
    pub bound: Option<(String, &'static [Relation])>,
    /// The word or sign that makes it approximate.
    pub about: Option<String>,
}
