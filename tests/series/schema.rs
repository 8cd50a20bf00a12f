//! The published schema of a series and the reader agree.

use chi_tieu::domain::BreakKind;
use serde_json::{Value, json};

use super::fixture::{end, series};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../data/series.schema.json")).unwrap()
}

#[test]
fn schema_and_reader_require_the_same_fields() {
    let schema = schema();
    let required: Vec<&str> = schema["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let whole = series(json!([{ "from": end("a", "homes"), "to": end("b", "homes") }]));
    for field in whole.as_object().unwrap().keys() {
        let mut without = whole.clone();
        without.as_object_mut().unwrap().remove(field);
        let is_read = chi_tieu::decode::series_files(&without.to_string()).is_ok();
        assert_eq!(is_read, !required.contains(&field.as_str()), "{field}");
    }
    for field in schema["properties"].as_object().unwrap().keys().filter(|field| *field != "$schema") {
        assert!(whole.get(field).is_some(), "the reader's example lacks {field}");
    }
}

#[test]
fn the_schema_lists_the_kinds_of_breaks() {
    let kinds = &schema()["$defs"]["break"]["properties"]["kind"]["enum"];
    assert_eq!(kinds, &json!(BreakKind::ALL.map(BreakKind::slug)));
}
