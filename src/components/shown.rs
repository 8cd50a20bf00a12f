//! What of the choices a reader can come back to: all that an address holds and that the host page hears of.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    domain::{Baseline, CheckStatus, Dataset, Selection, Sorting},
    text::Lang,
};

use super::{Choice, Column, Signals, View};

/// One state of a widget, as plain values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The open view.
    pub view: View,
    /// The reader's language.
    pub lang: Lang,
    /// What is searched for.
    pub query: String,
    /// Which entries are asked for.
    pub selection: Selection,
    /// The order; the report's own without one.
    pub sorting: Option<Sorting>,
    /// Which checks are asked for.
    pub outcome: Option<CheckStatus>,
    /// Columns that are left out.
    pub left_out: BTreeSet<Column>,
    /// Ids of the groups that are folded away.
    pub folded: BTreeSet<String>,
    /// Which target stands at zero.
    pub baseline: Baseline,
    /// The indicator whose details are open.
    pub selected: Option<String>,
}

impl Shown {
    /// What the signals say, read so that the reader of it runs again when one of them changes.
    pub fn of(signals: Signals) -> Self {
        Self {
            view: signals.view.get(),
            lang: signals.lang.get(),
            query: signals.query.get(),
            selection: signals.selection.get(),
            sorting: signals.sorting.get(),
            outcome: signals.outcome.get(),
            left_out: signals.left_out.get(),
            folded: signals.folded.get(),
            baseline: signals.baseline.get(),
            selected: signals.selected.get(),
        }
    }

    /// What the signals say at this moment.
    pub fn now(signals: Signals) -> Self {
        untrack(|| Self::of(signals))
    }

    /// What a choice says at this moment, for whoever holds no signals.
    pub fn in_choice(choice: &Choice) -> Self {
        Owner::new().with(|| Self::now(Signals::from(choice.clone())))
    }

    /// Makes the signals say this. Those that do already are left alone, so that nothing is drawn again for nothing.
    pub fn put(self, signals: Signals) {
        assign(signals.view, self.view);
        assign(signals.lang, self.lang);
        assign(signals.query, self.query);
        assign(signals.selection, self.selection);
        assign(signals.sorting, self.sorting);
        assign(signals.outcome, self.outcome);
        assign(signals.left_out, self.left_out);
        assign(signals.folded, self.folded);
        assign(signals.baseline, self.baseline);
        assign(signals.selected, self.selected);
    }

    /// The same without what a dataset does not have.
    #[must_use]
    pub fn within(mut self, dataset: &Dataset) -> Self {
        let is_indicator = |id: &String| dataset.position(id).is_some();
        let is_group = |id: &String| dataset.groups.iter().any(|group| group.id == *id);
        self.selection.indicator = self.selection.indicator.filter(is_indicator);
        self.selection.group = self.selection.group.filter(is_group);
        self.selected = self.selected.filter(is_indicator);
        self.folded.retain(is_group);
        self
    }
}

fn assign<T: PartialEq + Clone + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|known| *known != value) {
        signal.set(value);
    }
}
