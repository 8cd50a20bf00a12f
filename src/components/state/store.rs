//! The state of one widget as signals. What was chosen changes in one place, [`Store::apply`]; everything else is derived.

use std::{future::Future, pin::Pin, sync::Arc};

use leptos::prelude::*;

use crate::{
    address::ViewState,
    domain::{Dataset, Lang, SectorReport},
    query::{DatasetIndex, Query, QueryResult, ReportIndex, Searched, View},
};

use super::{
    Action, ReportState, SeriesPlace, Settings, Target,
    piece::{Part, Piece},
};

/// How a part draws its pieces: one type for all of them.
pub type Draws = fn(Store, Piece) -> AnyView;

/// A part of the program: here, or on its way once this is awaited. It fails with the loader's code.
pub enum Arrival {
    /// Here.
    Here(Draws),
    /// Not yet.
    Coming(Pin<Box<dyn Future<Output = Result<Draws, String>>>>),
}

/// How a part is had.
pub type Load = fn(Part) -> Arrival;

/// The figures: a dataset and the sector report behind it.
#[derive(Clone, Copy)]
pub struct Data {
    /// The figures shown.
    pub dataset: RwSignal<Arc<Dataset>>,
    /// The report behind them.
    pub report: RwSignal<ReportState>,
    /// Whether the dataset is the one built into the widget.
    pub is_built_in: RwSignal<bool>,
    /// How often the reader has asked for the report again.
    pub requests: RwSignal<u32>,
    /// The series that the dataset is a report of.
    pub series: SeriesPlace,
}

/// What the host page and the address know of the widget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostSync {
    /// What the host page asked for: an address holds only what differs from it.
    pub base: ViewState,
    /// What the host page knows to be shown: it hears of what differs from it.
    pub announced: ViewState,
    /// Whether the address asked for details that there are none of.
    pub is_detail_missing: bool,
}

/// The state of one widget, for the parts of its view, which pass it on freely. It lives as long as its owner.
#[derive(Clone, Copy)]
pub struct Store {
    /// The figures.
    pub data: Data,
    /// What the host page set.
    pub settings: RwSignal<Settings>,
    /// What host and address know.
    pub sync: RwSignal<HostSync>,
    /// The entry a link leads to, until it is shown.
    pub target: RwSignal<Option<Target>>,
    /// The open view.
    pub view: Memo<View>,
    /// The reader's language.
    pub lang: Memo<Lang>,
    /// What is asked for.
    pub query: Memo<Query>,
    /// What that leaves.
    pub found: Memo<Arc<QueryResult>>,
    /// The indicator whose details are open.
    pub detail: Memo<Option<String>>,
    /// Whether the table shows the years of the series side by side.
    pub is_by_years: RwSignal<bool>,
    /// How often a part that was waited for has been drawn.
    pub arrivals: RwSignal<u32>,
    /// How a part of the program is had.
    pub load: Load,
    state: RwSignal<ViewState>,
}

impl Store {
    /// The state of a widget that shows a dataset. Called inside the owner that the widget lives as long as.
    pub fn new(dataset: Arc<Dataset>, load: Load) -> Self {
        let state = RwSignal::new(ViewState::default());
        let data = Data {
            dataset: RwSignal::new(dataset),
            report: RwSignal::new(ReportState::Absent),
            is_built_in: RwSignal::new(false),
            requests: RwSignal::new(0),
            series: SeriesPlace::absent(),
        };
        let view = Memo::new(move |_| state.with(|state| state.view));
        let lang = Memo::new(move |_| state.with(|state| state.lang));
        let query = Memo::new(move |_| state.with(|state| state.query.clone()));
        Self {
            data,
            settings: RwSignal::new(Settings::default()),
            sync: RwSignal::new(HostSync::default()),
            target: RwSignal::new(None),
            view,
            lang,
            query,
            found: found(data, view, lang, query),
            detail: Memo::new(move |_| state.with(|state| state.detail.clone())),
            is_by_years: RwSignal::new(false),
            arrivals: RwSignal::new(0),
            load,
            state,
        }
    }

