//! The columns of the indicator table, and which of them a reader may leave out.

use crate::{
    domain::Comparison,
    text::{self, Lang},
};

/// A column besides the indicator's name, which always stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The unit.
    Unit,
    /// The planned figure.
    Plan,
    /// The outcome.
    Outcome,
    /// The gap.
    Gap,
    /// The official verdict.
    Verdict,
    /// The computed check.
    Check,
    /// The next target.
    Next,
}

impl Column {
    /// All of them in the table's order.
    pub const ALL: [Self; 7] =
        [Self::Unit, Self::Plan, Self::Outcome, Self::Gap, Self::Verdict, Self::Check, Self::Next];

    /// The name in attributes and addresses: that of the cell's `data-field`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Plan => "plan",
            Self::Outcome => "outcome",
            Self::Gap => "gap",
            Self::Verdict => "verdict",
            Self::Check => "check",
            Self::Next => "next",
        }
    }

    /// The column with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.name() == name)
    }

    /// What it is called at the head of the table.
    pub fn title(self, lang: Lang, comparison: &Comparison) -> String {
        let words = text::messages(lang);
        match self {
            Self::Unit => words.table.unit.to_owned(),
            Self::Plan => text::period_name(lang, &comparison.target),
            Self::Outcome => text::period_name(lang, &comparison.outcome),
            Self::Gap => words.table.gap.to_owned(),
            Self::Verdict => words.table.verdict.to_owned(),
            Self::Check => words.table.check.to_owned(),
            Self::Next => text::period_name(lang, &comparison.next),
        }
    }
}
