//! What can be done with the table as a whole: leave columns out, fold groups, go back to the report's order.

use crate::text::messages;
use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{
    super::{
        Column, Signals,
        live::{live, pressed, word},
    },
    folding::foldable,
};

/// The tools over the table.
pub fn table_tools(signals: Signals) -> AnyView {
    let Signals { dataset, lang, sorting, folded, .. } = signals;
    let boxes: Vec<AnyView> = Column::ALL.into_iter().map(|column| column_box(signals, column)).collect();
    let is_any_folded = Memo::new(move |_| !folded.with(BTreeSet::is_empty));
    let fold = move || {
        let all = foldable(&dataset.get_untracked());
        folded.update(|folded| *folded = if folded.is_empty() { all } else { BTreeSet::new() });
    };
    view! {
        <div class="table-tools">
            <details class="table-tools-columns" data-menu="columns">
                <summary>{word(lang, |words| words.table.columns)}</summary>
                <ul class="table-tools-list">{boxes}</ul>
            </details>
            <button
                type="button"
                class="table-tools-button"
                data-action="fold-all"
                hidden=live(move || sorting.get().is_some())
                on:click=pressed(move |_| fold())
            >
                {live(move || {
                    let labels = messages(lang.get());
                    if is_any_folded.get() { labels.table.unfold_all } else { labels.table.fold_all }
                })}
            </button>
            <button
                type="button"
                class="table-tools-button"
                data-action="report-order"
                hidden=live(move || sorting.get().is_none())
                on:click=pressed(move |_| sorting.set(None))
            >
                {word(lang, |words| words.table.report_order)}
            </button>
        </div>
    }
    .into_any()
}

fn column_box(signals: Signals, column: Column) -> AnyView {
    let Signals { dataset, lang, left_out, .. } = signals;
    view! {
        <li>
            <label class="table-tools-column">
                <input
                    type="checkbox"
                    data-action="column"
                    data-value=column.name()
                    prop:checked=live(move || left_out.with(|left_out| !left_out.contains(&column)))
                    on:change=move |event| {
                        let is_shown = event_target_checked(&event);
                        left_out.update(|left_out| {
                            if is_shown { left_out.remove(&column) } else { left_out.insert(column) };
                        });
                    }
                />
                {live(move || column.title(lang.get(), &dataset.get().comparison))}
            </label>
        </li>
    }
    .into_any()
}