    /// The whole of what is shown, read so that the reader of it runs again when any of it changes.
    pub fn view_state(self) -> ViewState {
        self.state.get()
    }

    /// The whole of what is shown at this moment.
    pub fn view_state_now(self) -> ViewState {
        self.state.get_untracked()
    }

    /// What is read of the state, and read again when it changes.
    pub fn with_state<T>(self, read: impl FnOnce(&ViewState) -> T) -> T {
        self.state.with(read)
    }

    /// Shows another state, as the page or the address asks. One that is shown already draws nothing again.
    pub fn show(self, state: ViewState) {
        if self.state.with_untracked(|known| *known != state) {
            self.state.set(state);
        }
    }

    /// What a choice of the reader does: the one place where it does.
    pub fn apply(self, action: &Action) {
        let Some(mut state) = self.state.try_get_untracked() else { return };
        action.change(&mut state);
        self.show(state);
        match action {
            Action::Lead(target) => self.target.set(Some(target.clone())),
            Action::RetryReport => self.data.requests.update(|requests| *requests += 1),
            Action::ShowYears(is_shown) => self.is_by_years.set(*is_shown),
            Action::Dismiss => self.sync.update(|sync| sync.is_detail_missing = false),
            _ => {}
        }
    }

    /// How a leaf tells of a choice.
    pub fn act(self) -> Act {
        Act(self)
    }

    /// The figures shown.
    pub fn dataset(self) -> Arc<Dataset> {
        self.data.dataset.get()
    }

    /// The report, when it is here.
    pub fn report(self) -> Option<Arc<SectorReport>> {
        self.data.report.with(|report| report.ready().cloned())
    }

    /// The level of a heading so far below the widget's own.
    pub fn level(self, depth: u8) -> u8 {
        self.settings.with(|settings| settings.heading_level).saturating_add(depth)
    }

    /// Whether the reader looks for something in the open view: charts, which show everything, then step aside.
    pub fn is_looking(self) -> bool {
        self.query.with(|query| query.is_looking(self.view.get()))
    }
}

/// What a leaf can do with the state of its widget: tell of a choice.
#[derive(Clone, Copy)]
pub struct Act(Store);

impl Act {
    /// Carries out a choice.
    pub fn run(self, action: &Action) {
        self.0.apply(action);
    }
}

/// What the query leaves, computed once for all who read it. The texts are folded when dataset, report or language change.
fn found(data: Data, view: Memo<View>, lang: Memo<Lang>, query: Memo<Query>) -> Memo<Arc<QueryResult>> {
    let index = shared(move || Arc::new(DatasetIndex::of(&data.dataset.get(), lang.get())));
    let report_index = shared(move || {
        let report = data.report.with(|report| report.ready().cloned());
        Arc::new(report.map(|report| {
            let index = ReportIndex::of(&report, lang.get());
            (report, index)
        }))
    });
    shared(move || {
        let view = view.get();
        if view == View::Overview {
            return Arc::default();
        }
        let (dataset, index) = (data.dataset.get(), index.get());
        // A report that arrives later must not draw a table again for nothing.
        let needs_report = view.is_of_report() || query.with(|query| query.filters.flagged);
        let report = needs_report.then(|| report_index.get());
        let report = report.as_deref().and_then(Option::as_ref).map(|(report, index)| (report.as_ref(), index));
        let searched = Searched { lang: lang.get(), dataset: &dataset, index: Some(&index), report };
        Arc::new(query.with(|query| query.apply(view, searched)))
    })
}

/// A value that is computed again whenever what it reads has changed, and never compared.
fn shared<T: Send + Sync + 'static>(compute: impl Fn() -> Arc<T> + Send + Sync + 'static) -> Memo<Arc<T>> {
    Memo::new_with_compare(move |_| compute(), |_, _| true)
}
