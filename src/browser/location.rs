//! The page's address and its history, of which the host page keeps all that is not ours.
//!
//! A browser may refuse any of it (a sandboxed frame, a file, too many changes in a row): then it stays as it is, and
//! the caller is told.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    type History;

    #[wasm_bindgen(method, getter, catch)]
    fn state(this: &History) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = pushState)]
    fn push(this: &History, state: &JsValue, unused: &str, address: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = replaceState)]
    fn replace(this: &History, state: &JsValue, unused: &str, address: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn back(this: &History) -> Result<(), JsValue>;
}

fn history() -> Option<History> {
    Reflect::get(&js_sys::global(), &"history".into()).ok().filter(JsValue::is_object).map(JsCast::unchecked_into)
}

/// A word that nobody else has.
pub fn token() -> String {
    format!("{:x}", js_sys::Math::random().to_bits())
}

/// The whole address.
pub fn address() -> Option<String> {
    let location = Reflect::get(&js_sys::global(), &"location".into()).ok()?;
    Reflect::get(&location, &"href".into()).ok()?.as_string()
}

/// The address without its fragment.
pub fn page_address() -> Option<String> {
    address().map(|address| address.split('#').next().unwrap_or_default().to_owned())
}

/// The fragment as it stands, without its `#`; empty where there is none.
pub fn fragment() -> String {
    let address = address().unwrap_or_default();
    address.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default()
}

/// An address with another fragment.
pub fn with_fragment(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") }
}

/// The text that this entry of the history holds under a key of ours.
pub fn note(key: &str) -> Option<String> {
    let state = history()?.state().ok()?;
    Reflect::get(&state, &key.into()).ok()?.as_string()
}

/// Adds an entry to the history, with a text of ours beside what the host page keeps in it. The address changes only
/// by its fragment, and not at all without one. `false` when the browser refuses.
pub fn push(fragment: Option<&str>, key: &str, note: Option<&str>) -> bool {
    written(History::push, fragment, key, note).is_some()
}

/// The same for the entry that there is. Without a text, ours is taken out of it.
pub fn replace(fragment: Option<&str>, key: &str, note: Option<&str>) -> bool {
    written(History::replace, fragment, key, note).is_some()
}

type Write = fn(&History, &JsValue, &str, &str) -> Result<(), JsValue>;

fn written(write: Write, fragment: Option<&str>, key: &str, note: Option<&str>) -> Option<()> {
    let history = history()?;
    let state = beside(&history.state().ok()?, key, note);
    let address = match fragment {
        Some(fragment) => with_fragment(&page_address()?, fragment),
        None => address()?,
    };
    write(&history, &state, "", &address).ok()
}

/// The host page's state with a text of ours. One that is no plain object has no place for it and stays as it is.
fn beside(state: &JsValue, key: &str, note: Option<&str>) -> JsValue {
    let ours = Object::new();
    if !state.is_null() && !state.is_undefined() {
        let plain = Object::get_prototype_of(&ours);
        let Some(theirs) = state.dyn_ref::<Object>().filter(|it| Object::get_prototype_of(it) == plain) else {
            return state.clone();
        };
        Object::assign(&ours, theirs);
    }
    // A fresh plain object takes and gives up any property.
    drop(match note {
        Some(note) => Reflect::set(&ours, &key.into(), &note.into()),
        None => Reflect::delete_property(&ours, &key.into()),
    });
    ours.into()
}

/// One step back in the history, as the reader's own button does it.
pub fn back() {
    if let Some(history) = history() {
        drop(history.back());
    }
}

/// Watches for the reader's steps through the history and for addresses typed in, until dropped.
pub struct HistoryWatch {
    listener: Closure<dyn FnMut(Event)>,
}

impl HistoryWatch {
    /// Calls back after each step.
    pub fn watch(mut stepped: impl FnMut() + 'static) -> Option<Self> {
        let window = web_sys::window()?;
        let listener = Closure::<dyn FnMut(Event)>::new(move |_| stepped());
        window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref()).ok()?;
        Some(Self { listener })
    }
}

impl Drop for HistoryWatch {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        drop(window.remove_event_listener_with_callback("popstate", self.listener.as_ref().unchecked_ref()));
    }
}
