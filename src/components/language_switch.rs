//! The switch to the other language.

use leptos::prelude::*;

use crate::text::Lang;

use super::live::{live, pressed, word};

/// A button in the language it leads to.
#[component]
pub fn LanguageSwitch(lang: RwSignal<Lang>) -> impl IntoView {
    let other = Memo::new(move |_| match lang.get() {
        Lang::Vi => Lang::En,
        Lang::En => Lang::Vi,
    });
    view! {
        <button
            type="button"
            class="language-switch"
            data-action="lang"
            data-value=live(move || other.get().tag())
            lang=live(move || other.get().tag())
            on:click=pressed(move |_| lang.set(other.get_untracked()))
        >
            {word(lang, |words| words.widget.other_language)}
        </button>
    }
}
