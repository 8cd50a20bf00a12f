//! Copying a text: by the clipboard where the page has one, otherwise by a selection.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlDocument, HtmlElement, HtmlTextAreaElement};

/// Copies a text. `button` is the element that was pressed: a field may stand beside it for the length of the copying, and
/// the focus stays on it. `false` when the browser refuses both ways.
pub async fn copy(text: &str, button: &HtmlElement) -> bool {
    if let Some(clipboard) = clipboard()
        && JsFuture::from(clipboard.write_text(text)).await.is_ok()
    {
        return true;
    }
    let copied = copy_by_selection(text, button).unwrap_or(false);
    drop(button.focus());
    copied
}

/// Puts the focus on a field and selects all of it, for the reader to copy.
pub fn select_all(field: &HtmlTextAreaElement) {
    drop(field.focus());
    field.select();
}

/// The page's clipboard; an insecure page has none.
fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    clipboard.is_object().then(|| clipboard.unchecked_into())
}

fn copy_by_selection(text: &str, button: &HtmlElement) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("visually-hidden");
    field.set_read_only(true);
    field.set_value(text);
    button.parent_element()?.append_child(&field).ok()?;
    select_all(&field);
    let copied = document.dyn_into::<HtmlDocument>().ok().and_then(|page| page.exec_command("copy").ok());
    field.remove();
    copied
}
