//! Bringing an element into sight.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Opens what hides the first element that a selector finds, scrolls to it and puts the focus on it. `false` when there
/// is none.
pub fn reveal(root: &HtmlElement, selector: &str) -> bool {
    let Ok(Some(element)) = root.query_selector(selector) else { return false };
    let mut around = element.parent_element();
    while let Some(ancestor) = around {
        if ancestor.local_name() == "details" {
            // Setting a plain attribute cannot fail.
            drop(ancestor.set_attribute("open", ""));
        }
        around = ancestor.parent_element();
    }
    focus(&element);
    element.scroll_into_view();
    true
}

/// The focus must be able to stand on it: `tabindex="-1"`.
fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        drop(element.focus());
    }
}
