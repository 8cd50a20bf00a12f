//! A report as data: the document, its periods, and its groups of indicators in the printed order.

use std::sync::Arc;

use super::{
    Assessment, Baseline, Comparison, Composition, CompositionError, Indicator, Period, PolicyArea, SectorReport,
    Wording,
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

/// A whole report, checked: every reference in it resolves. Every indicator is judged once, when the dataset is made.
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
    assessments: Vec<Arc<Assessment>>,
    /// The same, with the next target at zero.
    from_next: Vec<Arc<Assessment>>,
    /// Places of the assessments, sorted by the ids of their indicators.
    places: Vec<usize>,
}

impl Dataset {
    /// A dataset without a sector report, its indicators judged.
    pub fn new(
        document: Document,
        periods: Vec<Period>,
        comparison: Comparison,
        groups: Vec<Group>,
        headlines: Vec<String>,
    ) -> Self {
        let judged = |comparison: &Comparison| -> Vec<Arc<Assessment>> {
            let indicators = groups.iter().flat_map(|group| &group.indicators);
            indicators.map(|indicator| Arc::new(Assessment::of(indicator, comparison))).collect()
        };
        let assessments = judged(&comparison);
        let from_next = judged(&Baseline::Next.comparison(&comparison));
        let id = |place: usize| assessments.get(place).map(|it| it.indicator.id.as_str());
        let mut places: Vec<usize> = (0..assessments.len()).collect();
        places.sort_unstable_by(|one, other| id(*one).cmp(&id(*other)));
        let sector_report = None;
        Self { document, periods, comparison, groups, headlines, sector_report, assessments, from_next, places }
    }

    /// All indicators in the report's order.
    pub fn indicators(&self) -> impl Iterator<Item = &Arc<Indicator>> {
        self.groups.iter().flat_map(|group| &group.indicators)
    }

    /// Every indicator judged by the rules, in the report's order.
    pub fn assessments(&self) -> &[Arc<Assessment>] {
        &self.assessments
    }

    /// The same with one of the targets at zero.
    pub fn assessments_from(&self, baseline: Baseline) -> &[Arc<Assessment>] {
        match baseline {
            Baseline::Target => &self.assessments,
            Baseline::Next => &self.from_next,
        }
    }

    /// The place of an indicator in the report's order.
    pub fn position(&self, id: &str) -> Option<usize> {
        let id_at = |place: &usize| self.assessments.get(*place).map(|it| it.indicator.id.as_str());
        let found = self.places.binary_search_by(|place| id_at(place).cmp(&Some(id))).ok()?;
        self.places.get(found).copied()
    }

    /// An indicator, judged.
    pub fn assessment(&self, id: &str) -> Option<&Arc<Assessment>> {
        self.assessments.get(self.position(id)?)
    }

    /// The group of the indicator at a place.
    pub fn group_of(&self, place: usize) -> Option<&Group> {
        let mut end = 0;
        self.groups.iter().find(|group| {
            end += group.indicators.len();
            place < end
        })
    }

    /// The group whose heading an indicator stands under, where that is not the indicator's own row: without it a name
    /// such as "services" says too little.
    pub fn heading_of(&self, indicator: &str) -> Option<&Group> {
        self.group_of(self.position(indicator)?).filter(|group| group.kind != GroupKind::Indicator)
    }
}
