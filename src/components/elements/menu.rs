//! A menu that opens on demand: a name, and what can be done.

use leptos::prelude::*;

use crate::text::Messages;

use super::{live, part_place, word};
use crate::components::state::{Piece, Store};

/// A menu: a name, and what it opens, drawn when it is opened for the first time. `name` is in `data-menu`.
pub fn menu(store: Store, name: &'static str, title: fn(&Messages) -> &'static str, piece: Piece) -> AnyView {
    let is_opened = RwSignal::new(false);
    view! {
        <details
            class="tools-menu"
            data-menu=name
            on:toggle=move |_| {
                if !is_opened.get_untracked() {
                    is_opened.set(true);
                }
            }
        >
            <summary class="tools-name">{word(store.lang, title)}</summary>
            <div class="tools-content">{live(move || is_opened.get().then(|| part_place(store, piece.clone())))}</div>
        </details>
    }
    .into_any()
}
