//! A small series: three reports with one or two indicators each.

use serde_json::{Value, json};

/// A report of a year with a plan and an outcome for each of its indicators: id, unit, plan, outcome.
pub fn report(id: &str, date: &str, year: i32, indicators: &[(&str, &str, &str, &str)]) -> Value {
    let value = |number: &str| json!({ "printed": number, "relation": "=", "decimal": number, "place": "table" });
    let [plan, estimate] = ["plan", "estimate"].map(|stage| format!("{year}-{stage}"));
    let mut units: Vec<&str> = indicators.iter().map(|(_, unit, ..)| *unit).collect();
    units.dedup();
    let unit_id = |unit: &str| unit.replace(' ', "-");
    json!({
        "format": 2,
        "document": {
            "id": id, "date": date, "issuer": { "vi": "Ủy ban" }, "title": { "vi": "Báo cáo" },
            "territory": { "name": { "vi": "Tỉnh" } },
        },
        "periods": [
            { "id": plan, "year": year, "stage": "plan" },
            { "id": estimate, "year": year, "stage": "estimate" },
        ],
        "comparison": { "target": plan, "outcome": estimate },
        "units": units.iter().map(|unit| json!({
            "id": unit_id(unit), "kind": "amount", "name": { "vi": unit },
        })).collect::<Vec<_>>(),
        "places": [{ "id": "table", "name": { "vi": "bảng" } }],
        "groups": [{ "id": "all", "number": "1", "domain": "economy", "name": { "vi": "Nhóm" }, "heading": true }],
        "indicators": indicators.iter().map(|(id, unit, planned, reached)| json!({
            "id": id, "group": "all", "level": 1, "marker": "-", "name": { "vi": "Chỉ tiêu" }, "unit": unit_id(unit),
            "direction": "higher", "values": { plan.as_str(): value(planned), estimate.as_str(): value(reached) },
        })).collect::<Vec<_>>(),
    })
}

/// Three reports: `a` of 2021 and `b` of 2022 in thousands, `c` of 2023 in units, with another id besides.
pub fn reports() -> Vec<Value> {
    vec![
        report("a", "2021-12-01", 2021, &[("homes", "nghin can", "2", "3")]),
        report("b", "2022-12-01", 2022, &[("homes", "nghin can", "4", "5")]),
        report("c", "2023-12-01", 2023, &[("homes", "can", "6000", "7000"), ("flats", "nghin can", "8", "9")]),
    ]
}

/// A series of these three with the given links.
pub fn series(links: Value) -> Value {
    let mut series = json!({
        "format": 1, "id": "small", "territory": { "vi": "Tỉnh" }, "reports": ["a.json", "b.json", "c.json"],
    });
    if links != json!([]) {
        series["links"] = links;
    }
    series
}

/// One end of a link.
pub fn end(report: &str, indicator: &str) -> Value {
    json!({ "report": report, "indicator": indicator })
}
