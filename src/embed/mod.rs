//! The contract with the page's JavaScript: five functions, numeric handles, plain objects across.
//!
//! No structs are exported: a handle can be stale without harm, an exported struct cannot.

mod address;
mod failure;
mod history_entry;
mod instance;
mod options;
mod reserve;
mod sector_report;

use std::panic;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::browser::{self, Host};

/// Takes the loader's hand-overs. Called once, before the first mount.
#[wasm_bindgen]
pub fn connect(host: Host) {
    reserve::reserve();
    browser::connect(host);
    panic::set_hook(Box::new(|panic| browser::panicked(&panic.to_string())));
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
