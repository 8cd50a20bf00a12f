//! Kinds of value, fields too many and fields too few: tried at every single place of a dataset.

use chi_tieu::domain::{JsonKind, Problem};
use serde_json::{Value, json};

use super::{
    accepted,
    fixture::{pointers, remove, set, with, without},
    refused,
    wide::{wide, widened},
};

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

#[test]
fn a_value_of_another_kind_is_refused_at_every_place() {
    let good = wide();
    let mut tried = 0;
    for pointer in pointers(&good) {
        // Two fields are of either of two kinds; only one of them is told.
        let found = good.pointer(&pointer).map(kind).expect("the pointer exists");
        let (expected, other) = match pointer.rsplit('/').next() {
            Some("composition") => (JsonKind::Boolean, JsonKind::List),
            Some("aside") => (JsonKind::List, JsonKind::Text),
            _ => (found, found),
        };
        for wrong in [json!(null), json!(true), json!(8.5), json!(8), json!("x"), json!(["x"]), json!({ "x": "x" })] {
            if kind(&wrong) != expected && kind(&wrong) != other {
                let mut dataset = good.clone();
                set(&mut dataset, &pointer, wrong.clone());
                refused(&dataset, &pointer, &Problem::WrongKind { expected, found: kind(&wrong) });
                tried += 1;
            }
        }
    }
    assert!(tried > 900, "only {tried} places and kinds were tried");
}

#[test]
fn an_unknown_field_is_refused_in_every_object() {
    let good = wide();
    let problem = Problem::UnknownField { name: "surprise".to_owned() };
    for pointer in pointers(&good) {
        if good.pointer(&pointer).is_some_and(Value::is_object) && !pointer.ends_with("/values") {
            refused(&widened(&format!("{pointer}/surprise"), json!(null)), &pointer, &problem);
        }
    }
    assert_eq!(problem.to_string(), "unknown field “surprise”");
}

#[test]
fn of_several_unknown_fields_the_first_by_name_is_told() {
    let mut dataset = with("/document/zz", json!(1));
    set(&mut dataset, "/document/aa", json!(1));
    refused(&dataset, "/document", &Problem::UnknownField { name: "aa".to_owned() });
}

/// The fields each object must have. An object that is not listed here is a mapping from periods.
fn required(pointer: &str) -> &'static [&'static str] {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    match steps.as_slice() {
        [] => &["format", "document", "periods", "comparison", "units", "places", "groups", "indicators"],
        ["document"] => &["id", "date", "issuer", "title", "territory"],
        ["documents", _] => &["id", "date", "issuer", "title"],
        ["document", "territory"] => &["name"],
        ["territories", _] => &["id", "name"],
        ["periods", "4"] => &["id", "year", "stage", "from", "until"],
        ["periods", _] => &["id", "year", "stage"],
        // Of these at least one, which is told apart.
        ["comparison"] => &[],
        ["verdicts"] => &[],
        ["verdicts", "reported"] => &["of", "place"],
        ["units", _] => &["id", "kind", "name"],
        ["places", _] => &["id", "name"],
        ["groups", _] => &["id", "number", "domain", "name", "heading"],
        ["indicators", _] => &["id", "group", "marker", "level", "name", "unit", "direction", "values"],
        [.., "verdict"] => &["printed", "means"],
        ["indicators", _, "notes", _] => &["text"],
        ["indicators", "1", "values", "2024-plan"] | ["indicators", "2", "values", "2023-estimate"] => &[],
        ["indicators", "0", "values", "2023-striven"] => &["place"],
        ["indicators", _, "values", _] => &["printed", "relation", "decimal", "place"],
        ["indicators", _, "values"] => &[],
        [.., "name" | "issuer" | "title" | "boundaries" | "note" | "text" | "label" | "words" | "responsible"]
        | ["notes", _] => &["vi"],
        other => panic!("which fields must {other:?} have?"),
    }
}

#[test]
fn a_missing_field_is_refused_in_every_object() {
    let good = wide();
    let mut tried = 0;
    for pointer in pointers(&good) {
        if good.pointer(&pointer).is_some_and(Value::is_object) {
            for name in required(&pointer).iter().copied() {
                let mut dataset = good.clone();
                remove(&mut dataset, &format!("{pointer}/{name}"));
                refused(&dataset, &pointer, &Problem::MissingField { name });
                tried += 1;
            }
        }
    }
    assert!(tried > 90, "only {tried} fields were left out");
}

