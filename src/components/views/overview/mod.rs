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
            {live(move || largest_gaps::largest_gaps_lists(store))}
            {live(move || lower_next::lower_next(store))}
            {part_place_when_idle(store, Piece::Composition)}
            <div class="overview-part">
                {live(move || policy_areas::policy_areas(store))} {part_place_when_idle(store, Piece::Verdicts)}
            </div>
        </section>
    }
    .into_any()
}
