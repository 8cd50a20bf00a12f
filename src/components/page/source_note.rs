//! Where the figures come from and what they cover, under every view.

use leptos::prelude::*;

use crate::components::elements::wording;

use crate::{
    domain::Dataset,
    text::{self, Lang},
};

/// The source line and the note on the territory.
pub fn source_note(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let document = &dataset.document;
    let words = text::messages(lang);
    let territory = &dataset.territory;
    let boundaries = territory.boundaries.as_ref().map(|boundaries| format!("{}. ", lang.of(boundaries)));
    let note = territory.note.as_ref().map(|note| lang.of(note).to_owned());
    let about: String = boundaries.into_iter().chain(note).collect();
    let further = dataset
        .documents
        .iter()
        .map(|document| {
            let line = format!("{}. {}. ", lang.of(&document.issuer), text::document_line(lang, document));
            view! { <p>{line} <cite>{wording(lang, &document.title)}</cite> "."</p> }
        })
        .collect_view();
    let notes = dataset.notes.iter().map(|note| view! { <p>{wording(lang, note)}</p> }).collect_view();
    view! {
        <footer class="source-note" part="source">
            <p>
                <strong>{format!("{}: ", words.widget.source)}</strong>
                {format!("{}. {}. ", lang.of(&document.issuer), text::document_line(lang, document))}
                <cite>{wording(lang, &document.title)}</cite>
                "."
            </p>
            {(!about.is_empty()).then(|| view! { <p>{about}</p> })}
            {further}
            {notes}
        </footer>
    }
}
