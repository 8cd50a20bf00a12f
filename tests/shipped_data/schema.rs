//! The shipped files have the shapes that their published schemas describe, field by field.

use serde_json::{Value, json};

use super::misfits::{LEFT_TO_THE_DECODER, READ, WITHOUT_EFFECT, inner, misfits};

/// A shipped file and its schema.
struct Pair {
    schema: Value,
    data: Value,
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("what is shipped is JSON")
}

fn dataset() -> Pair {
    Pair { schema: json(include_str!("../../data/dataset.schema.json")), data: json(chi_tieu::EMBEDDED) }
}

fn results() -> Pair {
    Pair { schema: json(include_str!("../../data/results.schema.json")), data: json(super::RESULTS) }
}

impl Pair {
    fn misfits(&self) -> Vec<String> {
        misfits(&self.schema, &self.schema, &self.data, "")
    }

    #[track_caller]
    fn object(&mut self, pointer: &str) -> &mut serde_json::Map<String, Value> {
        self.data.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object")
    }
}

#[test]
fn every_field_of_the_shipped_files_is_in_the_schema_and_none_is_missing() {
    assert_eq!(dataset().misfits(), Vec::<String>::new());
    assert_eq!(results().misfits(), Vec::<String>::new());
}

#[test]
fn the_walk_finds_what_does_not_fit() {
    for (pointer, value, misfit) in [
        ("/document/number", json!(163), "/document/number: type"),
        ("/document/number", json!(""), "/document/number: minLength"),
        ("/format", json!(3), "/format: enum"),
        ("/periods", json!([]), "/periods: minItems"),
        ("/comparison", json!({ "next": "2024-plan" }), "/comparison: anyOf"),
        ("/periods/0/year", json!(1), "/periods/0/year: minimum"),
        ("/periods/0/year", json!(9999), "/periods/0/year: maximum"),
        ("/periods/0/stage", json!("hope"), "/periods/0/stage: enum"),
        ("/indicators/3/name/vi", json!(null), "/indicators/3/name/vi: type"),
        ("/indicators/3/values", json!({}), "/indicators/3/values: minProperties"),
        ("/indicators/3/values/2023-plan", json!({ "missing": "lost" }), "/indicators/3/values/2023-plan: oneOf"),
        ("/indicators/3/values/2023-plan/decimal", json!(59.4), "/indicators/3/values/2023-plan: oneOf"),
    ] {
        found(dataset(), pointer, value, misfit);
    }
    for (pointer, value, misfit) in [
        ("/format", json!(2), "/format: const"),
        ("/results", json!([]), "/results: minItems"),
        ("/results/0/relation", json!("≈"), "/results/0/relation: enum"),
        ("/results/12/change/falls", json!(false), "/results/12/change/falls: const"),
        ("/results/0/footnote", json!(0), "/results/0/footnote: minimum"),
        ("/results/0/as_of", json!("2023-10"), "/results/0: oneOf"),
        ("/results/0/since", json!("2023"), "/results/0: as_of is missing"),
        ("/checks/0/kind", json!("verdict"), "/checks/0/kind: enum"),
        ("/checks/0/stated", json!(5), "/checks/0/stated: oneOf"),
        ("/checks/0/formula", json!({ "percent": ["exports"] }), "/checks/0/formula: oneOf"),
        ("/checks/0/formula", json!({ "percent": ["exports", "imports", "exports"] }), "/checks/0/formula: oneOf"),
        (
            "/checks/0/formula",
            json!({ "sum": ["exports"], "percent": ["exports", "imports"] }),
            "/checks/0/formula: oneOf",
        ),
        ("/checks/0/formula", json!({ "sum": ["exports", { "number": "5" }] }), "/checks/0/formula: oneOf"),
    ] {
        found(results(), pointer, value, misfit);
    }
}

/// Asserts that this is found with another value at a pointer, set or added.
#[track_caller]
fn found(mut pair: Pair, pointer: &str, value: Value, misfit: &str) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer into the document");
    pair.object(parent).insert(key.to_owned(), value);
    assert!(pair.misfits().contains(&misfit.to_owned()), "{misfit}: {:?}", pair.misfits());
}

#[test]
fn the_walk_finds_fields_too_many_and_too_few() {
    let in_dataset = ["", "/document/territory", "/indicators/0/verdict"].map(|pointer| (dataset(), pointer));
    let in_results = ["", "/results/0", "/results/0/topic", "/checks/0"].map(|pointer| (results(), pointer));
    for (mut pair, pointer) in in_dataset.into_iter().chain(in_results) {
        pair.object(pointer).insert("extra".to_owned(), json!(1));
        assert_eq!(pair.misfits(), [format!("{pointer}/extra: not in the schema")]);
    }
    let in_dataset = [("", "groups"), ("/document", "date"), ("/indicators/0", "direction")].map(|it| (dataset(), it));
    let in_results = [("", "checks"), ("/units/0", "base"), ("/results/0", "unit")].map(|it| (results(), it));
    for (mut pair, (pointer, key)) in in_dataset.into_iter().chain(in_results) {
        pair.object(pointer).remove(key);
        assert_eq!(pair.misfits(), [format!("{pointer}: {key} is missing")]);
    }
}

#[test]
fn every_field_is_described_every_object_is_closed_and_no_keyword_goes_unread() {
    for (schema, at_least) in [(dataset().schema, 50), (results().schema, 100)] {
        let mut all = Vec::new();
        inner(&schema, String::new(), &mut all);
        assert!(all.len() > at_least, "only {} schemas were found", all.len());
        for (path, rule) in all {
            assert!(rule["description"].as_str().is_some_and(|text| text.ends_with('.')), "{path} is not described");
            if rule["type"] == "object" {
                assert_eq!(rule["additionalProperties"], json!(false), "{path} lets unknown fields pass");
            }
            for keyword in rule.as_object().expect("an object").keys().map(String::as_str) {
                let known = [&READ[..], &LEFT_TO_THE_DECODER, &WITHOUT_EFFECT].concat().contains(&keyword);
                assert!(known, "{path}: {keyword} is not read by this test");
            }
        }
    }
}
