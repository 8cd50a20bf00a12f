//! The sheet of sources, and the names of sheets and files.

use chi_tieu::{
    sheets::{Book, Cell, ExportScope, Extent, IndicatorRow, file_name, indicators},
    text::{self, Lang},
};

use super::{LANGS, shipped, text};

fn book(lang: Lang, extent: Extent) -> Book {
    let dataset = shipped();
    let sheet = indicators(lang, &dataset.comparison, &IndicatorRow::all(&dataset), &[]);
    let filters = vec!["A: B".to_owned(), "C".to_owned()];
    Book::new(
        lang,
        &dataset,
        vec![sheet],
        &ExportScope { extent, view: "V".to_owned(), filters, order: "O".to_owned() },
    )
}

fn content(book: &Book, item: &str) -> Option<Cell> {
    book.source.rows.iter().find(|row| row[0] == text(item)).map(|row| row[1].clone())
}

#[test]
fn the_source_names_document_territory_and_what_the_file_holds() {
    let dataset = shipped();
    for lang in LANGS {
        let words = text::file_messages(lang);
        let all = book(lang, Extent::All);
        assert_eq!(content(&all, words.source_sheet.document_number), Some(text("163/BC-UBND")));
        assert_eq!(content(&all, words.source_sheet.date), Some(Cell::Date((2023, 11, 12))));
        assert_eq!(
            content(&all, words.source_sheet.boundaries),
            dataset.territory.boundaries.as_ref().map(|it| text(lang.of(it)))
        );
        assert_eq!(
            content(&all, words.source_sheet.territory_note),
            dataset.territory.note.as_ref().map(|it| text(lang.of(it)))
        );
        assert_eq!(content(&all, words.source_sheet.holds), Some(text(words.source_sheet.everything)));
        assert_eq!(content(&all, words.source_sheet.filters), None, "everything is not filtered");
        assert_eq!(content(&all, &all.figures[0].name), Some(Cell::Number(28.into())));
        assert_eq!(
            content(&all, words.source_sheet.made_with),
            Some(text(concat!("chi-tieu ", env!("CARGO_PKG_VERSION"))))
        );

        let seen = book(lang, Extent::Seen);
        assert_eq!(content(&seen, words.source_sheet.holds), Some(text(&format!("{}: V", words.source_sheet.seen))));
        assert_eq!(content(&seen, words.source_sheet.filters), Some(text("A: B; C")));
        assert_eq!(content(&seen, words.source_sheet.order), Some(text("O")));
    }
}

#[test]
fn the_source_is_the_last_sheet_and_the_same_whenever_it_is_made() {
    let made = book(Lang::Vi, Extent::All);
    assert_eq!(made.sheets().last().map(|sheet| sheet.key), Some("source"));
    assert_eq!(made, book(Lang::Vi, Extent::All));
}

#[test]
fn a_file_is_called_in_plain_letters() {
    let name = file_name(&shipped(), "indicators-view", Lang::Vi, "csv");
    assert_eq!(name, "chi-tieu-thai-nguyen-2023-indicators-view-vi.csv");
}
