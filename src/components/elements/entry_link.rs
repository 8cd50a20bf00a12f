//! A link from one entry to another inside the widget. It is a button: an address would belong to the host page.

use leptos::{ev::MouseEvent, prelude::*};

use crate::components::state::{Act, Action, Target};

use super::pressed;

/// What a press on something that leads to an entry does.
pub fn leading_to(act: Act, target: Target) -> Box<dyn FnMut(MouseEvent)> {
    pressed(move |_| act.run(&Action::Lead(target.clone())))
}

/// A button that leads to an entry.
pub fn entry_link(act: Act, target: Target, content: String) -> AnyView {
    let id = target.id().to_owned();
    view! {
        <button type="button" class="link" data-action="show" data-value=id on:click=leading_to(act, target)>
            {content}
        </button>
    }
    .into_any()
}
