//! The sector report behind a dataset, as far as it has come.

use std::sync::Arc;

use crate::domain::SectorReport;

/// The report behind the dataset.
#[derive(Clone, Debug)]
pub enum ReportState {
    /// The dataset has none.
    Absent,
    /// On its way.
    Loading,
    /// Here.
    Ready(Arc<SectorReport>),
    /// It cannot be had; the code says why.
    Failed(String),
}

impl ReportState {
    /// The report, when it is here.
    pub fn ready(&self) -> Option<&Arc<SectorReport>> {
        if let Self::Ready(report) = self { Some(report) } else { None }
    }

    /// Whether there is nothing to wait for.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
