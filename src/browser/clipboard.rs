//! Copying a text for the reader to paste elsewhere.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, Node};

/// Copies a text. `false` when the browser does not let us; it asks for a press of the reader just before.
pub async fn copy(text: &str) -> bool {
    if let Some(written) = write_text(text)
        && JsFuture::from(written).await.is_ok()
    {
        return true;
    }
    copy_selected(text).unwrap_or_default()
}

/// The modern way, missing where a page is not secure.
fn write_text(text: &str) -> Option<Promise> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok().map(|written| Promise::resolve(&written))
}

/// The old way: a field that nobody sees, selected and copied. It stands beside what has the focus, since a selection
/// inside a shadow root can be made only there.
fn copy_selected(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let focused = focused(&document)?;
    let place: Node = focused.parent_node()?;
    let field: HtmlElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    Reflect::set(&field, &"value".into(), &text.into()).ok()?;
    field.style().set_property("position", "fixed").ok()?;
    field.style().set_property("opacity", "0").ok()?;
    place.append_child(&field).ok()?;
    let copied = call(&field, "select").and_then(|_| exec_copy(&document));
    field.remove();
    if let Some(focused) = focused.dyn_ref::<HtmlElement>() {
        drop(focused.focus());
    }
    copied
}

fn exec_copy(document: &Document) -> Option<bool> {
    let exec: Function = Reflect::get(document, &"execCommand".into()).ok()?.dyn_into().ok()?;
    exec.call1(document, &"copy".into()).ok()?.as_bool()
}

/// The element that has the focus, inside whatever shadow root it is.
fn focused(document: &Document) -> Option<Element> {
    let mut within: JsValue = document.into();
    let mut focused = None;
    while let Ok(element) = Reflect::get(&within, &"activeElement".into()).and_then(JsCast::dyn_into::<Element>) {
        within = Reflect::get(&element, &"shadowRoot".into()).unwrap_or(JsValue::NULL);
        focused = Some(element);
        if !within.is_object() {
            break;
        }
    }
    focused
}

fn call(object: &JsValue, method: &str) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call0(object).ok()
}
