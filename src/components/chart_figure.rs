//! A chart with what belongs to it: a title that says what it shows, a summary, and the table of its figures.

use leptos::prelude::*;

use super::{
    Signals,
    chart_frame::{ChartFrame, Draw},
    heading::heading,
    live::{Live, live, word},
};

/// A chart named `name`; `depth` is how far below the widget's heading its title stands.
#[component]
pub fn ChartFigure(
    signals: Signals,
    name: String,
    depth: u8,
    title: Signal<String>,
    summary: Signal<String>,
    draw: Draw,
    table: Live<AnyView>,
) -> impl IntoView {
    let Signals { lang, level, .. } = signals;
    let failed = RwSignal::new(false);
    let label = Signal::derive(move || format!("{}. {}", title.get(), summary.get()));
    let frame = view! { <ChartFrame signals name label title summary draw failed /> }.into_any();
    view! {
        <figure class="chart-figure" part="chart">
            <figcaption>
                {live(move || heading(level.get().saturating_add(depth), "chart-figure-title", title.get()))}
                <p class="chart-figure-summary">{live(move || summary.get())}</p>
            </figcaption>
            {frame}
            <details class="chart-figure-table" prop:open=live(move || failed.get())>
                <summary>{word(lang, |words| words.charts.table)}</summary>
                {table}
            </details>
        </figure>
    }
    .into_any()
}
