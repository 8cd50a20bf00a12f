//! The shipped file has the shape that its published schema describes, field by field.

use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../data/dataset.schema.json")).expect("the schema is JSON")
}

fn data() -> Value {
    serde_json::from_str(chi_tieu::EMBEDDED).expect("the dataset is JSON")
}

/// The keywords read below; patterns and formats are the decoder's to check.
const READ: [&str; 14] = [
    "type",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "items",
    "oneOf",
    "enum",
    "const",
    "minLength",
    "minItems",
    "minProperties",
    "minimum",
    "maximum",
];
const LEFT_TO_THE_DECODER: [&str; 2] = ["pattern", "format"];
const WITHOUT_EFFECT: [&str; 4] = ["description", "title", "$schema", "$defs"];

/// What of a value does not fit its schema, each as path and reason.
fn misfits(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name} is not defined"));
        return misfits(root, target, value, path);
    }
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap_or_else(|| panic!("{path}: a schema is an object")) {
        let fits = match keyword.as_str() {
            "type" => is_type(value, rule.as_str().unwrap_or_default()),
            "enum" => rule.as_array().is_some_and(|words| words.contains(value)),
            "const" => rule == value,
            "minLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().unwrap_or(0)),
            "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= rule.as_u64().unwrap_or(0)),
            "minProperties" => value.as_object().is_none_or(|fields| fields.len() as u64 >= rule.as_u64().unwrap_or(0)),
            "minimum" => value.as_i64().is_none_or(|number| number >= rule.as_i64().unwrap_or(i64::MAX)),
            "maximum" => value.as_i64().is_none_or(|number| number <= rule.as_i64().unwrap_or(i64::MIN)),
            "oneOf" => {
                let branches = rule.as_array().expect("a list");
                branches.iter().filter(|branch| misfits(root, branch, value, path).is_empty()).count() == 1
            }
            _ => true,
        };
        if !fits {
            found.push(format!("{path}: {keyword}"));
        }
    }
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        if value.as_object().is_some_and(|fields| !fields.contains_key(name)) {
            found.push(format!("{path}: {name} is missing"));
        }
    }
    let closed = schema.get("additionalProperties") == Some(&json!(false));
    for (name, inner) in value.as_object().into_iter().flatten() {
        let path = format!("{path}/{name}");
        let pattern =
            || schema.get("patternProperties").and_then(Value::as_object).and_then(|rules| rules.values().next());
        match schema.pointer(&format!("/properties/{name}")).or_else(pattern) {
            Some(rule) => found.extend(misfits(root, rule, inner, &path)),
            None if closed => found.push(format!("{path}: not in the schema")),
            None => {}
        }
    }
    for (at, inner) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(misfits(root, schema.get("items").unwrap_or(&json!({})), inner, &format!("{path}/{at}")));
    }
    found
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        other => panic!("{other} is a type this walk does not know"),
    }
}

fn shipped_misfits(dataset: &Value) -> Vec<String> {
    misfits(&schema(), &schema(), dataset, "")
}

#[test]
fn every_field_of_the_shipped_file_is_in_the_schema_and_none_is_missing() {
    assert_eq!(shipped_misfits(&data()), Vec::<String>::new());
}

#[test]
fn the_walk_finds_what_does_not_fit() {
    for (pointer, value, misfit) in [
        ("/document/number", json!(163), "/document/number: type"),
        ("/document/number", json!(""), "/document/number: minLength"),
        ("/format", json!(2), "/format: const"),
        ("/periods", json!([]), "/periods: minItems"),
        ("/periods/0/year", json!(1), "/periods/0/year: minimum"),
        ("/periods/0/year", json!(9999), "/periods/0/year: maximum"),
        ("/periods/0/stage", json!("hope"), "/periods/0/stage: enum"),
        ("/indicators/3/name/vi", json!(null), "/indicators/3/name/vi: type"),
        ("/indicators/3/values", json!({}), "/indicators/3/values: minProperties"),
        ("/indicators/3/values/2023-plan", json!({ "missing": "lost" }), "/indicators/3/values/2023-plan: oneOf"),
        ("/indicators/3/values/2023-plan/decimal", json!(59.4), "/indicators/3/values/2023-plan: oneOf"),
    ] {
        let mut dataset = data();
        *dataset.pointer_mut(pointer).expect("the pointer exists") = value;
        assert!(shipped_misfits(&dataset).contains(&misfit.to_owned()), "{misfit}: {:?}", shipped_misfits(&dataset));
    }
    for (pointer, key) in [("", "extra"), ("/document/territory", "extra"), ("/indicators/0/verdict", "extra")] {
        let mut dataset = data();
        dataset
            .pointer_mut(pointer)
            .and_then(Value::as_object_mut)
            .expect("an object")
            .insert(key.to_owned(), json!(1));
        assert_eq!(shipped_misfits(&dataset), [format!("{pointer}/{key}: not in the schema")]);
    }
    for (pointer, key) in [("", "groups"), ("/document", "date"), ("/indicators/0", "direction")] {
        let mut dataset = data();
        dataset.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object").remove(key);
        assert_eq!(shipped_misfits(&dataset), [format!("{pointer}: {key} is missing")]);
    }
}

/// All schemas inside a schema, with their paths.
fn inner<'a>(schema: &'a Value, path: String, found: &mut Vec<(String, &'a Value)>) {
    for keyword in ["properties", "patternProperties", "$defs"] {
        for (name, rule) in schema.get(keyword).and_then(Value::as_object).into_iter().flatten() {
            inner(rule, format!("{path}/{name}"), found);
        }
    }
    if let Some(items) = schema.get("items") {
        inner(items, format!("{path}/items"), found);
    }
    for (at, branch) in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().enumerate() {
        inner(branch, format!("{path}/{at}"), found);
    }
    found.push((path, schema));
}

#[test]
fn every_field_is_described_every_object_is_closed_and_no_keyword_goes_unread() {
    let schema = schema();
    let mut all = Vec::new();
    inner(&schema, String::new(), &mut all);
    assert!(all.len() > 50, "only {} schemas were found", all.len());
    for (path, rule) in all {
        assert!(rule["description"].as_str().is_some_and(|text| text.ends_with('.')), "{path} is not described");
        if rule["type"] == "object" {
            assert_eq!(rule["additionalProperties"], json!(false), "{path} lets unknown fields pass");
        }
        for keyword in rule.as_object().expect("an object").keys().map(String::as_str) {
            let known =
                READ.contains(&keyword) || LEFT_TO_THE_DECODER.contains(&keyword) || WITHOUT_EFFECT.contains(&keyword);
            assert!(known || keyword == "$ref", "{path}: {keyword} is not read by this test");
        }
    }
}
