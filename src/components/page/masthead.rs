//! The head of the widget: the territory, what the figures are, and the document they come from.

use leptos::prelude::*;

use crate::{
    domain::Dataset,
    text::{self, Lang},
};

use crate::components::elements::{heading, wording};

/// Territory and title.
pub fn masthead(dataset: &Dataset, lang: Lang, level: u8) -> impl IntoView + use<> {
    let document = &dataset.document;
    let words = text::messages(lang);
    let comparison = &dataset.comparison;
    let years = text::period_range(comparison);
    let boundaries = dataset.territory.boundaries.as_ref().map(|boundaries| {
        view! {
            <span class="masthead-dot" aria-hidden="true">" · "</span>
            <span class="masthead-boundaries">{wording(lang, boundaries)}</span>
        }
    });
    view! {
        <header class="masthead" part="masthead">
            <p class="masthead-territory">{wording(lang, &dataset.territory.name)}</p>
            {heading(level, "masthead-title", format!("{} {years}", words.widget.title))}
            <p class="masthead-source">
                {text::document_line(lang, document)}
                {boundaries}
            </p>
        </header>
    }
}
