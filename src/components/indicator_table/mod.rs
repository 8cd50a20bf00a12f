//! The report's table: every indicator with its plan, outcome, gap, verdict, check and next plan, in the printed order.

mod folding;
mod gap_mark;
mod head;
mod row;
mod sorted;
mod table_tools;

use std::{collections::BTreeSet, sync::Arc};

use leptos::prelude::*;

use crate::{
    browser,
    charts::{Panel, Row, Scale},
    domain::{Assessment, Dataset, Group, GroupKind},
    sheets::IndicatorRow,
    text::{self, Match, Search},
};

use super::{
    Column, Signals, View,
    finder::nothing_found,
    finding::{closest_first, find_indicator},
    live::{live, pressed, word},
    target_gap::mark_legend,
};
use folding::{group_heading, is_folded};
pub use head::column_name;
use head::table_head;
use row::{Surroundings, indicator_row};
use sorted::{Found, sorted_blocks, sorted_bodies};
use table_tools::table_tools;

/// How many columns the table has: number and name stand always.
fn columns(signals: Signals) -> usize {
    2 + Column::ALL.len() - signals.left_out.with(BTreeSet::len)
}

/// The axes of the gap marks, shared by all rows of a kind.
#[derive(Clone, Copy)]
struct Scales {
    points: Scale,
    relative: Scale,
}

impl Scales {
    fn of(dataset: &Dataset) -> Self {
        let rows: Vec<Row> = dataset.assessments().iter().map(|assessment| Row::of(assessment)).collect();
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
            {live(move || mark_legend(&signals.dataset.get().comparison, signals.lang.get()).into_any())}
            {table_tools(signals)}
            <div
                class="indicator-table-frame"
                on:click=pressed(move |event| {
                    // A whole row opens its details; the button in it does the same for those who press keys.
                    if let Some(id) = browser::pressed_inside(&event, "data-indicator") {
                        signals.selected.set(Some(id));
                    }
                })
            >
                {live(move || indicator_table(signals))}
            </div>
            {nothing_found(signals).into_any()}
        </section>
    }
}

/// The table: every row that the search and the filters leave, in the report's order or the one asked for.
pub fn indicator_table(signals: Signals) -> AnyView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let scales = Scales::of(&dataset);
    let bodies = match signals.sorting.get() {
        Some(sorting) => sorted_bodies(signals, &dataset, sorting, scales),
        None => found_groups(signals, &dataset)
            .into_iter()
            .map(|(group, rows)| table_body(signals, &dataset, group, &rows, scales))
            .collect(),
    };
    view! {
        <table class="indicator-table" part="table" role="table">
            <caption class="indicator-table-caption">{text::table_caption(lang, &dataset)}</caption>
            {table_head(signals, &dataset.comparison)}
            {bodies}
        </table>
    }
    .into_any()
}

/// The rows that the table shows, in the order in which it shows them.
pub fn seen_indicators(signals: Signals, dataset: &Dataset) -> Vec<IndicatorRow<'_>> {
    let mut seen = Vec::new();
    if let Some(sorting) = signals.sorting.get() {
        let rows = sorted_blocks(signals, dataset, sorting).into_iter().flat_map(|(_, rows)| rows);
        seen.extend(rows.map(|Found { group, assessment, .. }| IndicatorRow { dataset, group, assessment }));
        return seen;
    }
    for (group, rows) in found_groups(signals, dataset) {
        let found = dataset.assessments_of(group).iter().zip(rows);
        let rows = found.filter(|(_, ranges)| ranges.is_some());
        seen.extend(rows.map(|(assessment, _)| IndicatorRow { dataset, group, assessment }));
    }
    seen
}

/// The groups with something that is looked for, those with the closest first, and their rows as [`found_rows`].
fn found_groups(signals: Signals, dataset: &Dataset) -> Vec<(&Group, Vec<Option<Match>>)> {
    let groups = dataset.groups.iter().filter_map(|group| {
        let rows = found_rows(signals, dataset, group);
        let closest = rows.iter().flatten().map(|found| found.rank).min()?;
        Some((closest, (group, rows)))
    });
    closest_first(groups)
}

/// For each indicator of a group, how close it is and what to highlight in its name; `None` where it is left out.
fn found_rows(signals: Signals, dataset: &Dataset, group: &Group) -> Vec<Option<Match>> {
    let search = signals.query.with(|query| Search::new(query));
    let (lang, selection) = (signals.lang.get(), signals.selection.get());
    // Results that arrive later must not draw the whole table again for nothing.
    let results = selection.flagged.then(|| signals.results.get());
    let sector_report = results.as_ref().and_then(|results| results.ready()).map(AsRef::as_ref);
    let found = |it: &Arc<Assessment>| find_indicator((lang, &search, &selection), group, it, sector_report);
    dataset.assessments_of(group).iter().map(found).collect()
}

fn table_body(signals: Signals, dataset: &Dataset, group: &Group, found: &[Option<Match>], scales: Scales) -> AnyView {
    let comparison = &dataset.comparison;
    let has_heading = group.kind != GroupKind::Indicator;
    let is_folded = has_heading && is_folded(signals, &group.id);
    let shown = found.iter().flatten().count();
    let heading = has_heading.then(|| group_heading(signals, group, comparison, is_folded.then_some(shown)));
    let rows: Vec<AnyView> = dataset
        .assessments_of(group)
        .iter()
        .zip(found)
        .filter_map(|(assessment, ranges)| {
            let ranges = ranges.as_ref()?;
            let mark = scales.mark(assessment);
            let around = Surroundings { comparison, level: assessment.indicator.level, group: None, is_folded };
            Some(indicator_row(signals, assessment, ranges, mark, around))
        })
        .collect();
    view! { <tbody role="rowgroup" data-group=group.id.clone()>{heading} {rows}</tbody> }.into_any()
}
