//! A dialog over everything else of the page, and where the focus is before and after it.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDialogElement, HtmlElement};

/// Opens a `<dialog>` over the page, unless it is open. The browser keeps the focus inside, and gives it back after.
pub fn open_modal(element: &HtmlElement) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().filter(|dialog| !dialog.open()) {
        // It is refused only to an element that is no longer in the page, and that one nobody sees.
        drop(dialog.show_modal());
        dialog.set_scroll_top(0);
    }
}

/// Closes a `<dialog>`, if it is open.
pub fn close_modal(element: &HtmlElement) {
    if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>().filter(|dialog| dialog.open()) {
        dialog.close();
    }
}

/// Whether something happened to the element that listens, and not to one inside it.
pub fn is_own(event: &Event) -> bool {
    event.target() == event.current_target()
}

/// Puts the focus on the element that listens.
pub fn focus_on_target(event: &Event) {
    if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        drop(element.focus());
    }
}

/// The value of an attribute of the nearest element around what was pressed that has it, unless something that can be
/// pressed by itself, or opened, is nearer.
pub fn pressed_inside(event: &Event, attribute: &str) -> Option<String> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let found = element.closest(&format!("[{attribute}]")).ok()??;
    let nearer = element.closest("a, button, input, select, summary, details").ok()?;
    if nearer.is_some_and(|nearer| found.contains(Some(&nearer))) {
        return None;
    }
    found.get_attribute(attribute)
}
