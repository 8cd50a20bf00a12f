//! The overview: what matters at a glance, each entry a way into the table or the details.

mod cards;
mod farthest;
mod lower_next;
mod spheres;

use leptos::prelude::*;

use super::{
    Signals, View,
    live::{live, word},
};

/// The overview.
#[component]
pub fn Overview(signals: Signals) -> impl IntoView {
    view! {
        <section
            class="view overview"
            data-view=View::Overview.name()
            aria-label=word(signals.lang, |words| words.overview_view)
        >
            {live(move || cards::cards(signals))}
            {live(move || farthest::farthest_lists(signals))}
            {live(move || lower_next::lower_next(signals))}
            {live(move || spheres::spheres(signals))}
        </section>
    }
    .into_any()
}
