//! What the reader or the host page chose, as signals: everything else is derived.

use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;

use crate::{
    domain::{Baseline, CheckStatus, Dataset, SectorReport, Selection, Sorting},
    text::Lang,
};

use super::{Column, Shown, Target, Theme, View};

/// The results behind the dataset, as far as they have come.
#[derive(Clone, Debug, PartialEq)]
pub enum Results {
    /// The dataset has none.
    Absent,
    /// On their way.
    Loading,
    /// Here.
    Ready(Arc<SectorReport>),
    /// They cannot be had; the code says why.
    Failed(String),
}

impl Results {
    /// The results, when they are here.
    pub fn ready(&self) -> Option<&Arc<SectorReport>> {
        if let Self::Ready(sector_report) = self { Some(sector_report) } else { None }
    }
}

/// The choices of one widget. Shared by the host's handle and the mounted view, owned by neither.
#[derive(Clone)]
pub struct Choice {
    /// The figures shown.
    pub dataset: ArcRwSignal<Arc<Dataset>>,
    /// The open view.
    pub view: ArcRwSignal<View>,
    /// The reader's language.
    pub lang: ArcRwSignal<Lang>,
    /// Light or dark.
    pub theme: ArcRwSignal<Theme>,
    /// Level of the widget's own heading, 1 to 6.
    pub heading_level: ArcRwSignal<u8>,
    /// Whether charts load before they are about to be seen.
    pub eager: ArcRwSignal<bool>,
    /// Whether the dataset is the one built into the widget.
    pub built_in: ArcRwSignal<bool>,
    /// The results behind the dataset.
    pub results: ArcRwSignal<Results>,
    /// How often the reader has asked for the results again.
    pub asked: ArcRwSignal<u32>,
    /// What the reader typed into the search.
    pub query: ArcRwSignal<String>,
    /// Which entries the reader asked to see.
    pub selection: ArcRwSignal<Selection>,
    /// The order the reader asked for; the report's own without one.
    pub sorting: ArcRwSignal<Option<Sorting>>,
    /// Ids of the groups whose rows are folded away.
    pub folded: ArcRwSignal<BTreeSet<String>>,
    /// Columns that the reader left out.
    pub left_out: ArcRwSignal<BTreeSet<Column>>,
    /// Which target stands at zero in the chart of gaps.
    pub baseline: ArcRwSignal<Baseline>,
    /// The indicator whose details are open.
    pub selected: ArcRwSignal<Option<String>>,
    /// What stands before the names in the page's address, where the address says what is shown.
    pub address: ArcRwSignal<Option<String>>,
    /// What the host page asked for: an address holds only what differs from it.
    pub base: ArcRwSignal<Shown>,
    /// What the host page knows to be shown: it hears of what differs from it.
    pub told: ArcRwSignal<Shown>,
    /// Whether the address asked for details that there are none of.
    pub lost: ArcRwSignal<bool>,
    /// Which checks the reader asked to see.
    pub outcome: ArcRwSignal<Option<CheckStatus>>,
    /// The entry a link leads to, until it is shown.
    pub target: ArcRwSignal<Option<Target>>,
}

impl Choice {
    /// Level of the widget's own heading when the host page does not say.
    pub const HEADING_LEVEL: u8 = 2;
    /// Charts wait until they are about to be seen.
    pub const EAGER: bool = false;
    /// The address belongs to the host page, unless it says otherwise.
    pub const ADDRESS: Option<String> = None;

    /// The defaults.
    pub fn new(dataset: Arc<Dataset>) -> Self {
        Self {
            dataset: ArcRwSignal::new(dataset),
            view: ArcRwSignal::new(View::default()),
            lang: ArcRwSignal::new(Lang::default()),
            theme: ArcRwSignal::new(Theme::default()),
            heading_level: ArcRwSignal::new(Self::HEADING_LEVEL),
            eager: ArcRwSignal::new(Self::EAGER),
            built_in: ArcRwSignal::new(false),
            results: ArcRwSignal::new(Results::Absent),
            asked: ArcRwSignal::new(0),
            query: ArcRwSignal::new(String::new()),
            selection: ArcRwSignal::new(Selection::default()),
            sorting: ArcRwSignal::new(None),
            folded: ArcRwSignal::default(),
            left_out: ArcRwSignal::default(),
            baseline: ArcRwSignal::default(),
            selected: ArcRwSignal::new(None),
            address: ArcRwSignal::new(Self::ADDRESS),
            base: ArcRwSignal::default(),
            told: ArcRwSignal::default(),
            lost: ArcRwSignal::default(),
            outcome: ArcRwSignal::new(None),
            target: ArcRwSignal::new(None),
        }
    }
}

/// The same choices for the parts of one mounted view, which pass them on freely.
#[expect(missing_docs, reason = "the fields are those of `Choice`")]
#[derive(Clone, Copy)]
pub struct Signals {
    pub dataset: RwSignal<Arc<Dataset>>,
    pub view: RwSignal<View>,
    pub lang: RwSignal<Lang>,
    pub theme: RwSignal<Theme>,
    pub level: RwSignal<u8>,
    pub eager: RwSignal<bool>,
    pub built_in: RwSignal<bool>,
    pub results: RwSignal<Results>,
    pub asked: RwSignal<u32>,
    pub query: RwSignal<String>,
    pub selection: RwSignal<Selection>,
    pub sorting: RwSignal<Option<Sorting>>,
    pub folded: RwSignal<BTreeSet<String>>,
    pub left_out: RwSignal<BTreeSet<Column>>,
    pub baseline: RwSignal<Baseline>,
    pub selected: RwSignal<Option<String>>,
    pub address: RwSignal<Option<String>>,
    pub base: RwSignal<Shown>,
    pub told: RwSignal<Shown>,
    pub lost: RwSignal<bool>,
    pub outcome: RwSignal<Option<CheckStatus>>,
    pub target: RwSignal<Option<Target>>,
}

impl From<Choice> for Signals {
    fn from(choice: Choice) -> Self {
        Self {
            dataset: choice.dataset.into(),
            view: choice.view.into(),
            lang: choice.lang.into(),
            theme: choice.theme.into(),
            level: choice.heading_level.into(),
            eager: choice.eager.into(),
            built_in: choice.built_in.into(),
            results: choice.results.into(),
            asked: choice.asked.into(),
            query: choice.query.into(),
            selection: choice.selection.into(),
            sorting: choice.sorting.into(),
            folded: choice.folded.into(),
            left_out: choice.left_out.into(),
            baseline: choice.baseline.into(),
            selected: choice.selected.into(),
            address: choice.address.into(),
            base: choice.base.into(),
            told: choice.told.into(),
            lost: choice.lost.into(),
            outcome: choice.outcome.into(),
            target: choice.target.into(),
        }
    }
}

impl Signals {
    /// Shows everything again.
    pub fn show_all(self) {
        self.query.set(String::new());
        self.selection.set(Selection::default());
        self.outcome.set(None);
        self.sorting.set(None);
    }

    /// Leads to an entry: its view, with nothing hidden.
    pub fn lead_to(self, target: Target) {
        self.selected.set(None);
        self.show_all();
        self.folded.set(BTreeSet::new());
        self.view.set(target.view());
        self.target.set(Some(target));
    }
}
