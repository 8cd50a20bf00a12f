//! JSON: what is published reads as a dataset again, and what is chosen has every decimal as a text.

use chi_tieu::{
    EMBEDDED, decode,
    domain::Decimal,
    sheets::{Book, Cell, ExportScope, Extent, IndicatorRow, Sheet, indicators, published, selection, workbook},
    text::Lang,
};
use serde_json::Value;

use super::{RESULTS, raw, shipped, shipped_sector_report};

fn export_scope(extent: Extent) -> ExportScope {
    let filters = vec!["Lĩnh vực: Kinh tế".to_owned()];
    ExportScope { extent, view: "Bảng chỉ tiêu".to_owned(), filters, order: "Như trong báo cáo".to_owned() }
}

fn sheet() -> Sheet {
    let dataset = shipped();
    indicators(Lang::Vi, &dataset.comparison, &IndicatorRow::all(&dataset), &[])
}

#[test]
fn everything_is_the_dataset_as_published_with_its_results_inside() {
    assert_eq!(published(EMBEDDED, None), EMBEDDED);
    // The results are fetched without their `$schema`; with it they would not stand inside a dataset.
    let mut results: Value = serde_json::from_str(RESULTS).unwrap();
    results.as_object_mut().unwrap().remove("$schema");
    let whole = published(EMBEDDED, Some(&results.to_string()));
    let read = decode::parse(&whole).unwrap();
    let dataset = shipped();
    assert_eq!(read.groups, dataset.groups);
    assert_eq!(read.sector_report.as_deref(), Some(&*shipped_sector_report(&dataset)), "it can be published as it is");
}

#[test]
fn what_is_chosen_has_every_figure_exactly_and_as_printed() {
    let json: Value =
        serde_json::from_str(&selection(&shipped(), "vi", &[sheet()], &export_scope(Extent::Seen))).unwrap();
    let raw = raw();
    assert_eq!(json["document"]["number"], raw["document"]["number"]);
    assert_eq!(json["document"]["date"], raw["document"]["date"]);
    assert_eq!(json["document"]["note"], raw["document"]["territory"]["note"]);
    assert_eq!(json["periods"]["plan"]["id"], raw["comparison"]["target"]);
    assert_eq!(json["filters"][0], "Lĩnh vực: Kinh tế");
    for (found, entry) in json["indicators"].as_array().unwrap().iter().zip(raw["indicators"].as_array().unwrap()) {
        assert_eq!(found["id"], entry["id"]);
        for (key, period) in [("plan", "target"), ("outcome", "outcome"), ("next", "next")] {
            let value = &entry["values"][raw["comparison"][period].as_str().unwrap()];
            assert_eq!(found[key], value["decimal"], "{}", entry["id"]);
            if value["missing"].is_null() {
                assert_eq!(found[format!("{key}_printed")], value["printed"]);
                assert_eq!(found[format!("{key}_relation")], value["relation"]);
            }
        }
    }
}

#[test]
fn the_same_figures_give_the_same_text() {
    let make = || selection(&shipped(), "vi", &[sheet()], &export_scope(Extent::All));
    assert_eq!(make(), make());
    assert!(!make().contains("filters"), "everything has no filters");
}

#[test]
fn a_workbook_says_which_cells_are_numbers_and_days() {
    let book = Book::new(Lang::Vi, &shipped(), vec![sheet()], &export_scope(Extent::All));
    let json: Value = serde_json::from_str(&workbook(book.sheets())).unwrap();
    let at = |key: &str| book.figures[0].columns.iter().position(|column| column.key == key).unwrap();
    assert_eq!(json[0]["rows"][0][at("plan")]["number"], "8.5");
    assert_eq!(json[0]["rows"][0][at("plan_relation")], "=");
    assert_eq!(json[1]["rows"][1][1]["date"], "2023-11-12");
    assert!(json[0]["columns"][0]["width"].as_u64().is_some_and(|width| width > 0));
}

#[test]
fn a_number_too_long_for_a_spreadsheet_stays_whole_as_a_text() {
    let cells = ["123456789012345", "1234567890123456", "0.1234567890123456"];
    let row = cells.map(|it| Cell::Number(Decimal::from_str_exact(it).unwrap())).to_vec();
    let sheet = Sheet { key: "x", name: "X".to_owned(), columns: Vec::new(), rows: vec![row] };
    let json: Value = serde_json::from_str(&workbook([&sheet].into_iter())).unwrap();
    assert_eq!(json[0]["rows"][0][0]["number"], cells[0]);
    assert_eq!(json[0]["rows"][0][1], cells[1]);
    assert_eq!(json[0]["rows"][0][2], cells[2]);
}
