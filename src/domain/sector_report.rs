//! What stands behind the main table: the sector results, how wholes fall into parts, and the audit of the figures.

use std::collections::BinaryHeap;

use super::{Audit, Breakdown, BreakdownParts, Part, Section, SectorResult};

/// The results of one report. What is asked for by id or section is found by indexes made once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorReport {
    /// Sections in reading order.
    pub sections: Vec<Section>,
    /// Results in reading order.
    pub results: Vec<SectorResult>,
    /// Wholes and their parts.
    pub breakdowns: Vec<Breakdown>,
    /// Every check of the report's figures, with how it came out.
    pub audit: Audit,
    /// Places of the results, sorted by their ids.
    places: Vec<usize>,
    /// For each section the places of its results with their depth, each under the one it is a part of.
    rows: Vec<Vec<(u8, usize)>>,
}

impl SectorReport {
    /// A report, its entries found by id and section from now on.
    pub fn new(sections: Vec<Section>, results: Vec<SectorResult>, breakdowns: Vec<Breakdown>, audit: Audit) -> Self {
        // A heap, because it is a tenth of the code of a sort.
        let ids = results.iter().enumerate().map(|(place, result)| (result.id.as_str(), place));
        let sorted = ids.collect::<BinaryHeap<_>>().into_sorted_vec();
        let places = sorted.into_iter().map(|(_, place)| place).collect();
        let rows = sections.iter().map(|section| rows_of(&results, &section.id)).collect();
        Self { sections, results, breakdowns, audit, places, rows }
    }

    /// The place of a result in reading order.
    pub fn place_of(&self, id: &str) -> Option<usize> {
        let id_at = |place: &usize| self.results.get(*place).map(|result| result.id.as_str());
        let found = self.places.binary_search_by(|place| id_at(place).cmp(&Some(id))).ok()?;
        self.places.get(found).copied()
    }

    /// The result with this id.
    pub fn result(&self, id: &str) -> Option<&SectorResult> {
        self.results.get(self.place_of(id)?)
    }

    /// The sections of one part of the report.
    pub fn sections_of(&self, part: Part) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.part == part)
    }

    /// The places of a section's results with their depth: each under the one it is a part of, otherwise in reading order.
    pub fn places_in(&self, section: usize) -> &[(u8, usize)] {
        self.rows.get(section).map_or(&[], Vec::as_slice)
    }

    /// The results of a section in the same order.
    pub fn rows(&self, section: &str) -> Vec<(u8, &SectorResult)> {
        let Some(section) = self.sections.iter().position(|known| known.id == section) else { return Vec::new() };
        let rows = self.places_in(section).iter();
        rows.filter_map(|(depth, place)| Some((*depth, self.results.get(*place)?))).collect()
    }

    /// A breakdown with its results. `None` only for one of another report.
    pub fn parts_of<'a>(&'a self, breakdown: &'a Breakdown) -> Option<BreakdownParts<'a>> {
        let part = |(name, id): &'a (_, String)| Some((name, self.result(id)?));
        Some(BreakdownParts {
            kind: breakdown.kind,
            topic: &breakdown.topic,
            whole: self.result(&breakdown.whole)?,
            parts: breakdown.parts.iter().map(part).collect::<Option<_>>()?,
        })
    }

    /// The results that help to explain an indicator.
    pub fn explaining(&self, indicator: &str) -> impl Iterator<Item = &SectorResult> {
        self.results.iter().filter(move |result| result.explains.iter().any(|id| id == indicator))
    }

    /// How many figures there are: every result, and what is printed beside it.
    pub fn figure_count(&self) -> usize {
        let beside = |result: &SectorResult| {
            let parts = [result.plan.is_some(), result.share_of_plan.is_some(), result.change.is_some()];
            parts.into_iter().chain([result.share.is_some()]).filter(|there| *there).count()
        };
        self.results.iter().map(|result| 1 + beside(result)).sum()
    }
}

fn rows_of(results: &[SectorResult], section: &str) -> Vec<(u8, usize)> {
    let here: Vec<(usize, &SectorResult)> =
        results.iter().enumerate().filter(|(_, result)| result.section == section).collect();
    let is_here = |id: &str| here.iter().any(|(_, result)| result.id == id);
    let mut rows = Vec::with_capacity(here.len());
    for root in here.iter().filter(|(_, result)| !result.parent.as_deref().is_some_and(is_here)) {
        add_family(*root, 0, &here, &mut rows);
    }
    rows
}

fn add_family(
    (place, result): (usize, &SectorResult),
    depth: u8,
    here: &[(usize, &SectorResult)],
    rows: &mut Vec<(u8, usize)>,
) {
    rows.push((depth, place));
    for child in here.iter().filter(|(_, child)| child.parent.as_deref() == Some(result.id.as_str())) {
        add_family(*child, depth.saturating_add(1), here, rows);
    }
}
