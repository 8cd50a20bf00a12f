//! What can be done with any view: take its figures away, pass it on. Each a menu that opens on demand.

use leptos::prelude::*;

use crate::text::Messages;

use super::{Signals, live::word, share::Share, take_away::TakeAway};

/// The row of menus.
#[component]
pub fn Tools(signals: Signals) -> impl IntoView {
    view! {
        <div class="tools">
            <TakeAway signals />
            <Share signals />
        </div>
    }
    .into_any()
}

/// A menu: a name, and what it opens. `name` is in `data-menu`.
pub fn menu(signals: Signals, name: &'static str, title: fn(&Messages) -> &'static str, content: AnyView) -> AnyView {
    view! {
        <details class="tools-menu" data-menu=name>
            <summary class="tools-name">{word(signals.lang, title)}</summary>
            <div class="tools-content">{content}</div>
        </details>
    }
    .into_any()
}
