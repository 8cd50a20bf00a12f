//! Parts of a view that change by themselves, and what happens when something is pressed: each in one type for all.
//!
//! A closure of its own type would bring its own copy of the whole machinery of effects into the download, 2 to 3 KB each.

use std::sync::{Arc, Mutex};

use leptos::{ev::MouseEvent, prelude::*};

use crate::text::{Lang, Messages, messages};

/// Something drawn from signals, and drawn again when they change.
pub type Live<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// Draws again whenever a signal it reads has changed.
pub fn live<T>(draw: impl FnMut() -> T + Send + 'static) -> Live<T> {
    Arc::new(Mutex::new(draw))
}

/// A fixed text in the reader's language.
pub fn word(lang: Memo<Lang>, pick: fn(&Messages) -> &'static str) -> Live<&'static str> {
    live(move || pick(messages(lang.get())))
}

/// What happens when a button is pressed.
pub fn pressed(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}
