//! The overview: what matters at a glance, each entry a way into the table or the details.

mod cards;
mod largest_gaps;
mod lower_next;
mod policy_areas;

use leptos::prelude::*;

use super::{
    Signals, View,
    composition_figure::composition_figure,
    live::{live, word},
    verdicts_figure::verdicts_figure,
};

/// The overview.
#[component]
pub fn Overview(signals: Signals) -> impl IntoView {
    view! {
        <section
            class="view overview"
            data-view=View::Overview.name()
            aria-label=word(signals.lang, |words| words.views.overview)
        >
            {live(move || cards::cards(signals))}
            {live(move || largest_gaps::largest_gaps_lists(signals))}
            {live(move || lower_next::lower_next(signals))}
            {composition_figure(signals, 1)}
            <div class="overview-part">{live(move || policy_areas::policy_areas(signals))} {verdicts_figure(signals, 1)}</div>
        </section>
    }
    .into_any()
}
