//! What is said of passing on what is shown: by its address, by the device, or as a citation.

use crate::domain::Dataset;

use crate::text::{Lang, document_line, messages, period_range};

/// What is shared, in a line.
pub fn shared_title(lang: Lang, dataset: &Dataset) -> String {
    format!("{}, {}", messages(lang).widget.title, lang.of(&dataset.territory.name))
}

/// How to cite what is shown: who said it where, what it is here, which boundaries it covers, and where it stands.
pub fn citation(lang: Lang, dataset: &Dataset, address: Option<&str>) -> String {
    let document = &dataset.document;
    let (issuer, title) = (lang.of(&document.issuer), lang.of(&document.title));
    let line = document_line(lang, document);
    let boundaries = dataset.territory.boundaries.as_ref().map(|it| format!(" {}.", lang.of(it))).unwrap_or_default();
    let years = period_range(&dataset.comparison);
    let cited = match lang {
        Lang::Vi => format!("{issuer}. {line}: “{title}”. Bảng chỉ tiêu {years}, xem bằng chi-tieu.{boundaries}"),
        Lang::En => format!("{issuer}. {line}: “{title}”. Indicator table {years}, shown by chi-tieu.{boundaries}"),
    };
    address.map(|address| format!("{cited} {address}")).unwrap_or(cited)
}
