//! The sheet of indicators: all 28 rows against the dataset's file.

use chi_tieu::{
    domain::{Column, Relation},
    sheets::{Cell, IndicatorRow, Sheet, indicators},
    text::Lang,
};
use serde_json::Value;

use super::{LANGS, cell, column, number, raw, shipped, text};

fn sheet(lang: Lang) -> Sheet {
    let dataset = shipped();
    indicators(lang, &dataset.comparison, &IndicatorRow::all(&dataset), &[])
}

/// What a value of the file should be in its three columns: sign, number, as printed.
fn expected(value: &Value, lang: Lang) -> [Cell; 3] {
    if let Some(missing) = value["missing"].as_str() {
        let reason = match (lang, missing) {
            (Lang::Vi, "not-set") => "– (không đặt chỉ tiêu)",
            (Lang::En, "not-set") => "– (no target set)",
            _ => panic!("another reason: {missing}"),
        };
        return [Cell::Empty, Cell::Empty, text(reason)];
    }
    let relation = match value["relation"].as_str().unwrap() {
        "=" => Relation::Equal,
        "≥" => Relation::AtLeast,
        ">" => Relation::MoreThan,
        "≤" => Relation::AtMost,
        "<" => Relation::LessThan,
        other => panic!("another relation: {other}"),
    };
    let decimal = number(value["decimal"].as_str().unwrap());
    [Cell::Relation(relation), Cell::Number(decimal), text(value["printed"].as_str().unwrap())]
}

#[test]
fn every_figure_of_all_28_indicators_is_that_of_the_dataset() {
    let raw = raw();
    let entries = raw["indicators"].as_array().unwrap();
    for lang in LANGS {
        let sheet = sheet(lang);
        assert_eq!(sheet.rows.len(), 28);
        for (entry, id) in entries.iter().zip(column(&sheet, "id")) {
            let id_text = entry["id"].as_str().unwrap();
            assert_eq!(*id, text(id_text), "the report's order");
            for (period, key) in [("target", "plan"), ("outcome", "outcome"), ("next", "next")] {
                let value = &entry["values"][raw["comparison"][period].as_str().unwrap()];
                let found =
                    ["_relation", "", "_printed"].map(|end| cell(&sheet, id_text, &format!("{key}{end}")).clone());
                assert_eq!(found, expected(value, lang), "{id_text} {key}");
            }
            assert_eq!(*cell(&sheet, id_text, "name"), text(entry["name"][lang.tag()].as_str().unwrap()));
            let printed = entry["verdict"]["printed"].as_str().unwrap_or_default();
            assert_eq!(*cell(&sheet, id_text, "verdict_printed"), text(printed));
            let group = entry["group"].as_str().unwrap();
            let group = raw["groups"].as_array().unwrap().iter().find(|it| it["id"] == group).unwrap();
            assert_eq!(*cell(&sheet, id_text, "group"), text(group["name"][lang.tag()].as_str().unwrap()));
            assert_eq!(*cell(&sheet, id_text, "group_number"), text(group["number"].as_str().unwrap()));
            let unit = raw["units"].as_array().unwrap().iter().find(|it| it["id"] == entry["unit"]).unwrap();
            assert_eq!(*cell(&sheet, id_text, "unit"), text(unit["name"][lang.tag()].as_str().unwrap()));
        }
    }
}

