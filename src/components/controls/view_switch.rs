//! The switch between views.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed, word},
        state::{Action, Store},
    },
    query::View,
    text::{Lang, messages},
};

/// One button a view.
#[component]
pub fn ViewSwitch(store: Store) -> impl IntoView {
    let Store { view, lang, .. } = store;
    // A view of what the dataset does not have is offered only while it is open.
    let is_offered = move |choice: View| {
        let is_there = match choice {
            View::Gaps => store.dataset().comparison.pair().is_some(),
            _ => !choice.is_of_report() || store.data.report.with(|report| !report.is_absent()),
        };
        is_there || view.get() == choice
    };
    let button = move |choice: View| {
        view! {
            <button
                type="button"
                class="view-switch-button"
                hidden=live(move || !is_offered(choice))
                data-action="view"
                data-value=choice.slug()
                aria-pressed=live(move || (view.get() == choice).to_string())
                on:click=pressed(move |_| store.apply(&Action::Open(choice)))
            >
                {live(move || view_word(lang.get(), choice))}
            </button>
        }
        .into_any()
    };
    view! {
        <div class="view-switch" part="controls" role="group" aria-label=word(lang, |words| words.views.label)>
            {View::ALL.map(button).into_iter().collect_view()}
        </div>
    }
}

/// What a view is called.
pub fn view_word(lang: Lang, view: View) -> &'static str {
    let words = messages(lang);
    match view {
        View::Overview => words.views.overview,
        View::Table => words.views.table,
        View::Gaps => words.views.gaps,
        View::Results => words.views.results,
        View::Audit => words.views.audit,
    }
}
