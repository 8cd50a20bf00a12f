//! English.

mod files;
mod frame;
pub mod report;
pub mod views;

use super::{FileMessages, Lang, Messages};

/// All fixed texts in this language.
pub static MESSAGES: Messages = Messages {
    lang: Lang::En,
    panel: views::PANEL,
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
};

/// All fixed texts of files, copies and sharing.
pub static FILE_MESSAGES: FileMessages = FileMessages {
    columns: files::COLUMNS,
    source_sheet: files::SOURCE_SHEET,
    export: files::EXPORT,
    copy: files::COPY,
    share: files::SHARE,
};
