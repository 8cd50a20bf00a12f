//! A report as data: the document, its periods, and its groups of indicators in the printed order.

use std::{collections::BinaryHeap, sync::Arc};

use super::{
    Assessment, Baseline, Column, Comparison, Composition, CompositionError, Document, Indicator, OfficialVerdict,
    Period, PolicyArea, SectorReport, StatedCounts, Territory, Wording,
};

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
    /// Ids of the indicators that are shares of one whole, where they are not all; empty otherwise.
    pub shares: Vec<String>,
    /// The report's verdict on the heading, for all its rows together.
    pub official: Option<OfficialVerdict>,
    /// Its indicators in the printed order.
    pub indicators: Vec<Arc<Indicator>>,
}

impl Group {
    /// The shares of this group as a whole; an error when it is no composition or its shares cannot be added.
    pub fn composition(&self, period: &Period) -> Result<Composition, CompositionError> {
        match self.kind {
            GroupKind::Composition => Composition::of(&self.parts(), &period.id),
            _ => Err(CompositionError::NotShares),
        }
    }

    /// The indicators that are shares of one whole.
    pub fn parts(&self) -> Vec<Arc<Indicator>> {
        let is_part = |indicator: &&Arc<Indicator>| self.shares.is_empty() || self.shares.contains(&indicator.id);
        self.indicators.iter().filter(is_part).cloned().collect()
    }
}

/// A whole report, checked: every reference in it resolves. Every indicator is judged once, when the dataset is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// Where the figures come from.
    pub document: Document,
    /// Further documents that some figures come from.
    pub documents: Vec<Document>,
    /// The territory the figures are about.
    pub territory: Territory,
    /// Further territories that some figures are about, by key: those that were merged into this one.
    pub territories: Vec<(String, Territory)>,
    /// Remarks on the whole table.
    pub notes: Vec<Wording>,
    /// How many verdicts of each kind the report itself counts.
    pub stated_counts: Option<StatedCounts>,
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

/// What a dataset is made of, before anything is judged.
#[expect(missing_docs, reason = "the fields are those of the dataset")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    pub document: Document,
    pub documents: Vec<Document>,
    pub territory: Territory,
    pub territories: Vec<(String, Territory)>,
    pub notes: Vec<Wording>,
    pub stated_counts: Option<StatedCounts>,
    pub periods: Vec<Period>,
    pub comparison: Comparison,
    pub groups: Vec<Group>,
    pub headlines: Vec<String>,
}

impl Dataset {
    /// A dataset without a sector report, its indicators judged.
    pub fn new(contents: Contents) -> Self {
        let judged = |comparison: &Comparison| -> Vec<Arc<Assessment>> {
            let indicators = contents.groups.iter().flat_map(|group| &group.indicators);
            indicators.map(|indicator| Arc::new(Assessment::of(indicator, comparison))).collect()
        };
        let assessments = judged(&contents.comparison);
        let from_next = judged(&Baseline::Next.comparison(&contents.comparison));
        // A heap, because it is a tenth of the code of a sort.
        let ids = assessments.iter().enumerate().map(|(place, it)| (it.indicator.id.as_str(), place));
        let sorted = ids.collect::<BinaryHeap<_>>().into_sorted_vec();
        let places = sorted.into_iter().map(|(_, place)| place).collect();
        let Contents {
            document,
            documents,
            territory,
            territories,
            notes,
            stated_counts,
            periods,
            comparison,
            groups,
            headlines,
        } = contents;
        Self {
            document,
            documents,
            territory,
            territories,
            notes,
            stated_counts,
            periods,
            comparison,
            groups,
            headlines,
            sector_report: None,
            assessments,
            from_next,
            places,
        }
    }

    /// What it is made of, without its sector report.
    pub fn contents(&self) -> Contents {
        let it = self.clone();
        Contents {
            document: it.document,
            documents: it.documents,
            territory: it.territory,
            territories: it.territories,
            notes: it.notes,
            stated_counts: it.stated_counts,
            periods: it.periods,
            comparison: it.comparison,
            groups: it.groups,
            headlines: it.headlines,
        }
    }

    /// The document with this key, among all that figures come from.
    pub fn document(&self, id: &str) -> Option<&Document> {
        std::iter::once(&self.document).chain(&self.documents).find(|document| document.id == id)
    }

    /// Whether it has something to show in a column of the table.
    pub fn shows(&self, column: Column) -> bool {
        column.is_of(&self.comparison) && (column != Column::Verdict || self.has_verdicts())
    }

    /// Whether the report judges anything.
    pub fn has_verdicts(&self) -> bool {
        self.indicators().any(|indicator| indicator.official.is_some())
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
