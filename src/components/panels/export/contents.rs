//! What a file holds: everything, or what the open view shows, as sheets that say so.

use leptos::prelude::*;

use crate::{
    components::{
        controls::{filter_label, filter_word, view_word},
        state::Store,
    },
    domain::{AuditCheck, Column, Counted, Dataset, SectorReport},
    query::{Order, QueryResult, Totals, View},
    sheets::{self, Book, ExportScope, Extent, IndicatorRow, ResultRow, Sheet, all_results},
    text::{self, Lang},
};

/// The sheets of a file, with the source as the last.
pub fn export(store: Store, extent: Extent) -> Book {
    let (dataset, lang, report) = (store.dataset(), store.lang.get(), store.report());
    let scope = export_scope(store, extent);
    let figures = match (extent, store.view.get()) {
        (Extent::All, _) | (Extent::Seen, View::Overview) => everything(lang, &dataset, report.as_deref()),
        (Extent::Seen, _) => vec![open_table(store, Extent::Seen)],
    };
    Book::new(lang, &dataset, figures, &scope)
}

/// The one table of the open view; the indicators where it has no table of its own, or not yet.
pub fn open_table(store: Store, extent: Extent) -> Sheet {
    let (dataset, lang, report) = (store.dataset(), store.lang.get(), store.report());
    let (view, comparison, found) = (store.view.get(), &dataset.comparison, store.found.get());
    let is_seen = extent == Extent::Seen;
    match (view, report) {
        (View::Results, Some(report)) => {
            let rows = if is_seen { seen_results(&found, &dataset, &report) } else { all_results(&dataset, &report) };
            sheets::results(lang, comparison, &rows)
        }
        (View::Audit, Some(report)) => {
            let checks = if is_seen { seen_checks(&found, &report) } else { report.audit.checks.iter().collect() };
            sheets::audit(lang, comparison, &checks)
        }
        (View::Table, _) if is_seen => {
            let hidden: Vec<Column> = store.with_state(|state| state.hidden_columns.clone());
            sheets::indicators(lang, comparison, &seen_indicators(&found, &dataset), &hidden)
        }
        (View::Gaps, _) if is_seen => sheets::indicators(lang, comparison, &seen_indicators(&found, &dataset), &[]),
        _ => sheets::indicators(lang, comparison, &IndicatorRow::all(&dataset), &[]),
    }
}

fn seen_indicators<'a>(found: &QueryResult, dataset: &'a Dataset) -> Vec<IndicatorRow<'a>> {
    found.indicators().iter().filter_map(|row| IndicatorRow::at(dataset, row.at)).collect()
}

fn seen_results<'a>(found: &QueryResult, dataset: &'a Dataset, report: &'a SectorReport) -> Vec<ResultRow<'a>> {
    let mut seen = Vec::new();
    for found in &found.sections {
        let Some(section) = report.sections.get(found.at) else { continue };
        let rows = report.rows(&section.id);
        let here = found.rows.iter().filter_map(|row| rows.get(row.at));
        seen.extend(here.map(|(depth, result)| ResultRow {
            dataset,
            sector_report: report,
            section,
            depth: *depth,
            result,
        }));
    }
    seen
}

fn seen_checks<'a>(found: &QueryResult, report: &'a SectorReport) -> Vec<&'a AuditCheck> {
    found.checks().iter().filter_map(|row| report.audit.checks.get(row.at)).collect()
}

fn everything(lang: Lang, dataset: &Dataset, report: Option<&SectorReport>) -> Vec<Sheet> {
    let comparison = &dataset.comparison;
    let mut figures = vec![sheets::indicators(lang, comparison, &IndicatorRow::all(dataset), &[])];
    if let Some(report) = report {
        let checks: Vec<&AuditCheck> = report.audit.checks.iter().collect();
        figures.push(sheets::results(lang, comparison, &all_results(dataset, report)));
        figures.push(sheets::audit(lang, comparison, &checks));
    }
    figures
}

/// How many entries a file holds, of how many, by kind.
pub fn held(store: Store, extent: Extent) -> Vec<(usize, usize, Counted)> {
    let seen = if extent == Extent::Seen { store.found.with(|found| found.totals) } else { None };
    if let Some(Totals { shown, total, counted }) = seen {
        return vec![(shown, total, counted)];
    }
    let indicators = store.dataset().assessments().len();
    let mut held = vec![(indicators, indicators, Counted::Indicators)];
    if let Some(report) = store.report() {
        let (results, checks) = (report.results.len(), report.audit.checks.len());
        held.push((results, results, Counted::Results));
        held.push((checks, checks, Counted::Checks));
    }
    held
}

/// What the one table of the open view is called.
pub fn open_table_name(store: Store) -> &'static str {
    let titles = &text::file_messages(store.lang.get()).columns;
    let has_report = store.report().is_some();
    match store.view.get() {
        View::Results if has_report => titles.results_sheet,
        View::Audit if has_report => titles.audit_sheet,
        _ => titles.indicators_sheet,
    }
}

/// What the file is said to hold.
pub fn export_scope(store: Store, extent: Extent) -> ExportScope {
    let (lang, view, found) = (store.lang.get(), store.view.get(), store.found.get());
    let order = match extent {
        Extent::All => text::messages(lang).filters.report_order.to_owned(),
        Extent::Seen => order_words(lang, found.order, &store.dataset()),
    };
    let filters = if extent == Extent::All { Vec::new() } else { filters(store, view) };
    ExportScope { extent, view: view_word(lang, view).to_owned(), filters, order }
}

/// The order that the rows have, in words.
fn order_words(lang: Lang, order: Order, dataset: &Dataset) -> String {
    let by_status = || text::file_messages(lang).source_sheet.order_by_outcome.to_owned();
    match order {
        Order::Report => text::messages(lang).filters.report_order.to_owned(),
        Order::Closest => text::closest_order_word(lang).to_owned(),
        Order::By(sorting, baseline) => text::baseline_order_word(lang, sorting, baseline, &dataset.comparison),
        Order::Status => by_status(),
        Order::StatusThenClosest => format!("{}; {}", by_status(), text::closest_order_word(lang)),
    }
}

/// What is asked for in the open view, each with its name.
fn filters(store: Store, view: View) -> Vec<String> {
    let (lang, dataset) = (store.lang.get(), store.dataset());
    let words = text::messages(lang);
    if view == View::Overview {
        return Vec::new();
    }
    store.query.with(|query| {
        let mut filters = Vec::new();
        let search = query.search.trim();
        if !search.is_empty() {
            filters.push(format!("{}: “{search}”", words.search.label));
        }
        for filter in query.filters.set_in(view) {
            let word = filter_word(lang, filter, &dataset, filter.chosen(&query.filters));
            filters.push(format!("{}: {word}", filter_label(lang, filter)));
        }
        if query.filters.flagged && view != View::Audit {
            filters.push(words.filters.flagged_only.to_owned());
        }
        if let Some(status) = query.filters.status.filter(|_| view == View::Audit) {
            filters.push(text::status_word(lang, status).to_owned());
        }
        filters
    })
}
