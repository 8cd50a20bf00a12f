//! What stands behind the main table: the sector results, how wholes fall into parts, and the audit of the figures.

use super::{Audit, Breakdown, BreakdownParts, Part, Section, SectorResult, index::Index};

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
    ids: Index,
    /// Depth and place of each result, each under the one it is a part of.
    rows: Vec<(u8, usize)>,
    /// Where in `rows` the results of a section are.
    in_section: Index,
    /// The results that explain an indicator.
    explaining: Index,
}

impl SectorReport {
    /// Results in their sections, with all that is asked of them by name found once.
    pub fn new(sections: Vec<Section>, results: Vec<SectorResult>, breakdowns: Vec<Breakdown>, audit: Audit) -> Self {
        let ids = Index::of(results.iter().map(|result| result.id.as_str()));
        let rows = Families::of(&results, &ids);
        let at_rows = rows.iter().enumerate();
        let in_section = at_rows.filter_map(|(row, (_, at))| Some((results.get(*at)?.section.as_str(), row)));
        let numbered = results.iter().enumerate();
        let explaining =
            numbered.flat_map(|(at, it)| it.explains.iter().map(move |indicator| (indicator.as_str(), at)));
        Self {
            ids,
            in_section: Index::new(in_section),
            explaining: Index::new(explaining),
            rows,
            sections,
            results,
            breakdowns,
            audit,
        }
    }

    /// The result with this id.
    pub fn result(&self, id: &str) -> Option<&SectorResult> {
        self.results.get(self.ids.first(id)?)
    }

    /// The sections of one part of the report.
    pub fn sections_of(&self, part: Part) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.part == part)
    }

    /// The results of a section with their depth: each under the one it is a part of, otherwise in reading order.
    pub fn rows<'r>(&'r self, section: &str) -> impl Iterator<Item = (u8, &'r SectorResult)> + use<'r> {
        let rows = self.in_section.all(section).filter_map(|row| self.rows.get(row));
        rows.filter_map(|(depth, at)| Some((*depth, self.results.get(*at)?)))
    }

    /// The results that help to explain an indicator.
    pub fn explaining<'r>(&'r self, indicator: &str) -> impl Iterator<Item = &'r SectorResult> + use<'r> {
        self.explaining.all(indicator).filter_map(|at| self.results.get(at))
    }

    /// A whole with its parts; `None` for a breakdown of other results.
    pub fn parts_of<'r>(&'r self, breakdown: &'r Breakdown) -> Option<BreakdownParts<'r>> {
        let parts = breakdown.parts.iter().map(|(name, id)| Some((name, self.result(id)?)));
        Some(BreakdownParts {
            id: &breakdown.id,
            kind: breakdown.kind,
            topic: &breakdown.topic,
            whole: self.result(&breakdown.whole)?,
            parts: parts.collect::<Option<_>>()?,
        })
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

/// Results on their way into rows, a family after another.
struct Families<'r> {
    results: &'r [SectorResult],
    children: Index,
    rows: Vec<(u8, usize)>,
}

impl<'r> Families<'r> {
    fn of(results: &'r [SectorResult], ids: &Index) -> Vec<(u8, usize)> {
        let parent = |result: &SectorResult| results.get(ids.first(result.parent.as_deref()?)?);
        let child = |(at, result): (usize, &'r SectorResult)| Some((result.parent.as_deref()?, at));
        let children = Index::new(results.iter().enumerate().filter_map(child));
        let mut families = Self { results, children, rows: Vec::with_capacity(results.len()) };
        for (at, result) in results.iter().enumerate() {
            // A part whose whole stands in another section begins a row of its own.
            if parent(result).is_none_or(|parent| parent.section != result.section) {
                families.add(at, result, 0);
            }
        }
        families.rows
    }

    fn add(&mut self, at: usize, result: &SectorResult, depth: u8) {
        self.rows.push((depth, at));
        let children: Vec<usize> = self.children.all(&result.id).collect();
        for child in children {
            if let Some(part) = self.results.get(child).filter(|part| part.section == result.section) {
                self.add(child, part, depth.saturating_add(1));
            }
        }
    }
}
