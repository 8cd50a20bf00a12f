//! What is not in the first download: pieces of views, and the parts of the program that draw them.

use std::sync::Arc;

use crate::domain::{Assessment, Breakdown, Comparison, SectorReport};

/// A part of the program that arrives as a file of its own, when first wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The charts of the overview.
    OverviewCharts,
    /// The view of gaps.
    Gaps,
    /// The view of sector results.
    Results,
    /// The charts inside of results and details.
    Charts,
    /// The view of the audit.
    Audit,
    /// The details of an indicator.
    Detail,
    /// What can be taken away and passed on.
    Export,
}

impl Part {
    /// Its stable name, which its place carries.
    pub fn slug(self) -> &'static str {
        match self {
            Self::OverviewCharts => "overview-charts",
            Self::Gaps => "gaps",
            Self::Results => "results",
            Self::Charts => "charts",
            Self::Audit => "audit",
            Self::Detail => "detail",
            Self::Export => "export",
        }
    }
}

/// A piece of a view that a part draws.
#[derive(Clone, Debug)]
pub enum Piece {
    /// The composition of the economy.
    Composition,
    /// The verdicts by part of public life.
    Verdicts,
    /// The view of gaps.
    Gaps,
    /// The view of sector results.
    Results,
    /// Shares of plan over all sections.
    PlanShares(Arc<SectorReport>),
    /// One whole and its parts.
    Breakdown(Arc<SectorReport>, Breakdown),
    /// The view of the audit.
    Audit,
    /// The details of the indicator that is selected.
    Detail,
    /// One indicator on its own scale.
    Indicator(Arc<Assessment>, Comparison),
    /// The files to take away.
    Export,
    /// The ways to pass on what is shown.
    Share,
}

impl Piece {
    /// The part that draws it.
    pub fn part(&self) -> Part {
        match self {
            Self::Composition | Self::Verdicts => Part::OverviewCharts,
            Self::Gaps => Part::Gaps,
            Self::Results => Part::Results,
            Self::PlanShares(_) | Self::Breakdown(..) | Self::Indicator(..) => Part::Charts,
            Self::Audit => Part::Audit,
            Self::Detail => Part::Detail,
            Self::Export | Self::Share => Part::Export,
        }
    }

    /// The part that draws pieces inside of it. It is waited for as well: what came later would push the rest aside.
    pub fn inner_part(&self) -> Option<Part> {
        match self {
            Self::Results | Self::Detail => Some(Part::Charts),
            _ => None,
        }
    }
}
