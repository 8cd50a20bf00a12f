//! The columns of the indicator table: the one list from which head, cells, cards, column choice, order and sheets follow.
//!
//! What a column is called is said in `text`, how its cell looks in `components`, what a file holds of it in `sheets`:
//! each by one match over this enum, so that a new column does not compile until every room has its part.

use super::{Comparison, Role};

/// A column of the indicator table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The indicator's name, which always stands.
    Name,
    /// The unit.
    Unit,
    /// What was reached in the year before.
    Previous,
    /// The planned figure.
    Plan,
    /// A second plan for the same time.
    Alternative,
    /// The outcome.
    Outcome,
    /// The gap: percentage points, or % of the plan.
    Gap,
    /// The official verdict.
    Verdict,
    /// The computed check.
    Check,
    /// The next target.
    Next,
}

impl Column {
    /// All columns in the table's order.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Unit,
        Self::Previous,
        Self::Plan,
        Self::Alternative,
        Self::Outcome,
        Self::Gap,
        Self::Verdict,
        Self::Check,
        Self::Next,
    ];

    /// Those that a reader may leave out.
    pub fn optional() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().skip(1)
    }

    /// The role whose figures it shows.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::Previous => Some(Role::Previous),
            Self::Plan => Some(Role::Target),
            Self::Alternative => Some(Role::Alternative),
            Self::Outcome => Some(Role::Outcome),
            Self::Next => Some(Role::Next),
            Self::Name | Self::Unit | Self::Gap | Self::Verdict | Self::Check => None,
        }
    }

    /// Whether a dataset with these periods has something to show in it.
    pub fn is_of(self, comparison: &Comparison) -> bool {
        match self {
            Self::Name | Self::Unit => true,
            Self::Gap | Self::Check => comparison.pair().is_some(),
            Self::Verdict => comparison.outcome.is_some(),
            _ => self.role().is_none_or(|role| comparison.period(role).is_some()),
        }
    }

    /// The name in attributes, addresses and `data-field`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Unit => "unit",
            Self::Previous => "previous",
            Self::Plan => "plan",
            Self::Alternative => "alternative",
            Self::Outcome => "outcome",
            Self::Gap => "gap",
            Self::Verdict => "verdict",
            Self::Check => "check",
            Self::Next => "next",
        }
    }

    /// The column with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.slug() == slug)
    }

    /// Whether rows can be sorted by it.
    pub fn is_sortable(self) -> bool {
        !matches!(self, Self::Unit | Self::Check)
    }
}
