//! What goes into one file: its sheets, what they are said to hold, and what the file is called.

use crate::{domain::Dataset, text::Lang};

use super::{ExportScope, Sheet, source};

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
