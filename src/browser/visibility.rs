//! When an element is about to be seen.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Observes an element until dropped.
pub struct VisibilityObserver {
    observer: IntersectionObserver,
    _listener: Closure<dyn FnMut(Array)>,
}

impl VisibilityObserver {
    /// Calls back each time the element comes within a screen's reach of the visible part of the page.
    pub fn watch(element: &HtmlElement, mut near: impl FnMut() + 'static) -> Option<Self> {
        let listener = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let is_near = |entry: JsValue| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting();
            if entries.iter().any(is_near) {
                near();
            }
        });
        let init = IntersectionObserverInit::new();
        init.set_root_margin("300px");
        let observer = IntersectionObserver::new_with_options(listener.as_ref().unchecked_ref(), &init).ok()?;
        observer.observe(element);
        Some(Self { observer, _listener: listener })
    }
}

impl Drop for VisibilityObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
