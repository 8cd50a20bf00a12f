//! The overview: what matters at a glance, each entry a way into the table or the details.

mod cards;
mod largest_gaps;
mod lower_next;
mod policy_areas;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, part_place_when_idle, word},
        state::{Piece, Store},
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
            {part_place_when_idle(store, Piece::Lists)}
            {part_place_when_idle(store, Piece::Composition)}
            {live(move || store.dataset().has_verdicts().then(|| judged(store)))}
        </section>
    }
    .into_any()
}

/// The verdicts by part of public life, counted and drawn.
fn judged(store: Store) -> AnyView {
    view! {
        <div class="overview-part">
            {part_place_when_idle(store, Piece::PolicyAreas)} {part_place_when_idle(store, Piece::Verdicts)}
        </div>
    }
    .into_any()
}

/// What is farthest from its plan, and which next targets are lower.
pub fn overview_lists(store: Store) -> AnyView {
    view! {
        {live(move || largest_gaps::largest_gaps_lists(store))}
        {live(move || lower_next::lower_next(store))}
    }
    .into_any()
}

/// The verdicts by part of public life as a table.
pub fn overview_policy_areas(store: Store) -> AnyView {
    live(move || policy_areas::policy_areas(store)).into_any()
}
