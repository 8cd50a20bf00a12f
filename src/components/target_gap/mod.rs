//! The gaps view: the target-gap chart with its takeaway, summary and legend, and the table that says the same.

mod figures;
mod legend;

use std::rc::Rc;

use leptos::prelude::*;

use crate::{charts, text};

use super::{
    Signals, View,
    chart_frame::{ChartFrame, Draw},
    heading::heading,
    live::{live, word},
};

pub use legend::mark_legend;

/// The chart of all gaps.
#[component]
pub fn TargetGapView(signals: Signals) -> impl IntoView {
    let Signals { dataset, lang, level, .. } = signals;
    let failed = RwSignal::new(false);
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::target_gap(&dataset.get(), lang.get(), width_px, palette)
    });
    let label = Signal::derive(move || text::chart_label(lang.get(), &dataset.get()));
    let title = Signal::derive(move || text::gaps_takeaway(lang.get(), &dataset.get()));
    let summary = Signal::derive(move || text::gaps_summary(lang.get(), &dataset.get()));
    let legend = Signal::derive(move || text::marks_key(lang.get(), &dataset.get().comparison, signals.baseline.get()));
    let caption = view! {
        <figcaption class="target-gap-caption">
            {live(move || heading(level.get() + 1, "target-gap-title", text::gaps_takeaway(lang.get(), &dataset.get())))}
            <p class="target-gap-summary">{live(move || text::gaps_summary(lang.get(), &dataset.get()))}</p>
            {live(move || mark_legend(&dataset.get().comparison, lang.get()).into_any())}
        </figcaption>
    }
    .into_any();
    let frame = view! { <ChartFrame signals name="target-gap" label title summary legend draw failed /> }.into_any();
    let table = view! {
        <details class="target-gap-figures" prop:open=live(move || failed.get())>
            <summary>{word(lang, |words| words.chart_table)}</summary>
            {live(move || figures::figures(signals).into_any())}
        </details>
    }
    .into_any();
    view! {
        <section class="view" data-view=View::Gaps.name() aria-label=word(lang, |words| words.gaps_view)>
            <figure class="target-gap" part="chart">
                {caption}
                {frame}
                <p class="target-gap-note">{word(lang, |words| words.clipped)}</p>
            </figure>
            {table}
        </section>
    }
    .into_any()
}
