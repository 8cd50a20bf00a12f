//! The report's table: every indicator with its plan, outcome, gap, verdict, check and next plan, in the printed order.

mod gap_mark;
mod head;
mod row;
mod sorted;

use leptos::prelude::*;

use crate::{
    charts::{Panel, Row, Scale},
    domain::{Assessment, Comparison, Dataset, Group, GroupKind},
    sheets::IndicatorRow,
    text::{self, Lang, Search},
};

use super::{
    Signals, View,
    finder::nothing_found,
    finding::{Ranges, find_indicator},
    live::{live, word},
    target_gap::mark_legend,
};
pub use head::column_name;
use head::table_head;
use row::indicator_row;
use sorted::{Found, sorted_blocks, sorted_bodies};

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

    /// An indicator's mark on its axis.
    fn mark(&self, assessment: &Assessment) -> AnyView {
        let marks = Row::of(assessment);
        let scale = if marks.panel == Panel::Points { self.points } else { self.relative };
        gap_mark::gap_mark(assessment, marks, scale).into_any()
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
    let bodies = match signals.sorting.get() {
        Some(sorting) => sorted_bodies(signals, &dataset, sorting, scales),
        None => dataset
            .groups
            .iter()
            .map(|group| (group, found_rows(signals, &dataset, group)))
            .filter(|(_, rows)| rows.iter().any(Option::is_some))
            .map(|(group, rows)| table_body(signals, group, &rows, &dataset.comparison, scales).into_any())
            .collect(),
    };
    view! {
        {mark_legend(&dataset.comparison, lang)}
        <table class="indicator-table" part="table" role="table">
            <caption class="indicator-table-caption">{text::table_caption(lang, &dataset)}</caption>
            {table_head(signals, &dataset.comparison)}
            {bodies}
        </table>
    }
}

/// The rows that the table shows, in the order in which it shows them.
pub fn seen_indicators(signals: Signals, dataset: &Dataset) -> Vec<IndicatorRow<'_>> {
    let mut seen = Vec::new();
    if let Some(sorting) = signals.sorting.get() {
        let rows = sorted_blocks(signals, dataset, sorting).into_iter().flat_map(|(_, rows)| rows);
        seen.extend(rows.map(|Found { group, assessment, .. }| IndicatorRow { dataset, group, assessment }));
        return seen;
    }
    for group in &dataset.groups {
        let found = group.indicators.iter().zip(found_rows(signals, dataset, group));
        let rows = found.filter(|(_, ranges)| ranges.is_some());
        seen.extend(rows.map(|(indicator, _)| IndicatorRow::of(dataset, group, indicator)));
    }
    seen
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
            let mark = scales.mark(&assessment);
            Some(indicator_row(signals, &assessment, comparison, ranges, mark, indicator.level, None))
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
