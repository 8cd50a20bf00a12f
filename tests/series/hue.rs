//! Thừa Thiên Huế 2018-2023, the worked example: every figure as its own report prints it.

use super::{rows, shipped};

fn line(report: &str, indicator: &str) -> Vec<String> {
    let series = shipped("thua-thien-hue.json");
    rows(&series, &series.line(report, indicator).unwrap())
}

#[test]
fn growth_stands_year_by_year_with_estimates_and_actuals_apart() {
    let expected = [
        "2018: final 6,61 (thua-thien-hue-2019)",
        "2019: plan 7,5-8,0 (thua-thien-hue-2019); estimate 7,18 (thua-thien-hue-2019)",
        "2020: ",
        "2021: plan tăng 7,4 - 8,4% (do năm 2020 là năm gốc, tăng 2,06%) (thua-thien-hue-2021); \
         final 4,36 (thua-thien-hue-2022)",
        "2022: plan 6,5-7,5 (thua-thien-hue-2022); estimate 8,56 (thua-thien-hue-2022)",
        "2023: plan 9 - 10% (thua-thien-hue-2023)",
    ];
    for report in [2019, 2021, 2022, 2023] {
        assert_eq!(line(&format!("thua-thien-hue-{report}"), "grdp-growth"), expected);
    }
}

#[test]
fn growth_lies_on_one_axis_as_numbers() {
    let series = shipped("thua-thien-hue.json");
    let line = series.line("thua-thien-hue-2022", "grdp-growth").unwrap();
    let figures = line.segments[0].years.iter().flat_map(|year| &year.figures);
    let numbers: Vec<String> = figures
        .map(|figure| {
            let quantity = figure.quantity().unwrap();
            match quantity.until {
                Some(until) => format!("{}-{until}", quantity.decimal),
                None => quantity.decimal.to_string(),
            }
        })
        .collect();
    assert_eq!(numbers, ["6.61", "7.5-8.0", "7.18", "7.4-8.4", "4.36", "6.5-7.5", "8.56", "9-10"]);
}

#[test]
fn dollars_a_head_are_dollars_under_both_names() {
    assert_eq!(
        line("thua-thien-hue-2022", "grdp-per-capita"),
        [
            "2018: final 1.839 (thua-thien-hue-2019)",
            "2019: plan 1.915 (thua-thien-hue-2019); estimate 2.007 (thua-thien-hue-2019)",
            "2020: ",
            "2021: plan >2.300 (thua-thien-hue-2021); final 2.191,1 (thua-thien-hue-2022)",
            "2022: plan 2.350-2.400 (thua-thien-hue-2022); estimate 2.429 (thua-thien-hue-2022)",
            "2023: plan 2.670 - 2.760 USD (thua-thien-hue-2023)",
        ]
    );
}

#[test]
fn two_plans_of_one_year_are_two() {
    assert_eq!(
        line("thua-thien-hue-2019", "budget-revenue").last().unwrap(),
        "2023: plan 9.926 tỷ đồng (thua-thien-hue-2023); striven 13.000 tỷ đồng (thua-thien-hue-2023)"
    );
}

#[test]
fn another_definition_breaks_the_line() {
    assert_eq!(
        line("thua-thien-hue-2021", "clean-water"),
        [
            "2018: final 80 (thua-thien-hue-2019)",
            "2019: plan 85 (thua-thien-hue-2019); estimate 85 (thua-thien-hue-2019)",
            "-- definition",
            "2021: plan 94 (thua-thien-hue-2021)",
        ]
    );
}
