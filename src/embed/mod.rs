//! The contract with the page's JavaScript: six functions, numeric handles, plain objects across.
//!
//! No structs are exported: a handle can be stale without harm, an exported struct cannot.

mod address;
mod failure;
mod history_entry;
mod instance;
mod options;
mod parts;
mod reserve;
mod sector_report;
mod series;
mod series_files;
mod structure;

use std::panic;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::browser::{self, Host};

/// Takes the loader's hand-overs. Called once, before the first mount.
#[wasm_bindgen]
pub fn connect(host: Host) {
    reserve::reserve();
    browser::connect(host);
    panic::set_hook(Box::new(|panic| {
        // What was said and where, put together by hand: a formatted panic would bring its machinery to every reader.
        let place = panic.location().map(|at| [at.file(), ":", &at.line().to_string()].concat());
        let message = panic.payload_as_str().unwrap_or("panicked");
        browser::panicked(&[message, " at ", &place.unwrap_or_default()].concat());
    }));
}

/// Fetches what reads a dataset of the page's own, which `mount` and `update` take only after that; then calls back with
/// whether it is here. Where it is not, the loader knows why.
#[wasm_bindgen]
pub fn load_decoder(ready: js_sys::Function) {
    // A promise would bring all that makes one to every reader.
    spawn_local(async move {
        let is_here = parts::load_decoder().await;
        // What the loader does with it is its own affair.
        drop(ready.call1(&JsValue::NULL, &is_here.into()));
    });
}

/// Draws a widget into a `<div>` and returns its handle. Throws `{code, path, message}` for a faulty dataset.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, options: JsValue) -> Result<u32, JsValue> {
    instance::mount(root, &options)
}

/// Changes the options that are present. Throws like `mount`, and then changes nothing.
#[wasm_bindgen]
pub fn update(handle: u32, options: JsValue) -> Result<(), JsValue> {
    instance::update(handle, &options)
}

/// Removes a widget and all it holds. A handle that is not live is ignored.
#[wasm_bindgen]
pub fn unmount(handle: u32) {
    instance::unmount(handle);
}

/// How many widgets are mounted.
#[wasm_bindgen]
pub fn live_count() -> u32 {
    instance::live_count()
}
