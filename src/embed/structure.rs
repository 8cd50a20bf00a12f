//! A dataset that the host page hands over as an object, as the decoder asks for it.
//!
//! Read value by value: `JSON.stringify` would leave out what is no data without a word, and would run the `toJSON` of
//! whoever changed a prototype of the page.

use js_sys::{Array, ArrayBuffer, Map, Object, Reflect, Symbol, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::decode::{Shape, Structure};

/// A value of the host page.
pub struct Handed(pub JsValue);

impl Structure for Handed {
    fn shape(self, entries: usize) -> Option<Shape<Self>> {
        let value = self.0;
        if value.is_null() || value.is_undefined() {
            return Some(Shape::Null);
        }
        if let Some(truth) = value.as_bool() {
            return Some(Shape::Boolean(truth));
        }
        if let Some(number) = value.as_f64() {
            return Some(Shape::Number(number));
        }
        if let Some(text) = value.as_string() {
            return Some(Shape::Text(text));
        }
        if value.is_bigint() {
            return big(value);
        }
        if Array::is_array(&value) {
            let list = value.unchecked_into::<Array>();
            return Some(Shape::List(list.iter().take(entries).map(Handed).collect()));
        }
        let is_bytes = value.is_instance_of::<Uint8Array>() || value.is_instance_of::<ArrayBuffer>();
        if !value.is_object() || is_bytes {
            return None;
        }
        let fields = if value.is_instance_of::<Map>() {
            let pairs = Array::from(&value);
            let pair = |pair: JsValue| {
                let pair = pair.unchecked_into::<Array>();
                Some((pair.get(0).as_string()?, Handed(pair.get(1))))
            };
            pairs.iter().take(entries).map(pair).collect::<Option<_>>()
        } else if Reflect::has(&value, &Symbol::iterator()).unwrap_or(true) {
            None
        } else {
            let field = |key: JsValue| Some((key.as_string()?, Handed(Reflect::get(&value, &key).ok()?)));
            Object::keys(value.unchecked_ref::<Object>()).iter().take(entries).map(field).collect()
        };
        fields.map(Shape::Object)
    }
}

/// A `BigInt`, as far as 64 bits reach.
fn big(value: JsValue) -> Option<Shape<Handed>> {
    match i64::try_from(value) {
        Ok(whole) => Some(Shape::Integer(whole)),
        // Whatever is beyond is a number, and in no range of ours.
        Err(value) => u64::try_from(value).ok().map(|_| Shape::Number(f64::MAX)),
    }
}
