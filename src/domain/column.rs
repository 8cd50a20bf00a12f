//! The columns of the indicator table: the one list from which head, cells, cards, column choice, order and sheets follow.
//!
//! What a column is called is said in `text`, how its cell looks in `components`, what a file holds of it in `sheets`:
//! each by one match over this enum, so that a new column does not compile until every room has its part.

/// A column of the indicator table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The indicator's name, which always stands.
    Name,
    /// The unit.
    Unit,
    /// The planned figure.
    Plan,
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
    pub const ALL: [Self; 8] =
        [Self::Name, Self::Unit, Self::Plan, Self::Outcome, Self::Gap, Self::Verdict, Self::Check, Self::Next];

    /// Those that a reader may leave out.
    pub const OPTIONAL: [Self; 7] =
        [Self::Unit, Self::Plan, Self::Outcome, Self::Gap, Self::Verdict, Self::Check, Self::Next];

    /// The name in attributes, addresses and `data-field`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Name => "name",
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
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.slug() == slug)
    }

    /// Whether rows can be sorted by it.
    pub fn is_sortable(self) -> bool {
        !matches!(self, Self::Unit | Self::Check)
    }
}
