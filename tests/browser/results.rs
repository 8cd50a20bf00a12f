//! Results: they arrive after the table, marks and links lead to and fro, and without them the table stands.

use chi_tieu::embed::{connect, unmount, update};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::place::{Place, decoder, json, script, settle};

/// A host that has the results file once `resultsAreThere` says so, and counts how often it is asked.
pub fn host_with_results(are_there: bool) -> JsValue {
    let global = js_sys::global();
    let text = include_str!("../../data/thai-nguyen-2023.results.json");
    Reflect::set(&global, &"resultsText".into(), &text.into()).unwrap();
    Reflect::set(&global, &"resultsAreThere".into(), &are_there.into()).unwrap();
    script(
        "globalThis.resultsAsked = 0;
         const results = () => { resultsAsked += 1; return resultsAreThere ? Promise.resolve(resultsText) : Promise.reject({ code: 'http' }); };
         return { charts: () => Promise.reject(new Error('gone')), results, panicked: (message) => console.error(message) };",
    )
}

fn results_asked() -> Option<f64> {
    Reflect::get(&js_sys::global(), &"resultsAsked".into()).unwrap().as_f64()
}

#[wasm_bindgen_test]
async fn results_arrive_after_the_table_and_a_mark_leads_to_its_check_and_back() {
    connect(host_with_results(true).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    assert_eq!(place.count("tr[data-indicator]"), 28, "the table does not wait for the results");
    settle().await;
    place.find("tr[data-indicator=national-standard-schools] [data-field=outcome] .flag").click();
    settle().await;
    assert_eq!(place.count("[data-view=audit]"), 1);
    assert_eq!(place.focused("data-check").as_deref(), Some("prose-national-standard-schools"));

    place.find("[data-check=prose-national-standard-schools] [data-value=national-standard-schools]").click();
    settle().await;
    assert_eq!(place.focused("data-indicator").as_deref(), Some("national-standard-schools"));
    assert_eq!(results_asked(), Some(1.0));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_link_opens_what_hides_the_entry_it_leads_to() {
    connect(host_with_results(true).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    place.find("tr[data-indicator=grdp-growth] .related [data-value=verdict-grdp-growth]").click();
    settle().await;
    assert_eq!(place.focused("data-check").as_deref(), Some("verdict-grdp-growth"));
    assert_eq!(place.count("[data-outcome=agrees] > details[open] [data-check=verdict-grdp-growth]"), 1);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn results_that_cannot_be_had_leave_the_table_and_can_be_asked_for_again() {
    connect(host_with_results(false).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    assert_eq!(place.count(".flag"), 0);
    update(handle, json(r#"{"view":"results"}"#)).unwrap();
    settle().await;
    assert_eq!(place.count("[data-result]"), 0);
    script("globalThis.resultsAreThere = true;");
    place.find("[data-action=retry-results]").click();
    settle().await;
    assert_eq!(place.count("[data-result]"), 278);
    assert_eq!(results_asked(), Some(2.0));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn another_dataset_takes_the_audit_of_the_old_one_with_it() {
    decoder().await;
    connect(host_with_results(true).unchecked_into());
    let place = Place::new();
    let handle = place.mount(r#"{"view":"audit"}"#);
    settle().await;
    assert_eq!(place.count("[data-check][data-outcome]"), 172);
    update(handle, json(r#"{"view":"table"}"#)).unwrap();
    settle().await;
    assert!(place.count(".flag") > 0);

    let other = js_sys::Object::new();
    let dataset = chi_tieu::EMBEDDED.replacen("\"id\": \"thai-nguyen-2023\"", "\"id\": \"elsewhere-2023\"", 1);
    assert_ne!(dataset, chi_tieu::EMBEDDED);
    Reflect::set(&other, &"dataset".into(), &dataset.into()).unwrap();
    update(handle, other.into()).unwrap();
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    assert_eq!(place.count(".flag"), 0, "a mark would lead to a check of other figures");
    update(handle, json(r#"{"view":"audit"}"#)).unwrap();
    settle().await;
    assert_eq!(place.count("[data-check][data-outcome]"), 0);

    update(handle, json(r#"{"dataset":null}"#)).unwrap();
    settle().await;
    assert_eq!(place.count("[data-check][data-outcome]"), 172);
    unmount(handle);
}
