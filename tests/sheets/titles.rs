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

/// The texts of a constant of one language, in the order of the source.
fn texts<'a>(source: &'a str, constant: &str) -> Vec<&'a str> {
    let (_, rest) = source.split_once(&format!("pub const {constant}: Self = Self {{")).expect("the constant is there");
    let (block, _) = rest.split_once("};").expect("it ends");
    block.split('"').skip(1).step_by(2).collect()
}

#[test]
fn fixed_words_are_whole_in_both_languages() {
    for source in [include_str!("../../src/text/take_away.rs"), include_str!("../../src/text/columns.rs")] {
        let (vi, en) = (texts(source, "VI"), texts(source, "EN"));
        assert!(vi.len() > 25 && vi.len() == en.len());
        let same: Vec<_> = vi.iter().zip(&en).filter(|(vi, en)| vi == en).collect();
        assert!(same.iter().all(|(vi, _)| ["Excel (XLSX)", "JSON"].contains(*vi)), "{same:?}");
        for text in vi.iter().chain(&en) {
            assert!(!text.is_empty() && text.trim() == *text && !text.contains("  "), "{text:?}");
            assert!(unicode_normalization::is_nfc(text), "{text:?}");
        }
        let foreign = |text: &&&str| text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
        assert_eq!(en.iter().find(foreign), None);
    }
}
