//! Units of measurement, and the one distinction the rules of gaps rest on.

use super::{Wording, slug::slugs};

/// What kind of number a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A share, a rate or a growth in %. Its gaps are percentage points, never a percent of a percent.
    Percent,
    /// A measured amount, such as billion đồng or square metres.
    Amount,
    /// A count of things, such as communes.
    Count,
    /// A rate that is not per hundred: per mille, per 10,000 people. Its gaps are in that rate, without a percentage.
    Rate,
    /// A place in an order, "hạng 25": a whole number, the lower the better, and no percentage of it means anything.
    Rank,
}

slugs!(UnitKind { Percent = "percent", Amount = "amount", Count = "count", Rate = "rate", Rank = "rank" });

impl UnitKind {
    /// Whether a percentage of a figure means anything: not of a percentage, another rate or a rank.
    pub fn has_percentages(self) -> bool {
        match self {
            Self::Amount | Self::Count => true,
            Self::Percent | Self::Rate | Self::Rank => false,
        }
    }
}

/// A unit with the name readers see, verbatim: it is never rescaled or abbreviated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Key of the unit in the dataset.
    pub id: String,
    /// Percent, amount or count.
    pub kind: UnitKind,
    /// Name as printed in the report, and in English.
    pub name: Wording,
    /// English name after the number 1, where it differs.
    pub one: Option<String>,
    /// Whether the name stands before the number, as in "hạng 25".
    pub before: bool,
}
