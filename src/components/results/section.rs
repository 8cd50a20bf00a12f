//! One section of the report: its heading, its charts, and the table of its results.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    domain::{Breakdown, Section, SectorReport, SectorResult},
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
        .filter(|breakdown| breakdown.whole.section == section.id)
        .map(|breakdown| breakdown_figure(signals, breakdown))
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
    let rows = sector_report.rows(&section.id).into_iter().enumerate();
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
    let words = text::messages(signals.lang.get());
    let all = sector_report.rows(&section.id);
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
                    {head(words.results.topic)} {head(words.results.value)} {columns.0.then(|| head(words.results.change))}
                    {columns.1.then(|| head(words.results.against_plan))} {head(words.results.when)}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn breakdown_figure(signals: Signals, breakdown: &Breakdown) -> AnyView {
    let lang = signals.lang;
    let breakdown_shared = Arc::new(breakdown.clone());
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(&breakdown_shared));
    let title = Signal::derive(move || text::breakdown_takeaway(lang.get(), &titled));
    let summary = Signal::derive(move || text::breakdown_summary(lang.get(), &summed));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::breakdown(&drawn, lang.get(), width_px, palette)
    });
    let table = live(move || figures::breakdown(&listed, lang.get()).into_any());
    view! { <ChartFigure signals name=breakdown.id.clone() depth=4 title summary draw table /> }.into_any()
}
