//! A record: the texts of one entry, folded once and searched often.

use crate::{
    domain::{AuditCheck, Section, SectorResult, Subject},
    text::{Lang, check_topic, kind_word, unit_name},
};

use super::{Match, RecordMatch, Search, folded::Folded};

/// The texts of an entry as a search compares them. The first is the one that is highlighted: its name.
#[derive(Clone, Debug, Default)]
pub struct Record {
    fields: Vec<Folded>,
}

impl Record {
    /// Folds the texts of an entry, its name first.
    pub fn of(fields: &[&str]) -> Self {
        Self { fields: fields.iter().map(|field| Folded::of(field)).collect() }
    }
}

impl Search {
    /// How close a record is, and what to highlight in its name.
    ///
    /// ```
    /// use chi_tieu::text::search::{Record, Search};
    ///
    /// let record = Record::of(&["GRDP bình quân đầu người/năm", "Triệu đồng"]);
    /// let found = Search::new("grdp triệu").find_record(&record).expect("both words are there");
    /// assert_eq!(found.ranges, [0..4]);
    /// ```
    pub fn find_record(&self, record: &Record) -> Option<Match> {
        let RecordMatch { rank, fields } = self.find_folded(&record.fields)?;
        Some(Match { rank, ranges: fields.into_iter().next().unwrap_or_default() })
    }
}

/// Topic, section, unit and figure of a result, and its topic in the other language.
pub fn result_record(lang: Lang, section: Option<&Section>, result: &SectorResult) -> Record {
    Record::of(&[
        lang.of(&result.topic),
        section.map_or("", |section| lang.of(&section.name)),
        unit_name(lang, &result.figure.measure.unit),
        &result.figure.printed,
        lang.other().of(&result.topic),
    ])
}

/// Topic, kind and note of a check.
pub fn check_record(lang: Lang, check: &AuditCheck) -> Record {
    let note = match &check.subject {
        Subject::Arithmetic(arithmetic) => arithmetic.note.as_ref().map(|note| lang.of(note)),
        Subject::Verdict(_) => None,
    };
    Record::of(&[&check_topic(lang, check), kind_word(lang, check.kind), note.unwrap_or_default()])
}
