//! The smallest dataset that uses every field of the format, and ways to spoil it.

use serde_json::{Value, json};

/// A dataset that decodes.
pub fn small() -> Value {
    json!({
        "$schema": "./dataset.schema.json",
        "format": 1,
        "document": {
            "id": "example-2023",
            "number": "1/BC-UBND",
            "date": "2023-11-12",
            "issuer": { "vi": "Ủy ban", "en": "Committee" },
            "title": { "vi": "Báo cáo", "en": "Report" },
            "territory": {
                "name": { "vi": "Tỉnh", "en": "Province" },
                "boundaries": { "vi": "Địa giới cũ", "en": "Old boundaries" },
                "note": { "vi": "Đã sắp xếp", "en": "Since merged" }
            }
        },
        "periods": [
            { "id": "2023-plan", "year": 2023, "stage": "plan" },
            { "id": "2023-estimate", "year": 2023, "stage": "estimate" },
            { "id": "2024-plan", "year": 2024, "stage": "plan" },
            { "id": "2022-final", "year": 2022, "stage": "final" }
        ],
        "comparison": { "target": "2023-plan", "outcome": "2023-estimate", "next": "2024-plan" },
        "headlines": ["share"],
        "units": [
            { "id": "percent", "kind": "percent", "name": { "vi": "%", "en": "%" } },
            { "id": "million-vnd", "kind": "amount", "name": { "vi": "Triệu đồng", "en": "million VND" } },
            { "id": "communes", "kind": "count", "name": { "vi": "Xã", "en": "communes" } }
        ],
        "places": [
            { "id": "table", "name": { "vi": "Bảng", "en": "Table" } },
            { "id": "list", "name": { "vi": "Danh mục", "en": "List" } }
        ],
        "groups": [
            { "id": "structure", "number": "1", "domain": "economy", "heading": true, "composition": true,
              "name": { "vi": "Cơ cấu", "en": "Structure" } },
            { "id": "income", "number": "2", "domain": "society", "heading": false,
              "name": { "vi": "Thu nhập", "en": "Income" } },
            { "id": "rural", "number": "3", "domain": "environment", "heading": true,
              "name": { "vi": "Nông thôn", "en": "Countryside" } }
        ],
        "indicators": [
            {
                "id": "share", "group": "structure", "marker": "-", "level": 1, "unit": "percent", "direction": "neutral",
                "name": { "vi": "Tỷ trọng", "en": "Share" },
                "values": {
                    "2023-plan": { "printed": "100", "relation": "=", "decimal": "100", "place": "table" },
                    "2023-estimate": { "printed": "100", "relation": "=", "decimal": "100", "place": "table" },
                    "2024-plan": { "printed": "100%", "relation": "=", "decimal": "100", "place": "list", "wording": "Phần" }
                }
            },
            {
                "id": "income", "group": "income", "marker": "2", "level": 0, "unit": "million-vnd", "direction": "higher",
                "name": { "vi": "Thu nhập", "en": "Income" },
                "values": {
                    "2022-final": { "printed": "-1.234,50", "relation": "=", "decimal": "-1234.50", "place": "table" },
                    "2023-plan": { "printed": "≥ 01", "relation": "≥", "decimal": "1", "place": "table" },
                    "2023-estimate": { "printed": ">46", "relation": ">", "decimal": "46", "place": "table" },
                    "2024-plan": { "missing": "not-set" }
                },
                "verdict": { "printed": "Đạt KH", "means": "met" },
                "notes": [
                    { "text": { "vi": "Ghi chú", "en": "Note" } },
                    { "period": "2023-plan", "text": { "vi": "Kế hoạch", "en": "The plan" } }
                ]
            },
            {
                "id": "communes", "group": "rural", "marker": "+", "level": 2, "parent": "income", "unit": "communes",
                "direction": "lower",
                "name": { "vi": "Số xã", "en": "Communes" },
                "values": {
                    "2023-plan": { "printed": "Dưới 3", "relation": "<", "decimal": "3", "place": "table" },
                    "2023-estimate": { "missing": "not-reported" },
                    "2024-plan": { "printed": "≤ 0,8", "relation": "≤", "decimal": "0.8", "place": "list" }
                },
                "verdict": { "printed": "Không đạt KH", "means": "missed" }
            }
        ]
    })
}

/// The small dataset with the value at a pointer set, or added to its object or list.
#[track_caller]
pub fn with(pointer: &str, value: Value) -> Value {
    let mut dataset = small();
    set(&mut dataset, pointer, value);
    dataset
}

/// The small dataset without the value at a pointer.
#[track_caller]
pub fn without(pointer: &str) -> Value {
    let mut dataset = small();
    remove(&mut dataset, pointer);
    dataset
}

/// Sets the value at a pointer; the object or list that holds it must exist.
#[track_caller]
pub fn set(dataset: &mut Value, pointer: &str, value: Value) {
    let Some((parent, key)) = split(pointer) else {
        *dataset = value;
        return;
    };
    match dataset.pointer_mut(parent) {
        Some(Value::Object(fields)) => drop(fields.insert(key, value)),
        Some(Value::Array(list)) => match key.parse::<usize>() {
            Ok(at) if at < list.len() => list[at] = value,
            _ => list.push(value),
        },
        _ => panic!("nothing can be set at {pointer}"),
    }
}

/// Removes the value at a pointer.
#[track_caller]
pub fn remove(dataset: &mut Value, pointer: &str) {
    let (parent, key) = split(pointer).expect("the whole document cannot be removed");
    let removed = match dataset.pointer_mut(parent) {
        Some(Value::Object(fields)) => fields.remove(&key),
        Some(Value::Array(list)) => key.parse().ok().map(|at: usize| list.remove(at)),
        _ => None,
    };
    assert!(removed.is_some(), "{pointer} does not exist");
}

fn split(pointer: &str) -> Option<(&str, String)> {
    let (parent, key) = pointer.rsplit_once('/')?;
    Some((parent, key.replace("~1", "/").replace("~0", "~")))
}

/// The pointers of all values, the whole document first.
pub fn pointers(dataset: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: String, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    let step = key.replace('~', "~0").replace('/', "~1");
                    walk(value, format!("{pointer}/{step}"), found);
                }
            }
            Value::Array(list) => {
                for (at, value) in list.iter().enumerate() {
                    walk(value, format!("{pointer}/{at}"), found);
                }
            }
            _ => {}
        }
        found.push(pointer);
    }
    let mut found = Vec::new();
    walk(dataset, String::new(), &mut found);
    found.reverse();
    found
}
