//! What opens the details of an indicator: a button with its name, or anything else that stands for it.

use leptos::prelude::*;

use crate::{
    browser,
    components::state::{Act, Action},
};

use super::pressed;

/// A button that opens the details of an indicator.
pub fn indicator_button(act: Act, id: &str, content: AnyView) -> AnyView {
    let (value, id) = (id.to_owned(), id.to_owned());
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
                act.run(&Action::Detail(Some(id.clone())));
            })
        >
            {content}
        </button>
    }
    .into_any()
}
