//! The switch between views.

use leptos::prelude::*;

use crate::text::{Lang, messages};

use super::{
    Results, Signals, View,
    live::{live, pressed, word},
};

/// One button a view.
#[component]
pub fn ViewSwitch(signals: Signals) -> impl IntoView {
    let Signals { view, lang, results, .. } = signals;
    // A view of what the dataset does not have is offered only while it is open.
    let is_offered = move |choice: View| {
        !matches!(choice, View::Results | View::Audit)
            || view.get() == choice
            || results.with(|results| *results != Results::Absent)
    };
    let button = move |choice: View| {
        view! {
            <button
                type="button"
                class="view-switch-button"
                hidden=live(move || !is_offered(choice))
                data-action="view"
                data-value=choice.name()
                aria-pressed=live(move || (view.get() == choice).to_string())
                on:click=pressed(move |_| {
                    if view.get_untracked() != choice {
                        view.set(choice);
                    }
                })
            >
                {live(move || view_word(lang.get(), choice))}
            </button>
        }
    };
    view! {
        <div class="view-switch" part="controls" role="group" aria-label=word(lang, |words| words.views.label)>
            {View::ALL.map(button).collect_view()}
        </div>
    }
}

fn view_word(lang: Lang, view: View) -> &'static str {
    match view {
        View::Overview => messages(lang).views.overview,
        View::Table => messages(lang).views.table,
        View::Gaps => messages(lang).views.gaps,
        View::Results => messages(lang).views.results,
        View::Audit => messages(lang).views.audit,
    }
}
