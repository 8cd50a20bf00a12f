//! Thái Nguyên 2022-2025 in its headline figures: one report among what the press printed, and a merger.

use super::{rows, shipped};

fn line(indicator: &str) -> Vec<String> {
    let series = shipped("thai-nguyen.json");
    rows(&series, &series.line("thai-nguyen-2023", indicator).unwrap())
}

#[test]
fn growth_breaks_where_the_territory_changed() {
    assert_eq!(
        line("grdp-growth"),
        [
            "2022: plan 8% (thai-nguyen-2022); estimate ước đạt 8,59% (thai-nguyen-2022)",
            "2023: plan 8,5 (thai-nguyen-2023); estimate 5,56 (thai-nguyen-2023)",
            "2024: plan 7,5% (thai-nguyen-2023); estimate 6,5% (thai-nguyen-2024)",
            "2025: plan 8,5% (thai-nguyen-2025-before-merger); striven 10,5% (thai-nguyen-2025-before-merger)",
            "-- territory",
            "2025: plan 8,5% (thai-nguyen-2025); estimate 6,33% (thai-nguyen-2025)",
        ]
    );
}

#[test]
fn an_estimate_and_what_came_of_it_both_stand() {
    let revenue = line("budget-revenue");
    assert_eq!(
        revenue[1],
        "2023: plan 20.000 (thai-nguyen-2023); estimate 20.000 (thai-nguyen-2023); \
         final 20.025 tỷ đồng (thai-nguyen-2023-final)"
    );
    assert_eq!(revenue.last().unwrap(), "2025: estimate hơn 26.500 tỷ (thai-nguyen-2025)");
}

#[test]
fn a_plan_that_two_documents_put_differently_stands_twice() {
    assert_eq!(
        line("grdp-per-capita")[2],
        "2024: plan 123 triệu đồng/người/năm (thai-nguyen-2023); \
         plan từ 123 triệu đồng/người trở lên (thai-nguyen-2024); estimate 119,2 triệu (thai-nguyen-2024)"
    );
}
