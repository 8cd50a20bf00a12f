//! What goes into one file: its sheets, what they are said to hold, and what the file is called.

use crate::{domain::Dataset, text::Lang};

use super::{Sheet, source};

/// How much a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Everything, in the report's order.
    #[default]
    All,
    /// What the open view shows, as it shows it.
    Seen,
}

impl Extent {
    /// Its name in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Seen => "seen",
        }
    }
}

/// What a file is said to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportScope {
    /// How much.
    pub extent: Extent,
    /// The open view, as its reader knows it.
    pub view: String,
    /// The filters in use, each with its name.
    pub filters: Vec<String>,
    /// The order of the rows.
    pub order: String,
}

/// The sheets of a file, in order; the source is the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The sheets of figures.
    pub figures: Vec<Sheet>,
    /// Where they come from and how to read them.
    pub source: Sheet,
}

impl Book {
    /// Sheets of figures with their source.
    pub fn new(lang: Lang, dataset: &Dataset, figures: Vec<Sheet>, export_scope: &ExportScope) -> Self {
        let source = source(lang, dataset, &figures, export_scope);
        Self { figures, source }
    }

    /// All sheets.
    pub fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.figures.iter().chain([&self.source])
    }
}

/// The name of a file: ASCII letters, digits and hyphens, as the ids of datasets are.
pub fn file_name(dataset: &Dataset, what: &str, lang: Lang, extension: &str) -> String {
    format!("chi-tieu-{}-{what}-{}.{extension}", dataset.document.id, lang.tag())
}
