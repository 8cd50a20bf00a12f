//! Where figures come from, in a line: which document, which years, which boundaries.

use crate::domain::{Comparison, Dataset, Document, DocumentKind, Place};

use crate::text::{Lang, moment};

/// What a document is called.
pub fn document_word(lang: Lang, kind: DocumentKind) -> &'static str {
    match (lang, kind) {
        (Lang::Vi, DocumentKind::Report) => "Báo cáo",
        (Lang::Vi, DocumentKind::Resolution) => "Nghị quyết",
        (Lang::Vi, DocumentKind::Decision) => "Quyết định",
        (Lang::Vi, DocumentKind::Press) => "Bài báo",
        (Lang::En, DocumentKind::Report) => "Report",
        (Lang::En, DocumentKind::Resolution) => "Resolution",
        (Lang::En, DocumentKind::Decision) => "Decision",
        (Lang::En, DocumentKind::Press) => "Press article",
    }
}

/// Which document: what it is, its number where it has one, and its day.
pub fn document_line(lang: Lang, document: &Document) -> String {
    let (word, day) = (document_word(lang, document.kind), moment(lang, document.date));
    let number = document.number.as_ref();
    match lang {
        Lang::Vi => {
            let number = number.map(|number| format!(" số {number}")).unwrap_or_default();
            let time = match document.date {
                date if date.day.is_some() => "ngày",
                date if date.month.is_some() => "tháng",
                _ => "năm",
            };
            format!("{word}{number} {time} {day}")
        }
        Lang::En => {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            format!("{word}{number} of {day}")
        }
    }
}

/// The years a comparison spans: "2023 – 2024".
pub fn period_range(comparison: &Comparison) -> String {
    let years = || comparison.periods().map(|(_, period)| period.year);
    let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// Where figures come from, in one line: document and boundaries.
pub fn source_line(lang: Lang, dataset: &Dataset) -> String {
    let document = &dataset.document;
    let (issuer, line) = (lang.of(&document.issuer), document_line(lang, document));
    match &dataset.territory.boundaries {
        Some(boundaries) => format!("{line}, {issuer}. {}", lang.of(boundaries)),
        None => format!("{line}, {issuer}"),
    }
}

/// A place where figures stand: its name, and the document and the territory where they are not the dataset's own.
pub fn place_name(lang: Lang, dataset: &Dataset, place: &Place) -> String {
    let mut name = lang.of(&place.name).to_owned();
    let document = place.document.as_ref().filter(|id| **id != dataset.document.id);
    if let Some(document) = document.and_then(|id| dataset.document(id)) {
        name = format!("{name} ({})", document_line(lang, document));
    }
    let territory = place.territory.as_ref();
    if let Some((_, territory)) = territory.and_then(|id| dataset.territories.iter().find(|(known, _)| known == id)) {
        name = format!("{name}, {}", lang.of(&territory.name));
    }
    name
}
