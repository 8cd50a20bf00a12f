//! Which indicators of several reports are the same, where their line breaks, and what is shown once or twice.

use chi_tieu::{
    decode::parse_series,
    domain::{Fraction, Series},
};
use serde_json::{Value, json};

use super::{
    fixture::{end, report, reports, series},
    rows,
};

fn read(links: Value, reports: &[Value]) -> Series {
    let texts: Vec<String> = reports.iter().map(Value::to_string).collect();
    parse_series(&series(links).to_string(), &texts).unwrap()
}

fn line(series: &Series, report: &str, indicator: &str) -> Vec<String> {
    rows(series, &series.line(report, indicator).unwrap())
}

#[test]
fn without_a_link_an_indicator_goes_on_under_its_id_as_long_as_its_unit_does() {
    let series = read(json!([]), &reports());
    let two = ["2021: plan 2 (a); estimate 3 (a)", "2022: plan 4 (b); estimate 5 (b)"];
    assert_eq!(line(&series, "a", "homes"), two);
    assert_eq!(line(&series, "b", "homes"), two);
    assert_eq!(line(&series, "c", "homes"), ["2023: plan 6000 (c); estimate 7000 (c)"]);
    assert_eq!(series.line("c", "houses"), None);
    assert_eq!(series.line("d", "homes"), None);
}

#[test]
fn a_capital_is_no_other_unit_but_in_an_abbreviation() {
    for (one, other, years) in
        [("Nghin can", "nghin can", 2), ("nghin can", "nghin Can", 1), ("MW", "mW", 1), ("m", "M", 1)]
    {
        let mut reports = reports();
        reports[0]["units"][0]["name"]["vi"] = json!(one);
        reports[1]["units"][0]["name"]["vi"] = json!(other);
        assert_eq!(line(&read(json!([]), &reports), "a", "homes").len(), years, "{one}, {other}");
    }
}

#[test]
fn a_factor_puts_two_units_on_one_axis_and_alters_no_figure() {
    let series = read(json!([{ "from": end("b", "homes"), "to": end("c", "homes"), "factor": "1000" }]), &reports());
    let all = [
        "2021: plan 2 (a); estimate 3 (a)",
        "2022: plan 4 (b); estimate 5 (b)",
        "2023: plan 6000 (c); estimate 7000 (c)",
    ];
    assert_eq!(line(&series, "c", "homes"), all);
    let line = series.line("a", "homes").unwrap();
    let last = line.segments[0].years[2].figures.iter().map(|figure| figure.at.unwrap().0);
    let whole = |number: i64| Fraction::of(number.into()).unwrap();
    assert_eq!(last.collect::<Vec<_>>(), [whole(6), whole(7)]);
}

#[test]
fn a_link_takes_the_place_of_the_id() {
    let series = read(json!([{ "from": end("b", "homes"), "to": end("c", "flats") }]), &reports());
    assert_eq!(line(&series, "a", "homes").last().unwrap(), "2023: plan 8 (c); estimate 9 (c)");
    assert_eq!(line(&series, "c", "homes"), ["2023: plan 6000 (c); estimate 7000 (c)"]);
}

#[test]
fn a_break_begins_another_piece_with_rows_of_its_own() {
    let reason = json!({ "kind": "standard", "reason": { "vi": "Chuẩn mới" } });
    let links = json!([{ "from": end("b", "homes"), "to": end("c", "flats"), "break": reason }]);
    let mut reports = reports();
    // The later report says anew, by its own standard, what came of the year before.
    reports[2]["periods"].as_array_mut().unwrap().push(json!({ "id": "2022-final", "year": 2022, "stage": "final" }));
    reports[2]["indicators"][1]["values"]["2022-final"] =
        json!({ "printed": "1", "relation": "=", "decimal": "1", "place": "table" });
    let series = read(links, &reports);
    assert_eq!(
        line(&series, "c", "flats"),
        [
            "2021: plan 2 (a); estimate 3 (a)",
            "2022: plan 4 (b); estimate 5 (b)",
            "-- standard",
            "2022: final 1 (c)",
            "2023: plan 8 (c); estimate 9 (c)",
        ]
    );
}

#[test]
fn an_actual_figure_stands_beside_the_estimate_and_a_plan_stated_twice_stands_once() {
    let mut reports = reports();
    let value = |number: &str| json!({ "printed": number, "relation": "=", "decimal": number, "place": "table" });
    reports[0]["periods"].as_array_mut().unwrap().push(json!({ "id": "2022-plan", "year": 2022, "stage": "plan" }));
    reports[0]["comparison"]["next"] = json!("2022-plan");
    reports[1]["periods"].as_array_mut().unwrap().push(json!({ "id": "2021-final", "year": 2021, "stage": "final" }));
    reports[1]["indicators"][0]["values"]["2021-final"] = value("2.5");
    reports[1]["indicators"][0]["values"]["2021-final"]["printed"] = json!("2,5");
    for (next, expected) in
        [("4", "2022: plan 4 (a, b); estimate 5 (b)"), ("6", "2022: plan 6 (a); plan 4 (b); estimate 5 (b)")]
    {
        reports[0]["indicators"][0]["values"]["2022-plan"] = value(next);
        let series = read(json!([]), &reports);
        let all = ["2021: plan 2 (a); estimate 3 (a); final 2,5 (b)", expected];
        assert_eq!(line(&series, "a", "homes"), all);
    }
}

#[test]
fn a_year_without_figures_is_a_year_and_a_part_of_a_year_lies_on_no_axis() {
    let mut reports = reports();
    reports[1] = report("b", "2024-12-01", 2024, &[("homes", "nghin can", "4", "5")]);
    reports[2] = report("c", "2025-07-01", 2025, &[("homes", "nghin can", "6", "7")]);
    reports[2]["periods"][1]["from"] = json!("2025-01");
    reports[2]["periods"][1]["until"] = json!("2025-06");
    let series = read(json!([]), &reports);
    let line = series.line("a", "homes").unwrap();
    let years: Vec<(i32, usize)> = line.segments[0].years.iter().map(|year| (year.year, year.figures.len())).collect();
    assert_eq!(years, [(2021, 2), (2022, 0), (2023, 0), (2024, 2), (2025, 2)]);
    let last = &line.segments[0].years[4].figures;
    assert!(last[0].at.is_some() && last[1].at.is_none());
}
