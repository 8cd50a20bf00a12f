//! The results view: the figures of the report's text, section by section, with charts where a reader would rather look.

mod figures;
mod row;
mod section;

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    domain::{CheckStatus, Dataset, Part, Section, SectorReport, Selection},
    sheets::{ResultRow, all_results},
    text::{self, Lang},
};

use super::{
    Signals, Target, View,
    audit::status_name,
    chart_figure::ChartFigure,
    chart_frame::Draw,
    finder::nothing_found,
    finding::closest_first,
    heading::heading,
    link::status_mark,
    live::{live, pressed, word},
    results_gate::when_ready,
};
use section::{ResultSection, closeness, found_rows};

/// All results.
#[component]
pub fn ResultsView(signals: Signals) -> impl IntoView {
    let content = when_ready(signals, move |sector_report| content(signals, sector_report));
    view! {
        <section
            class="view results"
            data-view=View::Results.name()
            aria-label=word(signals.lang, |words| words.views.results)
        >
            {content}
        </section>
    }
}

fn content(signals: Signals, sector_report: Arc<SectorReport>) -> impl IntoView {
    let Signals { lang, level, .. } = signals;
    let takeaway = {
        let sector_report = Arc::clone(&sector_report);
        live(move || {
            heading(level.get().saturating_add(1), "results-title", text::results_takeaway(lang.get(), &sector_report))
        })
    };
    let parts = Part::READING_ORDER.map(|part| part_view(signals, &sector_report, part)).collect_view();
    view! {
        {takeaway}
        {live(move || marks_legend(lang.get()))}
        {contents(signals, &sector_report)}
        {plan_shares(signals, &sector_report)}
        {parts}
        {nothing_found(signals).into_any()}
    }
}

/// The results that the view shows, in the order in which it shows them.
pub fn seen_results<'a>(signals: Signals, dataset: &'a Dataset, sector_report: &'a SectorReport) -> Vec<ResultRow<'a>> {
    let all = all_results(dataset, sector_report);
    let sections = Part::READING_ORDER.into_iter().flat_map(|part| sections(signals, sector_report, part));
    let mut seen = Vec::new();
    for section in sections {
        let places: Vec<usize> = found_rows(signals, sector_report, section).into_iter().map(|(at, _)| at).collect();
        let here = all.iter().filter(|row| row.section.id == section.id).enumerate();
        seen.extend(here.filter(|(at, _)| places.contains(at)).map(|(_, row)| *row));
    }
    seen
}

/// What the marks beside figures mean.
fn marks_legend(lang: Lang) -> AnyView {
    let entries = CheckStatus::ALL
        .into_iter()
        .filter(|outcome| outcome.raises_question())
        .map(|outcome| {
            view! {
                <li>
                    <span class="outcome-mark" data-outcome=status_name(outcome) aria-hidden="true">
                        {status_mark(outcome)}
                    </span>
                    {text::status_word(lang, outcome)}
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="results-legend">{format!("{}:", text::messages(lang).results.flag_legend)}</p>
        <ul class="results-marks">{entries}</ul>
    }
    .into_any()
}

/// Charts show everything; they step aside while the reader looks for something.
pub(super) fn is_looking(signals: Signals) -> bool {
    signals.query.with(|query| !query.is_empty()) || signals.selection.get() != Selection::default()
}

/// The sections as links to them.
fn contents(signals: Signals, sector_report: &SectorReport) -> AnyView {
    let entries = sector_report
        .sections
        .iter()
        .map(|section| {
            let (id, name) = (section.id.clone(), section.name.clone());
            let number = text::section_number(&section.id).map(|number| format!("{number}. ")).unwrap_or_default();
            view! {
                <li>
                    <button
                        type="button"
                        class="link"
                        data-action="section"
                        data-value=id.clone()
                        on:click=pressed(move |_| signals.lead_to(Target::Section(id.clone())))
                    >
                        {live(move || format!("{number}{}", signals.lang.get().of(&name)))}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="results-contents" hidden=live(move || is_looking(signals))>
            <summary>{word(signals.lang, |words| words.results.contents)}</summary>
            <ul>{entries}</ul>
        </details>
    }
    .into_any()
}

/// The chart of shares of plan, over all sections.
fn plan_shares(signals: Signals, sector_report: &Arc<SectorReport>) -> Option<AnyView> {
    text::shares_of_plan(sector_report).next()?;
    let lang = signals.lang;
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(sector_report));
    let title = Signal::derive(move || text::plan_shares_takeaway(lang.get(), &titled));
    let summary = Signal::derive(move || text::plan_shares_summary(lang.get(), &summed));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::plan_shares(&drawn, lang.get(), width_px, palette)
    });
    let table = live(move || figures::plan_shares(signals, &listed).into_any());
    let figure = view! { <ChartFigure signals name="plan-shares".to_owned() depth=2 title summary draw table /> };
    Some(view! { <div hidden=live(move || is_looking(signals))>{figure}</div> }.into_any())
}

/// The sections of a part: those with the closest result first, those with none last.
fn sections(signals: Signals, sector_report: &SectorReport, part: Part) -> Vec<&Section> {
    let (found, others): (Vec<_>, Vec<_>) = sector_report
        .sections_of(part)
        .map(|section| (closeness(signals, sector_report, section), section))
        .partition(|(rank, _)| rank.is_some());
    let found = closest_first(found.into_iter().filter_map(|(rank, section)| Some((rank?, section))));
    found.into_iter().chain(others.into_iter().map(|(_, section)| section)).collect()
}

/// A part of the report with its sections.
fn part_view(signals: Signals, sector_report: &Arc<SectorReport>, part: Part) -> Option<AnyView> {
    sector_report.sections_of(part).next()?;
    let ordered = {
        let sector_report = Arc::clone(sector_report);
        Memo::new(move |_| {
            sections(signals, &sector_report, part).iter().map(|section| section.id.clone()).collect::<Vec<_>>()
        })
    };
    let section = {
        let sector_report = Arc::clone(sector_report);
        move |id: String| {
            let section = sector_report.sections.iter().find(|section| section.id == id).cloned()?;
            Some(view! { <ResultSection signals sector_report=Arc::clone(&sector_report) section /> }.into_any())
        }
    };
    // Moved, not drawn anew: a section has charts.
    let sections = view! { <For each=move || ordered.get() key=String::clone children=section /> }.into_any();
    let Signals { lang, level, .. } = signals;
    let title = live(move || {
        heading(level.get().saturating_add(2), "results-part", text::part_word(lang.get(), part).to_owned())
    });
    Some(view! { <div class="results-part-body">{title} {sections}</div> }.into_any())
}
