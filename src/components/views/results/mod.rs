//! The results view: the figures of the report's text, section by section, with charts where a reader would rather look.

mod row;
mod section;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        controls::nothing_found,
        elements::{heading, live, ordered, part_place, pressed, status_badge, word},
        state::{Action, Piece, Store, Target},
    },
    domain::{CheckStatus, Part, SectorReport, shares_of_plan},
    query::View,
    text::{self, Lang},
};

use super::report_gate::when_ready;
use section::result_section;

/// All results.
#[component]
pub fn ResultsView(store: Store) -> impl IntoView {
    let content = when_ready(store, Box::new(move |report| content(store, &report)));
    view! {
        <section
            class="view results"
            data-view=View::Results.slug()
            aria-label=word(store.lang, |words| words.views.results)
        >
            {content}
        </section>
    }
}

fn content(store: Store, report: &Arc<SectorReport>) -> AnyView {
    let lang = store.lang;
    let takeaway = {
        let report = Arc::clone(report);
        live(move || heading(store.level(1), "results-title", text::results_takeaway(lang.get(), &report)))
    };
    let parts = Part::READING_ORDER.map(|part| part_view(store, report, part)).collect_view();
    view! {
        {takeaway}
        {live(move || marks_legend(lang.get()))}
        {contents(store, report)}
        {plan_shares(store, report)}
        {parts}
        {nothing_found(store)}
    }
    .into_any()
}

/// What the marks beside figures mean.
fn marks_legend(lang: Lang) -> AnyView {
    let entries = CheckStatus::ALL
        .into_iter()
        .filter(|status| status.raises_question())
        .map(|status| {
            view! { <li>{status_badge(status)} {text::status_word(lang, status)}</li> }
        })
        .collect_view();
    view! {
        <p class="results-legend">{format!("{}:", text::messages(lang).results().flag_legend)}</p>
        <ul class="results-marks">{entries}</ul>
    }
    .into_any()
}

/// The sections as links to them.
fn contents(store: Store, report: &SectorReport) -> AnyView {
    let entries = report
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
                        on:click=pressed(move |_| store.apply(&Action::Lead(Target::Section(id.clone()))))
                    >
                        {live(move || format!("{number}{}", store.lang.get().of(&name)))}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="results-contents" hidden=live(move || store.is_looking())>
            <summary>{word(store.lang, |words| words.results().contents)}</summary>
            <ul>{entries}</ul>
        </details>
    }
    .into_any()
}

/// The chart of shares of plan, over all sections.
fn plan_shares(store: Store, report: &Arc<SectorReport>) -> Option<AnyView> {
    shares_of_plan(report).next()?;
    let figure = part_place(store, Piece::PlanShares(Arc::clone(report)));
    Some(view! { <div hidden=live(move || store.is_looking())>{figure}</div> }.into_any())
}

/// A part of the report with its sections, those with the closest result first, those with none last.
fn part_view(store: Store, report: &Arc<SectorReport>, part: Part) -> Option<AnyView> {
    report.sections_of(part).next()?;
    let order = Memo::new(move |_| {
        store.found.with(|found| {
            found.sections.iter().filter(|section| section.part == part).map(|section| section.at).collect::<Vec<_>>()
        })
    });
    let report = Arc::clone(report);
    // Moved, not drawn anew: a section has charts.
    let sections = ordered(order, Arc::new(move |at| result_section(store, &report, at).into_any()));
    let title =
        live(move || heading(store.level(2), "results-part", text::part_word(store.lang.get(), part).to_owned()));
    Some(view! { <div class="results-part-body">{title} {sections}</div> }.into_any())
}
