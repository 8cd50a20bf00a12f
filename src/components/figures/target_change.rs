//! The next plan against the outcome as a figure: chart, takeaway, and the table that also holds what cannot be compared.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::{indicator_button, live, wording},
        state::{Draw, Store},
    },
    domain::{Assessment, Role},
    text,
};

use super::ChartFigure;

/// The figure for these indicators.
pub fn target_change_figure(store: Store, rows: Memo<Vec<Arc<Assessment>>>) -> AnyView {
    let lang = store.lang;
    let title = Signal::derive(move || {
        let dataset = store.dataset();
        rows.with(|rows| text::target_change_takeaway(lang.get(), rows, &dataset.comparison))
    });
    let summary = Signal::derive(move || rows.with(|rows| text::target_change_summary(lang.get(), rows)));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        let dataset = store.dataset();
        rows.with(|rows| charts::target_change(rows, &dataset.comparison, lang.get(), width_px, palette))
    });
    let table = live(move || rows.with(|rows| table(store, rows)));
    view! {
        <div class="target-change-figure">
            <ChartFigure store name="ambition".to_owned() depth=1 title summary draw table />
        </div>
    }
    .into_any()
}

fn table(store: Store, rows: &[Arc<Assessment>]) -> AnyView {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let words = text::messages(lang);
    let [outcome, next] = [Role::Outcome, Role::Next].map(|role| text::role_name(lang, &dataset.comparison, role));
    let [.., moved] = text::target_change_sides(lang);
    let rows = rows
        .iter()
        .map(|row| {
            let unit = &row.indicator.unit;
            let name = wording(lang, &row.indicator.name);
            view! {
                <tr>
                    <th scope="row">{indicator_button(store.act(), &row.indicator.id, name)}</th>
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
            <caption class="visually-hidden">{words.charts().table}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.table.indicator}</th>
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
