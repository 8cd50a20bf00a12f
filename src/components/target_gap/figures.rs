//! The chart's figures as a table: the same rows, the same numbers, in the same order.

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Comparison, Period},
    text,
};

use super::super::{Signals, link::value_flag};

/// Every indicator with plan, outcome, gap and next plan.
pub fn figures(signals: Signals) -> impl IntoView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let words = lang.words();
    let comparison = &dataset.comparison;
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let rows = dataset.assessments().map(|assessment| row(signals, &assessment, comparison)).collect_view();
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
}

fn row(signals: Signals, assessment: &Assessment, comparison: &Comparison) -> impl IntoView + use<> {
    let lang = signals.lang.get();
    let flagged = |period: &Period| value_flag(signals, &assessment.indicator.id, &period.id);
    let unit = &assessment.indicator.unit;
    view! {
        <tr>
            <th scope="row">{lang.of(&assessment.indicator.name).to_owned()}</th>
            <td data-label=text::period_name(lang, &comparison.target)>{text::reading_phrase(lang, &assessment.target, unit)} {flagged(&comparison.target)}</td>
            <td data-label=text::period_name(lang, &comparison.outcome)>{text::reading_phrase(lang, &assessment.outcome, unit)} {flagged(&comparison.outcome)}</td>
            <td data-label=lang.words().gap>{text::gap_sentence(lang, assessment)}</td>
            <td data-label=text::period_name(lang, &comparison.next)>{text::reading_phrase(lang, &assessment.next, unit)} {flagged(&comparison.next)}</td>
        </tr>
    }
}
