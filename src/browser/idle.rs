//! When the page has nothing else to do.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

/// Where a browser does not tell when it is idle (WebKit): long enough for what is drawn first to be seen.
const OTHERWISE_MS: i32 = 500;

/// Calls once, when the browser is idle.
pub fn when_idle(call: Box<dyn FnOnce()>) {
    let Some(window) = web_sys::window() else { return };
    let call = Closure::once_into_js(call).unchecked_into::<Function>();
    let asked = Reflect::get(&window, &"requestIdleCallback".into()).ok().and_then(|it| it.dyn_into::<Function>().ok());
    let is_asked = asked.is_some_and(|ask| ask.call1(&window, &call).is_ok());
    if !is_asked {
        // A window that takes no timers any more is on its way out.
        drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(&call, OTHERWISE_MS));
    }
}
