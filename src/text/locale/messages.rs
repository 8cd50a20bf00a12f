//! All fixed texts together, by where they stand.

use super::{Lang, files, frame, views};

/// All fixed texts of the widget, by where they stand.
pub struct Messages {
    /// Their language.
    pub lang: Lang,
    /// The bar of the details.
    pub panel: views::Panel,
    /// The frame of the widget: its title, its source, its languages.
    pub widget: frame::Widget,
    /// Parts of the widget that arrive later.
    pub parts: frame::Parts,
    /// The views to choose from.
    pub views: frame::Views,
    /// The search.
    pub search: frame::Search,
    /// The filters and orders.
    pub filters: frame::Filters,
    /// Verdicts of the report and of the figures.
    pub verdicts: frame::Verdicts,
    /// What stands beside a figure, or in its place.
    pub figures: frame::Figures,
    /// The overview.
    pub overview: views::Overview,
    /// The table of indicators.
    pub table: views::Table,
    /// The view of gaps.
    pub gaps: views::Gaps,
}

/// The fixed texts of files, copies and sharing: apart, because they arrive with the parts that need them.
pub struct FileMessages {
    /// Sheets and columns of the files, and the words that stand only in them.
    pub columns: files::Columns,
    /// The sheet that says where the figures come from.
    pub source_sheet: files::SourceSheet,
    /// The menu of files.
    pub export: files::Export,
    /// Copied sentences and rows.
    pub copy: files::Copy,
    /// Passing on what is shown.
    pub share: files::Share,
}
