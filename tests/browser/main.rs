//! The widget in a real browser, through the same functions the loader calls.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod charts;
mod place;
mod results;
mod rows;

use chi_tieu::embed::{live_count, mount, unmount, update};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use place::{Place, decoder, json, script, settle};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_mounted_widget_shows_every_indicator_and_an_unmounted_one_nothing() {
    let place = Place::new();
    let before = live_count();
    let handle = place.mount("{}");
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    assert_eq!(place.text("tr[data-indicator=grdp-growth] [data-field=outcome]"), "5,56");
    assert_eq!(live_count(), before + 1);
    unmount(handle);
    assert_eq!(place.root.child_element_count(), 0);
    assert_eq!(live_count(), before);
}

#[wasm_bindgen_test]
async fn an_update_changes_only_what_it_names() {
    let place = Place::new();
    let handle = place.mount(r#"{"theme":"dark"}"#);
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
    settle().await;
    assert_eq!(place.text("tr[data-indicator=grdp-growth] [data-field=outcome]"), "5.56");
    assert_eq!(place.find(".widget").get_attribute("lang").as_deref(), Some("en"));
    assert_eq!(place.find(".widget").get_attribute("data-theme").as_deref(), Some("dark"));
    update(handle, json(r#"{"theme":null}"#)).unwrap();
    settle().await;
    assert_eq!(place.find(".widget").get_attribute("data-theme").as_deref(), Some("auto"));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn two_widgets_do_not_know_of_each_other() {
    let (left, right) = (Place::new(), Place::new());
    let first = left.mount(r#"{"lang":"vi"}"#);
    let second = right.mount(r#"{"lang":"en"}"#);
    assert_ne!(first, second);
    update(first, json(r#"{"view":"gaps"}"#)).unwrap();
    settle().await;
    assert_eq!(left.count("[data-view=gaps]"), 1);
    assert_eq!(right.count("[data-view=table]"), 1);
    unmount(first);
    settle().await;
    assert_eq!(right.count("tr[data-indicator]"), 28);
    unmount(second);
}

#[wasm_bindgen_test]
async fn what_the_reader_presses_changes_the_view_inside_the_shadow_root() {
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    place.find("[data-action=view][data-value=gaps]").click();
    settle().await;
    assert_eq!(place.count("[data-view=gaps]"), 1);
    assert_eq!(place.count("[data-view=table]"), 0);
    place.find("[data-action=lang]").click();
    settle().await;
    assert_eq!(place.count("[data-view=gaps]"), 1, "the language does not change the view");
    assert_eq!(place.text("[data-action=lang]"), "Tiếng Việt");
    place.find("[data-action=view][data-value=table]").click();
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn the_page_hears_of_a_choice_once_and_from_outside_the_shadow_root() {
    let place = Place::new();
    let handle = place.mount("{}");
    Reflect::set(&js_sys::global(), &"heardFrom".into(), &place.host).unwrap();
    script(
        "globalThis.heard = []; heardFrom.addEventListener('chi-tieu:change', (event) => heard.push(JSON.stringify(event.detail)));",
    );
    place.find("[data-action=view][data-value=gaps]").click();
    place.find("[data-action=view][data-value=gaps]").click();
    settle().await;
    let heard = js_sys::Array::from(&Reflect::get(&js_sys::global(), &"heard".into()).unwrap());
    assert_eq!(heard.length(), 1);
    assert_eq!(heard.get(0).as_string().as_deref(), Some(r#"{"view":"gaps","lang":"vi","filter":{},"sort":null}"#));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_faulty_dataset_is_thrown_as_a_plain_object_and_nothing_is_mounted() {
    let place = Place::new();
    let before = live_count();
    decoder().await;
    let fault = mount(place.root.clone(), json(r#"{"lang":"en","dataset":{"format":1}}"#)).unwrap_err();
    let field = |name: &str| Reflect::get(&fault, &name.into()).unwrap().as_string().unwrap();
    assert_eq!(field("code"), "dataset");
    assert_eq!(field("path"), "");
    assert!(field("message").contains("missing field “document”"), "{}", field("message"));
    assert_eq!(live_count(), before);
    assert_eq!(place.root.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_faulty_update_changes_nothing() {
    decoder().await;
    let place = Place::new();
    let handle = place.mount("{}");
    assert!(update(handle, json(r#"{"lang":"en","dataset":"{"}"#)).is_err());
    settle().await;
    assert_eq!(place.find(".widget").get_attribute("lang").as_deref(), Some("vi"));
    assert_eq!(place.count("tr[data-indicator]"), 28);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_dataset_may_be_an_object_or_its_text() {
    decoder().await;
    let text = chi_tieu::EMBEDDED;
    for dataset in [json(text), JsValue::from_str(text)] {
        let place = Place::new();
        let options = js_sys::Object::new();
        Reflect::set(&options, &"dataset".into(), &dataset).unwrap();
        Reflect::set(&options, &"view".into(), &"table".into()).unwrap();
        let handle = mount(place.root.clone(), options.into()).unwrap();
        assert_eq!(place.count("tr[data-indicator]"), 28);
        unmount(handle);
    }
}

#[wasm_bindgen_test]
fn unknown_values_are_ignored_and_stale_handles_are_harmless() {
    let place = Place::new();
    let handle = place.mount(r#"{"view":"pie","lang":"fr","headingLevel":9,"colour":"red"}"#);
    assert_eq!(place.count("[data-view=overview]"), 1);
    assert_eq!(place.count("h2.masthead-title"), 1);
    unmount(handle);
    unmount(handle);
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
}
