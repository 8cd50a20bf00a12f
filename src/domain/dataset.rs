//! A report as data: the document, its periods, and its groups of indicators in the printed order.

use std::sync::Arc;

use super::{Assessment, Composition, CompositionError, Indicator, Period, SectorReport, Wording, slug::slugs};

/// The territory the figures are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Name at the time of the report.
    pub name: Wording,
    /// Which boundaries the figures cover, in a few words.
    pub boundaries: Wording,
    /// What has changed since.
    pub note: Wording,
}

/// The document the figures are taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Key of the dataset.
    pub id: String,
    /// Number and sign, such as `163/BC-UBND`.
    pub number: String,
    /// Day of issue: year, month, day.
    pub date: (i32, u8, u8),
    /// Who issued it.
    pub issuer: Wording,
    /// Its title.
    pub title: Wording,
    /// What the figures cover.
    pub territory: Territory,
}

/// The three periods set side by side: what was planned, what was reached, what is aimed for next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The plan that the outcome is measured against.
    pub target: Period,
    /// The outcome.
    pub outcome: Period,
    /// The plan that follows.
    pub next: Period,
}

/// The part of public life a group belongs to, in the order of plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PolicyArea {
    /// Economic indicators.
    Economy,
    /// Social indicators.
    Society,
    /// Environmental indicators.
    Environment,
    /// Government, justice, defence and public security.
    Government,
}

slugs!(PolicyArea {
    Economy = "economy",
    Society = "society",
    Environment = "environment",
    Government = "government",
});

/// How the rows of a group belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// The numbered row is an indicator itself.
    Indicator,
    /// The numbered row is only a heading over its indicators.
    Heading,
    /// A heading over shares of one whole, judged together.
    Composition,
}

/// A numbered group of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Stable key, unique among groups.
    pub id: String,
    /// Number in the table.
    pub number: String,
    /// Economy, society or environment.
    pub policy_area: PolicyArea,
    /// Name as printed.
    pub name: Wording,
    /// How its rows belong together.
    pub kind: GroupKind,
    /// Its indicators in the printed order.
    pub indicators: Vec<Indicator>,
}

impl Group {
    /// The shares of this group as a whole; an error when it is no composition or its shares cannot be added.
    pub fn composition(&self, period: &Period) -> Result<Composition, CompositionError> {
        match self.kind {
            GroupKind::Composition => Composition::of(&self.indicators, &period.id),
            _ => Err(CompositionError::NotShares),
        }
    }
}

/// A whole report, checked: every reference in it resolves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// Where the figures come from.
    pub document: Document,
    /// All periods, in the dataset's order.
    pub periods: Vec<Period>,
    /// The periods the table sets side by side.
    pub comparison: Comparison,
    /// Groups in the report's order.
    pub groups: Vec<Group>,
    /// Ids of the indicators that speak for the whole, in the order in which they are shown first.
    pub headlines: Vec<String>,
    /// Sector results and audit, when the dataset carries them itself.
    pub sector_report: Option<Arc<SectorReport>>,
}

impl Dataset {
    /// The group whose heading an indicator stands under, where that is not the indicator's own row: without it a name
    /// such as "services" says too little.
    pub fn heading_of(&self, indicator: &str) -> Option<&Group> {
        let groups = self.groups.iter().filter(|group| group.kind != GroupKind::Indicator);
        groups.into_iter().find(|group| group.indicators.iter().any(|it| it.id == indicator))
    }

    /// All indicators in the report's order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.groups.iter().flat_map(|group| &group.indicators)
    }

    /// Every indicator judged by the rules, in the report's order.
    pub fn assessments(&self) -> impl Iterator<Item = Assessment> {
        self.indicators().map(|indicator| Assessment::of(indicator, &self.comparison))
    }
}
