//! What stands behind the main table: the sector results, how wholes fall into parts, and the audit of the figures.

use super::{Audit, Breakdown, Part, Section, SectorResult};

/// The results of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectorReport {
    /// Sections in reading order.
    pub sections: Vec<Section>,
    /// Results in reading order.
    pub results: Vec<SectorResult>,
    /// Wholes and their parts.
    pub breakdowns: Vec<Breakdown>,
    /// Every check of the report's figures, with its outcome.
    pub audit: Audit,
}

impl SectorReport {
    /// The result with this id.
    pub fn result(&self, id: &str) -> Option<&SectorResult> {
        self.results.iter().find(|result| result.id == id)
    }

    /// The sections of one part of the report.
    pub fn sections_of(&self, part: Part) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.part == part)
    }

    /// The results of a section with their depth: each under the one it is a part of, otherwise in reading order.
    pub fn rows(&self, section: &str) -> Vec<(u8, &SectorResult)> {
        let here: Vec<&SectorResult> = self.results.iter().filter(|result| result.section == section).collect();
        let is_here = |id: &str| here.iter().any(|result| result.id == id);
        let mut rows = Vec::with_capacity(here.len());
        let roots = here.iter().filter(|result| !result.parent.as_deref().is_some_and(is_here));
        for root in roots {
            add_family(root, 0, &here, &mut rows);
        }
        rows
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

fn add_family<'r>(
    result: &'r SectorResult,
    depth: u8,
    here: &[&'r SectorResult],
    rows: &mut Vec<(u8, &'r SectorResult)>,
) {
    rows.push((depth, result));
    for child in here.iter().filter(|child| child.parent.as_deref() == Some(result.id.as_str())) {
        add_family(child, depth.saturating_add(1), here, rows);
    }
}
