//! The next plan against the outcome as a figure: chart, takeaway, and the table that also holds what cannot be compared.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{charts, domain::Assessment, text};

use super::{Signals, chart_figure::ChartFigure, chart_frame::Draw, indicator_button::indicator_button, live::live};

/// The figure for these indicators.
pub fn target_change_figure(signals: Signals, rows: Memo<Vec<Arc<Assessment>>>) -> AnyView {
    let Signals { dataset, lang, .. } = signals;
    let title = Signal::derive(move || {
        let dataset = dataset.get();
        rows.with(|rows| text::target_change_takeaway(lang.get(), rows, &dataset.comparison))
    });
    let summary = Signal::derive(move || rows.with(|rows| text::target_change_summary(lang.get(), rows)));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        let dataset = dataset.get();
        rows.with(|rows| charts::target_change(rows, &dataset.comparison, lang.get(), width_px, palette))
    });
    let table = live(move || rows.with(|rows| table(signals, rows)));
    view! {
        <div class="target-change-figure">
            <ChartFigure signals name="ambition".to_owned() depth=1 title summary draw table />
        </div>
    }
    .into_any()
}

fn table(signals: Signals, rows: &[Arc<Assessment>]) -> AnyView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let words = lang.words();
    let [outcome, next] =
        [&dataset.comparison.outcome, &dataset.comparison.next].map(|period| text::period_name(lang, period));
    let [.., moved] = text::target_change_sides(lang);
    let rows = rows
        .iter()
        .map(|row| {
            let unit = &row.indicator.unit;
            let name = lang.of(&row.indicator.name).to_owned().into_any();
            view! {
                <tr>
                    <th scope="row">{indicator_button(signals, row.indicator.id.clone(), name)}</th>
                    <td data-label=outcome.clone()>{text::stated_or_reason(lang, &row.outcome, unit)}</td>
                    <td data-label=next.clone()>{text::stated_or_reason(lang, &row.next, unit)}</td>
                    <td data-label=moved>{text::target_change_words(lang, row)}</td>
                </tr>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <table class="figures figures-wide">
            <caption class="visually-hidden">{words.chart_table}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.indicator}</th>
                    <th scope="col">{outcome.clone()}</th>
                    <th scope="col">{next.clone()}</th>
                    <th scope="col">{moved}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
