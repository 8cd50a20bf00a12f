//! The head of the table: what each column is, and by which it is sorted.

use leptos::prelude::*;

use crate::{
    components::{
        elements::pressed,
        state::{Act, Action},
    },
    domain::{Column, Sorting},
    text::{self, Lang},
};

use super::{cell::cell_class, sheet::Sheet};

/// The head: number and name, then every column that was not left out.
pub fn table_head(sheet: &Sheet, sorting: Option<Sorting>) -> AnyView {
    let (lang, act, comparison) = (sheet.lang, sheet.store.act(), sheet.comparison());
    let head = |column: Column| {
        let title = text::column_title(lang, column, comparison);
        let hint = text::column_hint(lang, column, comparison);
        let sort = column.is_sortable().then(|| sort_button(act, lang, column, &title, sorting));
        view! {
            <th scope="col" role="columnheader" class=cell_class(column) aria-sort=aria_sort(sorting, column)>
                {title} {sort}
                {hint.map(|hint| view! { " " <small class="indicator-table-hint">{hint}</small> })}
            </th>
        }
        .into_any()
    };
    let columns: Vec<AnyView> = std::iter::once(Column::Name).chain(sheet.columns.iter().copied()).map(head).collect();
    view! {
        <thead role="rowgroup">
            <tr role="row">
                <th scope="col" role="columnheader" class="indicator-table-marker">{text::messages(lang).table.order_number}</th>
                {columns}
            </tr>
        </thead>
    }
    .into_any()
}

/// How a column is sorted, for those who hear the table; nothing for the others.
fn aria_sort(sorting: Option<Sorting>, column: Column) -> Option<&'static str> {
    let sorting = sorting.filter(|sorting| sorting.column == column)?;
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

fn sort_button(act: Act, lang: Lang, column: Column, title: &str, sorting: Option<Sorting>) -> AnyView {
    let label = text::sort_by(lang, title);
    let sign = match aria_sort(sorting, column) {
        Some("ascending") => "↑",
        Some(_) => "↓",
        None => "↕",
    };
    view! {
        <button
            type="button"
            class="head-sort"
            data-action="sort"
            data-value=column.slug()
            aria-label=label.clone()
            title=label
            on:click=pressed(move |_| act.run(&Action::Sort(next_sorting(sorting, column))))
        >
            {sign}
        </button>
    }
    .into_any()
}
