//! Events for the host page: plain data, bubbling out of the shadow root.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, EventTarget};

/// Plain data, as JSON knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// `null`.
    Nothing,
    /// `true` or `false`.
    Truth(bool),
    /// A text.
    Text(String),
    /// Values by name.
    Object(Vec<(&'static str, Plain)>),
}

impl From<Plain> for JsValue {
    fn from(plain: Plain) -> Self {
        match plain {
            Plain::Nothing => Self::NULL,
            Plain::Truth(truth) => truth.into(),
            Plain::Text(text) => text.into(),
            Plain::Object(fields) => {
                let object = Object::new();
                for (key, value) in fields {
                    // Setting a property of a fresh plain object cannot fail.
                    drop(Reflect::set(&object, &key.into(), &value.into()));
                }
                object.into()
            }
        }
    }
}

/// Dispatches a custom event from an element, with texts by name as detail.
pub fn announce_from(target: &EventTarget, name: &str, detail: &[(&'static str, &str)]) {
    let fields = detail.iter().map(|(key, text)| (*key, Plain::Text((*text).to_owned())));
    announce_plain(target, name, Plain::Object(fields.collect()));
}

/// Dispatches a custom event from an element, with plain data as detail.
pub fn announce_plain(target: &EventTarget, name: &str, detail: Plain) {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        drop(target.dispatch_event(&event));
    }
}
