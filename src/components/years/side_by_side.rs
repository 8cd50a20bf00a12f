//! All indicators of the report with the outcomes of all years side by side, as far as the series has them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{indicator_button, live, wording},
        state::Store,
    },
    domain::{Dataset, Indicator, Line, LineFigure, Series, Stage, Year},
    text::{self, Lang},
};

use super::{gate::when_here, table::nothing};

/// The table, which stands in the place of the report's own.
pub fn years_table(store: Store) -> AnyView {
    when_here(store, Box::new(move |series| live(move || drawn(store, &series)).into_any()))
}

/// An indicator with its line.
type Row = (Arc<Indicator>, Line);

fn drawn(store: Store, series: &Series) -> AnyView {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let words = text::years_words(lang);
    let rows = rows(store, &dataset, series);
    let years = years_of(&rows);
    let heads = years.iter().map(|year| view! { <th scope="col">{*year}</th> }.into_any()).collect::<Vec<_>>();
    let rows = rows.iter().map(|row| drawn_row(store, &dataset, row, &years)).collect::<Vec<_>>();
    view! {
        <div class="years-frame">
            <p class="years-key">{words.outcomes_key}</p>
            <table class="figures figures-wide years-side-by-side">
                <caption class="visually-hidden">{words.side_by_side}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text::messages(lang).table.indicator}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What the query leaves, in its order.
fn rows(store: Store, dataset: &Dataset, series: &Series) -> Vec<Row> {
    let row = |at: usize| {
        let indicator = &dataset.assessments().get(at)?.indicator;
        Some((Arc::clone(indicator), series.line(&dataset.document.id, &indicator.id)?))
    };
    store.found.with(|found| found.indicators().into_iter().filter_map(|found| row(found.at)).collect())
}

/// From the first year that has an outcome to the last.
fn years_of(rows: &[Row]) -> Vec<i32> {
    let years = || {
        let years = rows.iter().flat_map(|(_, line)| &line.segments).flat_map(|segment| &segment.years);
        years.filter(|year| year.figures.iter().any(is_outcome)).map(|year| year.year)
    };
    years().min().zip(years().max()).map_or_else(Vec::new, |(first, last)| (first..=last).collect())
}

fn is_outcome(figure: &LineFigure) -> bool {
    figure.period.stage != Stage::Plan
}

fn drawn_row(store: Store, dataset: &Dataset, (indicator, line): &Row, years: &[i32]) -> AnyView {
    let lang = store.lang.get();
    // A name such as "services" says too little without the heading that it stands under.
    let heading = dataset
        .heading_of(&indicator.id)
        .map(|group| view! { <small class="years-document">{wording(lang, &group.name)}</small> }.into_any());
    // A change before what is only planned stands in no column.
    let has_outcome = |years: &[Year]| years.iter().any(|year| year.figures.iter().any(is_outcome));
    let shown = line.segments.iter().filter(|segment| has_outcome(&segment.years));
    let changes = shown.filter_map(|segment| segment.after.as_ref());
    let changes = changes.map(|between| {
        view! { <small class="years-document">"‖ " {text::break_phrase(lang, between)}</small> }.into_any()
    });
    let changes = changes.collect::<Vec<_>>();
    let cells = years.iter().map(|year| cell(lang, line, *year)).collect::<Vec<_>>();
    view! {
        <tr data-years-of=indicator.id.clone()>
            <th scope="row">
                {heading} {indicator_button(store.act(), &indicator.id, wording(lang, &indicator.name))} {changes}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The outcomes of a year, each with what it is; a double bar stands before what comes after a change.
fn cell(lang: Lang, line: &Line, year: i32) -> AnyView {
    let mut figures = Vec::new();
    for segment in &line.segments {
        let here = segment.years.iter().filter(|known| known.year == year);
        let first = segment.years.iter().find(|known| known.figures.iter().any(is_outcome)).map(|first| first.year);
        for (at, figure) in here.flat_map(|year| &year.figures).filter(|figure| is_outcome(figure)).enumerate() {
            let is_changed = segment.after.is_some() && at == 0 && first == Some(year);
            let said = text::line_figure_short(lang, figure);
            let said = if is_changed { format!("‖ {said}") } else { said };
            figures.push(view! { <p class="years-figure" data-stage=figure.period.stage.slug()>{said}</p> }.into_any());
        }
    }
    let content = if figures.is_empty() { nothing(lang) } else { figures.into_any() };
    view! { <td data-label=year data-year=year>{content}</td> }.into_any()
}
