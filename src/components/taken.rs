//! What a reader takes away: everything, or what the open view shows, as the sheets of a file.

use leptos::prelude::*;

use crate::{
    domain::{AuditCheck, Dataset, SectorReport},
    sheets::{self, Book, ExportScope, Extent, IndicatorRow, Part, Sheet, all_results},
    text::{self, Counted, Lang},
};

use super::{
    Column, Signals, View,
    audit::seen_checks,
    filter::{FILTERS, filter_label, option_word},
    finder::shown,
    indicator_table::seen_indicators,
    results::seen_results,
};

/// The sheets of a file, with the source as the last.
pub fn taken(signals: Signals, extent: Extent) -> Book {
    let (dataset, lang, results) = (signals.dataset.get(), signals.lang.get(), signals.results.get());
    let sector_report = results.ready().map(AsRef::as_ref);
    let export_scope = export_scope(signals, extent);
    let figures = match (extent, signals.view.get()) {
        (Extent::All, _) | (Extent::Seen, View::Overview) => everything(lang, &dataset, sector_report),
        (Extent::Seen, _) => vec![open_table(signals, Extent::Seen)],
    };
    Book::new(lang, &dataset, figures, &export_scope)
}

/// The one table of the open view; the indicators where it has no table of its own, or not yet.
pub fn open_table(signals: Signals, extent: Extent) -> Sheet {
    let (dataset, lang, results) = (signals.dataset.get(), signals.lang.get(), signals.results.get());
    let (view, comparison) = (signals.view.get(), &dataset.comparison);
    let is_seen = extent == Extent::Seen;
    match (view, results.ready()) {
        (View::Results, Some(sector_report)) => {
            let rows = if is_seen {
                seen_results(signals, &dataset, sector_report)
            } else {
                all_results(&dataset, sector_report)
            };
            sheets::results(lang, comparison, &rows)
        }
        (View::Audit, Some(sector_report)) => {
            let checks =
                if is_seen { seen_checks(signals, sector_report) } else { sector_report.audit.checks.iter().collect() };
            sheets::audit(lang, comparison, &checks)
        }
        (View::Table, _) if is_seen => {
            let left_out: Vec<Part> = signals.left_out.get().into_iter().map(part).collect();
            sheets::indicators(lang, comparison, &seen_indicators(signals, &dataset), &left_out)
        }
        (View::Gaps, _) if is_seen => sheets::indicators(lang, comparison, &seen_indicators(signals, &dataset), &[]),
        _ => sheets::indicators(lang, comparison, &IndicatorRow::all(&dataset), &[]),
    }
}

fn everything(lang: Lang, dataset: &Dataset, sector_report: Option<&SectorReport>) -> Vec<Sheet> {
    let comparison = &dataset.comparison;
    let mut figures = vec![sheets::indicators(lang, comparison, &IndicatorRow::all(dataset), &[])];
    if let Some(sector_report) = sector_report {
        let checks: Vec<&AuditCheck> = sector_report.audit.checks.iter().collect();
        figures.push(sheets::results(lang, comparison, &all_results(dataset, sector_report)));
        figures.push(sheets::audit(lang, comparison, &checks));
    }
    figures
}

/// How many entries a file holds, of how many, by kind.
pub fn held(signals: Signals, extent: Extent) -> Vec<(usize, usize, Counted)> {
    let (dataset, results) = (signals.dataset.get(), signals.results.get());
    let indicators = dataset.indicators().count();
    if extent == Extent::Seen && signals.view.get() == View::Gaps {
        return vec![(seen_indicators(signals, &dataset).len(), indicators, Counted::Indicators)];
    }
    let seen = if extent == Extent::Seen { shown(signals, signals.lang.get()) } else { None };
    if let Some(seen) = seen {
        return vec![seen];
    }
    let mut held = vec![(indicators, indicators, Counted::Indicators)];
    if let Some(sector_report) = results.ready() {
        let (results, checks) = (sector_report.results.len(), sector_report.audit.checks.len());
        held.push((results, results, Counted::Results));
        held.push((checks, checks, Counted::Checks));
    }
    held
}

/// What the one table of the open view is called.
pub fn open_table_name(signals: Signals) -> &'static str {
    let titles = text::messages(signals.lang.get());
    let has_results = signals.results.with(|results| results.ready().is_some());
    match signals.view.get() {
        View::Results if has_results => titles.columns.results_sheet,
        View::Audit if has_results => titles.columns.audit_sheet,
        _ => titles.columns.indicators_sheet,
    }
}

/// What the file is said to hold.
pub fn export_scope(signals: Signals, extent: Extent) -> ExportScope {
    let lang = signals.lang.get();
    let words = text::messages(lang);
    let view = signals.view.get();
    let (name, order) = match view {
        View::Overview => (words.views.overview, words.filters.report_order.to_owned()),
        View::Table => (words.views.table, indicator_order(signals)),
        View::Gaps => (words.views.gaps, indicator_order(signals)),
        View::Results => (words.views.results, words.filters.report_order.to_owned()),
        View::Audit => (words.views.audit, text::messages(lang).source_sheet.order_by_outcome.to_owned()),
    };
    let filters = if view == View::Overview { Vec::new() } else { filters(signals, view) };
    ExportScope { extent, view: name.to_owned(), filters, order }
}

fn indicator_order(signals: Signals) -> String {
    let lang = signals.lang.get();
    let Some(sorting) = signals.sorting.get() else { return text::messages(lang).filters.report_order.to_owned() };
    text::sorting_word(lang, sorting, &signals.dataset.get().comparison)
}

/// The filters in use, each with its name.
fn filters(signals: Signals, view: View) -> Vec<String> {
    let lang = signals.lang.get();
    let words = text::messages(lang);
    // The chart of gaps has the rows of the table.
    let filtered = if view == View::Gaps { View::Table } else { view };
    let (selection, query) = (signals.selection.get(), signals.query.get());
    let mut filters = Vec::new();
    if !query.trim().is_empty() {
        filters.push(format!("{}: “{}”", words.search.label, query.trim()));
    }
    for filter in FILTERS.iter().filter(|filter| filter.views.contains(&filtered)) {
        let name = (filter.chosen)(&selection);
        if !name.is_empty() {
            filters.push(format!("{}: {}", filter_label(filter, lang), option_word(filter, signals, &name)));
        }
    }
    if selection.flagged && view != View::Audit {
        filters.push(words.filters.flagged_only.to_owned());
    }
    if let Some(outcome) = signals.outcome.get().filter(|_| view == View::Audit) {
        filters.push(text::status_word(lang, outcome).to_owned());
    }
    filters
}

/// A column of the table as a part of the sheet.
fn part(column: Column) -> Part {
    match column {
        Column::Unit => Part::Unit,
        Column::Plan => Part::Plan,
        Column::Outcome => Part::Outcome,
        Column::Gap => Part::Gap,
        Column::Verdict => Part::Verdict,
        Column::Check => Part::Check,
        Column::Next => Part::Next,
    }
}
