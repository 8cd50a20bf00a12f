//! The report's table: every indicator with its plan, outcome, gap, verdict, check and next plan, in the printed order.

mod body;
mod cell;
mod folding;
mod gap_mark;
mod head;
mod row;
mod sheet;
mod tools;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    browser,
    components::{
        controls::nothing_found,
        elements::{live, mark_legend, ordered, part_place, pressed, word},
        state::{Action, Piece, RowStates, Store},
    },
    domain::Column,
    query::{BlockKind, FoundBlock, Query, QueryResult, Searched, View},
    text,
};

use body::table_body;
use gap_mark::Scales;
use head::table_head;
use sheet::Sheet;
use tools::table_tools;

/// The table view.
#[component]
pub fn IndicatorTable(store: Store) -> impl IntoView {
    // A table is drawn again when its language, figures, columns or order change. What a search or a filter leaves out
    // is only hidden, so that a keystroke makes no row anew.
    let sorting = Memo::new(move |_| store.query.with(|query| query.sorting));
    let hidden = Memo::new(move |_| store.with_state(|state| state.hidden_columns.clone()));
    let has_report = Memo::new(move |_| store.data.report.with(|report| !report.is_absent()));
    let is_by_years = Memo::new(move |_| store.is_by_years.get() && !store.data.series.is_absent());
    view! {
        <section
            class="view"
            data-view=View::Table.slug()
            aria-label=word(store.lang, |words| words.views.table)
        >
            {live(move || {
                let dataset = store.dataset();
                dataset.comparison.pair().filter(|_| !is_by_years.get()).map(|_| mark_legend(&dataset.comparison, store.lang.get()).into_any())
            })}
            {table_tools(store, is_by_years)}
            {live(move || is_by_years.get().then(|| part_place(store, Piece::YearsTable)))}
            <div
                class="indicator-table-frame"
                hidden=live(move || is_by_years.get())
                on:click=pressed(move |event| {
                    // A whole row opens its details; the button in it does the same for those who press keys.
                    if let Some(id) = browser::pressed_inside(&event, "data-indicator") {
                        store.apply(&Action::Detail(Some(id)));
                    }
                })
            >
                {live(move || {
                    // Read, not only tracked: a memo that nobody has read counts as changed by whatever changes next.
                    has_report.get();
                    let query = Query { sorting: sorting.get(), ..Query::default() };
                    let dataset = store.dataset();
                    let is_asked = |column: &Column| {
                        dataset.shows(*column) && hidden.with(|hidden| !hidden.contains(column))
                    };
                    let columns = Column::optional().filter(is_asked);
                    indicator_table(store, &query, columns.collect())
                })}
            </div>
            {nothing_found(store)}
        </section>
    }
    .into_any()
}

/// The table with all rows in the order of `query`; those that the reader's own query leaves out are hidden.
fn indicator_table(store: Store, query: &Query, columns: Vec<Column>) -> AnyView {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let searched = Searched { lang, dataset: &dataset, index: None, report: None };
    let blocks = Arc::new(query.apply(View::Table, searched).rows);
    let scales = Scales::of(&dataset);
    let rows = RowStates::follow(store.found, dataset.assessments().len(), Box::new(QueryResult::indicators));
    let sheet = Sheet { store, dataset, lang, columns, scales, rows };
    let head = table_head(&sheet, query.sorting);
    let caption = text::table_caption(lang, &sheet.dataset);
    let order = {
        let blocks = Arc::clone(&blocks);
        Memo::new(move |_| store.found.with(|found| in_order(&blocks, &found.rows)))
    };
    let body = move |place: usize| blocks.get(place).map(|block| table_body(&sheet, block)).into_any();
    view! {
        <table class="indicator-table" part="table" role="table">
            <caption class="indicator-table-caption">{caption}</caption>
            {head}
            {ordered(order, Arc::new(body))}
        </table>
    }
    .into_any()
}

/// The places of the blocks in the order in which the query found them, those without anything found last.
fn in_order(blocks: &[FoundBlock], found: &[FoundBlock]) -> Vec<usize> {
    let place = |kind: &BlockKind| blocks.iter().position(|block| block.kind == *kind);
    let mut ordered: Vec<usize> = found.iter().filter_map(|block| place(&block.kind)).collect();
    ordered.extend((0..blocks.len()).filter(|place| !ordered.contains(place)).collect::<Vec<_>>());
    ordered
}
