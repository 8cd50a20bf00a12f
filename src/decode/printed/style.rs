//! Where a figure is printed.

/// How freely words may stand around the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A cell of a table: the number and its unit.
    Cell,
    /// A piece of a sentence: after the number may stand what is counted, "06 trường mầm non", and of how many, "6/9".
    Prose,
}
