//! The smallest results file that uses every field of the format; it belongs to the small dataset.

use serde_json::{Value, json};

/// Results that decode.
pub fn small() -> Value {
    json!({
        "$schema": "./results.schema.json",
        "format": 1,
        "dataset": "example-2023",
        "units": [
            { "id": "percent", "kind": "percent", "name": { "vi": "%", "en": "%" }, "base": "percent", "factor": "1" },
            { "id": "million-vnd", "kind": "amount", "name": { "vi": "Triệu đồng", "en": "million VND" },
              "base": "vnd", "factor": "1000000" },
            { "id": "billion-vnd", "kind": "amount", "name": { "vi": "Tỷ đồng", "en": "billion VND" },
              "base": "vnd", "factor": "1000000000" },
            { "id": "communes", "kind": "count", "name": { "vi": "Xã", "en": "communes" }, "one": "commune",
              "base": "commune", "factor": "1" }
        ],
        "sections": [
            { "id": "1.10", "part": "results", "domain": "economy", "name": { "vi": "Tài chính", "en": "Finance" } },
            { "id": "task-2", "part": "tasks", "domain": "society", "name": { "vi": "Nhiệm vụ", "en": "Tasks" } }
        ],
        "results": [
            {
                "id": "revenue", "section": "1.10", "footnote": 3,
                "topic": { "vi": "Thu ngân sách", "en": "Revenue" },
                "printed": "2,5 tỷ đồng", "relation": "=", "decimal": "2.5", "unit": "billion-vnd",
                "approximate": true, "period": "2023-estimate",
                "plan": { "printed": "2.400 triệu đồng", "relation": "=", "decimal": "2400", "unit": "million-vnd" },
                "share_of_plan": {
                    "printed": "104,2%", "relation": "=", "decimal": "104.2", "unit": "percent",
                    "of": { "vi": "kế hoạch tỉnh", "en": "the provincial plan" }
                },
                "change": {
                    "printed": "3,5%", "relation": "=", "decimal": "-3.5", "unit": "percent", "falls": true,
                    "against": { "vi": "năm 2022", "en": "2022" }
                },
                "explains": ["income", "share"]
            },
            {
                "id": "customs", "section": "1.10", "parent": "revenue",
                "topic": { "vi": "Hải quan", "en": "Customs" },
                "printed": "480 triệu đồng", "relation": "=", "decimal": "480", "unit": "million-vnd",
                "as_of": "2023-10-20", "since": "2023-01",
                "share": { "printed": "19,2%", "relation": "=", "decimal": "19.2", "unit": "percent" }
            },
            {
                "id": "domestic", "section": "1.10", "parent": "revenue",
                "topic": { "vi": "Nội địa", "en": "Domestic" },
                "printed": "2,0 tỷ đồng", "relation": "=", "decimal": "2.0", "unit": "billion-vnd",
                "as_of": "2023-10", "since": "2022"
            },
            {
                "id": "communes-named", "section": "task-2", "parent": "domestic",
                "topic": { "vi": "Số xã", "en": "Communes" },
                "printed": "3 xã", "relation": "=", "decimal": "3", "unit": "communes",
                "counted": true, "period": "2024"
            }
        ],
        "breakdowns": [
            {
                "id": "revenue-sources", "kind": "parts", "topic": { "vi": "Nguồn thu", "en": "Sources" },
                "whole": "revenue",
                "parts": [
                    { "result": "customs", "name": { "vi": "Hải quan", "en": "Customs" } },
                    { "result": "domestic", "name": { "vi": "Nội địa", "en": "Domestic" } }
                ]
            }
        ],
        "checks": [
            {
                "id": "revenue-parts", "kind": "sum", "topic": { "vi": "Thu", "en": "Revenue" },
                "stated": "revenue", "formula": { "sum": ["customs", "domestic"] }
            },
            {
                "id": "revenue-plan", "kind": "share-of-plan", "topic": { "vi": "Kế hoạch", "en": "Plan" },
                "stated": "revenue/share_of_plan", "formula": { "percent": ["revenue", "revenue/plan"] },
                "note": { "vi": "Giả định", "en": "An assumption" }
            },
            {
                "id": "rest-of-structure", "kind": "table-next", "topic": { "vi": "Còn lại", "en": "The rest" },
                "stated": null,
                "formula": { "difference": [{ "number": "100", "unit": "percent" }, "@share/2023-plan"] }
            },
            {
                "id": "communes-below", "kind": "count", "topic": { "vi": "Số xã", "en": "Communes" },
                "stated": "@communes/2023-plan", "formula": "communes-named"
            }
        ]
    })
}
