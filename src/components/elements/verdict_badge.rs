//! A verdict as word, shape and colour: none of the three stands alone.

use leptos::prelude::*;

use crate::domain::{OfficialVerdict, verdict_slug};
use crate::text::{self, Lang};

/// The official verdict: word for word in Vietnamese, translated in English.
pub fn verdict_badge(lang: Lang, official: Option<&OfficialVerdict>) -> impl IntoView + use<> {
    let verdict = official.map(|official| official.class);
    let word = text::official_word(lang, official).to_owned();
    view! {
        <span class="verdict" data-verdict=verdict_slug(verdict)>
            <span class="verdict-shape" aria-hidden="true">{text::verdict_sign(verdict)}</span>
            <span class="verdict-word">
                {word}
                {official.is_none().then(|| view! { <span class="visually-hidden">" "{text::messages(lang).verdicts.none_where}</span> })}
            </span>
        </span>
    }
}
