//! A text of the dataset in the reader's language, or in Vietnamese, marked as such, where it has no translation.

use leptos::prelude::*;

use crate::{domain::Wording, text::Lang};

/// The text.
pub fn wording(lang: Lang, wording: &Wording) -> AnyView {
    let text = lang.of(wording).to_owned();
    match lang.instead(wording) {
        None => text.into_any(),
        // Whoever hears the page hears it in its own language; the mark is for those who see it.
        Some(tag) => view! { <span class="untranslated" lang=tag>{text}</span> }.into_any(),
    }
}
