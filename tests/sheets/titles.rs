//! The titles of columns and sheets, and the words about files: none empty, none twice in a sheet, none left untranslated.

use std::collections::BTreeSet;

use chi_tieu::{
    sheets::{Book, ExportScope, Extent, IndicatorRow, all_results, audit, indicators, results},
    text::Lang,
};

use super::{LANGS, shipped, shipped_sector_report};

fn book(lang: Lang) -> Book {
    let dataset = shipped();
    let sector_report = shipped_sector_report(&dataset);
    let comparison = &dataset.comparison;
    let figures = vec![
        indicators(lang, comparison, &IndicatorRow::all(&dataset), &[]),
        results(lang, comparison, &all_results(&dataset, &sector_report)),
        audit(lang, comparison, &sector_report.audit.checks.iter().collect::<Vec<_>>()),
    ];
    let export_scope =
        ExportScope { extent: Extent::All, view: String::new(), filters: Vec::new(), order: String::new() };
    Book::new(lang, &dataset, figures, &export_scope)
}

#[test]
fn every_column_has_a_title_and_a_key_of_its_own() {
    for lang in LANGS {
        for sheet in book(lang).sheets() {
            let titles: BTreeSet<&str> = sheet.columns.iter().map(|column| column.title.as_str()).collect();
            let keys: BTreeSet<&str> = sheet.columns.iter().map(|column| column.key).collect();
            assert_eq!(titles.len(), sheet.columns.len(), "{titles:?}");
            assert_eq!(keys.len(), sheet.columns.len(), "{keys:?}");
            assert!(!titles.contains(""));
            assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
        }
    }
}

#[test]
fn sheets_are_called_as_spreadsheets_allow() {
    for lang in LANGS {
        let book = book(lang);
        let names: BTreeSet<&str> = book.sheets().map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(names.len(), 4);
        for name in names {
            assert!(
                (1..=31).contains(&name.chars().count()) && !name.contains(['[', ']', '/', '\\', ':', '*', '?']),
                "{name}"
            );
        }
    }
}

#[test]
fn titles_are_translated() {
    let [vi, en] = LANGS.map(book);
    for (vi, en) in vi.sheets().zip(en.sheets()) {
        assert_ne!(vi.name, en.name);
        for column in &vi.columns {
            let other = en.columns.iter().find(|other| other.key == column.key).expect("the same columns");
            assert_ne!(column.title, other.title, "{}", column.key);
        }
    }
}
