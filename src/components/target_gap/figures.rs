//! The chart's figures as a table: the same rows, the same numbers, in the same order, against the same plan.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Baseline, Comparison, Period},
    text,
};

use super::super::{Signals, indicator_button::indicator_button, link::value_flag};

/// Every row with the plan at zero, outcome, gap and the other plan.
pub fn figures(signals: Signals, rows: &[Arc<Assessment>]) -> AnyView {
    let (dataset, lang, baseline) = (signals.dataset.get(), signals.lang.get(), signals.baseline.get());
    let words = lang.words();
    let comparison = baseline.comparison(&dataset.comparison);
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let rows = dataset.seen_from(baseline, rows);
    let rows = rows.iter().map(|assessment| row(signals, assessment, baseline, &comparison)).collect_view();
    view! {
        <table class="figures figures-wide">
            <caption class="visually-hidden">{words.chart_table}</caption>
            <thead>
                <tr>
                    {column(words.indicator.to_owned())} {column(text::period_name(lang, &comparison.target))}
                    {column(text::period_name(lang, &comparison.outcome))} {column(words.gap.to_owned())}
                    {column(text::period_name(lang, &comparison.next))}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(signals: Signals, assessment: &Assessment, baseline: Baseline, comparison: &Comparison) -> AnyView {
    let lang = signals.lang.get();
    let flagged = |period: &Period| value_flag(signals, &assessment.indicator.id, &period.id);
    let unit = &assessment.indicator.unit;
    let gap = match baseline {
        Baseline::Target => text::gap_sentence(lang, assessment),
        Baseline::Next => text::gap_sentence_to(lang, assessment, &comparison.target),
    };
    let name = lang.of(&assessment.indicator.name).to_owned().into_any();
    view! {
        <tr>
            <th scope="row">{indicator_button(signals, assessment.indicator.id.clone(), name)}</th>
            <td data-label=text::period_name(lang, &comparison.target)>{text::stated_or_reason(lang, &assessment.target, unit)} {flagged(&comparison.target)}</td>
            <td data-label=text::period_name(lang, &comparison.outcome)>{text::stated_or_reason(lang, &assessment.outcome, unit)} {flagged(&comparison.outcome)}</td>
            <td data-label=lang.words().gap>{gap}</td>
            <td data-label=text::period_name(lang, &comparison.next)>{text::stated_or_reason(lang, &assessment.next, unit)} {flagged(&comparison.next)}</td>
        </tr>
    }
    .into_any()
}
