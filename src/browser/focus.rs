//! Putting the focus somewhere.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts the focus on the first element that a selector finds below another. `false` when there is none that can have it.
pub fn focus(root: &HtmlElement, selector: &str) -> bool {
    let found = root.query_selector(selector).ok().flatten();
    found.is_some_and(|element| element.dyn_ref::<HtmlElement>().is_some_and(|element| element.focus().is_ok()))
}

/// Puts the focus on an element.
pub fn focus_on(element: &HtmlElement) {
    // One that cannot have it is no longer in the page, and nobody misses it there.
    drop(element.focus());
}
