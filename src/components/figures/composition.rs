//! The shares of a whole as a figure: chart, takeaway and table.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::{indicator_button, live, wording},
        state::{Draw, Store},
    },
    domain::{Dataset, Group, GroupKind, Period, stated_wholes},
    text::{self, Lang},
};

use super::ChartFigure;

/// A figure for each composition of the dataset; `depth` is how far below the widget's heading their titles stand.
pub fn composition_figure(store: Store, depth: u8) -> AnyView {
    live(move || {
        let dataset = store.dataset();
        let groups = dataset.groups.iter().filter(|group| group.kind == GroupKind::Composition);
        let is_drawn = |group: &&Group| !stated_wholes(&dataset.comparison, group).is_empty();
        groups.filter(is_drawn).map(|group| figure(store, &dataset, group, depth)).collect_view().into_any()
    })
    .into_any()
}

fn figure(store: Store, dataset: &Arc<Dataset>, group: &Group, depth: u8) -> AnyView {
    let lang = store.lang;
    let whole = Arc::new((Arc::clone(dataset), group.clone()));
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(&whole));
    let title = Signal::derive(move || text::composition_takeaway(lang.get(), &titled.0, &titled.1));
    let summary = Signal::derive(move || text::composition_summary(lang.get(), &summed.0, &summed.1));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::composition(&drawn.0, &drawn.1, lang.get(), width_px, palette)
    });
    let table = live(move || table(store, &listed.0, &listed.1, lang.get()));
    view! { <ChartFigure store name="composition".to_owned() depth title summary draw table /> }.into_any()
}

/// Each part with its share in each period, and what those add up to where all of them are stated.
fn table(store: Store, dataset: &Dataset, group: &Group, lang: Lang) -> AnyView {
    let comparison = &dataset.comparison;
    let periods: Vec<&Period> = comparison.periods().map(|(_, period)| period).collect();
    let head = |period: &Period| view! { <th scope="col">{text::period_name(lang, period)}</th> };
    let rows = group
        .parts()
        .iter()
        .map(|part| {
            let cell = |period: &Period| {
                let share = text::stated_or_reason(lang, part.reading(&period.id), &part.unit);
                view! { <td>{share}</td> }
            };
            let name = wording(lang, &part.name);
            view! {
                <tr>
                    <th scope="row">{indicator_button(store.act(), &part.id, name)}</th>
                    {periods.iter().map(|period| cell(period)).collect_view()}
                </tr>
            }
            .into_any()
        })
        .collect_view();
    let sum = |period: &Period| {
        let sum = group.composition(period).map(|whole| format!("{}%", text::decimal(lang, whole.sum.normalize())));
        view! { <td>{sum.unwrap_or_else(|_| "–".to_owned())}</td> }
    };
    view! {
        <table class="figures">
            <caption class="visually-hidden">{text::messages(lang).charts().table}</caption>
            <thead>
                <tr>
                    <th scope="col">{text::messages(lang).results().part}</th>
                    {periods.iter().map(|period| head(period)).collect_view()}
                </tr>
            </thead>
            <tbody>
                {rows}
                <tr>
                    <th scope="row">{text::sum_word(lang)}</th>
                    {periods.iter().map(|period| sum(period)).collect_view()}
                </tr>
            </tbody>
        </table>
    }
    .into_any()
}
