//! Search and filters over the open view: what is shown, of how much, and the way back to all of it.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed, word},
        state::{Action, Store},
    },
    query::{Filter, View},
    text,
};

use super::{chips::chips, filters::filter_select, order::order_select};

/// The search box with the filters of the open view. The overview always shows everything; who searches there is shown
/// the table, with the focus where it is.
#[component]
pub fn Finder(store: Store) -> impl IntoView {
    let Store { lang, view, query, .. } = store;
    let has_report = move || store.data.report.with(|report| report.ready().is_some());
    let search = view! {
        <label class="finder-search">
            <span class="finder-label">{word(lang, |words| words.search.label)}</span>
            <input
                type="search"
                class="finder-input"
                data-action="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=word(lang, |words| words.search.hint)
                prop:value=live(move || query.with(|query| query.search.clone()))
                on:input=move |event| store.apply(&Action::Search(event_target_value(&event)))
            />
        </label>
    }
    .into_any();
    let has_flags = move || has_report() && (view.get().is_of_indicators() || view.get() == View::Results);
    let flagged = view! {
        <label class="finder-flagged" hidden=live(move || !has_flags())>
            <input
                type="checkbox"
                data-action="flagged"
                prop:checked=live(move || query.with(|query| query.filters.flagged))
                on:change=move |event| store.apply(&Action::Flagged(event_target_checked(&event)))
            />
            {word(lang, |words| words.filters.flagged_only)}
        </label>
    }
    .into_any();
    let [first, others @ ..] = Filter::ALL;
    let others: Vec<AnyView> = others.into_iter().map(|filter| filter_select(store, filter)).collect();
    let more = view! {
        <details class="finder-more" hidden=live(move || !view.get().is_of_indicators())>
            <summary>{word(lang, |words| words.filters.more)}</summary>
            <div class="finder-more-list">{others} {order_select(store)}</div>
        </details>
    }
    .into_any();
    let is_changed = move || view.get() != View::Overview && query.with(|query| query.is_changed(view.get()));
    view! {
        <div class="finder" role="search">
            {search} {filter_select(store, first)} {more} {flagged}
            <p class="finder-count" role="status">{live(move || count(store))}</p>
            <button
                type="button"
                class="finder-clear link"
                data-action="show-all"
                hidden=live(move || !is_changed())
                on:click=pressed(move |_| store.apply(&Action::ShowAll))
            >
                {word(lang, |words| words.filters.show_all)}
            </button>
            {chips(store)}
        </div>
    }
}

/// How much the open view shows, of how much.
fn count(store: Store) -> String {
    let totals = store.found.with(|found| found.totals);
    totals
        .map(|totals| text::found_count(store.lang.get(), totals.shown, totals.total, totals.counted))
        .unwrap_or_default()
}

/// What stands in a view from which nothing is left.
pub fn nothing_found(store: Store) -> AnyView {
    view! {
        <p class="finder-nothing" hidden=live(move || !store.found.with(|found| found.is_empty()))>
            {word(store.lang, |words| words.search.nothing_found)}
            " "
            <button
                type="button"
                class="link"
                data-action="show-all"
                on:click=pressed(move |_| store.apply(&Action::ShowAll))
            >
                {word(store.lang, |words| words.filters.show_all)}
            </button>
        </p>
    }
    .into_any()
}
