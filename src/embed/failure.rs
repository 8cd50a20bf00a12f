//! A failure as the plain object that the page's JavaScript catches.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use crate::{
    domain::Fault,
    text::{self, Lang},
};

struct Failure<'a> {
    code: &'static str,
    path: &'a str,
    message: String,
}

/// A faulty dataset, in the reader's language.
pub fn faulty_dataset(lang: Lang, fault: &Fault) -> JsValue {
    plain(&Failure { code: "dataset", path: &fault.path, message: text::decode_failure(lang, fault) })
}

/// A built-in dataset that is not what the build wrote. No reader can mend it, so it is said in one language.
pub fn unreadable_dataset() -> JsValue {
    plain(&Failure { code: "dataset", path: "", message: "the built-in dataset cannot be read".to_owned() })
}

/// Options that are no object.
pub fn unreadable_options(message: String) -> JsValue {
    plain(&Failure { code: "options", path: "", message })
}

fn plain(failure: &Failure<'_>) -> JsValue {
    let object = Object::new();
    for (name, text) in [("code", failure.code), ("path", failure.path), ("message", &failure.message)] {
        // Setting a property of a fresh plain object cannot fail.
        drop(Reflect::set(&object, &name.into(), &text.into()));
    }
    object.into()
}
