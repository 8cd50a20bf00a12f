//! The series that a page names, as far as it has come.

use std::sync::Arc;

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

impl SeriesState {
    /// Whether there is nothing to wait for.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
