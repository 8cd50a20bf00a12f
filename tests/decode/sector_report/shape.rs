//! Kinds of value, fields too many and fields too few: tried at every single place of a results file.

use chi_tieu::domain::{JsonKind, Problem};
use serde_json::{Value, json};

use super::{super::fixture::pointers, refused, set, small, with, without};

fn kind(value: &Value) -> JsonKind {
    match value {
        Value::Null => JsonKind::Null,
        Value::Bool(_) => JsonKind::Boolean,
        Value::Number(_) => JsonKind::Number,
        Value::String(_) => JsonKind::Text,
        Value::Array(_) => JsonKind::List,
        Value::Object(_) => JsonKind::Object,
    }
}

/// Places where a formula stands: a text or an object.
fn is_formula(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or_default();
    let inside = pointer.split_once("/formula").is_some_and(|(_, inside)| !inside.is_empty());
    last == "formula" || (inside && last.bytes().all(|byte| byte.is_ascii_digit()))
}

#[test]
fn a_value_of_another_kind_is_refused_at_every_place() {
    let good = small();
    let mut tried = 0;
    for pointer in pointers(&good) {
        let good_kind = good.pointer(&pointer).map(kind).expect("the pointer exists");
        for wrong in [json!(null), json!(true), json!(8), json!("x"), json!(["x"]), json!({ "x": "x" })] {
            let either = match kind(&wrong) {
                JsonKind::Text | JsonKind::Object => is_formula(&pointer),
                JsonKind::Null => pointer.ends_with("/stated"),
                _ => false,
            };
            let is_stated_text = pointer.ends_with("/stated") && wrong.is_string();
            if kind(&wrong) != good_kind && !either && !is_stated_text {
                // A formula that is no text is asked for its fields; what is stated and is not null, for its text.
                let expected = match good_kind {
                    JsonKind::Text if is_formula(&pointer) => JsonKind::Object,
                    JsonKind::Null => JsonKind::Text,
                    other => other,
                };
                let mut results = good.clone();
                set(&mut results, &pointer, wrong.clone());
                refused(&results, &pointer, &Problem::WrongKind { expected, found: kind(&wrong) });
                tried += 1;
            }
        }
    }
    assert!(tried > 700, "only {tried} places and kinds were tried");
}

#[test]
fn an_unknown_field_is_refused_in_every_object() {
    let good = small();
    let problem = Problem::UnknownField { name: "surprise".to_owned() };
    let mut tried = 0;
    for pointer in pointers(&good) {
        if good.pointer(&pointer).is_some_and(Value::is_object) {
            refused(&with(&format!("{pointer}/surprise"), json!(null)), &pointer, &problem);
            tried += 1;
        }
    }
    assert!(tried > 40, "only {tried} objects were tried");
}

/// The fields each object must have.
fn required(pointer: &str) -> &'static [&'static str] {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    match steps.as_slice() {
        [] => &["format", "dataset", "units", "sections", "results", "checks"],
        ["units", _] => &["id", "kind", "name", "base", "factor"],
        ["sections", _] => &["id", "part", "domain", "name"],
        ["results", "0" | "3"] => &["id", "section", "topic", "printed", "relation", "decimal", "unit", "period"],
        ["results", _] => &["id", "section", "topic", "printed", "relation", "decimal", "unit"],
        ["results", _, "change"] => &["printed", "relation", "decimal", "unit", "against"],
        ["results", _, "plan" | "share_of_plan" | "share"] => &["printed", "relation", "decimal", "unit"],
        ["breakdowns", _] => &["id", "kind", "topic", "whole", "parts"],
        ["breakdowns", _, "parts", _] => &["result", "name"],
        ["checks", _] => &["id", "kind", "topic", "stated", "formula"],
        ["checks", "2", "formula", "difference", "0"] => &["unit"],
        ["checks", _, "formula", ..] => &[],
        [.., "name" | "topic" | "of" | "against" | "note"] => &["vi"],
        other => panic!("which fields must {other:?} have?"),
    }
}

#[test]
fn a_missing_field_is_refused_in_every_object() {
    let good = small();
    let mut tried = 0;
    for pointer in pointers(&good) {
        if good.pointer(&pointer).is_some_and(Value::is_object) {
            for name in required(&pointer).iter().copied() {
                refused(&without(&format!("{pointer}/{name}")), &pointer, &Problem::MissingField { name });
                tried += 1;
            }
        }
    }
    assert!(tried > 105, "only {tried} fields were left out");
    let neither = Problem::MissingField { name: "period" };
    refused(&without("/results/1/as_of"), "/results/1", &neither);
}

#[test]
fn an_empty_list_and_a_blank_text_are_refused_at_every_place() {
    let good = small();
    for pointer in pointers(&good) {
        match good.pointer(&pointer) {
            Some(Value::Array(_)) => refused(&with(&pointer, json!([])), &pointer, &Problem::EmptyList),
            Some(Value::String(_)) => refused(&with(&pointer, json!(" ")), &pointer, &Problem::EmptyText),
            _ => {}
        }
    }
}

#[test]
fn a_section_without_results_is_refused_where_it_stands() {
    let empty = json!({ "id": "3.7", "part": "review", "domain": "society", "name": { "vi": "Trống", "en": "Empty" } });
    refused(&with("/sections/2", empty.clone()), "/sections/2", &Problem::EmptyList);
    // Its only result stands in another section.
    refused(&with("/results/3/section", json!("1.10")), "/sections/1", &Problem::EmptyList);
    // Whatever else is wrong is told before.
    let mut results = with("/sections/2", empty);
    set(&mut results, "/checks/0/kind", json!("guess"));
    let expected = "sum, share, share-of-plan, growth, contribution, count, table-prose, table-next";
    refused(&results, "/checks/0/kind", &Problem::UnknownWord { found: "guess".to_owned(), expected });
}

#[test]
fn a_format_of_another_version_is_named_before_its_unknown_fields() {
    let mut results = with("/format", json!(2));
    set(&mut results, "/charts", json!([]));
    refused(&results, "/format", &Problem::UnknownFormat { supported: 1 });
    refused(&with("/format", json!(1.5)), "/format", &Problem::OutOfRange);
}
