//! The gaps view: the target-gap chart with its takeaway, summary and legend, and the table that says the same; under
//! it the next plan against the outcome. Both show what the search and the filters leave.

mod choices;
mod figures;
mod legend;
mod rows;

use std::rc::Rc;

use leptos::prelude::*;

use crate::{charts, text};

use super::{
    Signals, View,
    chart_frame::{ChartFrame, Draw},
    finder::nothing_found,
    heading::heading,
    live::{live, word},
    target_change_figure::target_change_figure,
};

pub use legend::mark_legend;

/// The chart of gaps.
#[component]
pub fn TargetGapView(signals: Signals) -> impl IntoView {
    let Signals { dataset, lang, level, baseline, .. } = signals;
    let rows = Memo::new(move |_| rows::shown_rows(signals));
    let failed = RwSignal::new(false);
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        let dataset = dataset.get();
        let rows = rows.with(|rows| dataset.seen_from(baseline.get(), rows));
        charts::target_gap(&rows, baseline.get(), &dataset.comparison, lang.get(), width_px, palette)
    });
    let title = Signal::derive(move || {
        let dataset = dataset.get();
        let rows = rows.with(|rows| dataset.seen_from(baseline.get(), rows));
        text::gaps_takeaway(lang.get(), &rows, baseline.get(), &dataset.comparison)
    });
    let summary = Signal::derive(move || {
        let dataset = dataset.get();
        let rows = rows.with(|rows| dataset.seen_from(baseline.get(), rows));
        text::gaps_summary(lang.get(), &rows, baseline.get(), &dataset.comparison)
    });
    let label = Signal::derive(move || text::chart_label(lang.get(), &title.get(), &summary.get()));
    let legend = move || legend::baseline_legend(baseline.get(), &dataset.get().comparison, lang.get());
    let key = Signal::derive(move || text::marks_key(lang.get(), &dataset.get().comparison, baseline.get()));
    let caption = view! {
        <figcaption class="target-gap-caption">
            {live(move || heading(level.get() + 1, "target-gap-title", title.get()))}
            <p class="target-gap-summary">{live(move || summary.get())}</p>
            {live(move || legend().into_any())}
        </figcaption>
    }
    .into_any();
    let frame =
        view! { <ChartFrame signals name="target-gap" label title summary legend=key draw failed /> }.into_any();
    let table = view! {
        <details class="target-gap-figures" prop:open=live(move || failed.get())>
            <summary>{word(lang, |words| words.chart_table)}</summary>
            {live(move || rows.with(|rows| figures::figures(signals, rows)))}
        </details>
    }
    .into_any();
    let is_empty = live(move || rows.with(Vec::is_empty));
    view! {
        <section class="view" data-view=View::Gaps.name() aria-label=word(lang, |words| words.gaps_view)>
            <div class="target-gap-content" hidden=is_empty>
                {choices::choices(signals)}
                <figure class="target-gap" part="chart">
                    {caption}
                    {frame}
                    <p class="target-gap-note">{word(lang, |words| words.clipped)}</p>
                </figure>
                {table}
                {target_change_figure(signals, rows)}
            </div>
            {nothing_found(signals).into_any()}
        </section>
    }
    .into_any()
}
