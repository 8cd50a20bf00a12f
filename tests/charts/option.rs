//! Reading a chart's option: its series as points with their texts.

use serde_json::Value;

/// The points of a series: x, y and the text that goes with them.
pub fn points(option: &Value, id: &str) -> Vec<(f64, f64, String)> {
    let series = series(option).find(|series| series["id"] == id).unwrap_or_else(|| panic!("no series {id}"));
    let data = series["data"].as_array().cloned().unwrap_or_default();
    data.iter()
        .map(|item| {
            let at = |axis: usize| item["value"][axis].as_f64().unwrap();
            (at(0), at(1), item["name"].as_str().unwrap_or_default().to_owned())
        })
        .collect()
}

/// The ids of all series that have one.
pub fn series_ids(option: &Value) -> Vec<String> {
    series(option).filter_map(|series| Some(series["id"].as_str()?.to_owned())).collect()
}

fn series(option: &Value) -> impl Iterator<Item = &Value> {
    option["series"].as_array().into_iter().flatten()
}

/// Width and height of a series' points that have sizes of their own.
pub fn sizes(option: &Value, id: &str) -> Vec<(f64, f64)> {
    let series = series(option).find(|series| series["id"] == id).unwrap_or_else(|| panic!("no series {id}"));
    let data = series["data"].as_array().cloned().unwrap_or_default();
    data.iter().map(|item| [0, 1].map(|at| item["symbolSize"][at].as_f64().unwrap()).into()).collect()
}
