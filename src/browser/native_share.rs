//! The device's own way of passing something on: a list of the reader's apps.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Whether the device has one.
pub fn can_share() -> bool {
    share_function().is_some()
}

/// Offers a title, a text and an address. `false` when the device refuses; a reader who changes their mind is no refusal.
pub async fn share(title: &str, text: &str, address: &str) -> bool {
    let Some((navigator, share)) = share_function() else { return false };
    let offer = Object::new();
    for (key, value) in [("title", title), ("text", text), ("url", address)] {
        // Setting a property of a fresh plain object cannot fail.
        drop(Reflect::set(&offer, &key.into(), &value.into()));
    }
    let Ok(shared) = share.call1(&navigator, &offer) else { return false };
    let Err(error) = JsFuture::from(Promise::resolve(&shared)).await else { return true };
    Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string()).as_deref() == Some("AbortError")
}

fn share_function() -> Option<(JsValue, Function)> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}
