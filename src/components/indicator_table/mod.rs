//! The report's table: every indicator with its plan, outcome, gap, verdict, check and next plan, in the printed order.

mod gap_mark;
mod row;

use leptos::prelude::*;

use crate::{
    charts::{Panel, Row, Scale},
    domain::{Assessment, Comparison, Dataset, Group, GroupKind},
    text::{self, Lang, Search},
};

use super::{
    Signals, View,
    finder::nothing_found,
    finding::{Ranges, find_indicator},
    live::{live, word},
    target_gap::mark_legend,
};
use row::indicator_row;

/// How many columns the table has.
const COLUMNS: u8 = 9;

/// The axes of the gap marks, shared by all rows of a kind.
#[derive(Clone, Copy)]
struct Scales {
    points: Scale,
    relative: Scale,
}

impl Scales {
    fn of(dataset: &Dataset) -> Self {
        let rows: Vec<Row> = dataset.assessments().map(|assessment| Row::of(&assessment)).collect();
        let scale = |panel| Scale::of(rows.iter().filter(|row| row.panel == panel).flat_map(Row::values));
        Self { points: scale(Panel::Points), relative: scale(Panel::Relative) }
    }
}

/// The table view.
#[component]
pub fn IndicatorTable(signals: Signals) -> impl IntoView {
    view! {
        <section
            class="view"
            data-view=View::Table.name()
            aria-label=word(signals.lang, |words| words.table_view)
        >
            {live(move || indicator_table(signals).into_any())}
            {nothing_found(signals).into_any()}
        </section>
    }
}

/// The table with its legend: every row that the search and the filters leave, in the report's order.
pub fn indicator_table(signals: Signals) -> impl IntoView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let scales = Scales::of(&dataset);
    let bodies = dataset
        .groups
        .iter()
        .map(|group| (group, found_rows(signals, &dataset, group)))
        .filter(|(_, rows)| rows.iter().any(Option::is_some))
        .map(|(group, rows)| table_body(signals, group, &rows, &dataset.comparison, scales))
        .collect_view();
    view! {
        {mark_legend(&dataset.comparison, lang)}
        <table class="indicator-table" part="table" role="table">
            <caption class="indicator-table-caption">{text::table_caption(lang, &dataset)}</caption>
            {table_head(&dataset.comparison, lang)}
            {bodies}
        </table>
    }
}

/// For each indicator of a group, what to highlight in its name; `None` where it is left out.
fn found_rows(signals: Signals, dataset: &Dataset, group: &Group) -> Vec<Option<Ranges>> {
    let search = signals.query.with(|query| Search::new(query));
    let (lang, selection) = (signals.lang.get(), signals.selection.get());
    // Results that arrive later must not draw the whole table again for nothing.
    let results = selection.flagged.then(|| signals.results.get());
    let annex = results.as_ref().and_then(|results| results.ready()).map(AsRef::as_ref);
    let found = |indicator| find_indicator((lang, &search, &selection), dataset, group, indicator, annex);
    group.indicators.iter().map(found).collect()
}

fn table_head(comparison: &Comparison, lang: Lang) -> impl IntoView + use<> {
    let words = lang.words();
    let column = |class: &'static str, name: String, hint: Option<String>| {
        view! {
            <th scope="col" role="columnheader" class=class>
                {name}
                {hint.map(|hint| view! { " " <small class="indicator-table-hint">{hint}</small> })}
            </th>
        }
    };
    view! {
        <thead role="rowgroup">
            <tr role="row">
                {column("indicator-table-marker", words.order_number.to_owned(), None)}
                {column("indicator-table-name", words.indicator.to_owned(), None)}
                {column("indicator-table-unit", words.unit.to_owned(), None)}
                {column("indicator-table-number", text::period_name(lang, &comparison.target), None)}
                {column("indicator-table-number", text::period_name(lang, &comparison.outcome), None)}
                {column("indicator-table-gap", words.gap.to_owned(), Some(text::gap_hint(lang, comparison)))}
                {column("indicator-table-verdict", words.verdict.to_owned(), Some(words.verdict_hint.to_owned()))}
                {column("indicator-table-check", words.check.to_owned(), Some(words.check_hint.to_owned()))}
                {column("indicator-table-next", text::period_name(lang, &comparison.next), Some(text::next_hint(lang, comparison)))}
            </tr>
        </thead>
    }
}

fn table_body(
    signals: Signals,
    group: &Group,
    found: &[Option<Ranges>],
    comparison: &Comparison,
    scales: Scales,
) -> impl IntoView + use<> {
    let lang = signals.lang.get();
    let heading = (group.kind != GroupKind::Indicator).then(|| group_heading(group, comparison, lang).into_any());
    let rows = group
        .indicators
        .iter()
        .zip(found)
        .filter_map(|(indicator, ranges)| {
            let ranges = ranges.as_ref()?;
            let assessment = Assessment::of(indicator, comparison);
            let marks = Row::of(&assessment);
            let scale = if marks.panel == Panel::Points { scales.points } else { scales.relative };
            let mark = gap_mark::gap_mark(&assessment, marks, scale).into_any();
            Some(indicator_row(signals, &assessment, comparison, ranges, mark))
        })
        .collect_view();
    view! { <tbody role="rowgroup" data-group=group.id.clone()>{heading} {rows}</tbody> }
}

fn group_heading(group: &Group, comparison: &Comparison, lang: Lang) -> impl IntoView + use<> {
    let composition = group
        .composition(&comparison.target)
        .and_then(|planned| Ok((planned, group.composition(&comparison.outcome)?)))
        .ok()
        .map(|(planned, reached)| text::composition_sentence(lang, comparison, &planned, &reached));
    view! {
        <tr role="row" class="indicator-table-heading">
            <td role="cell" class="indicator-table-marker">{group.number.clone()}</td>
            <th scope="rowgroup" role="rowheader" colspan=COLUMNS - 1>
                {lang.of(&group.name).to_owned()}
                {composition.map(|sentence| view! { <small class="indicator-table-remark">{sentence}</small> })}
            </th>
        </tr>
    }
}
