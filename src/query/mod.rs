//! What a choice leaves of a dataset and its report: searched, filtered, ordered and counted in one place.
//!
//! Pure. A [`Query`] is what a reader asked for, a [`QueryResult`] what is left; every view, count, chart, file, citation
//! and announcement reads the result, and none of them searches or sorts by itself.

mod filters;
mod index;
mod matching;
mod result;
mod view;

pub use filters::{Filter, Filters};
pub use index::{DatasetIndex, ReportIndex};
pub use matching::Searched;
pub use result::{BlockKind, Found, FoundBlock, FoundChecks, FoundSection, Order, QueryResult, Totals};
pub use view::View;

use crate::domain::{Baseline, Sorting};

/// What a reader asked to see. The default is everything in the report's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What is searched for, as typed.
    pub search: String,
    /// Which entries are asked for.
    pub filters: Filters,
    /// The order; the report's own without one.
    pub sorting: Option<Sorting>,
    /// Ids of the groups that are folded away, sorted.
    pub folded: Vec<String>,
    /// Which target stands at zero in the chart of gaps.
    pub baseline: Baseline,
}

impl Query {
    /// Whether the reader looks for something in a view. Typing nothing but spaces is looking for nothing.
    pub fn is_looking(&self, view: View) -> bool {
        view != View::Overview && (!self.search.trim().is_empty() || self.filters.narrow(view))
    }

    /// Whether anything is asked for that the way back to everything takes away.
    pub fn is_changed(&self, view: View) -> bool {
        !self.search.is_empty() || self.filters.narrow(view) || (view.is_of_indicators() && self.sorting.is_some())
    }

    /// Asks for everything again, in the report's order. What is folded and which target stands at zero is no question.
    pub fn show_all(&mut self) {
        self.search.clear();
        self.filters = Filters::default();
        self.sorting = None;
    }
}
