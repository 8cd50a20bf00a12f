//! One section of the report: its heading, its charts, and the table of its results.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{heading, live, part_place},
        state::{Piece, RowStates, Store},
    },
    domain::{Section, SectorReport, SectorResult},
    text::{self, Lang},
};

use super::row::result_row;

/// A section, by its place in the report; hidden while nothing in it is left.
pub fn result_section(store: Store, report: &Arc<SectorReport>, at: usize) -> Option<AnyView> {
    let section = report.sections.get(at)?;
    let title = {
        let (name, number) = (section.name.clone(), text::section_number(&section.id).map(str::to_owned));
        live(move || {
            let number = number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
            heading(store.level(3), "results-section-title", format!("{number}{}", store.lang.get().of(&name)))
        })
    };
    let charts = report
        .breakdowns
        .iter()
        .filter(|breakdown| report.result(&breakdown.whole).is_some_and(|whole| whole.section == section.id))
        .map(|breakdown| part_place(store, Piece::Breakdown(Arc::clone(report), breakdown.clone())))
        .collect_view();
    let rows =
        RowStates::follow(store.found, report.rows(&section.id).len(), Box::new(move |found| found.results_of(at)));
    let is_empty = Memo::new(move |_| store.found.with(|found| found.results_of(at).is_empty()));
    let table = {
        let (report, section) = (Arc::clone(report), section.clone());
        live(move || table(store, &report, &section, &rows, store.lang.get()))
    };
    let view = view! {
        <section
            class="results-section"
            tabindex="-1"
            data-section=section.id.clone()
            hidden=live(move || is_empty.get())
        >
            {title}
            <div class="results-section-charts" hidden=live(move || store.is_looking())>{charts}</div>
            {table}
        </section>
    };
    Some(view.into_any())
}

fn table(store: Store, report: &SectorReport, section: &Section, rows: &RowStates, lang: Lang) -> AnyView {
    let words = text::messages(lang);
    let all = report.rows(&section.id);
    let has = |field: fn(&SectorResult) -> bool| all.iter().any(|(_, result)| field(result));
    // An empty column would only take room from the others.
    let columns = (has(|it| it.change.is_some()), has(|it| it.plan.is_some() || it.share_of_plan.is_some()));
    let rows: Vec<AnyView> =
        (0..).zip(all).filter_map(|(at, row)| Some(result_row(store, report, row, rows.row(at)?, columns))).collect();
    let head = |name: &'static str| view! { <th scope="col" role="columnheader">{name}</th> }.into_any();
    view! {
        <table class="result-table" role="table">
            <caption class="visually-hidden">{lang.of(&section.name).to_owned()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {head(words.results().topic)} {head(words.results().value)} {columns.0.then(|| head(words.results().change))}
                    {columns.1.then(|| head(words.results().against_plan))} {head(words.results().when)}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
