//! Formulas that cannot be calculated are refused, at the list whose entries do not go together.

use chi_tieu::domain::Problem;
use serde_json::{Value, json};

use super::{accepted, differ, refused, set, with, with_formula};

const OPERATIONS: Problem =
    Problem::UnknownOperation { expected: "number, sum, difference, product, quotient, percent, growth, level_before" };
const TWO_SIDED: [&str; 6] = ["difference", "product", "quotient", "percent", "growth", "level_before"];

/// A calculation with two sides.
fn binary(operation: &str, sides: &Value) -> Value {
    json!({ operation: sides })
}

fn zero() -> Value {
    json!({ "number": "0", "unit": "million-vnd" })
}

#[test]
fn every_operation_is_read() {
    for (operation, sides) in [
        ("sum", json!(["customs"])),
        ("sum", json!(["customs", "domestic", "revenue/plan"])),
        ("difference", json!(["revenue", "customs"])),
        ("product", json!(["revenue", "revenue/change"])),
        ("product", json!(["revenue/change", "revenue"])),
        ("quotient", json!(["revenue", "communes-named"])),
        ("percent", json!(["customs", "revenue"])),
        ("growth", json!(["revenue", "revenue/plan"])),
        ("level_before", json!(["revenue", "revenue/change"])),
    ] {
        accepted(&with_formula(binary(operation, &sides)));
    }
    accepted(&with_formula(json!({ "number": "-1.50", "unit": "percent" })));
}

#[test]
fn what_measures_different_things_is_not_added_or_compared() {
    let sides = json!(["revenue", "communes-named"]);
    for operation in ["sum", "difference", "percent", "growth"] {
        let path = format!("/checks/0/formula/{operation}");
        refused(&with_formula(binary(operation, &sides)), &path, &differ("vnd", "commune"));
    }
    let third = json!({ "sum": ["revenue", "customs", "revenue/change"] });
    refused(&with_formula(third), "/checks/0/formula/sum", &differ("vnd", "percent"));
    let level = binary("level_before", &sides);
    refused(&with_formula(level), "/checks/0/formula/level_before", &differ("commune", "percent"));
    assert_eq!(
        differ("vnd", "commune").to_string(),
        "“vnd” and “commune” measure different things and cannot be calculated with each other"
    );
}

#[test]
fn a_formula_measures_what_is_stated() {
    let other = with("/checks/0/formula", json!("communes-named"));
    refused(&other, "/checks/0/formula", &differ("vnd", "commune"));
    let share = with("/checks/0/formula", json!({ "percent": ["customs", "domestic"] }));
    refused(&share, "/checks/0/formula", &differ("vnd", "percent"));
}

#[test]
fn two_amounts_are_not_multiplied() {
    for (sides, one, other) in [
        (json!(["revenue", "customs"]), "vnd", "vnd"),
        (json!(["revenue", "communes-named"]), "vnd", "commune"),
        (json!([{ "quotient": ["revenue", "communes-named"] }, "communes-named"]), "vnd/commune", "commune"),
    ] {
        refused(&with_formula(binary("product", &sides)), "/checks/0/formula/product", &differ(one, other));
    }
}

#[test]
fn a_formula_does_not_divide_by_zero() {
    let gone = json!({ "difference": ["customs", "customs"] });
    for divisor in [zero(), json!({ "sum": [zero(), zero()] }), gone] {
        for operation in ["quotient", "percent", "growth"] {
            let path = format!("/checks/0/formula/{operation}");
            refused(&with_formula(binary(operation, &json!(["revenue", divisor]))), &path, &Problem::DivisionByZero);
        }
    }
    let all_lost = json!({ "level_before": ["revenue", { "number": "-100.0", "unit": "percent" }] });
    refused(&with_formula(all_lost), "/checks/0/formula/level_before", &Problem::DivisionByZero);
    let within = json!({ "sum": ["customs", { "product": ["customs", { "quotient": ["customs", zero()] }] }] });
    refused(&with_formula(within), "/checks/0/formula/sum/1/product/1/quotient", &Problem::DivisionByZero);
    assert_eq!(Problem::DivisionByZero.to_string(), "a division by zero");
}

#[test]
fn a_calculation_with_two_sides_has_two() {
    for operation in TWO_SIDED {
        let path = format!("/checks/0/formula/{operation}");
        for sides in [json!(["customs"]), json!(["customs", "customs", "customs"])] {
            refused(&with_formula(binary(operation, &sides)), &path, &Problem::NotTwo);
        }
        refused(&with_formula(binary(operation, &json!([]))), &path, &Problem::EmptyList);
    }
    refused(&with_formula(json!({ "sum": [] })), "/checks/0/formula/sum", &Problem::EmptyList);
    assert_eq!(Problem::NotTwo.to_string(), "expected exactly two entries");
}

#[test]
fn an_unknown_operation_is_refused_with_those_there_are() {
    for formula in [json!({}), json!({ "mean": ["customs"] }), json!({ "Sum": ["customs"] })] {
        refused(&with_formula(formula.clone()), "/checks/0/formula", &OPERATIONS);
        let within = json!({ "sum": ["customs", formula] });
        refused(&with_formula(within), "/checks/0/formula/sum/1", &OPERATIONS);
    }
    let message =
        "expected a formula with one of number, sum, difference, product, quotient, percent, growth, level_before";
    assert_eq!(OPERATIONS.to_string(), message);
}

#[test]
fn a_formula_has_one_operation() {
    for (formula, extra) in [
        (json!({ "sum": ["customs"], "percent": ["customs", "revenue"] }), "percent"),
        (json!({ "growth": ["customs", "revenue"], "percent": ["customs", "revenue"] }), "growth"),
        (json!({ "number": "1", "unit": "percent", "sum": ["customs"] }), "sum"),
        (json!({ "sum": ["customs"], "unit": "percent" }), "unit"),
    ] {
        refused(&with_formula(formula), "/checks/0/formula", &Problem::UnknownField { name: extra.to_owned() });
    }
}

#[test]
fn a_number_is_a_decimal_with_a_unit() {
    let number = |number: Value| json!({ "sum": ["customs", { "number": number, "unit": "million-vnd" }] });
    let path = "/checks/0/formula/sum/1/number";
    for bad in ["8,5", "1e3", "", "01"] {
        let problem = if bad.is_empty() { Problem::EmptyText } else { Problem::NotDecimal };
        refused(&with_formula(number(json!(bad))), path, &problem);
    }
    let problem = Problem::MissingField { name: "unit" };
    refused(&with_formula(json!({ "sum": ["customs", { "number": "5" }] })), "/checks/0/formula/sum/1", &problem);
}

#[test]
fn a_number_too_large_to_calculate_with_exactly_is_refused_and_not_rounded() {
    let huge = json!({ "number": "0.12345678901234567", "unit": "percent" });
    let mut formula = huge.clone();
    for _ in 0..4 {
        formula = json!({ "product": [formula, huge] });
    }
    let results = with_formula(formula);
    let fault = chi_tieu::decode::parse_sector_report(&results.to_string(), &super::dataset()).expect_err("68 digits");
    assert_eq!(fault.problem, Problem::OutOfRange);
    assert!(fault.path.starts_with("/checks/0/formula/product"), "{fault}");
    assert!(results.pointer(&fault.path).is_some(), "{fault}");
}

#[test]
fn a_bound_of_the_table_is_calculated_with() {
    let mut results = with("/checks/3/kind", json!("table-prose"));
    set(&mut results, "/checks/3/formula", json!({ "difference": ["communes-named", "@communes/2024-plan"] }));
    accepted(&results);
}
