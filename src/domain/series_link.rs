//! What ties the reports of a series together: which indicators are the same, and what changed between them.

use super::{Decimal, Indicator, Wording, slug::slugs};

/// What changed, so that figures before and after it are not one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakKind {
    /// What is counted.
    Definition,
    /// The unit it is counted in.
    Unit,
    /// The standard it is measured by, such as a new poverty line.
    Standard,
    /// The territory it is counted in.
    Territory,
}

slugs!(BreakKind { Definition = "definition", Unit = "unit", Standard = "standard", Territory = "territory" });

/// A change between two reports, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesBreak {
    /// What changed.
    pub kind: BreakKind,
    /// Why, as whoever made the series puts it.
    pub reason: Wording,
}

/// An indicator in one of the reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkEnd {
    /// Which report, from the first on.
    pub report: usize,
    /// The indicator's id there.
    pub indicator: String,
}

/// Two indicators of two reports that are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// In the earlier report.
    pub from: LinkEnd,
    /// In the later one.
    pub to: LinkEnd,
    /// What a number of the earlier one is multiplied by to be in the unit of the later one.
    pub factor: Decimal,
    /// What changed between the two.
    pub between: Option<SeriesBreak>,
}

/// Whether two indicators are counted in one unit: the names are the same, but for the capital that a word has at the
/// beginning of a cell. "MW" and "mW" are no words and stay apart.
pub fn are_same_unit(one: &Indicator, other: &Indicator) -> bool {
    let [one, other] = [&one.unit.name.vi, &other.unit.name.vi].map(|name| {
        let mut letters = name.chars();
        let first = letters.next();
        let is_word = letters.clone().next().is_some_and(char::is_lowercase);
        (first.map(|first| if is_word { first.to_lowercase().collect() } else { first.to_string() }), letters)
    });
    one.0 == other.0 && one.1.eq(other.1)
}
