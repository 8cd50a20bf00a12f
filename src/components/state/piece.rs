//! What is not in the first download: pieces of views, and the parts of the program that draw them.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts::{Drawing, Palette},
    domain::{Assessment, Breakdown, Comparison, SectorReport},
};

/// How to draw a chart for a width in pixels and a palette.
pub type Draw = Rc<dyn Fn(f64, &Palette) -> Drawing>;

/// What the place of a chart is made from.
#[derive(Clone, Copy)]
pub struct Frame {
    /// Its name, in attributes and files.
    pub name: StoredValue<String>,
    /// How it is spoken of.
    pub label: Signal<String>,
    /// The title that its picture has.
    pub title: Signal<String>,
    /// The summary under that.
    pub summary: Signal<String>,
    /// The legend under both, where the marks need one.
    pub legend: Option<Signal<String>>,
    /// How it is drawn.
    pub draw: StoredValue<Draw, LocalStorage>,
    /// Set when it cannot be drawn.
    pub failed: RwSignal<bool>,
}

/// A part of the program that arrives as a file of its own, when first wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What stands in the overview below its cards.
    OverviewCharts,
    /// The view of gaps.
    Gaps,
    /// The view of sector results.
    Results,
    /// The charts inside of results and details.
    Charts,
    /// The place of a chart, inside of any of these.
    Frame,
    /// The view of the audit.
    Audit,
    /// The details of an indicator.
    Detail,
    /// What can be taken away and passed on.
    Export,
    /// The years of a series.
    Years,
}

impl Part {
    /// Its stable name, which its place carries.
    pub fn slug(self) -> &'static str {
        match self {
            Self::OverviewCharts => "overview-charts",
            Self::Gaps => "gaps",
            Self::Results => "results",
            Self::Charts => "charts",
            Self::Frame => "frame",
            Self::Audit => "audit",
            Self::Detail => "detail",
            Self::Export => "export",
            Self::Years => "years",
        }
    }
}

/// A piece of a view that a part draws.
#[derive(Clone)]
pub enum Piece {
    /// The farthest from their plans, and the lower next targets.
    Lists,
    /// The verdicts by part of public life, counted.
    PolicyAreas,
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
    Indicator(Arc<Assessment>, Box<Comparison>),
    /// The place of a chart.
    Frame(Frame),
    /// The files to take away.
    Export,
    /// The ways to pass on what is shown.
    Share,
    /// The indicator with this id over the years.
    Years(String),
    /// All indicators with the years side by side.
    YearsTable,
}

impl Piece {
    /// The part that draws it.
    pub fn part(&self) -> Part {
        match self {
            Self::Lists | Self::PolicyAreas | Self::Composition | Self::Verdicts => Part::OverviewCharts,
            Self::Gaps => Part::Gaps,
            Self::Results => Part::Results,
            Self::PlanShares(_) | Self::Breakdown(..) | Self::Indicator(..) => Part::Charts,
            Self::Frame(_) => Part::Frame,
            Self::Audit => Part::Audit,
            Self::Detail => Part::Detail,
            Self::Export | Self::Share => Part::Export,
            Self::Years(_) | Self::YearsTable => Part::Years,
        }
    }

    /// The parts that draw pieces inside of it. They are waited for as well: what came later would push the rest aside.
    pub fn inner_parts(&self) -> &'static [Part] {
        match self {
            Self::Results | Self::Detail => &[Part::Charts, Part::Frame],
            Self::Composition | Self::Verdicts | Self::Gaps => &[Part::Frame],
            Self::PlanShares(_) | Self::Breakdown(..) | Self::Indicator(..) | Self::Years(_) => &[Part::Frame],
            Self::Lists
            | Self::PolicyAreas
            | Self::Frame(_)
            | Self::Audit
            | Self::Export
            | Self::Share
            | Self::YearsTable => &[],
        }
    }
}
