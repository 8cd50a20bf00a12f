//! The small dataset with every field that format 2 adds.

use serde_json::{Value, json};

use super::fixture::{set, small};

/// A dataset of format 2 that decodes. What stands in the small dataset stands here at the same place.
pub fn wide() -> Value {
    let mut dataset = small();
    for (pointer, value) in [
        ("/format", json!(2)),
        ("/document/kind", json!("report")),
        (
            "/documents",
            json!([{
                "id": "resolution-9", "kind": "resolution", "number": "9/NQ-HĐND", "date": "2022-12",
                "issuer": { "vi": "Hội đồng", "en": "Council" }, "title": { "vi": "Nghị quyết" }
            }]),
        ),
        (
            "/territories",
            json!([{
                "id": "old-province", "name": { "vi": "Tỉnh cũ", "en": "Old province" },
                "boundaries": { "vi": "Trước sắp xếp" }, "note": { "vi": "Đã sắp xếp" }
            }]),
        ),
        ("/notes", json!([{ "vi": "Số liệu làm tròn", "en": "Figures are rounded" }])),
        (
            "/periods/4",
            json!({
                "id": "2023-striven", "year": 2023, "stage": "plan", "label": { "vi": "Phấn đấu 2023" },
                "from": "2023-01", "until": "2023-06"
            }),
        ),
        ("/comparison/previous", json!("2022-final")),
        ("/comparison/alternative", json!("2023-striven")),
        (
            "/units/3",
            json!({
                "id": "place-in-order", "kind": "rank", "name": { "vi": "hạng", "en": "places" }, "one": "place",
                "before": true
            }),
        ),
        (
            "/places/2",
            json!({
                "id": "resolution", "name": { "vi": "Phụ lục", "en": "Annex" }, "document": "resolution-9",
                "territory": "old-province", "decimal_point": "."
            }),
        ),
        (
            "/verdicts",
            json!({
                "met_or_better": true,
                "reported": { "exceeded": 0, "met": 1, "reached": 1, "missed": 2, "of": 3, "place": "table" }
            }),
        ),
        ("/groups/0/composition", json!(["share"])),
        ("/groups/2/verdict", json!({ "printed": "Cơ bản đạt", "means": "nearly", "en": "Nearly met" })),
        ("/indicators/1/responsible", json!({ "vi": "Sở Tài chính", "en": "Finance department" })),
        ("/indicators/1/verdict/en", json!("Met the plan")),
        (
            "/indicators/0/values/2022-final",
            json!({
                "printed": "khoảng 99 - 100 (trong đó 3) *5", "relation": "=", "decimal": "99", "until": "100",
                "approximate": true, "aside": ["(trong đó 3)", "*5"], "place": "table"
            }),
        ),
        (
            "/indicators/0/values/2023-striven",
            json!({ "words": { "vi": "Xuất siêu", "en": "Trade surplus" }, "place": "table" }),
        ),
        (
            "/indicators/1/values/2023-striven",
            json!({
                "printed": "3.5%", "relation": "=", "decimal": "-3.5", "falls": true, "unit": "percent",
                "place": "resolution"
            }),
        ),
    ] {
        set(&mut dataset, pointer, value);
    }
    let mut rank = dataset["indicators"][2].clone();
    set(&mut rank, "/id", json!("rank"));
    set(&mut rank, "/unit", json!("place-in-order"));
    for period in ["2023-plan", "2023-estimate", "2024-plan"] {
        let value = json!({ "printed": "hạng 25", "relation": "=", "decimal": "25", "place": "table" });
        set(&mut rank, &format!("/values/{period}"), value);
    }
    set(&mut dataset, "/indicators/3", rank);
    dataset
}

/// The wide dataset with the value at a pointer set, or added to its object or list.
#[track_caller]
pub fn widened(pointer: &str, value: Value) -> Value {
    let mut dataset = wide();
    set(&mut dataset, pointer, value);
    dataset
}

/// A plan of an amount.
pub const FIGURE: &str = "/indicators/1/values/2023-plan";
