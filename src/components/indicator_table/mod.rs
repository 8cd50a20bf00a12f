//! The report's table: every indicator with its plan, outcome, gap, verdict, check and next plan, in the printed order.

mod gap_mark;
mod row;

use leptos::prelude::*;

use crate::{
    charts::{Panel, Row, Scale},
    domain::{Assessment, Comparison, Dataset, Group, GroupKind},
    text::{self, Lang},
};

use super::target_gap::mark_legend;
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

/// The whole table with its legend.
pub fn indicator_table(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let scales = Scales::of(dataset);
    let bodies = dataset.groups.iter().map(|group| table_body(group, &dataset.comparison, lang, scales)).collect_view();
    view! {
        {mark_legend(&dataset.comparison, lang)}
        <table class="indicator-table" part="table" role="table">
            <caption class="indicator-table-caption">{text::table_caption(lang, dataset)}</caption>
            {table_head(&dataset.comparison, lang)}
            {bodies}
        </table>
    }
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

fn table_body(group: &Group, comparison: &Comparison, lang: Lang, scales: Scales) -> impl IntoView + use<> {
    let heading = (group.kind != GroupKind::Indicator).then(|| {
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
    });
    let rows = group
        .indicators
        .iter()
        .map(|indicator| {
            let assessment = Assessment::of(indicator, comparison);
            let marks = Row::of(&assessment);
            let scale = if marks.panel == Panel::Points { scales.points } else { scales.relative };
            indicator_row(&assessment, comparison, lang, gap_mark::gap_mark(&assessment, marks, scale).into_any())
        })
        .collect_view();
    view! { <tbody role="rowgroup" data-group=group.id.clone()>{heading} {rows}</tbody> }
}
