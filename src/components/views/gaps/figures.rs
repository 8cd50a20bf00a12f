//! The chart's figures as a table: the same rows, the same numbers, in the same order, against the same plan.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{indicator_button, value_flag},
        state::Store,
    },
    domain::{Assessment, Baseline, Comparison, Period},
    text,
};

/// Every row with the plan at zero, outcome, gap and the other plan.
pub fn figures(store: Store, rows: &[Arc<Assessment>]) -> AnyView {
    let (dataset, lang, baseline) = (store.dataset(), store.lang.get(), store.query.with(|query| query.baseline));
    let words = text::messages(lang);
    let comparison = baseline.comparison(&dataset.comparison);
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let rows = rows.iter().map(|assessment| row(store, assessment, baseline, &comparison)).collect_view();
    view! {
        <table class="figures figures-wide">
            <caption class="visually-hidden">{words.charts.table}</caption>
            <thead>
                <tr>
                    {column(words.table.indicator.to_owned())} {column(text::period_name(lang, &comparison.target))}
                    {column(text::period_name(lang, &comparison.outcome))} {column(words.table.gap.to_owned())}
                    {column(text::period_name(lang, &comparison.next))}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(store: Store, assessment: &Assessment, baseline: Baseline, comparison: &Comparison) -> AnyView {
    let lang = store.lang.get();
    let flagged = |period: &Period| value_flag(store, &assessment.indicator.id, &period.id);
    let unit = &assessment.indicator.unit;
    let gap = match baseline {
        Baseline::Target => text::gap_sentence(lang, assessment),
        Baseline::Next => text::gap_sentence_to(lang, assessment, &comparison.target),
    };
    let name = lang.of(&assessment.indicator.name).to_owned().into_any();
    view! {
        <tr>
            <th scope="row">{indicator_button(store.act(), &assessment.indicator.id, name)}</th>
            <td data-label=text::period_name(lang, &comparison.target)>{text::stated_or_reason(lang, &assessment.target, unit)} {flagged(&comparison.target)}</td>
            <td data-label=text::period_name(lang, &comparison.outcome)>{text::stated_or_reason(lang, &assessment.outcome, unit)} {flagged(&comparison.outcome)}</td>
            <td data-label=text::messages(lang).table.gap>{gap}</td>
            <td data-label=text::period_name(lang, &comparison.next)>{text::stated_or_reason(lang, &assessment.next, unit)} {flagged(&comparison.next)}</td>
        </tr>
    }
    .into_any()
}
