//! Both kinds of separated text, read back by a reader of the tests' own.

use chi_tieu::{
    domain::{Decimal, Relation},
    sheets::{Cell, Column, IndicatorRow, Notation, Sheet, csv, defused, indicators, row_text},
    text::Lang,
};
use proptest::prelude::*;

use super::{parser::parse, shipped};

const NOTATIONS: [(Notation, char); 2] = [(Notation::Vietnamese, ';'), (Notation::International, ',')];

fn sheet_of(rows: Vec<Vec<Cell>>) -> Sheet {
    let width = rows.first().map_or(0, Vec::len);
    let columns = (0..width).map(|at| Column { key: "x", title: format!("T{at}"), width: 9 }).collect();
    Sheet { key: "x", name: "X".to_owned(), columns, rows }
}

/// The rows of a text without its mark, its head and its column of sources.
fn cells_of(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = parse(text.trim_start_matches('\u{feff}'), separator);
    rows.remove(0);
    for row in &mut rows {
        assert_eq!(row.pop().as_deref(), Some("Q"), "the source is the last cell of every row");
    }
    rows
}

#[test]
fn a_text_for_vietnamese_excel_begins_with_a_mark_and_has_commas_in_its_numbers() {
    let numbers = ["1234567.50", "-9.2", "0.0"].map(|it| Cell::Number(Decimal::from_str_exact(it).unwrap()));
    let text = csv(Notation::Vietnamese, &sheet_of(vec![numbers.to_vec()]), ("Nguồn", "Q"));
    assert_eq!(text, "\u{feff}T0;T1;T2;Nguồn\r\n1234567,50;-9,2;0,0;Q\r\n");
}

#[test]
fn an_international_text_has_no_mark_and_points_in_its_numbers() {
    let numbers = ["1234567.50", "-9.2", "0.0"].map(|it| Cell::Number(Decimal::from_str_exact(it).unwrap()));
    let text = csv(Notation::International, &sheet_of(vec![numbers.to_vec()]), ("Source", "Q"));
    assert_eq!(text, "T0,T1,T2,Source\r\n1234567.50,-9.2,0.0,Q\r\n");
}

#[test]
fn days_and_signs_are_written_as_the_country_writes_them() {
    let row = vec![
        Cell::Date((2023, 11, 2)),
        Cell::Relation(Relation::AtLeast),
        Cell::Relation(Relation::Equal),
        Cell::Empty,
    ];
    let written = NOTATIONS.map(|(notation, separator)| {
        cells_of(&csv(notation, &sheet_of(vec![row.clone()]), ("N", "Q")), separator).remove(0)
    });
    assert_eq!(written, [["02/11/2023", "≥", "", ""], ["2023-11-02", "≥", "", ""]]);
}

#[test]
fn the_whole_report_reads_back_as_it_was_written() {
    let dataset = shipped();
    for lang in [Lang::Vi, Lang::En] {
        let sheet = indicators(lang, &dataset.comparison, &IndicatorRow::all(&dataset), &[]);
        for (notation, separator) in NOTATIONS {
            let rows = cells_of(&csv(notation, &sheet, ("N", "Q")), separator);
            assert_eq!(rows.len(), 28);
            for (row, cells) in rows.iter().zip(&sheet.rows) {
                assert_eq!(row.len(), cells.len());
                for (read, cell) in row.iter().zip(cells) {
                    match cell {
                        Cell::Number(number) => {
                            let plain =
                                if notation == Notation::Vietnamese { read.replace(',', ".") } else { read.clone() };
                            let back = Decimal::from_str_exact(&plain).unwrap();
                            assert_eq!(
                                (back, back.scale()),
                                (*number, number.scale()),
                                "the printed decimals are kept"
                            );
                        }
                        Cell::Text(text) => assert_eq!(read.trim_start_matches('\''), text.as_str()),
                        Cell::Relation(relation) => {
                            assert_eq!(read, if relation.is_bound() { relation.sign() } else { "" });
                        }
                        Cell::Empty => assert_eq!(read, ""),
                        Cell::Date(_) => panic!("no days among indicators"),
                    }
                }
            }
        }
    }
}

#[test]
fn a_copied_row_is_one_line_of_cells_parted_by_tabs() {
    let cells = [Cell::Text("a\tb".to_owned()), Cell::Number(Decimal::new(-92, 1)), Cell::Text("=1".to_owned())];
    assert_eq!(row_text(Notation::Vietnamese, &cells, "Q"), "\"a\tb\"\t-9,2\t'=1\tQ");
    assert_eq!(row_text(Notation::International, &cells, "Q"), "\"a\tb\"\t-9.2\t'=1\tQ");
}

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a", "đ", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", " ", "\u{a0}", ";", ",", "\"", "\"\"", "'", "1",
        "\u{feff}", "\u{200b}", "＝", "\0", "|", "!", "𝒜",
    ]);
    prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_text_reads_back_as_it_was_defused(texts in prop::collection::vec(any_text(), 1..5)) {
        let row: Vec<Cell> = texts.iter().cloned().map(Cell::Text).collect();
        for (notation, separator) in NOTATIONS {
            let rows = cells_of(&csv(notation, &sheet_of(vec![row.clone()]), ("N", "Q")), separator);
            prop_assert_eq!(&rows[0], &texts.iter().map(|text| defused(text)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn defusing_adds_apostrophes_and_nothing_else(text in any_text()) {
        let without = |text: &str| text.replace('\'', "");
        prop_assert_eq!(without(&defused(&text)), without(&text));
    }

    #[test]
    fn no_line_of_a_defused_text_begins_like_a_formula(text in any_text()) {
        let safe = defused(&text);
        prop_assert!(!safe.starts_with(['\t', '\r', '\n', '\0']), "{safe:?}");
        for line in safe.split(['\r', '\n']) {
            let visible = line.trim_start_matches(|it: char| it.is_whitespace() || it.is_control() || "\u{feff}\u{200b}".contains(it));
            prop_assert!(!visible.starts_with(['=', '+', '-', '@', '＝']), "{safe:?}");
        }
    }

    #[test]
    fn a_harmless_text_stays_as_it_is(text in "[a-zđ0-9 ,;\"'()%.]{0,20}") {
        prop_assert_eq!(defused(&text), text);
    }

    #[test]
    fn a_number_is_written_with_all_its_decimals_and_no_other_sign(digits in -9_999_999_999i64..9_999_999_999, scale in 0u32..6) {
        let number = Decimal::new(digits, scale);
        let text = csv(Notation::International, &sheet_of(vec![vec![Cell::Number(number)]]), ("N", "Q"));
        let cell = cells_of(&text, ',').remove(0).remove(0);
        prop_assert_eq!(cell.parse::<Decimal>().map(|it| (it, it.scale())), Ok((number, scale)));
        prop_assert!(cell.chars().all(|letter| letter.is_ascii_digit() || letter == '.' || letter == '-'), "{}", cell);
    }
}
