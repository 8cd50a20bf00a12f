//! The kinds of files that a reader can take away, and what each is made of.

use leptos::prelude::*;

use crate::{
    EMBEDDED, browser,
    components::state::Store,
    sheets::{self, Extent, Notation},
    text::{self, FileMessages},
};

use super::contents::{export, export_scope, open_table};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A spreadsheet.
    Xlsx,
    /// Text for Vietnamese Excel.
    CsvVi,
    /// Text for everyone else.
    Csv,
    /// Data for programs.
    Json,
}

impl FileKind {
    /// All kinds, the one that most readers want first.
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::CsvVi, Self::Csv, Self::Json];

    /// The name in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::CsvVi => "csv-vi",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::CsvVi | Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What the browser is told it is.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::CsvVi | Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// What it is called.
    pub fn title(self, words: &FileMessages) -> &'static str {
        match self {
            Self::Xlsx => words.export.xlsx,
            Self::CsvVi => words.export.csv_vi,
            Self::Csv => words.export.csv,
            Self::Json => words.export.json,
        }
    }

    /// What it is for.
    pub fn hint(self, words: &FileMessages) -> &'static str {
        match self {
            Self::Xlsx => words.export.xlsx_hint,
            Self::CsvVi => words.export.csv_vi_hint,
            Self::Csv => words.export.csv_hint,
            Self::Json => words.export.json_hint,
        }
    }

    /// The name of a file, and what goes into it.
    pub fn content(self, store: Store, extent: Extent) -> (String, Content) {
        let (dataset, lang) = (store.dataset(), store.lang.get());
        let table = |notation| {
            let sheet = open_table(store, extent);
            let source = text::source_line(lang, &dataset);
            let title = text::file_messages(lang).columns.source;
            let suffix = if extent == Extent::Seen { "-view" } else { "" };
            (format!("{}{suffix}", sheet.key), sheets::csv(notation, &sheet, (title, &source)))
        };
        let whole = if extent == Extent::Seen { "view" } else { "all" };
        let (what, content) = match self {
            Self::Xlsx => (whole.to_owned(), Content::Workbook(sheets::workbook(export(store, extent).sheets()))),
            Self::CsvVi => {
                let (what, text) = table(Notation::Vietnamese);
                (format!("{what}-excel"), Content::Text(text))
            }
            Self::Csv => {
                let (what, text) = table(Notation::International);
                (what, Content::Text(text))
            }
            Self::Json if extent == Extent::All && store.data.is_built_in.get() => {
                let has_results = store.report().is_some();
                (whole.to_owned(), Content::Published { has_results })
            }
            Self::Json => {
                let figures = export(store, extent).figures;
                let text = sheets::selection(&dataset, lang.tag(), &figures, &export_scope(store, extent));
                (whole.to_owned(), Content::Text(text))
            }
        };
        (sheets::file_name(&dataset, &what, lang, self.extension()), content)
    }
}

/// What a file is made of.
pub enum Content {
    /// Sheets for the writer of spreadsheets.
    Workbook(String),
    /// The text of the file.
    Text(String),
    /// The built-in dataset as it is published, with its results where they are here.
    Published {
        /// Whether they are.
        has_results: bool,
    },
}

impl Content {
    /// The bytes of the file; a code when they cannot be had.
    pub async fn bytes(self) -> Result<Vec<u8>, String> {
        match self {
            Self::Workbook(sheets) => {
                let writer = browser::sheet_writer().await?;
                writer.write(&sheets).ok_or_else(|| "sheets".to_owned())
            }
            Self::Text(text) => Ok(text.into_bytes()),
            Self::Published { has_results } => {
                // The loader keeps the text that the results came from.
                let results = if has_results { browser::results_text().await.ok() } else { None };
                Ok(sheets::published(EMBEDDED, results.as_deref()).into_bytes())
            }
        }
    }
}
