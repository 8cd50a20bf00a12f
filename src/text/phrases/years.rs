//! The words around the figures of several years, which only a page that names a series needs.

use crate::domain::{BreakKind, Dataset, LineFigure, Place, SeriesBreak, Stage};

use crate::text::{Lang, document_line, period_name, reading_phrase, stage_short, stage_word};

/// The fixed texts of the section: functions of its own part of the program, so that the first view is spared them.
pub struct YearsWords {
    /// Its heading.
    pub title: &'static str,
    /// Over the years themselves.
    pub year: &'static str,
    /// While the reports are on their way.
    pub loading: &'static str,
    /// When they cannot be had.
    pub failed: &'static str,
    /// The button that asks again.
    pub retry: &'static str,
    /// When no other report has the indicator.
    pub alone: &'static str,
    /// Over the table of one indicator.
    pub table: &'static str,
    /// Over the table of all indicators.
    pub side_by_side: &'static str,
    /// What stands in its cells.
    pub outcomes_key: &'static str,
}

/// The words of a language.
pub fn years_words(lang: Lang) -> YearsWords {
    match lang {
        Lang::Vi => YearsWords {
            title: "Qua các năm",
            year: "Năm",
            loading: "Đang tải số liệu các năm khác…",
            failed: "Không tải được số liệu các năm khác. Những phần còn lại vẫn xem được như thường.",
            retry: "Tải lại",
            alone: "Không có văn bản nào khác trong chuỗi nêu chỉ tiêu này.",
            table: "Số liệu từng năm và văn bản nêu số liệu đó",
            side_by_side: "Kết quả các năm cạnh nhau",
            outcomes_key: "TH: thực hiện · Ước: ước thực hiện · ‖: từ đây cách tính, đơn vị, chuẩn hoặc địa giới thay đổi",
        },
        Lang::En => YearsWords {
            title: "Over the years",
            year: "Year",
            loading: "Loading the figures of other years…",
            failed: "The figures of other years could not be loaded. Everything else works as before.",
            retry: "Load again",
            alone: "No other document of the series gives this indicator.",
            table: "The figures of each year and the documents that give them",
            side_by_side: "Outcomes of the years side by side",
            outcomes_key: "Out.: outcome · Est.: estimate · ‖: definition, unit, standard or territory changes here",
        },
    }
}

/// A figure with its unit under the heading of its stage: after its own name where that says more, as of a second plan
/// or of half a year.
pub fn line_figure(lang: Lang, figure: &LineFigure) -> String {
    let said = reading_phrase(lang, &figure.reading, &figure.unit);
    if has_own_name(figure) { format!("{}: {said}", period_name(lang, &figure.period)) } else { said }
}

/// A figure where nothing stands over it, for a row that says the year.
pub fn line_figure_short(lang: Lang, figure: &LineFigure) -> String {
    let said = line_figure(lang, figure);
    if has_own_name(figure) { said } else { format!("{} {said}", stage_short(lang, figure.period.stage)) }
}

/// Whether a period is more than the stage of its year.
pub fn has_own_name(figure: &LineFigure) -> bool {
    figure.period.label.is_some() || figure.period.stretch.is_some()
}

/// What changed, and why: "Thay đổi địa giới: …".
pub fn break_phrase(lang: Lang, between: &SeriesBreak) -> String {
    let kind = match (lang, between.kind) {
        (Lang::Vi, BreakKind::Definition) => "Thay đổi cách tính",
        (Lang::Vi, BreakKind::Unit) => "Thay đổi đơn vị tính",
        (Lang::Vi, BreakKind::Standard) => "Thay đổi chuẩn áp dụng",
        (Lang::Vi, BreakKind::Territory) => "Thay đổi địa giới",
        (Lang::En, BreakKind::Definition) => "Change of definition",
        (Lang::En, BreakKind::Unit) => "Change of unit",
        (Lang::En, BreakKind::Standard) => "Change of standard",
        (Lang::En, BreakKind::Territory) => "Change of territory",
    };
    format!("{kind}: {}", lang.of(&between.reason))
}

/// The document that a place is in, which need not be the report's own.
pub fn place_document(lang: Lang, dataset: &Dataset, place: &Place) -> String {
    let own = place.document.as_ref().and_then(|id| dataset.document(id));
    let document = own.unwrap_or(&dataset.document);
    format!("{}, {}", document_line(lang, document), lang.of(&document.issuer))
}

/// What the marks of the chart mean, in one line.
pub fn years_key(lang: Lang) -> String {
    let entry = |(mark, stage)| format!("{mark} {}", stage_word(lang, stage)).replace(' ', "\u{a0}");
    [("◇", Stage::Plan), ("○", Stage::Estimate), ("●", Stage::Final)].map(entry).join(" · ")
}
