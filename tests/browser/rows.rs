//! What a choice does to rows that are there: it hides them and shows them again, and draws none anew.

use chi_tieu::embed::{connect, unmount};
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::{
    place::{Place, settle},
    results::host_with_results,
};

fn search(place: &Place, text: &str) {
    let fill = "field.value = text; field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));";
    let field = place.find("[data-action=search]");
    Function::new_with_args("field, text", fill).call2(&JsValue::NULL, &field, &text.into()).unwrap();
}

#[wasm_bindgen_test]
async fn a_search_draws_no_row_anew_in_any_view() {
    connect(host_with_results(true).unchecked_into());
    for (view, row) in [("table", "tr[data-indicator]"), ("results", "[data-result]"), ("audit", "[data-check]")] {
        let place = Place::new();
        let handle = place.mount(&format!(r#"{{"view":"{view}"}}"#));
        settle().await;
        let (first, all) = (place.find(row), place.count(row));
        search(&place, "xuất khẩu");
        settle().await;
        assert!((1..all).contains(&place.count(row)), "{view}: {} of {all}", place.count(row));
        search(&place, "");
        settle().await;
        assert_eq!(place.count(row), all, "{view}");
        assert!(first.is_connected(), "{view}");
        unmount(handle);
    }
}

#[wasm_bindgen_test]
async fn folding_a_group_draws_no_row_anew() {
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    let fold = place.find("[data-action=fold][data-value=labour]");
    fold.click();
    settle().await;
    assert_eq!(fold.get_attribute("aria-expanded").as_deref(), Some("false"));
    assert!(fold.is_connected());
    unmount(handle);
}
