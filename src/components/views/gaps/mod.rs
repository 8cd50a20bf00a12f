//! The gaps view: the target-gap chart with its takeaway, summary and legend, and the table that says the same; under
//! it the next plan against the outcome. Both show what the search and the filters leave.

mod choices;
mod figures;

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        controls::nothing_found,
        elements::{baseline_legend, heading, live, part_place, word},
        figures::target_change_figure,
        state::{Draw, Frame, Piece, Store},
    },
    domain::{Assessment, Baseline},
    query::View,
    text,
};

/// The chart of gaps.
#[component]
pub fn TargetGapView(store: Store) -> impl IntoView {
    let lang = store.lang;
    let baseline = Memo::new(move |_| store.query.with(|query| query.baseline));
    let rows = shared(move || left_rows(store, baseline.get()));
    let planned = shared(move || left_rows(store, Baseline::Target));
    let failed = RwSignal::new(false);
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        let dataset = store.dataset();
        rows.with(|rows| charts::target_gap(rows, baseline.get(), &dataset.comparison, lang.get(), width_px, palette))
    });
    let title = Signal::derive(move || {
        rows.with(|rows| text::gaps_takeaway(lang.get(), rows, baseline.get(), &store.dataset().comparison))
    });
    let summary = Signal::derive(move || {
        rows.with(|rows| text::gaps_summary(lang.get(), rows, baseline.get(), &store.dataset().comparison))
    });
    let label = Signal::derive(move || text::chart_label(lang.get(), &title.get(), &summary.get()));
    let legend = move || baseline_legend(baseline.get(), &store.dataset().comparison, lang.get());
    let key = Signal::derive(move || text::marks_key(lang.get(), &store.dataset().comparison, baseline.get()));
    let caption = view! {
        <figcaption class="target-gap-caption">
            {live(move || heading(store.level(1), "target-gap-title", title.get()))}
            <p class="target-gap-summary">{live(move || summary.get())}</p>
            {live(move || legend().into_any())}
        </figcaption>
    }
    .into_any();
    let frame = Frame {
        name: StoredValue::new("target-gap".to_owned()),
        label,
        title,
        summary,
        legend: Some(key),
        draw: StoredValue::new_local(draw),
        failed,
    };
    let frame = part_place(store, Piece::Frame(frame));
    let table = view! {
        <details class="target-gap-figures" prop:open=live(move || failed.get())>
            <summary>{word(lang, |words| words.charts().table)}</summary>
            {live(move || rows.with(|rows| figures::figures(store, rows)))}
        </details>
    }
    .into_any();
    let is_empty = live(move || rows.with(Vec::is_empty));
    view! {
        <section class="view" data-view=View::Gaps.slug() aria-label=word(lang, |words| words.views.gaps)>
            <div class="target-gap-content" hidden=is_empty>
                {choices::choices(store)}
                <figure class="target-gap" part="chart">
                    {caption}
                    {frame}
                    <p class="target-gap-note">{word(lang, |words| words.gaps.clipped)}</p>
                </figure>
                {table}
                <div hidden=live(move || store.dataset().comparison.next.is_none())>
                    {target_change_figure(store, planned)}
                </div>
            </div>
            {nothing_found(store)}
        </section>
    }
    .into_any()
}

/// The indicators that the query leaves, in its order, judged from one of the targets.
fn left_rows(store: Store, baseline: Baseline) -> Vec<Arc<Assessment>> {
    let dataset = store.dataset();
    let rows = dataset.assessments_from(baseline);
    store.found.with(|found| found.indicators().iter().filter_map(|row| rows.get(row.at).cloned()).collect())
}

/// Rows that are computed again whenever what they are read from has changed. The same rows are the same values.
fn shared(compute: impl Fn() -> Vec<Arc<Assessment>> + Send + Sync + 'static) -> Memo<Vec<Arc<Assessment>>> {
    Memo::new_with_compare(
        move |_| compute(),
        |known, new| {
            let is_same = |one: &[Arc<Assessment>], two: &[Arc<Assessment>]| {
                one.len() == two.len() && one.iter().zip(two).all(|(one, two)| Arc::ptr_eq(one, two))
            };
            !known.zip(new).is_some_and(|(known, new)| is_same(known, new))
        },
    )
}
