//! English.

mod files;
mod frame;
mod report;
mod views;

use super::Messages;

/// All fixed texts in this language.
pub const MESSAGES: Messages = Messages {
    widget: frame::WIDGET,
    parts: frame::PARTS,
    views: frame::VIEWS,
    search: frame::SEARCH,
    filters: frame::FILTERS,
    verdicts: frame::VERDICTS,
    figures: frame::FIGURES,
    overview: views::OVERVIEW,
    table: views::TABLE,
    gaps: views::GAPS,
    detail: views::DETAIL,
    charts: views::CHARTS,
    results: report::RESULTS,
    audit: report::AUDIT,
    columns: files::COLUMNS,
    source_sheet: files::SOURCE_SHEET,
    export: files::EXPORT,
    copy: files::COPY,
    share: files::SHARE,
};
