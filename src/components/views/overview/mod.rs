//! The overview: what matters at a glance, each entry a way into the table or the details.

mod cards;
mod largest_gaps;
mod lower_next;
mod policy_areas;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, word},
        figures::{composition_figure, verdicts_figure},
        state::Store,
    },
    query::View,
};

/// The overview.
#[component]
pub fn Overview(store: Store) -> impl IntoView {
    view! {
        <section
            class="view overview"
            data-view=View::Overview.slug()
            aria-label=word(store.lang, |words| words.views.overview)
        >
            {live(move || cards::cards(store))}
            {live(move || largest_gaps::largest_gaps_lists(store))}
            {live(move || lower_next::lower_next(store))}
            {composition_figure(store, 1)}
            <div class="overview-part">{live(move || policy_areas::policy_areas(store))} {verdicts_figure(store, 1)}</div>
        </section>
    }
    .into_any()
}
