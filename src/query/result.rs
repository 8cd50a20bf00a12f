//! What a choice leaves of a dataset and its report, as one value: what is shown, counted, drawn, exported, cited and
//! announced reads it, so that none of them can contradict another.

use std::ops::Range;

use crate::domain::{Baseline, Block, CheckStatus, Counted, Part, Sorting};

/// An entry that is left, with what the search found in its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its place in the list it belongs to, as the dataset or the report has it.
    pub at: usize,
    /// What to highlight in its name: byte ranges.
    pub ranges: Vec<Range<usize>>,
}

/// What the indicators of a block have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A group of the report, by its place.
    Group(usize),
    /// Figures that can be put into one order.
    Comparable(Block),
}

/// Indicators that stand together, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundBlock {
    /// What they have in common.
    pub kind: BlockKind,
    /// The indicators that are left; the block is shown only where there is one.
    pub rows: Vec<Found>,
    /// Whether the reader has folded them away. Whoever looks for something sees all that is found.
    pub is_folded: bool,
}

/// A section of the report with its results that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundSection {
    /// The part of the report it stands in.
    pub part: Part,
    /// Its place among the sections.
    pub at: usize,
    /// The results that are left, by their place among the rows of the section.
    pub rows: Vec<Found>,
}

/// The checks of one status that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundChecks {
    /// How they came out.
    pub status: CheckStatus,
    /// The checks, the closest to what is searched for first.
    pub rows: Vec<Found>,
}

/// The order in which entries stand, as it is: whoever names an order names this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The report's own.
    #[default]
    Report,
    /// The closest to what is searched for first, otherwise the report's.
    Closest,
    /// By a column, with the gap to the target at zero.
    By(Sorting, Baseline),
    /// By status, from the most to the least remarkable.
    Status,
    /// By status, and within one the closest first.
    StatusThenClosest,
}

/// How many entries a view shows, of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    /// Those that are left.
    pub shown: usize,
    /// All of them.
    pub total: usize,
    /// What they are.
    pub counted: Counted,
}

/// What a query leaves of the list that the open view shows. The lists of other views are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryResult {
    /// Indicators, block by block.
    pub rows: Vec<FoundBlock>,
    /// Results, section by section.
    pub sections: Vec<FoundSection>,
    /// Checks, status by status.
    pub checks: Vec<FoundChecks>,
    /// The order of that list.
    pub order: Order,
    /// How much of it is left; `None` where nothing can be counted, or not yet.
    pub totals: Option<Totals>,
}

impl QueryResult {
    /// The indicators that are left, in order, by their places among the dataset's assessments.
    pub fn indicators(&self) -> Vec<Found> {
        self.rows.iter().flat_map(|block| &block.rows).cloned().collect()
    }

    /// The results that are left of a section, in order, by their places among its rows.
    pub fn results_of(&self, section: usize) -> Vec<Found> {
        self.sections.iter().filter(|it| it.at == section).flat_map(|it| &it.rows).cloned().collect()
    }

    /// The checks that are left, in order, by their places in the audit.
    pub fn checks(&self) -> Vec<Found> {
        self.checks.iter().flat_map(|checks| &checks.rows).cloned().collect()
    }

    /// Whether nothing is left of something.
    pub fn is_empty(&self) -> bool {
        self.totals.is_some_and(|totals| totals.shown == 0)
    }
}
