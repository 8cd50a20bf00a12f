//! A name that opens the details of its indicator.

use leptos::prelude::*;

use super::{Signals, live::pressed};

/// A button that selects the indicator with this id.
pub fn opener(signals: Signals, id: String, content: AnyView) -> AnyView {
    let value = id.clone();
    view! {
        <button
            type="button"
            class="link"
            data-action="detail"
            data-value=value
            on:click=pressed(move |_| signals.selected.set(Some(id.clone())))
        >
            {content}
        </button>
    }
    .into_any()
}
