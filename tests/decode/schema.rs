//! The published schema and the reader agree: what one refuses as a shape, the other refuses too.

use chi_tieu::domain::{Direction, DocumentKind, PolicyArea, Relation, Stage, UnitKind, Verdict};
use serde_json::{Value, json};

use super::{
    fixture::{remove, with},
    wide::{wide, widened},
};

/// Shapes that `dataset.schema.json` refuses by a pattern, a range or a list of required fields.
fn outside_the_schema() -> Vec<(&'static str, Value)> {
    vec![
        ("/document/id", json!("-a")),
        ("/document/id", json!("a--b")),
        ("/document/id", json!("a-")),
        ("/periods/0/year", json!(3000)),
        ("/periods/0/year", json!(1899)),
        ("/indicators/0/level", json!(5)),
        ("/indicators/1/values/2023-plan/decimal", json!("01")),
        ("/indicators/1/values/2023-plan/decimal", json!("-01")),
        ("/document/kind", json!("law")),
        ("/document/date", json!("2023-13")),
        ("/documents", json!([])),
        ("/documents/0/id", json!("-a")),
        ("/territories/0/id", json!("a--b")),
        ("/notes", json!([])),
        ("/periods/4/from", json!("2023-1")),
        ("/periods/4/until", json!("06/2023")),
        ("/units/3/kind", json!("place")),
        ("/places/2/decimal_point", json!(";")),
        ("/verdicts/reported/of", json!(-1)),
        ("/verdicts/reported/met", json!(65_536)),
        ("/groups/0/composition", json!([])),
        ("/groups/2/verdict/means", json!("hope")),
        ("/indicators/0/values/2022-final/until", json!("0100")),
        ("/indicators/0/values/2022-final/aside", json!([])),
    ]
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_at_the_same_place() {
    let found: Vec<_> = outside_the_schema()
        .into_iter()
        .filter(|(pointer, value)| {
            crate::read(&widened(pointer, value.clone())).err().is_none_or(|fault| fault.path != *pointer)
        })
        .map(|(pointer, value)| format!("{pointer} = {value}"))
        .collect();
    assert_eq!(found, Vec::<String>::new(), "the reader accepts what the schema refuses");
}

#[test]
fn what_the_reader_takes_the_schema_allows() {
    let schema: Value = serde_json::from_str(include_str!("../../data/dataset.schema.json")).expect("JSON");
    let year = &schema["properties"]["periods"]["items"]["properties"]["year"];
    let (first, last) = (year["minimum"].as_i64().expect("a year"), year["maximum"].as_i64().expect("a year"));
    for year in [first, last] {
        assert!(crate::read(&with("/periods/0/year", json!(year))).is_ok(), "{year} is a year of the schema");
    }
    let required: Vec<&str> = schema["required"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    for field in wide().as_object().expect("an object").keys() {
        let mut dataset = wide();
        // What names documents and territories goes with them.
        remove(&mut dataset, "/places/2/document");
        remove(&mut dataset, "/places/2/territory");
        remove(&mut dataset, &format!("/{field}"));
        let optional = crate::read(&dataset).is_ok();
        assert_eq!(
            optional,
            !required.contains(&field.as_str()),
            "{field}: schema and reader differ on whether it is required"
        );
    }
}

#[test]
fn the_schema_lists_the_words_that_the_reader_knows() {
    let schema: Value = serde_json::from_str(include_str!("../../data/dataset.schema.json")).expect("JSON");
    let mut lists = Vec::new();
    collect_lists(&schema, &mut lists);
    for known in [
        Verdict::ALL.map(Verdict::slug).to_vec(),
        Direction::ALL.map(Direction::slug).to_vec(),
        PolicyArea::ALL.map(PolicyArea::slug).to_vec(),
        Stage::ALL.map(Stage::slug).to_vec(),
        UnitKind::ALL.map(UnitKind::slug).to_vec(),
        DocumentKind::ALL.map(DocumentKind::slug).to_vec(),
        Relation::ALL.map(Relation::slug).to_vec(),
    ] {
        assert!(lists.contains(&known), "{known:?} is no list of the schema");
    }
}

/// Every `enum` of a schema, in its own order.
fn collect_lists<'s>(schema: &'s Value, lists: &mut Vec<Vec<&'s str>>) {
    match schema {
        Value::Object(fields) => {
            if let Some(list) = fields.get("enum").and_then(Value::as_array) {
                lists.push(list.iter().filter_map(Value::as_str).collect());
            }
            fields.values().for_each(|field| collect_lists(field, lists));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_lists(item, lists)),
        _ => {}
    }
}
