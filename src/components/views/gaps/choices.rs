//! What a reader chooses of the chart of gaps: the plan at zero, and the order of its rows.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{Live, live, pressed, word},
        state::{Action, Store},
    },
    domain::{Baseline, Column, Sorting},
    text,
};

const ORDERS: [(&str, Option<Sorting>); 3] = [
    ("report", None),
    ("ascending", Some(Sorting { column: Column::Gap, descending: false })),
    ("descending", Some(Sorting { column: Column::Gap, descending: true })),
];

/// Both choices, each as a group of buttons of which one is pressed.
pub fn choices(store: Store) -> AnyView {
    let Store { lang, query, .. } = store;
    let baselines = Baseline::ALL.map(|choice| {
        let name = live(move || {
            let dataset = store.dataset();
            choice.period(&dataset.comparison).map(|period| text::period_name(lang.get(), period)).unwrap_or_default()
        });
        let is_chosen = live(move || query.with(|query| query.baseline == choice).to_string());
        let choose = pressed(move |_| store.apply(&Action::Zero(choice)));
        choice_button(("baseline", choice.slug()), name, is_chosen, choose)
    });
    let orders = ORDERS.map(|(name, order)| {
        let title = live(move || match order {
            Some(order) => text::sorting_word(lang.get(), order, &store.dataset().comparison),
            None => text::messages(lang.get()).filters.report_order.to_owned(),
        });
        let is_chosen = live(move || query.with(|query| query.sorting == order).to_string());
        choice_button(("gap-order", name), title, is_chosen, pressed(move |_| store.apply(&Action::Sort(order))))
    });
    view! {
        <div class="choices">
            // Without a next plan there is nothing to choose between.
            <div class="choices-zero" hidden=live(move || store.dataset().comparison.next.is_none())>
                {choice_group(live(move || text::baseline_label(lang.get())), baselines.into_iter().collect())}
            </div>
            {choice_group(word(lang, |words| words.filters.order), orders.into_iter().collect())}
        </div>
    }
    .into_any()
}

fn choice_group(label: Live<&'static str>, buttons: Vec<AnyView>) -> AnyView {
    let spoken = label.clone();
    view! {
        <div class="choices-group" role="group" aria-label=spoken>
            <span class="choices-label" aria-hidden="true">{label}</span>
            {buttons}
        </div>
    }
    .into_any()
}

fn choice_button(
    (action, value): (&'static str, &'static str),
    name: Live<String>,
    is_chosen: Live<String>,
    choose: Box<dyn FnMut(leptos::ev::MouseEvent)>,
) -> AnyView {
    view! {
        <button
            type="button"
            class="choices-button"
            data-action=action
            data-value=value
            aria-pressed=is_chosen
            on:click=choose
        >
            {name}
        </button>
    }
    .into_any()
}
