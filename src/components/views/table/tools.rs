//! What can be done with the table as a whole: leave columns out, fold groups, go back to the report's order.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed, word},
        state::{Action, Store},
    },
    domain::Column,
    text,
};

/// The tools over the table; those for its columns and groups only while they are shown.
pub fn table_tools(store: Store, is_by_years: Memo<bool>) -> AnyView {
    let Store { lang, query, .. } = store;
    let boxes = live(move || {
        let dataset = store.dataset();
        let shown = Column::optional().filter(|column| dataset.shows(*column));
        shown.map(|column| column_box(store, column)).collect_view().into_any()
    });
    let is_sorted = move || query.with(|query| query.sorting.is_some());
    let is_any_folded = move || query.with(|query| !query.folded.is_empty());
    view! {
        <div class="table-tools">
            <details class="table-tools-columns" data-menu="columns" hidden=live(move || is_by_years.get())>
                <summary>{word(lang, |words| words.table.columns)}</summary>
                <ul class="table-tools-list">{boxes}</ul>
            </details>
            <button
                type="button"
                class="table-tools-button"
                data-action="fold-all"
                hidden=live(move || is_sorted() || is_by_years.get())
                on:click=pressed(move |_| store.apply(&Action::fold_all(&store.data.dataset.get_untracked())))
            >
                {live(move || {
                    let labels = text::messages(lang.get());
                    if is_any_folded() { labels.table.unfold_all } else { labels.table.fold_all }
                })}
            </button>
            <button
                type="button"
                class="table-tools-button"
                data-action="years"
                aria-pressed=live(move || if is_by_years.get() { "true" } else { "false" })
                hidden=live(move || store.data.series.is_absent())
                on:click=pressed(move |_| store.apply(&Action::ShowYears(!store.is_by_years.get_untracked())))
            >
                {word(lang, |words| words.table.years)}
            </button>
            <button
                type="button"
                class="table-tools-button"
                data-action="report-order"
                hidden=live(move || !is_sorted())
                on:click=pressed(move |_| store.apply(&Action::Sort(None)))
            >
                {word(lang, |words| words.table.report_order)}
            </button>
        </div>
    }
    .into_any()
}

fn column_box(store: Store, column: Column) -> AnyView {
    view! {
        <li>
            <label class="table-tools-column">
                <input
                    type="checkbox"
                    data-action="column"
                    data-value=column.slug()
                    prop:checked=live(move || store.with_state(|state| !state.hidden_columns.contains(&column)))
                    on:change=move |event| store.apply(&Action::Show(column, event_target_checked(&event)))
                />
                {live(move || text::column_title(store.lang.get(), column, &store.dataset().comparison))}
            </label>
        </li>
    }
    .into_any()
}
