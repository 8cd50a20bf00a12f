//! The official verdicts by part of public life and by group as a figure: chart, takeaway and table.

use std::rc::Rc;

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::{indicator_button, live, wording},
        state::{Draw, Store},
    },
    domain::{Dataset, Group, Tally, Verdict, groups_by_policy_area, tally_of, verdict_slug},
    text::{self, Lang},
};

use super::ChartFigure;

/// The figure; `depth` is how far below the widget's heading its title stands.
pub fn verdicts_figure(store: Store, depth: u8) -> AnyView {
    let lang = store.lang;
    let title = Signal::derive(move || text::verdicts_takeaway(lang.get(), &store.dataset()));
    let summary = Signal::derive(move || text::verdicts_summary(lang.get(), &store.dataset()));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::verdicts_by_group(&store.dataset(), lang.get(), width_px, palette)
    });
    let table = live(move || table(store, &store.dataset(), lang.get()));
    view! { <ChartFigure store name="verdicts".to_owned() depth title summary draw table /> }.into_any()
}

/// Each group with its counts, and the indicators behind them.
fn table(store: Store, dataset: &Dataset, lang: Lang) -> AnyView {
    let words = text::messages(lang);
    let shown: Vec<Option<Verdict>> = Tally::of(dataset.indicators()).shown().map(|(verdict, _)| verdict).collect();
    let head = |verdict| {
        view! { <th scope="col"><span aria-hidden="true">{text::verdict_sign(verdict)} " "</span> {text::verdict_word(lang, verdict)}</th> }
    };
    let bodies = groups_by_policy_area(dataset)
        .into_iter()
        .map(|(policy_area, groups)| {
            let tally = tally_of(&groups);
            let counts = shown.iter().map(|verdict| {
                let verdict = *verdict;
                view! { <td data-label=text::verdict_word(lang, verdict)>{tally.count(verdict)}</td> }
            });
            let rows = groups.into_iter().map(|group| row(store, group, &shown, lang)).collect_view();
            view! {
                <tbody>
                    <tr class="verdicts-figure-policy-area">
                        <th scope="row">{text::policy_area_word(lang, policy_area)}</th>
                        {counts.collect_view()}
                        <td data-label=words.filters.all>{tally.total()}</td>
                    </tr>
                    {rows}
                </tbody>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <table class="figures figures-wide">
            <caption class="visually-hidden">{words.charts().table}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.filters.group}</th>
                    {shown.iter().map(|verdict| head(*verdict)).collect_view()}
                    <th scope="col">{words.filters.all}</th>
                </tr>
            </thead>
            {bodies}
        </table>
    }
    .into_any()
}

fn row(store: Store, group: &Group, shown: &[Option<Verdict>], lang: Lang) -> AnyView {
    let tally = tally_of(&[group]);
    let cells = shown.iter().map(|verdict| {
        let verdict = *verdict;
        let count = tally.count(verdict);
        view! {
            <td data-label=text::verdict_word(lang, verdict) data-verdict=verdict_slug(verdict)>
                {count} {names(store, group, verdict, lang)}
            </td>
        }
        .into_any()
    });
    view! {
        <tr>
            <th scope="row">{text::group_name(lang, group)}</th>
            {cells.collect_view()}
            <td data-label=text::messages(lang).filters.all>{tally.total()}</td>
        </tr>
    }
    .into_any()
}

/// The indicators of a group with one verdict, each a way to its details.
fn names(store: Store, group: &Group, verdict: Option<Verdict>, lang: Lang) -> AnyView {
    let has = |official: Option<Verdict>| official == verdict;
    let found = group.indicators.iter().filter(|it| has(it.official.as_ref().map(|official| official.class)));
    let entries: Vec<AnyView> = found
        .map(|indicator| {
            let name = wording(lang, &indicator.name);
            view! { <li>{indicator_button(store.act(), &indicator.id, name)}</li> }.into_any()
        })
        .collect();
    if entries.is_empty() {
        return ().into_any();
    }
    view! { <ul class="verdicts-figure-names">{entries}</ul> }.into_any()
}
