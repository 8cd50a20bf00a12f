//! The chart's figures as a table: the same rows, the same numbers, in the same order.

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Dataset},
    text::{self, Lang},
};

/// Every indicator with plan, outcome, gap and next plan.
pub fn figures(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let words = lang.words();
    let comparison = &dataset.comparison;
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let rows = dataset.assessments().map(|assessment| row(&assessment, lang)).collect_view();
    view! {
        <table class="figures">
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

fn row(assessment: &Assessment, lang: Lang) -> impl IntoView + use<> {
    let unit = &assessment.indicator.unit;
    view! {
        <tr>
            <th scope="row">{lang.of(&assessment.indicator.name).to_owned()}</th>
            <td>{text::reading_phrase(lang, &assessment.target, unit)}</td>
            <td>{text::reading_phrase(lang, &assessment.outcome, unit)}</td>
            <td>{text::gap_sentence(lang, assessment)}</td>
            <td>{text::reading_phrase(lang, &assessment.next, unit)}</td>
        </tr>
    }
}
