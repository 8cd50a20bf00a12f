//! A report as data: the document, its periods, and its groups of indicators in the printed order.

use std::{ops::Range, sync::Arc};

use super::{
    Assessment, Baseline, Composition, CompositionError, Indicator, Period, SectorReport, Wording, index::Index,
    slug::slugs,
};

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
    pub indicators: Vec<Arc<Indicator>>,
    /// Where they are among all indicators of the dataset, which says so when it takes them up.
    pub rows: Range<usize>,
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

/// A whole report, checked: every reference in it resolves, and every indicator is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// Where the figures come from.
    pub document: Document,
    /// All periods, in the dataset's order.
    pub periods: Vec<Period>,
    /// The periods the table sets side by side.
    pub comparison: Comparison,
    /// Groups in the report's order. What is changed here is judged again by nobody: `new` is.
    pub groups: Vec<Group>,
    /// Ids of the indicators that speak for the whole, in the order in which they are shown first.
    pub headlines: Vec<String>,
    /// Sector results and audit, when the dataset carries them itself.
    pub sector_report: Option<Arc<SectorReport>>,
    assessments: Vec<Arc<Assessment>>,
    from_next: Vec<Arc<Assessment>>,
    positions: Index,
}

impl Dataset {
    /// Takes up a report's groups and judges each of their indicators, once for all who ask.
    pub fn new(
        document: Document,
        periods: Vec<Period>,
        comparison: Comparison,
        mut groups: Vec<Group>,
        headlines: Vec<String>,
    ) -> Self {
        let mut count = 0;
        for group in &mut groups {
            group.rows = count..count + group.indicators.len();
            count = group.rows.end;
        }
        let judged = |baseline: Baseline| {
            let comparison = baseline.comparison(&comparison);
            let indicators = groups.iter().flat_map(|group| &group.indicators);
            indicators.map(|indicator| Arc::new(Assessment::of(indicator, &comparison))).collect()
        };
        let [assessments, from_next]: [Vec<Arc<Assessment>>; 2] = Baseline::ALL.map(judged);
        let positions = Index::of(assessments.iter().map(|it| it.indicator.id.as_str()));
        Self {
            document,
            periods,
            comparison,
            groups,
            headlines,
            sector_report: None,
            assessments,
            from_next,
            positions,
        }
    }

    /// The group whose heading an indicator stands under, where that is not the indicator's own row: without it a name
    /// such as "services" says too little.
    pub fn heading_of(&self, indicator: &str) -> Option<&Group> {
        self.group_of(self.position(indicator)?).filter(|group| group.kind != GroupKind::Indicator)
    }

    /// All indicators in the report's order.
    pub fn indicators(&self) -> impl ExactSizeIterator<Item = &Arc<Indicator>> + DoubleEndedIterator {
        self.assessments.iter().map(|assessment| &assessment.indicator)
    }

    /// Every indicator judged by the rules, in the report's order.
    pub fn assessments(&self) -> &[Arc<Assessment>] {
        &self.assessments
    }

    /// The indicators of a group, judged.
    pub fn assessments_of(&self, group: &Group) -> &[Arc<Assessment>] {
        self.assessments.get(group.rows.clone()).unwrap_or_default()
    }

    /// Every indicator judged with this target at zero, in the report's order.
    pub fn assessments_from(&self, baseline: Baseline) -> &[Arc<Assessment>] {
        match baseline {
            Baseline::Target => &self.assessments,
            Baseline::Next => &self.from_next,
        }
    }

    /// These indicators judged with this target at zero, in the same order.
    pub fn seen_from(&self, baseline: Baseline, rows: &[Arc<Assessment>]) -> Vec<Arc<Assessment>> {
        let from = self.assessments_from(baseline);
        rows.iter().filter_map(|row| from.get(self.position(&row.indicator.id)?)).cloned().collect()
    }

    /// The indicator with this id, judged.
    pub fn assessment(&self, id: &str) -> Option<&Arc<Assessment>> {
        self.assessments.get(self.position(id)?)
    }

    /// Where in the report's order the indicator with this id is.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.positions.first(id)
    }

    /// The group of the indicator at this position.
    pub fn group_of(&self, position: usize) -> Option<&Group> {
        let group = self.groups.get(self.groups.partition_point(|group| group.rows.end <= position));
        group.filter(|group| group.rows.contains(&position))
    }
}
