//! The table without any script: what stands in the page until the widget is ready, and after anything fails.

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Comparison, Dataset, Reading},
    text::{self, Lang},
};

use super::{heading::heading, source_note, verdict::verdict_badge};

/// A plain table with every figure, as HTML.
pub fn static_table(dataset: &Dataset, lang: Lang) -> String {
    let words = lang.words();
    let Comparison { target, outcome, next } = &dataset.comparison;
    let title = format!("{} {}", words.title, text::period_range(&dataset.comparison));
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let rows = dataset.assessments().iter().map(|assessment| row(assessment, lang)).collect_view();
    view! {
        <div class="static-table" lang=lang.tag()>
            {heading(1, "static-table-title", format!("{}: {title}", lang.of(&dataset.document.territory.name)))}
            <table>
                <caption>{text::table_caption(lang, dataset)}</caption>
                <thead>
                    <tr>
                        {column(words.indicator.to_owned())} {column(words.unit.to_owned())}
                        {column(text::period_name(lang, target))} {column(text::period_name(lang, outcome))}
                        {column(words.gap.to_owned())} {column(words.verdict.to_owned())}
                        {column(text::period_name(lang, next))}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {source_note(dataset, lang)}
        </div>
    }
    .to_html()
}

fn row(assessment: &Assessment, lang: Lang) -> impl IntoView + use<> {
    let indicator = &assessment.indicator;
    let figure = |reading: &Reading| text::figure(lang, reading);
    let gap = assessment.gap.map(|gap| text::gap_phrase(lang, &gap, &indicator.unit));
    view! {
        <tr>
            <th scope="row">{lang.of(&indicator.name).to_owned()}</th>
            <td>{text::unit_name(lang, &indicator.unit).to_owned()}</td>
            <td>{figure(&assessment.target)}</td>
            <td>{figure(&assessment.outcome)}</td>
            <td>{gap}</td>
            <td>{verdict_badge(lang, assessment.official())}</td>
            <td>{figure(&assessment.next)}</td>
        </tr>
    }
}
