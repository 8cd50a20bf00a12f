//! The head of the table: what each column is, and by which it is sorted.

use leptos::prelude::*;

use crate::{
    domain::{Column, Comparison, Sorting},
    text,
};

use super::super::{
    Signals,
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

/// The head.
pub fn table_head(signals: Signals, comparison: &Comparison) -> impl IntoView + use<> {
    let lang = signals.lang.get();
    let words = lang.words();
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
    let gap = Some(text::gap_hint(lang, comparison));
    let verdict = Some(words.verdict_hint.to_owned());
    let check = Some(words.check_hint.to_owned());
    let next = Some(text::next_hint(lang, comparison));
    let [plan, outcome, aim] =
        [&comparison.target, &comparison.outcome, &comparison.next].map(|period| text::period_name(lang, period));
    view! {
        <thead role="rowgroup">
            <tr role="row">
                {head("indicator-table-marker", words.order_number.to_owned(), None, None)}
                {head("indicator-table-name", words.indicator.to_owned(), None, Some(Column::Name))}
                {head("indicator-table-unit", words.unit.to_owned(), None, None)}
                {head("indicator-table-number", plan, None, Some(Column::Plan))}
                {head("indicator-table-number", outcome, None, Some(Column::Outcome))}
                {head("indicator-table-gap", words.gap.to_owned(), gap, Some(Column::Gap))}
                {head("indicator-table-verdict", words.verdict.to_owned(), verdict, Some(Column::Verdict))}
                {head("indicator-table-check", words.check.to_owned(), check, None)}
                {head("indicator-table-next", aim, next, Some(Column::Next))}
            </tr>
        </thead>
    }
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
