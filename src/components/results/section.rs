//! One section of the report: its heading, its charts, and the table of its results.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    domain::{BreakdownParts, Section, SectorReport, SectorResult},
    text::{self, Match, Rank, Search},
};

use super::{
    super::{
        Signals, chart_figure::ChartFigure, chart_frame::Draw, finding::find_result, heading::heading, live::live,
    },
    figures, is_looking,
    row::result_row,
};

/// A section; hidden while nothing in it is looked for.
#[component]
pub fn ResultSection(signals: Signals, sector_report: Arc<SectorReport>, section: Section) -> impl IntoView {
    let Signals { lang, level, .. } = signals;
    let id = section.id.clone();
    let title = {
        let (name, number) = (section.name.clone(), text::section_number(&section.id).map(str::to_owned));
        live(move || {
            let number = number.as_ref().map(|number| format!("{number}. ")).unwrap_or_default();
            heading(level.get().saturating_add(3), "results-section-title", format!("{number}{}", lang.get().of(&name)))
        })
    };
    let charts = sector_report
        .breakdowns
        .iter()
        .enumerate()
        .filter_map(|(at, breakdown)| Some((at, sector_report.parts_of(breakdown)?)))
        .filter(|(_, parts)| parts.whole.section == section.id)
        .map(|(at, parts)| breakdown_figure(signals, &sector_report, at, parts.id))
        .collect_view();
    let rows = {
        let (sector_report, section) = (Arc::clone(&sector_report), section.clone());
        Memo::new(move |_| found_rows(signals, &sector_report, &section))
    };
    let table = live(move || rows.with(|rows| table(signals, &sector_report, &section, rows).into_any()));
    view! {
        <section class="results-section" tabindex="-1" data-section=id hidden=live(move || rows.with(Vec::is_empty))>
            {title}
            <div class="results-section-charts" hidden=live(move || is_looking(signals))>{charts}</div>
            {table}
        </section>
    }
}

/// The results that are looked for, by their place among the rows of the section, and what to highlight in them.
pub fn found_rows(signals: Signals, sector_report: &SectorReport, section: &Section) -> Vec<(usize, Match)> {
    let search = signals.query.with(|query| Search::new(query));
    let selection = signals.selection.get();
    let choice = (signals.lang.get(), &search, &selection);
    let rows = sector_report.rows(&section.id).enumerate();
    rows.filter_map(|(at, (_, result))| Some((at, find_result(choice, section, result, sector_report)?))).collect()
}

/// How close the closest result of a section is; `None` where nothing of it is looked for.
pub fn closeness(signals: Signals, sector_report: &SectorReport, section: &Section) -> Option<Rank> {
    found_rows(signals, sector_report, section).iter().map(|(_, found)| found.rank).min()
}

fn table(
    signals: Signals,
    sector_report: &Arc<SectorReport>,
    section: &Section,
    found: &[(usize, Match)],
) -> impl IntoView + use<> {
    let words = signals.lang.get().words();
    let all: Vec<(u8, &SectorResult)> = sector_report.rows(&section.id).collect();
    let shown: Vec<(u8, &SectorResult, &Match)> =
        found.iter().filter_map(|(at, ranges)| all.get(*at).map(|(depth, result)| (*depth, *result, ranges))).collect();
    let has = |field: fn(&SectorResult) -> bool| shown.iter().any(|(_, result, _)| field(result));
    // An empty column would only take room from the others.
    let columns = (has(|it| it.change.is_some()), has(|it| it.plan.is_some() || it.share_of_plan.is_some()));
    let rows =
        shown.iter().map(|(depth, result, found)| result_row(signals, sector_report, (*depth, result), found, columns));
    let rows = rows.collect_view();
    let head = |name: &'static str| view! { <th scope="col" role="columnheader">{name}</th> }.into_any();
    view! {
        <table class="result-table" role="table">
            <caption class="visually-hidden">{signals.lang.get().of(&section.name).to_owned()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {head(words.topic)} {head(words.value)} {columns.0.then(|| head(words.change))}
                    {columns.1.then(|| head(words.against_plan))} {head(words.when)}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

/// Draws or words a breakdown as long as its report has it.
fn with_parts<T: Default>(sector_report: &SectorReport, at: usize, say: impl FnOnce(&BreakdownParts<'_>) -> T) -> T {
    let parts = sector_report.breakdowns.get(at).and_then(|breakdown| sector_report.parts_of(breakdown));
    parts.map(|parts| say(&parts)).unwrap_or_default()
}

fn breakdown_figure(signals: Signals, sector_report: &Arc<SectorReport>, at: usize, id: &str) -> AnyView {
    let lang = signals.lang;
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(sector_report));
    let title = Signal::derive(move || with_parts(&titled, at, |parts| text::breakdown_takeaway(lang.get(), parts)));
    let summary = Signal::derive(move || with_parts(&summed, at, |parts| text::breakdown_summary(lang.get(), parts)));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        with_parts(&drawn, at, |parts| charts::breakdown(parts, lang.get(), width_px, palette))
    });
    let table = live(move || {
        with_parts(&listed, at, |parts| Some(figures::breakdown(parts, lang.get()).into_any())).into_any()
    });
    view! { <ChartFigure signals name=id.to_owned() depth=4 title summary draw table /> }.into_any()
}
