//! The series that a page names, as far as it has come.

use std::{any::Any, sync::Arc};

use leptos::prelude::*;

use crate::domain::{Series, Wording};

/// The series that the dataset is a report of.
#[derive(Clone, Debug)]
pub enum SeriesState {
    /// The page names none.
    Absent,
    /// Nobody has looked at other years yet.
    Unasked,
    /// Asked for.
    Wanted,
    /// Here.
    Ready(Arc<Series>),
    /// It cannot be had.
    Failed(SeriesFailure),
}

/// Why a series cannot be had.
#[derive(Clone, Debug)]
pub struct SeriesFailure {
    /// The code that the page is told.
    pub code: String,
    /// What is wrong with its files, where they have arrived: asking again gives the same ones.
    pub fault: Option<Arc<Wording>>,
}

const ABSENT: u32 = 0;
const UNASKED: u32 = 1;
const WANTED: u32 = 2;
const ARRIVED: u32 = 3;

/// Where a widget keeps its series.
///
/// A signal of a type of its own would cost every reader 3 KB, and few pages name a series: so the stage is a number, and
/// what has arrived is only looked into by the part that draws it.
#[derive(Clone, Copy)]
pub struct SeriesPlace {
    stage: RwSignal<u32>,
    arrived: StoredValue<Option<Arc<dyn Any + Send + Sync>>>,
}

impl SeriesPlace {
    /// For a widget whose page names no series.
    pub fn absent() -> Self {
        Self { stage: RwSignal::new(ABSENT), arrived: StoredValue::new(None) }
    }

    /// Forgets what has arrived: the page names another series or none, or shows another report.
    pub fn settle(&self, is_named: bool) {
        self.arrived.set_value(None);
        self.stage.set(if is_named { UNASKED } else { ABSENT });
    }

    /// Whether there is nothing to wait for.
    pub fn is_absent(&self) -> bool {
        self.stage.get() == ABSENT
    }

    /// What there is.
    pub fn get(&self) -> SeriesState {
        match self.stage.get() {
            ABSENT => SeriesState::Absent,
            UNASKED => SeriesState::Unasked,
            WANTED => SeriesState::Wanted,
            _ => {
                let arrived = self.arrived.get_value();
                let state = arrived.as_ref().and_then(|arrived| arrived.downcast_ref::<SeriesState>());
                state.cloned().unwrap_or(SeriesState::Absent)
            }
        }
    }

    /// Says that somebody looks.
    pub fn want(&self) {
        self.stage.set(WANTED);
    }

    /// Puts what has arrived where it was wanted. The widget may be gone by then, or want another one.
    pub fn arrive(&self, state: SeriesState) {
        if self.stage.try_get_untracked() == Some(WANTED) {
            self.arrived.set_value(Some(Arc::new(state)));
            self.stage.set(ARRIVED);
        }
    }
}
