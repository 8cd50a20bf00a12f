//! What a query makes of each row of a list: whether it is left, and what is highlighted in it. Only rows for which that
//! changes hear of it.

use std::{ops::Range, sync::Arc};

use leptos::prelude::*;

use crate::query::{Found, QueryResult};

/// The ranges to highlight in a row's name; `None` for a row that is left out.
pub type RowState = Option<Vec<Range<usize>>>;

/// Which entries of a result belong to a list, each by its place in the list.
pub type Entries = Box<dyn Fn(&QueryResult) -> Vec<Found> + Send + Sync>;

/// The states of all rows of a list, by their places in it.
#[derive(Clone)]
pub struct RowStates {
    states: Arc<Vec<RwSignal<RowState>>>,
}

impl RowStates {
    /// The states of so many rows, kept in step with what is found of them.
    pub fn follow(found: Memo<Arc<QueryResult>>, rows: usize, entries: Entries) -> Self {
        let left = move |found: &QueryResult| {
            let mut states: Vec<RowState> = vec![None; rows];
            for Found { at, ranges } in entries(found) {
                if let Some(state) = states.get_mut(at) {
                    *state = Some(ranges);
                }
            }
            states
        };
        let first = found.with_untracked(|found| left(found));
        let states: Arc<Vec<_>> = Arc::new(first.into_iter().map(RwSignal::new).collect());
        let followed = Arc::clone(&states);
        Effect::new(move || {
            let states = found.with(|found| left(found));
            for (signal, state) in followed.iter().zip(states) {
                if signal.with_untracked(|known| *known != state) {
                    signal.set(state);
                }
            }
        });
        Self { states }
    }

    /// The state of a row.
    pub fn row(&self, at: usize) -> Option<RwSignal<RowState>> {
        self.states.get(at).copied()
    }
}
