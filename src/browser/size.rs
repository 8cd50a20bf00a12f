//! The width of an element, as soon as it has one and whenever it changes.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Observes an element's width until dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    _listener: Closure<dyn FnMut(Array)>,
}

impl SizeObserver {
    /// Calls back with the content width in pixels. A hidden element reports nothing: a chart made in it would be
    /// 100 pixels wide for ever.
    pub fn watch(element: &HtmlElement, mut width_px: impl FnMut(f64) + 'static) -> Option<Self> {
        let listener = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let last = entries.iter().last().map(JsCast::unchecked_into::<ResizeObserverEntry>);
            let width = last.map(|entry| entry.content_rect().width()).unwrap_or_default();
            if width > 0.0 {
                width_px(width);
            }
        });
        let observer = ResizeObserver::new(listener.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _listener: listener })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
