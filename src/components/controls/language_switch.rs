//! The switch to the other language.

use leptos::prelude::*;

use crate::components::{
    elements::{live, pressed, word},
    state::{Action, Store},
};

/// A button in the language it leads to.
#[component]
pub fn LanguageSwitch(store: Store) -> impl IntoView {
    let other = move || store.lang.get().other();
    view! {
        <button
            type="button"
            class="language-switch"
            data-action="lang"
            data-value=live(move || other().tag())
            lang=live(move || other().tag())
            on:click=pressed(move |_| store.apply(&Action::Speak(untrack(other))))
        >
            {word(store.lang, |words| words.widget.other_language)}
        </button>
    }
}
