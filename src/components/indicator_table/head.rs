//! The head of the table: what each column is, and by which it is sorted.

use leptos::prelude::*;

use crate::{
    domain::{Column, Comparison, Sorting},
    text,
};

use super::super::{
    Column as Shown, Signals,
    live::{live, pressed},
};

/// The name of a column in attributes.
pub fn column_name(column: Column) -> &'static str {
    match column {
        Column::Name => "name",
        Column::Plan => "plan",
        Column::Outcome => "outcome",
        Column::Gap => "gap",
        Column::Verdict => "verdict",
        Column::Next => "next",
    }
}

/// The head: number and name, then every column that was not left out.
pub fn table_head(signals: Signals, comparison: &Comparison) -> AnyView {
    let lang = signals.lang.get();
    let words = text::messages(lang);
    let head = |class: &'static str, name: String, hint: Option<String>, column: Option<Column>| {
        let sort = column.map(|column| sort_button(signals, column, &name));
        let order = live(move || column.and_then(|column| aria_sort(signals, column)));
        view! {
            <th scope="col" role="columnheader" class=class aria-sort=order>
                {name} {sort}
                {hint.map(|hint| view! { " " <small class="indicator-table-hint">{hint}</small> })}
            </th>
        }
        .into_any()
    };
    let left_out = signals.left_out.get();
    let columns: Vec<AnyView> = Shown::ALL
        .into_iter()
        .filter(|column| !left_out.contains(column))
        .map(|column| {
            let (class, hint, sorted_by) = match column {
                Shown::Unit => ("indicator-table-unit", None, None),
                Shown::Plan => ("indicator-table-number", None, Some(Column::Plan)),
                Shown::Outcome => ("indicator-table-number", None, Some(Column::Outcome)),
                Shown::Gap => ("indicator-table-gap", Some(text::gap_hint(lang, comparison)), Some(Column::Gap)),
                Shown::Verdict => {
                    ("indicator-table-verdict", Some(words.table.verdict_hint.to_owned()), Some(Column::Verdict))
                }
                Shown::Check => ("indicator-table-check", Some(words.table.check_hint.to_owned()), None),
                Shown::Next => ("indicator-table-next", Some(text::next_hint(lang, comparison)), Some(Column::Next)),
            };
            head(class, column.title(lang, comparison), hint, sorted_by)
        })
        .collect();
    view! {
        <thead role="rowgroup">
            <tr role="row">
                {head("indicator-table-marker", words.table.order_number.to_owned(), None, None)}
                {head("indicator-table-name", words.table.indicator.to_owned(), None, Some(Column::Name))}
                {columns}
            </tr>
        </thead>
    }
    .into_any()
}

/// How a column is sorted, for those who hear the table; nothing for the others.
fn aria_sort(signals: Signals, column: Column) -> Option<&'static str> {
    let sorting = signals.sorting.get().filter(|sorting| sorting.column == column)?;
    Some(if sorting.descending { "descending" } else { "ascending" })
}

/// The next way of sorting by a column: up, down, and back to the report's order.
fn next_sorting(sorting: Option<Sorting>, column: Column) -> Option<Sorting> {
    match sorting.filter(|sorting| sorting.column == column) {
        None => Some(Sorting { column, descending: false }),
        Some(Sorting { descending: false, .. }) => Some(Sorting { column, descending: true }),
        Some(Sorting { descending: true, .. }) => None,
    }
}

fn sort_button(signals: Signals, column: Column, name: &str) -> AnyView {
    let label = text::sort_by(signals.lang.get(), name);
    let sign = live(move || match aria_sort(signals, column) {
        Some("ascending") => "↑",
        Some(_) => "↓",
        None => "↕",
    });
    view! {
        <button
            type="button"
            class="head-sort"
            data-action="sort"
            data-value=column_name(column)
            aria-label=label.clone()
            title=label
            on:click=pressed(move |_| signals.sorting.update(|sorting| *sorting = next_sorting(*sorting, column)))
        >
            {sign}
        </button>
    }
    .into_any()
}