#[test]
fn gaps_are_worked_out_by_hand() {
    let sheet = sheet(Lang::Vi);
    // GRDP: 5.56 after 8.5, in percentage points, with both decimals.
    assert_eq!(*cell(&sheet, "grdp-growth", "gap"), Cell::Number(number("-2.94")));
    assert_eq!(*cell(&sheet, "grdp-growth", "gap_unit"), text("điểm phần trăm"));
    assert_eq!(*cell(&sheet, "grdp-growth", "relative_gap"), Cell::Empty, "never a percent of a percent");
    // Forest cover: ">46" against "≥ 46" is only known to be above 0.
    assert_eq!(*cell(&sheet, "forest-cover", "gap"), Cell::Number(number("0")));
    assert_eq!(*cell(&sheet, "forest-cover", "gap_relation"), Cell::Relation(Relation::MoreThan));
    // Homes: 824 after 462 is 362 more, 78.4 % of the plan.
    assert_eq!(*cell(&sheet, "completed-homes", "gap"), Cell::Number(number("362")));
    assert_eq!(*cell(&sheet, "completed-homes", "relative_gap"), Cell::Number(number("78.4")));
}

#[test]
fn exports_fell_and_stay_a_negative_number() {
    let sheet = sheet(Lang::En);
    assert_eq!(*cell(&sheet, "export-growth", "outcome"), Cell::Number(number("-9.2")));
    assert_eq!(*cell(&sheet, "export-growth", "outcome_printed"), text("-9,2"));
    assert_eq!(*cell(&sheet, "export-growth", "gap"), Cell::Number(number("-18.2")));
}

#[test]
fn each_row_says_where_its_figures_stand_and_what_they_are_called_there() {
    let sheet = sheet(Lang::Vi);
    let Cell::Text(place) = cell(&sheet, "share-industry", "place") else { panic!("no place") };
    let lines: Vec<&str> = place.lines().collect();
    assert_eq!(lines.len(), 2, "{place}");
    assert!(lines[0].starts_with("Kế hoạch 2023, Ước thực hiện 2023: "), "{place}");
    assert!(
        lines[1].starts_with("Kế hoạch 2024: ") && lines[1].ends_with(", ghi là “Công nghiệp, xây dựng”"),
        "{place}"
    );
    let Cell::Text(notes) = cell(&sheet, "share-services", "notes") else { panic!("no notes") };
    assert!(notes.lines().count() == 2 && notes.contains("\nƯớc thực hiện 2023: "), "{notes}");
}

#[test]
fn the_official_name_stands_beside_a_translation_only() {
    let keys = |lang| sheet(lang).columns.into_iter().map(|column| column.key).collect::<Vec<_>>();
    assert!(!keys(Lang::Vi).contains(&"official_name"));
    assert!(keys(Lang::En).contains(&"official_name"));
    let (vi, en) = (sheet(Lang::Vi), sheet(Lang::En));
    assert_eq!(column(&vi, "name"), column(&en, "official_name"));
}

#[test]
fn what_is_left_out_is_not_there_and_everything_else_is() {
    let dataset = shipped();
    let rows = IndicatorRow::all(&dataset);
    let all: Vec<_> = sheet(Lang::Vi).columns.iter().map(|column| column.key).collect();
    let parts = [
        (Column::Unit, &["unit"][..]),
        (Column::Plan, &["plan_relation", "plan", "plan_printed"]),
        (Column::Outcome, &["outcome_relation", "outcome", "outcome_printed"]),
        (Column::Gap, &["gap_relation", "gap", "gap_unit", "relative_gap"]),
        (Column::Verdict, &["verdict", "verdict_printed"]),
        (Column::Check, &["check", "agreement", "check_reason"]),
        (Column::Next, &["next_relation", "next", "next_printed", "next_against_outcome"]),
    ];
    let shown: Vec<Column> = Column::optional().filter(|column| dataset.shows(*column)).collect();
    assert_eq!(parts.map(|(part, _)| part).to_vec(), shown, "every column of the table has its part in a file");
    for (part, gone) in parts {
        let left = indicators(Lang::Vi, &dataset.comparison, &rows, &[part]);
        let keys: Vec<_> = left.columns.iter().map(|column| column.key).collect();
        let expected: Vec<_> = all.iter().copied().filter(|key| !gone.contains(key)).collect();
        assert_eq!(keys, expected, "{part:?}");
        assert!(left.rows.iter().all(|row| row.len() == keys.len()));
    }
}
