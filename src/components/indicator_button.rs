//! What opens the details of an indicator: a button with its name, or anything else that stands for it.

use leptos::prelude::*;

use crate::browser;

use super::{Signals, live::pressed};

/// A button that opens the details of an indicator.
pub fn indicator_button(signals: Signals, id: String, content: AnyView) -> AnyView {
    let value = id.clone();
    view! {
        <button
            type="button"
            class="indicator-button"
            aria-haspopup="dialog"
            data-action="detail"
            data-value=value
            on:click=pressed(move |event| {
                // Not every browser puts the focus on what is pressed, and to there it shall come back.
                browser::focus_on_target(&event);
                signals.selected.set(Some(id.clone()));
            })
        >
            {content}
        </button>
    }
    .into_any()
}