#[test]
fn a_direction_is_required_and_never_guessed() {
    let problem = Problem::MissingField { name: "direction" };
    refused(&without("/indicators/1/direction"), "/indicators/1", &problem);
    assert_eq!(problem.to_string(), "missing field “direction”");
    for guess in ["up", "Higher", "higher ", "none"] {
        let problem = Problem::UnknownWord { found: guess.to_owned(), expected: "higher, lower, neutral" };
        refused(&with("/indicators/1/direction", json!(guess)), "/indicators/1/direction", &problem);
    }
}

#[test]
fn a_format_of_another_version_is_refused() {
    for version in [json!(1), json!(2)] {
        accepted(&with("/format", version));
    }
    for version in [json!(0), json!(3), json!(-1), json!(9_007_199_254_740_993_i64)] {
        refused(&with("/format", version), "/format", &Problem::UnknownFormat { supported: 2 });
    }
    for version in [json!(1.5), json!(18_446_744_073_709_551_615_u64), json!(1e300)] {
        refused(&with("/format", version), "/format", &Problem::OutOfRange);
    }
    let expected = Problem::WrongKind { expected: JsonKind::Number, found: JsonKind::Text };
    refused(&with("/format", json!("1")), "/format", &expected);
}

#[test]
fn a_future_format_is_named_before_its_unknown_fields() {
    let mut dataset = with("/format", json!(3));
    set(&mut dataset, "/results", json!([]));
    refused(&dataset, "/format", &Problem::UnknownFormat { supported: 2 });
}

#[test]
fn an_empty_list_is_refused() {
    for pointer in [
        "/documents",
        "/territories",
        "/notes",
        "/periods",
        "/units",
        "/places",
        "/groups",
        "/groups/0/composition",
        "/indicators",
        "/indicators/1/notes",
        "/indicators/0/values/2022-final/aside",
    ] {
        refused(&widened(pointer, json!([])), pointer, &Problem::EmptyList);
    }
}

#[test]
fn a_group_without_indicators_is_refused_where_it_stands() {
    let empty = json!({
        "id": "empty", "number": "4", "domain": "society", "heading": true, "name": { "vi": "Trống", "en": "Empty" }
    });
    refused(&with("/groups/3", empty.clone()), "/groups/3", &Problem::EmptyList);
    let mut composition = empty.clone();
    set(&mut composition, "/composition", json!(true));
    refused(&with("/groups/3", composition), "/groups/3", &Problem::EmptyList);
    // Its only indicator stands in another group.
    refused(&with("/indicators/1/group", json!("rural")), "/groups/1", &Problem::EmptyList);
    // Of several, the first.
    let mut several = with("/groups/3", empty);
    set(&mut several, "/indicators/1/group", json!("rural"));
    refused(&several, "/groups/1", &Problem::EmptyList);
}

#[test]
fn whatever_else_is_wrong_is_told_before_an_empty_group() {
    let empty = json!({
        "id": "empty", "number": "4", "domain": "society", "heading": true, "name": { "vi": "Trống", "en": "Empty" }
    });
    for (pointer, wrong, path, problem) in [
        ("/indicators/1/unit", json!("nowhere"), "/indicators/1/unit", Problem::UnknownId { id: "nowhere".to_owned() }),
        ("/surprise", json!(1), "", Problem::UnknownField { name: "surprise".to_owned() }),
        ("/indicators/1/parent", json!("income"), "/indicators/1", Problem::Circular),
        ("/results", json!({}), "/results", Problem::MissingField { name: "format" }),
    ] {
        let mut dataset = with("/groups/3", empty.clone());
        set(&mut dataset, pointer, wrong);
        refused(&dataset, path, &problem);
    }
}

#[test]
fn an_empty_or_blank_text_is_refused_at_every_place() {
    let good = wide();
    for pointer in pointers(&good) {
        if good.pointer(&pointer).is_some_and(Value::is_string) {
            for blank in ["", " ", "\u{a0}\n"] {
                refused(&widened(&pointer, json!(blank)), &pointer, &Problem::EmptyText);
            }
        }
    }
}

#[test]
fn a_value_is_stated_or_missing_and_never_both() {
    let both = json!({ "missing": "not-set", "printed": "5", "relation": "=", "decimal": "5", "place": "table" });
    let pointer = "/indicators/1/values/2023-plan";
    refused(&with(pointer, both), pointer, &Problem::UnknownField { name: "decimal".to_owned() });
    refused(&with(pointer, json!({})), pointer, &Problem::MissingField { name: "place" });
    accepted(&with(pointer, json!({ "missing": "not-reported" })));
}
