//! The chart's figures as a table: the same rows, the same numbers, in the same order, against the same plan.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{indicator_button, value_flag, wording},
        state::Store,
    },
    domain::{Assessment, Baseline, Comparison, Role},
    text,
};

/// Every row with the plan at zero, outcome, gap and the other plan.
pub fn figures(store: Store, rows: &[Arc<Assessment>]) -> AnyView {
    let (dataset, lang, baseline) = (store.dataset(), store.lang.get(), store.query.with(|query| query.baseline));
    let words = text::messages(lang);
    let comparison = baseline.comparison(&dataset.comparison);
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let named = |role| comparison.period(role).map(|period| column(text::period_name(lang, period)));
    let rows = rows.iter().map(|assessment| row(store, assessment, baseline, &comparison)).collect_view();
    view! {
        <table class="figures figures-wide">
            <caption class="visually-hidden">{words.charts().table}</caption>
            <thead>
                <tr>
                    {column(words.table.indicator.to_owned())} {named(Role::Target)} {named(Role::Outcome)}
                    {column(words.table.gap.to_owned())} {named(Role::Next)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(store: Store, assessment: &Assessment, baseline: Baseline, comparison: &Comparison) -> AnyView {
    let lang = store.lang.get();
    let unit = &assessment.indicator.unit;
    let cell = |role: Role| {
        let period = comparison.period(role)?;
        let cell = view! {
            <td data-label=text::period_name(lang, period)>
                {text::stated_or_reason(lang, assessment.reading(role), unit)}
                " "
                {value_flag(store, &assessment.indicator.id, &period.id)}
            </td>
        };
        Some(cell.into_any())
    };
    let gap = match (baseline, &comparison.target) {
        (Baseline::Next, Some(zero)) => text::gap_sentence_to(lang, assessment, zero),
        _ => text::gap_sentence(lang, assessment),
    };
    let name = wording(lang, &assessment.indicator.name);
    view! {
        <tr>
            <th scope="row">{indicator_button(store.act(), &assessment.indicator.id, name)}</th>
            {cell(Role::Target)} {cell(Role::Outcome)}
            <td data-label=text::messages(lang).table.gap>{gap}</td>
            {cell(Role::Next)}
        </tr>
    }
    .into_any()
}
