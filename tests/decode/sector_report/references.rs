//! Ids and references of results: each id once, each reference to something that is there.

use chi_tieu::{
    decode::{self, MAX_DEPTH},
    domain::Problem,
};
use serde_json::json;

use super::{accepted, dataset, refused, set, small, unknown, with, with_formula};

#[test]
fn an_id_used_twice_is_refused_where_it_comes_again() {
    for (pointer, id) in [
        ("/units/3/id", "percent"),
        ("/sections/1/id", "1.10"),
        ("/results/3/id", "revenue"),
        ("/checks/3/id", "revenue-parts"),
    ] {
        refused(&with(pointer, json!(id)), pointer, &Problem::RepeatedId { id: id.to_owned() });
    }
    let mut results = small();
    let again = results["breakdowns"][0].clone();
    set(&mut results, "/breakdowns/1", again);
    refused(&results, "/breakdowns/1/id", &Problem::RepeatedId { id: "revenue-sources".to_owned() });
}

#[test]
fn a_result_and_an_indicator_share_no_id() {
    for id in ["share", "income", "communes"] {
        let problem = Problem::RepeatedId { id: id.to_owned() };
        refused(&with("/results/3/id", json!(id)), "/results/3/id", &problem);
    }
}

#[test]
fn a_check_does_not_take_the_name_of_a_verdict() {
    let problem = Problem::RepeatedId { id: "verdict-income".to_owned() };
    refused(&with("/checks/2/id", json!("verdict-income")), "/checks/2/id", &problem);
    accepted(&with("/checks/2/id", json!("verdict-revenue")));
}

#[test]
fn the_results_of_another_dataset_are_refused() {
    refused(&with("/dataset", json!("example-2024")), "/dataset", &unknown("example-2024"));
    refused(&with("/dataset", json!("Example")), "/dataset", &Problem::BadId);
}

#[test]
fn a_reference_to_nothing_is_refused_at_the_reference() {
    for pointer in [
        "/results/0/section",
        "/results/0/unit",
        "/results/0/plan/unit",
        "/results/0/share_of_plan/unit",
        "/results/0/change/unit",
        "/results/1/share/unit",
        "/results/1/parent",
        "/results/0/explains/1",
        "/results/0/period",
        "/breakdowns/0/whole",
        "/breakdowns/0/parts/1/result",
        "/checks/0/stated",
        "/checks/0/formula/sum/1",
        "/checks/2/formula/difference/0/unit",
        "/checks/3/formula",
    ] {
        refused(&with(pointer, json!("nowhere")), pointer, &unknown("nowhere"));
    }
}

#[test]
fn results_explain_indicators_and_belong_to_results() {
    refused(&with("/results/0/explains/0", json!("customs")), "/results/0/explains/0", &unknown("customs"));
    refused(&with("/results/1/parent", json!("income")), "/results/1/parent", &unknown("income"));
    refused(&with("/breakdowns/0/whole", json!("income")), "/breakdowns/0/whole", &unknown("income"));
}

#[test]
fn no_result_is_a_part_of_itself() {
    refused(&with("/results/0/parent", json!("revenue")), "/results/0", &Problem::Circular);
    refused(&with("/results/0/parent", json!("communes-named")), "/results/0", &Problem::Circular);
    let mut results = with("/results/3/parent", json!("domestic"));
    set(&mut results, "/results/2/parent", json!("communes-named"));
    refused(&results, "/results/2", &Problem::Circular);
}

#[test]
fn results_lie_only_so_deep_in_one_another() {
    let mut results = small();
    let list = results["results"].as_array_mut().unwrap();
    let pattern = list[0].clone();
    for depth in 0..=MAX_DEPTH {
        let mut deeper = pattern.clone();
        deeper["id"] = json!(format!("deep-{depth}"));
        if depth > 0 {
            deeper["parent"] = json!(format!("deep-{}", depth - 1));
        }
        list.push(deeper);
    }
    let last = list.len() - 1;
    refused(&results, &format!("/results/{last}/parent"), &Problem::TooDeep { limit: MAX_DEPTH });
    results["results"].as_array_mut().unwrap().pop();
    assert!(decode::parse_sector_report(&results.to_string(), &dataset()).is_ok());
}

#[test]
fn a_formula_names_figures_that_are_there() {
    for reference in [
        "nowhere",
        "income",
        // No such figure of this result, and no such figure of any.
        "customs/plan",
        "communes-named/share",
        "revenue/share",
        "revenue/value",
        "revenue/",
        "/plan",
        "revenue/plan/plan",
        // No such indicator, period or value.
        "@nowhere/2023-plan",
        "@revenue/2023-plan",
        "@share/2025-plan",
        "@share/2022-final",
        "@communes/2023-estimate",
        "@share",
        "@share/",
        "@",
    ] {
        refused(&with_formula(json!(reference)), "/checks/0/formula", &unknown(reference));
        let sum = json!({ "sum": ["customs", reference] });
        refused(&with_formula(sum), "/checks/0/formula/sum/1", &unknown(reference));
        refused(&with("/checks/0/stated", json!(reference)), "/checks/0/stated", &unknown(reference));
    }
    for reference in ["revenue/plan", "revenue/change", "customs/share", "@income/2022-final", "@communes/2023-plan"] {
        accepted(&with_formula(json!(reference)));
    }
}

#[test]
fn a_value_of_the_table_needs_a_unit_among_those_of_the_results() {
    let mut results = with("/units/3/id", json!("villages"));
    set(&mut results, "/results/3/unit", json!("villages"));
    refused(&results, "/checks/3/stated", &unknown("@communes/2023-plan"));
}
