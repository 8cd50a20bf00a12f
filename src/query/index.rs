//! The texts of a dataset and of its report, folded for search once, so that a keystroke folds nothing but the query.

use crate::{
    domain::{Dataset, Indicator, Lang, SectorReport},
    text::search::{Record, check_record, result_record},
};

/// What can be found of a dataset in one language: a record an indicator, in the report's order.
#[derive(Clone, Debug, Default)]
pub struct DatasetIndex {
    records: Vec<Record>,
}

impl DatasetIndex {
    /// Folds the texts of a dataset.
    pub fn of(dataset: &Dataset, lang: Lang) -> Self {
        let groups = dataset.groups.iter();
        let rows = groups.flat_map(|group| group.indicators.iter().map(move |indicator| (group, indicator)));
        Self { records: rows.map(|(group, indicator)| record(lang, lang.of(&group.name), indicator)).collect() }
    }

    /// What can be found of an indicator.
    pub fn indicator(&self, at: usize) -> Option<&Record> {
        self.records.get(at)
    }
}

/// Name, group and unit in the reader's language, the name in the other one, and the notes.
fn record(lang: Lang, group: &str, indicator: &Indicator) -> Record {
    let mut fields = vec![lang.of(&indicator.name), group, lang.of(&indicator.unit.name)];
    fields.push(lang.other().of(&indicator.name));
    fields.extend(indicator.notes.iter().map(|note| lang.of(&note.text)));
    Record::of(&fields)
}

/// What can be found of a report in one language.
#[derive(Clone, Debug, Default)]
pub struct ReportIndex {
    /// A record a result, in the report's order.
    results: Vec<Record>,
    /// A record a check, in the audit's order.
    checks: Vec<Record>,
}

impl ReportIndex {
    /// Folds the texts of a report.
    pub fn of(report: &SectorReport, lang: Lang) -> Self {
        let section = |id: &str| report.sections.iter().find(|section| section.id == id);
        let results = report.results.iter();
        Self {
            results: results.map(|result| result_record(lang, section(&result.section), result)).collect(),
            checks: report.audit.checks.iter().map(|check| check_record(lang, check)).collect(),
        }
    }

    /// What can be found of a result, by its place in the report.
    pub fn result(&self, at: usize) -> Option<&Record> {
        self.results.get(at)
    }

    /// What can be found of a check.
    pub fn check(&self, at: usize) -> Option<&Record> {
        self.checks.get(at)
    }
}
