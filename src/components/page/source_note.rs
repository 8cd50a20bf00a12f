//! Where the figures come from and what they cover, under every view.

use leptos::prelude::*;

use crate::{
    domain::Dataset,
    text::{self, Lang},
};

/// The source line and the note on the territory.
pub fn source_note(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let document = &dataset.document;
    let words = text::messages(lang);
    view! {
        <footer class="source-note" part="source">
            <p>
                <strong>{format!("{}: ", words.widget.source)}</strong>
                {format!("{}. {}. ", lang.of(&document.issuer), text::document_line(lang, document))}
                <cite>{lang.of(&document.title).to_owned()}</cite>
                "."
            </p>
            <p>
                {format!("{}. ", lang.of(&document.territory.boundaries))}
                {lang.of(&document.territory.note).to_owned()}
            </p>
        </footer>
    }
}
