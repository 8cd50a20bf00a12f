//! The sheet of sources: which document, which territory, what the file holds, and how its columns are to be read.

use crate::{
    domain::Dataset,
    text::{self, Lang},
};

use super::{Cell, Column, ExportScope, Extent, Sheet, day};

/// What made the file.
const MAKER: &str = concat!("chi-tieu ", env!("CARGO_PKG_VERSION"));

/// The last sheet of every file that has room for one.
pub fn source(lang: Lang, dataset: &Dataset, figures: &[Sheet], export_scope: &ExportScope) -> Sheet {
    let words = text::file_messages(lang);
    let column = |key, title: &str, width| Column { key, title: title.to_owned(), width };
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut add = |item: &str, content: Cell| rows.push(vec![Cell::text(item), content]);

    let document = &dataset.document;
    if let Some(number) = &document.number {
        add(words.source_sheet.document_number, Cell::text(number));
    }
    add(words.source_sheet.date, day(lang, document.date));
    add(words.source_sheet.issuer, Cell::text(lang.of(&document.issuer)));
    add(words.source_sheet.document_title, Cell::text(lang.of(&document.title)));
    for further in &dataset.documents {
        let title = format!(
            "{}, {}: {}",
            text::document_line(lang, further),
            lang.of(&further.issuer),
            lang.of(&further.title)
        );
        add(words.source_sheet.further_document, Cell::text(title));
    }
    let territory = &dataset.territory;
    add(words.source_sheet.territory, Cell::text(lang.of(&territory.name)));
    for (item, about) in
        [(words.source_sheet.boundaries, &territory.boundaries), (words.source_sheet.territory_note, &territory.note)]
    {
        if let Some(about) = about {
            add(item, Cell::text(lang.of(about)));
        }
    }
    for note in &dataset.notes {
        add(words.columns.notes, Cell::text(lang.of(note)));
    }

    match export_scope.extent {
        Extent::All => add(words.source_sheet.holds, Cell::text(words.source_sheet.everything)),
        Extent::Seen => {
            add(words.source_sheet.holds, Cell::text(format!("{}: {}", words.source_sheet.seen, export_scope.view)));
            let filters = export_scope.filters.join("; ");
            add(
                words.source_sheet.filters,
                Cell::text(if filters.is_empty() { words.source_sheet.no_filters } else { &filters }),
            );
            add(words.source_sheet.order, Cell::text(&export_scope.order));
        }
    }
    for sheet in figures {
        add(&sheet.name, Cell::Number(sheet.rows.len().into()));
    }
    add(words.source_sheet.language, Cell::text(words.source_sheet.language_name));
    for (item, rule) in text::reading_guide(lang) {
        add(item, Cell::text(rule));
    }
    add(words.source_sheet.made_with, Cell::text(MAKER));

    Sheet {
        key: "source",
        name: words.columns.source_sheet.to_owned(),
        columns: vec![column("item", words.columns.item, 26), column("content", words.columns.content, 90)],
        rows,
    }
}
