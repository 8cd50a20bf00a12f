//! The order as a list to choose from: a card has no head to press.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, word},
        state::{Action, Store},
    },
    domain::Sorting,
    text,
};

/// The orders of the table and of the chart of gaps.
pub fn order_select(store: Store) -> AnyView {
    let Store { lang, query, .. } = store;
    let chosen = move || query.with(|query| query.sorting.map(Sorting::slug).unwrap_or_default());
    let options = live(move || {
        let (lang, dataset) = (lang.get(), store.dataset());
        let chosen = untrack(chosen);
        let option = |sorting: Sorting| {
            let slug = sorting.slug();
            let is_chosen = slug == chosen;
            let word = text::sorting_word(lang, sorting, &dataset.comparison);
            view! { <option value=slug selected=is_chosen>{word}</option> }
        };
        Sorting::all().filter(|sorting| dataset.shows(sorting.column)).map(option).collect_view().into_any()
    });
    view! {
        <label class="finder-filter">
            <span class="finder-label">{word(lang, |words| words.filters.order)}</span>
            <select
                class="finder-select"
                data-action="order"
                prop:value=live(chosen)
                on:change=move |event| store.apply(&Action::Sort(Sorting::from_slug(&event_target_value(&event))))
            >
                <option value="">{word(lang, |words| words.filters.report_order)}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}
