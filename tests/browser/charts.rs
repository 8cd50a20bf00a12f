//! Charts: created when they are seen, drawn again when told, disposed of when left, and done without.

use chi_tieu::embed::{connect, unmount, update};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    place::{Place, json, script, settle},
    results::host_with_results,
};

/// A host whose chart engine writes down what it is asked to do.
fn recording_host() -> JsValue {
    script(
        "globalThis.chartCalls = [];
         const note = (name) => (...values) => { chartCalls.push(name); return name === 'create' ? { element: values[0] } : undefined; };
         const engine = { create: note('create'), set: note('set'), resize: note('resize'), dispose: note('dispose') };
         return { charts: () => Promise.resolve(engine), results: () => Promise.reject(new Error('gone')), panicked: (message) => console.error(message) };",
    )
}

fn chart_calls() -> Vec<String> {
    let calls = Reflect::get(&js_sys::global(), &"chartCalls".into()).unwrap();
    js_sys::Array::from(&calls).iter().filter_map(|call| call.as_string()).collect()
}

#[wasm_bindgen_test]
async fn a_chart_is_created_when_seen_drawn_again_when_told_and_disposed_when_left() {
    connect(recording_host().unchecked_into());
    let place = Place::new();
    let handle = place.mount(r#"{"view":"gaps","eager":true}"#);
    settle().await;
    settle().await;
    // The gaps, and under them the ambitions.
    assert_eq!(chart_calls(), ["create", "resize", "set"].repeat(2));
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
    settle().await;
    assert_eq!(chart_calls().iter().filter(|call| *call == "set").count(), 4);
    assert!(place.find("[data-chart=target-gap]").get_attribute("aria-label").unwrap().starts_with("Gap chart"));
    update(handle, json(r#"{"view":"table"}"#)).unwrap();
    settle().await;
    assert_eq!(chart_calls().iter().filter(|call| *call == "dispose").count(), 2);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_chart_whose_engine_cannot_be_had_says_so_and_opens_its_table() {
    connect(host_with_results(false).unchecked_into());
    let place = Place::new();
    let handle = place.mount(r#"{"view":"gaps","eager":true}"#);
    settle().await;
    settle().await;
    assert_eq!(place.find("[data-chart=target-gap]").get_attribute("data-progress").as_deref(), Some("failed"));
    assert_eq!(place.count("[data-action=retry-chart]"), 2, "the gaps, and under them the target_changes");
    assert_eq!(place.count("details.target-gap-figures[open]"), 1);
    assert_eq!(place.count(".target-gap-figures tbody tr"), 28);
    unmount(handle);
}
