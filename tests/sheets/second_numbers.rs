//! What a number alone does not say: the end of a range, that it is approximate, and a unit of its own.

use std::sync::Arc;

use chi_tieu::{
    domain::{Dataset, Quantity, Reading, Statement, Unit, UnitKind, Wording},
    sheets::{Cell, IndicatorRow, Sheet, all_results, indicators, results},
    text::Lang,
};

use super::{cell, number, shipped, shipped_sector_report, text};

/// The shipped dataset with another figure of budget revenue.
fn with(period: &str, change: impl Fn(&mut Statement)) -> Dataset {
    let mut dataset = shipped();
    for indicator in dataset.groups.iter_mut().flat_map(|group| &mut group.indicators).map(Arc::make_mut) {
        let Some((_, reading)) = indicator.readings.iter_mut().find(|(known, _)| known == period) else { continue };
        if let (Reading::Stated(statement), "budget-revenue") = (reading, indicator.id.as_str()) {
            change(Arc::make_mut(statement));
        }
    }
    Dataset::new(dataset.contents())
}

fn sheet(dataset: &Dataset) -> Sheet {
    indicators(Lang::Vi, &dataset.comparison, &IndicatorRow::all(dataset), &[])
}

#[test]
fn a_range_has_both_its_ends_and_its_gap_too() {
    let dataset = with("2023-estimate", |statement| {
        statement.quantity = Quantity::ranging(number("19000"), number("21000"));
    });
    let sheet = sheet(&dataset);
    assert_eq!(*cell(&sheet, "budget-revenue", "outcome"), Cell::Number(number("19000")));
    assert_eq!(*cell(&sheet, "budget-revenue", "outcome_until"), Cell::Number(number("21000")));
    assert_eq!(*cell(&sheet, "budget-revenue", "gap"), Cell::Number(number("-1000")));
    assert_eq!(*cell(&sheet, "budget-revenue", "gap_until"), Cell::Number(number("1000")));
    assert_eq!(*cell(&sheet, "grdp-growth", "outcome_until"), Cell::Empty);
}

#[test]
fn columns_for_the_ends_of_ranges_are_there_only_where_there_are_ranges() {
    let sheet = sheet(&shipped());
    assert!(sheet.columns.iter().all(|column| !column.key.ends_with("_until")), "the report has none");
}

#[test]
fn what_is_approximate_has_its_sign_and_its_gap_too() {
    let dataset = with("2023-estimate", |statement| statement.quantity.approximate = true);
    let sheet = sheet(&dataset);
    assert_eq!(*cell(&sheet, "budget-revenue", "outcome_relation"), text("≈"));
    assert_eq!(*cell(&sheet, "budget-revenue", "gap_relation"), text("≈"));
}

#[test]
fn a_result_that_is_a_range_has_both_its_ends() {
    let dataset = shipped();
    let mut report = (*shipped_sector_report(&dataset)).clone();
    let result = report.results.iter_mut().find(|result| result.id == "grdp-rise").unwrap();
    result.figure.quantity = Quantity::ranging(number("5"), number("7"));
    let sheet = results(Lang::Vi, &dataset.comparison, &all_results(&dataset, &report));
    let at = sheet.rows.iter().position(|row| row.contains(&text("grdp-rise"))).unwrap();
    assert!(sheet.rows[at].contains(&Cell::Number(number("7"))), "7 is missing: {:?}", sheet.rows[at]);
}

#[test]
fn a_number_in_another_unit_does_not_stand_under_the_unit_of_its_row() {
    let percent = Arc::new(Unit {
        id: "percent-of-plan".to_owned(),
        kind: UnitKind::Percent,
        name: Wording { vi: "% kế hoạch".to_owned(), en: None },
        one: None,
        before: false,
    });
    let dataset = with("2023-estimate", |statement| {
        statement.quantity = Quantity::exactly(number("110"));
        statement.unit = Some(Arc::clone(&percent));
    });
    let sheet = sheet(&dataset);
    let row = sheet.rows.iter().find(|row| row.contains(&text("budget-revenue"))).unwrap();
    let says_unit = row.iter().any(|cell| matches!(cell, Cell::Text(it) if it.contains("% kế hoạch")));
    let has_number = *cell(&sheet, "budget-revenue", "outcome") != Cell::Empty;
    assert!(says_unit || !has_number, "110 stands there as billions: {row:?}");
}
