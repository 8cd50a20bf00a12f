//! The overview: what matters at a glance, each entry a way into the table or the details.

use leptos::prelude::*;

use super::{Signals, View, live::word};

/// The overview.
#[component]
pub fn Overview(signals: Signals) -> impl IntoView {
    view! {
        <section
            class="view"
            data-view=View::Overview.name()
            aria-label=word(signals.lang, |words| words.overview_view)
        ></section>
    }
    .into_any()
}
