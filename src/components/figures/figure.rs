//! A chart with what belongs to it: a title that says what it shows, a summary, and the table of its figures.

use leptos::prelude::*;

use crate::components::{
    elements::{Live, heading, live, part_place, word},
    state::{Draw, Frame, Piece, Store},
};

/// A chart named `name`; `depth` is how far below the widget's heading its title stands.
#[component]
pub fn ChartFigure(
    store: Store,
    name: String,
    depth: u8,
    title: Signal<String>,
    summary: Signal<String>,
    draw: Draw,
    table: Live<AnyView>,
) -> impl IntoView {
    let lang = store.lang;
    let failed = RwSignal::new(false);
    let label = Signal::derive(move || format!("{}. {}", title.get(), summary.get()));
    let frame = Frame {
        name: StoredValue::new(name),
        label,
        title,
        summary,
        legend: None,
        draw: StoredValue::new_local(draw),
        failed,
    };
    let frame = part_place(store, Piece::Frame(frame));
    view! {
        <figure class="chart-figure" part="chart">
            <figcaption>
                {live(move || heading(store.level(depth), "chart-figure-title", title.get()))}
                <p class="chart-figure-summary">{live(move || summary.get())}</p>
            </figcaption>
            {frame}
            <details class="chart-figure-table" prop:open=live(move || failed.get())>
                <summary>{word(lang, |words| words.charts().table)}</summary>
                {table}
            </details>
        </figure>
    }
    .into_any()
}
