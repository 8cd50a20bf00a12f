//! The figures of one indicator by year: plan, estimate and outcome, each with the document that gives it.

use leptos::prelude::*;

use crate::{
    domain::{Line, LineFigure, Series, Stage, Year},
    text::{self, Lang},
};

/// The table of a line.
pub fn table(lang: Lang, series: &Series, line: &Line) -> AnyView {
    let words = text::years_words(lang);
    let years = || line.segments.iter().flat_map(|segment| &segment.years);
    let stages: Vec<Stage> =
        Stage::ALL.into_iter().filter(|stage| years().any(|year| year.of(*stage).next().is_some())).collect();
    let columns = stages.len() + 1;
    let heads = stages.iter().map(|stage| view! { <th scope="col">{text::stage_word(lang, *stage)}</th> }.into_any());
    let heads = heads.collect::<Vec<_>>();
    let bodies = line.segments.iter().map(|segment| {
        let change = segment.after.as_ref().map(|between| {
            view! {
                <tr class="years-change" data-break=between.kind.slug()>
                    <th colspan=columns scope="rowgroup">{text::break_phrase(lang, between)}</th>
                </tr>
            }
            .into_any()
        });
        let rows = segment.years.iter().map(|year| row(lang, series, year, &stages)).collect::<Vec<_>>();
        view! { <tbody>{change} {rows}</tbody> }.into_any()
    });
    let bodies = bodies.collect::<Vec<_>>();
    view! {
        <table class="figures figures-wide years-figures">
            <caption class="visually-hidden">{words.table}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.year}</th>
                    {heads}
                </tr>
            </thead>
            {bodies}
        </table>
    }
    .into_any()
}

fn row(lang: Lang, series: &Series, year: &Year, stages: &[Stage]) -> AnyView {
    let cell = |stage: &Stage| {
        let figures: Vec<AnyView> = year.of(*stage).map(|figure| figure_with_documents(lang, series, figure)).collect();
        let content = if figures.is_empty() { nothing(lang) } else { figures.into_any() };
        view! { <td data-label=text::stage_word(lang, *stage) data-stage=stage.slug()>{content}</td> }.into_any()
    };
    let cells = stages.iter().map(cell).collect::<Vec<_>>();
    view! {
        <tr data-year=year.year>
            <th scope="row">{year.year}</th>
            {cells}
        </tr>
    }
    .into_any()
}

fn figure_with_documents(lang: Lang, series: &Series, figure: &LineFigure) -> AnyView {
    let reports = figure.sources.iter().filter_map(|source| Some((series.reports.get(source.report)?, &source.place)));
    let mut documents = reports.map(|(report, place)| text::place_document(lang, report, place)).collect::<Vec<_>>();
    documents.dedup();
    view! {
        <p class="years-figure">
            {text::line_figure(lang, figure)}
            <small class="years-document">{documents.join("; ")}</small>
        </p>
    }
    .into_any()
}

/// Where a year has nothing: a dash, and what it means for those who hear it.
pub fn nothing(lang: Lang) -> AnyView {
    view! {
        <span aria-hidden="true">"–"</span>
        <span class="visually-hidden">{text::messages(lang).figures.missing}</span>
    }
    .into_any()
}
