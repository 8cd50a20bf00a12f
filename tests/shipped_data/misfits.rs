//! What of a value does not fit a JSON schema; and every schema inside a schema.

use serde_json::{Value, json};

/// The keywords read below; the rest is the decoder's to check.
pub const READ: [&str; 19] = [
    "type",
    "properties",
    "patternProperties",
    "additionalProperties",
    "required",
    "dependentRequired",
    "items",
    "prefixItems",
    "oneOf",
    "anyOf",
    "enum",
    "const",
    "minLength",
    "minItems",
    "maxItems",
    "minProperties",
    "minimum",
    "maximum",
    "$ref",
];
pub const LEFT_TO_THE_DECODER: [&str; 5] = ["pattern", "format", "uniqueItems", "if", "then"];
pub const WITHOUT_EFFECT: [&str; 4] = ["description", "title", "$schema", "$defs"];

/// What of a value does not fit a schema, each as path and reason.
pub fn misfits(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name} is not defined"));
        return misfits(root, target, value, path);
    }
    if *schema == json!(false) {
        return vec![format!("{path}: not in the schema")];
    }
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap_or_else(|| panic!("{path}: a schema is an object")) {
        let (least, most) = (rule.as_i64().unwrap_or(i64::MAX), rule.as_i64().unwrap_or(i64::MIN));
        let fits = match keyword.as_str() {
            "type" => is_type(value, rule.as_str().unwrap_or_default()),
            "enum" => rule.as_array().is_some_and(|words| words.contains(value)),
            "const" => rule == value,
            "minLength" => value.as_str().is_none_or(|text| count(text.chars().count()) >= least),
            "minItems" => value.as_array().is_none_or(|list| count(list.len()) >= least),
            "maxItems" => value.as_array().is_none_or(|list| count(list.len()) <= most),
            "minProperties" => value.as_object().is_none_or(|fields| count(fields.len()) >= least),
            "minimum" => value.as_i64().is_none_or(|number| number >= least),
            "maximum" => value.as_i64().is_none_or(|number| number <= most),
            "anyOf" => {
                let branches = rule.as_array().expect("a list");
                branches.iter().any(|branch| misfits(root, branch, value, path).is_empty())
            }
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
    found.extend(missing(schema, value).map(|name| format!("{path}: {name} is missing")));
    let closed = schema.get("additionalProperties") == Some(&json!(false));
    for (name, inner) in value.as_object().into_iter().flatten() {
        let path = format!("{path}/{name}");
        let pattern = || {
            let rules = schema.get("patternProperties").and_then(Value::as_object)?;
            rules.iter().find(|(pattern, _)| is_named(name, pattern)).map(|(_, rule)| rule)
        };
        match schema.pointer(&format!("/properties/{name}")).or_else(pattern) {
            Some(rule) => found.extend(misfits(root, rule, inner, &path)),
            None if closed => found.push(format!("{path}: not in the schema")),
            None => {}
        }
    }
    for (at, inner) in value.as_array().into_iter().flatten().enumerate() {
        let rule = schema.pointer(&format!("/prefixItems/{at}")).or_else(|| schema.get("items"));
        found.extend(misfits(root, rule.unwrap_or(&json!({})), inner, &format!("{path}/{at}")));
    }
    found
}

/// Fields that are required, always or beside another that is there, and are not there.
fn missing<'s>(schema: &'s Value, value: &'s Value) -> impl Iterator<Item = &'s str> {
    let beside = schema.get("dependentRequired").and_then(Value::as_object).into_iter().flatten();
    let beside = beside.filter(|(name, _)| value.get(name).is_some()).map(|(_, names)| names);
    let names = schema.get("required").into_iter().chain(beside).filter_map(Value::as_array).flatten();
    let fields = value.as_object();
    names.filter_map(Value::as_str).filter(move |name| fields.is_some_and(|fields| !fields.contains_key(*name)))
}

/// Whether a name is one of a pattern: the tag of a language, or any id.
fn is_named(name: &str, pattern: &str) -> bool {
    let language = name.split('-').next().unwrap_or_default();
    !pattern.starts_with("^[a-z]{2,3}(-") || matches!(language.len(), 2 | 3)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).expect("a small number")
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("{other} is a type this walk does not know"),
    }
}

/// All schemas inside a schema, with their paths.
pub fn inner<'a>(schema: &'a Value, path: String, found: &mut Vec<(String, &'a Value)>) {
    for keyword in ["properties", "patternProperties", "$defs"] {
        for (name, rule) in schema.get(keyword).and_then(Value::as_object).into_iter().flatten() {
            inner(rule, format!("{path}/{name}"), found);
        }
    }
    if let Some(items) = schema.get("items").filter(|items| items.is_object()) {
        inner(items, format!("{path}/items"), found);
    }
    for keyword in ["oneOf", "prefixItems"] {
        for (at, branch) in schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate() {
            inner(branch, format!("{path}/{at}"), found);
        }
    }
    found.push((path, schema));
}
