//! What a reader is told whose link asked for details that there are none of.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed},
        state::{Action, Store},
    },
    text::messages,
};

/// The sentence, until the reader has read it.
pub fn address_notice(store: Store) -> AnyView {
    let lang = store.lang;
    let is_missing = Memo::new(move |_| store.sync.with(|sync| sync.is_detail_missing));
    let sentence = live(move || is_missing.get().then(|| messages(lang.get()).widget.link_lost));
    view! {
        <div class="address-notice" data-notice="address" hidden=live(move || !is_missing.get())>
            <p class="address-notice-sentence" role="status">{sentence}</p>
            <button
                type="button"
                class="address-notice-close"
                data-action="dismiss"
                on:click=pressed(move |_| store.apply(&Action::Dismiss))
            >
                {live(move || messages(lang.get()).widget.dismiss)}
            </button>
        </div>
    }
    .into_any()
}
