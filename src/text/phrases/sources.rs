//! Where figures come from, in a line: which document, which years, which boundaries.

use crate::domain::{Comparison, Dataset, Document};

use crate::text::{Lang, date};

/// Which document: its number and its day.
pub fn document_line(lang: Lang, document: &Document) -> String {
    let (number, day) = (&document.number, date(lang, document.date));
    match lang {
        Lang::Vi => format!("Báo cáo số {number} ngày {day}"),
        Lang::En => format!("Report {number} of {day}"),
    }
}

/// The years a comparison spans: "2023 – 2024".
pub fn period_range(comparison: &Comparison) -> String {
    let years = [comparison.target.year, comparison.outcome.year, comparison.next.year];
    let (first, last) =
        (years.iter().min().copied().unwrap_or_default(), years.iter().max().copied().unwrap_or_default());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// Where figures come from, in one line: document and boundaries.
pub fn source_line(lang: Lang, dataset: &Dataset) -> String {
    let document = &dataset.document;
    let (issuer, line) = (lang.of(&document.issuer), document_line(lang, document));
    format!("{line}, {issuer}. {}", lang.of(&document.territory.boundaries))
}
