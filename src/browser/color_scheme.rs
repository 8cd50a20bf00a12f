//! Whether the reader's system asks for dark colours, now and when it changes.

use wasm_bindgen::prelude::*;
use web_sys::{Event, MediaQueryList};

/// Watches the preference until dropped.
pub struct ColorScheme {
    query: MediaQueryList,
    listener: Closure<dyn FnMut(Event)>,
}

impl ColorScheme {
    /// Calls back with "prefers dark" now and at every change. `None` where the browser cannot tell.
    pub fn watch(mut prefers_dark: impl FnMut(bool) + 'static) -> Option<Self> {
        let query = web_sys::window()?.match_media("(prefers-color-scheme: dark)").ok().flatten()?;
        prefers_dark(query.matches());
        let watched = query.clone();
        let listener = Closure::<dyn FnMut(Event)>::new(move |_| prefers_dark(watched.matches()));
        query.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref()).ok()?;
        Some(Self { query, listener })
    }
}

impl Drop for ColorScheme {
    fn drop(&mut self) {
        drop(self.query.remove_event_listener_with_callback("change", self.listener.as_ref().unchecked_ref()));
    }
}
