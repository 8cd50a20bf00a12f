//! What a reader can choose, each as one value: the only way in which what is shown changes from inside the widget.

use crate::{
    address::ViewState,
    domain::{Baseline, CheckStatus, Column, GroupKind, Lang, Sorting},
    query::{Filter, Filters, View},
};

use super::Target;

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Open a view.
    Open(View),
    /// Read another language.
    Speak(Lang),
    /// Search for a text. From the overview, which always shows everything, that leads to the table.
    Search(String),
    /// Choose in a filter, by slug; the empty one is no choice.
    Choose(Filter, String),
    /// Only what the audit raises a question about, or all again.
    Flagged(bool),
    /// Only checks that came out so, or all again.
    Status(Option<CheckStatus>),
    /// Put rows in an order, or in the report's.
    Sort(Option<Sorting>),
    /// Set one of the targets at zero.
    Zero(Baseline),
    /// Show a column of the table, or leave it out.
    Show(Column, bool),
    /// Fold a group away, or unfold it.
    Fold(String),
    /// Fold all groups with these ids, or unfold all.
    FoldAll(Vec<String>),
    /// Open the details of an indicator, or close them.
    Detail(Option<String>),
    /// Show everything again.
    ShowAll,
    /// Show the indicators of a choice in the table, and nothing else.
    Narrow(Filters),
    /// Lead to an entry: its view, with nothing hidden.
    Lead(Target),
    /// Ask for the sector report once more.
    RetryReport,
    /// Show the years of a series side by side, or the report's own table.
    ShowYears(bool),
    /// Put away the notice about a link that led nowhere.
    Dismiss,
}

impl Action {
    /// What the choice makes of a state. Those that are about something else leave it as it is.
    pub fn change(&self, state: &mut ViewState) {
        let query = &mut state.query;
        match self {
            Self::Open(view) => state.view = *view,
            Self::Speak(lang) => state.lang = *lang,
            Self::Search(text) => {
                query.search.clone_from(text);
                if state.view == View::Overview {
                    state.view = View::Table;
                }
            }
            Self::Choose(filter, slug) => filter.choose(&mut query.filters, slug),
            Self::Flagged(flagged) => query.filters.flagged = *flagged,
            Self::Status(status) => query.filters.status = *status,
            Self::Sort(sorting) => query.sorting = *sorting,
            Self::Zero(baseline) => query.baseline = *baseline,
            Self::Show(column, is_shown) => put(&mut state.hidden_columns, *column, !is_shown),
            Self::Fold(id) => {
                let is_folded = query.folded.contains(id);
                put(&mut query.folded, id.clone(), !is_folded);
            }
            Self::FoldAll(ids) => {
                let all = if query.folded.is_empty() { ids.as_slice() } else { &[] };
                query.folded.clear();
                all.iter().for_each(|id| put(&mut query.folded, id.clone(), true));
            }
            Self::Detail(id) => state.detail.clone_from(id),
            Self::ShowAll => query.show_all(),
            Self::Narrow(filters) => {
                query.show_all();
                query.filters = filters.clone();
                state.view = View::Table;
            }
            Self::Lead(target) => {
                query.show_all();
                query.folded.clear();
                state.detail = None;
                state.view = target.view();
            }
            Self::RetryReport | Self::ShowYears(_) | Self::Dismiss => {}
        }
    }

    /// Folds every group of a dataset that has a heading to fold under, or unfolds all.
    pub fn fold_all(dataset: &crate::domain::Dataset) -> Self {
        let groups = dataset.groups.iter().filter(|group| group.kind != GroupKind::Indicator);
        Self::FoldAll(groups.map(|group| group.id.clone()).collect())
    }
}

/// Puts an entry into a sorted list, or takes it out.
fn put<T: Ord>(list: &mut Vec<T>, entry: T, is_in: bool) {
    match (list.binary_search(&entry), is_in) {
        (Ok(place), false) => drop(list.remove(place)),
        (Err(place), true) => list.insert(place, entry),
        (Ok(_), true) | (Err(_), false) => {}
    }
}
