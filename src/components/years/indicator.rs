//! One indicator over the years, in its details: the chart, and a table with the document of each figure.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::{heading, part_place},
        state::{Draw, Frame, Piece, Store},
    },
    domain::{Indicator, Line, Series},
    text::{self, Lang},
};

use super::{gate::when_here, table::table};

/// The section of the details.
pub fn indicator_years(store: Store, id: String) -> AnyView {
    let title = heading(store.level(2), "detail-title", text::years_words(store.lang.get_untracked()).title.to_owned());
    let content = when_here(store, Box::new(move |series| drawn(store, &series, &id)));
    view! {
        <section class="years" data-section-name="years">
            {title}
            {content}
        </section>
    }
    .into_any()
}

fn drawn(store: Store, series: &Arc<Series>, id: &str) -> AnyView {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let words = text::years_words(lang);
    let found = dataset.assessment(id).zip(series.line(&dataset.document.id, id));
    let Some((assessment, line)) = found else { return ().into_any() };
    if !is_of_several(&line) {
        return view! { <p>{words.alone}</p> }.into_any();
    }
    let table = table(lang, series, &line);
    let chart = chart(store, lang, Arc::clone(&assessment.indicator), line);
    view! {
        <p class="years-key">{text::years_key(lang)}</p>
        {chart}
        {table}
    }
    .into_any()
}

/// Whether more than one report has something to say.
fn is_of_several(line: &Line) -> bool {
    let figures = line.segments.iter().flat_map(|segment| &segment.years).flat_map(|year| &year.figures);
    let mut reports = figures.flat_map(|figure| &figure.sources).map(|source| source.report);
    let first = reports.next();
    reports.any(|report| Some(report) != first)
}

/// The chart, spoken of in sentences; the table beside it says the same.
fn chart(store: Store, lang: Lang, indicator: Arc<Indicator>, line: Line) -> AnyView {
    let name = lang.of(&indicator.name).to_owned();
    let title = format!("{name}, {}", text::years_span(&line));
    let summary = text::years_summary(lang, &line);
    let label = format!("{title}. {summary}");
    let key = text::years_key(lang);
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::over_years(&line, &indicator.unit, lang, width_px, palette)
    });
    let said = |text: String| Signal::derive(move || text.clone());
    let frame = Frame {
        name: StoredValue::new("years".to_owned()),
        label: said(label),
        title: said(title),
        summary: said(summary),
        legend: Some(said(key)),
        draw: StoredValue::new_local(draw),
        failed: RwSignal::new(false),
    };
    view! { <div class="bullet-figure">{part_place(store, Piece::Frame(frame))}</div> }.into_any()
}
