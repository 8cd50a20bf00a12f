//! What a reader chooses of the chart of gaps: the plan at zero, and the order of its rows.

use leptos::prelude::*;

use crate::{
    domain::{Baseline, Column, Sorting},
    text,
};

use super::super::{
    Signals,
    live::{Live, live, pressed, word},
};

/// The name of a baseline in attributes.
pub fn baseline_name(baseline: Baseline) -> &'static str {
    match baseline {
        Baseline::Target => "target",
        Baseline::Next => "next",
    }
}

const ORDERS: [(&str, Option<Sorting>); 3] = [
    ("report", None),
    ("ascending", Some(Sorting { column: Column::Gap, descending: false })),
    ("descending", Some(Sorting { column: Column::Gap, descending: true })),
];

/// Both choices, each as a group of buttons of which one is pressed.
pub fn choices(signals: Signals) -> AnyView {
    let Signals { dataset, lang, baseline, sorting, .. } = signals;
    let baselines = Baseline::ALL.map(|choice| {
        let name = live(move || text::period_name(lang.get(), choice.period(&dataset.get().comparison)));
        let is_chosen = live(move || (baseline.get() == choice).to_string());
        let choose = pressed(move |_| baseline.set(choice));
        choice_button(("baseline", baseline_name(choice)), name, is_chosen, choose)
    });
    let orders = ORDERS.map(|(name, order)| {
        let title = live(move || match order {
            Some(order) => text::sorting_word(lang.get(), order, &dataset.get().comparison),
            None => text::messages(lang.get()).filters.report_order.to_owned(),
        });
        let is_chosen = live(move || (sorting.get() == order).to_string());
        choice_button(("gap-order", name), title, is_chosen, pressed(move |_| sorting.set(order)))
    });
    view! {
        <div class="choices">
            {choice_group(live(move || text::baseline_label(lang.get())), baselines.into_iter().collect())}
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
