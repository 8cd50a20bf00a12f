//! What a reader is told whose link asked for details that there are none of.

use leptos::prelude::*;

use crate::text::messages;

use super::{
    Signals,
    live::{live, pressed},
};

/// The sentence, until the reader has read it.
pub fn address_notice(signals: Signals) -> AnyView {
    let Signals { lang, lost, .. } = signals;
    let sentence = live(move || lost.get().then(|| messages(lang.get()).share.details_lost));
    view! {
        <div class="address-notice" data-notice="address" hidden=live(move || !lost.get())>
            <p class="address-notice-sentence" role="status">{sentence}</p>
            <button
                type="button"
                class="address-notice-close"
                data-action="dismiss"
                on:click=pressed(move |_| lost.set(false))
            >
                {live(move || messages(lang.get()).share.dismiss)}
            </button>
        </div>
    }
    .into_any()
}
