//! The table without any script: what stands in the page until the widget is ready, and after anything fails.

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Column, Dataset},
    text::{self, Lang},
};

use crate::components::elements::{heading, verdict_badge, wording};

use super::source_note;

/// What a table without a script has to say, in this order.
const COLUMNS: [Column; 8] = [
    Column::Unit,
    Column::Previous,
    Column::Plan,
    Column::Alternative,
    Column::Outcome,
    Column::Gap,
    Column::Verdict,
    Column::Next,
];

/// A plain table with every figure, as HTML.
pub fn static_table(dataset: &Dataset, lang: Lang) -> String {
    let words = text::messages(lang);
    let comparison = &dataset.comparison;
    let columns: Vec<Column> = COLUMNS.into_iter().filter(|column| dataset.shows(*column)).collect();
    let title = format!("{} {}", words.widget.title, text::period_range(&dataset.comparison));
    let column = |name: String| view! { <th scope="col">{name}</th> };
    let heads = std::iter::once(Column::Name).chain(columns.iter().copied());
    let heads = heads.map(|head| column(text::column_title(lang, head, comparison))).collect_view();
    let rows = dataset.assessments().iter().map(|assessment| row(assessment, &columns, lang)).collect_view();
    view! {
        <div class="static-table" lang=lang.tag()>
            {heading(1, "static-table-title", format!("{}: {title}", lang.of(&dataset.territory.name)))}
            <table>
                <caption>{text::table_caption(lang, dataset)}</caption>
                <thead>
                    <tr>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {source_note(dataset, lang)}
        </div>
    }
    .to_html()
}

fn row(assessment: &Assessment, columns: &[Column], lang: Lang) -> impl IntoView + use<> {
    let indicator = &assessment.indicator;
    let cell = |column: &Column| match column {
        Column::Unit => text::unit_name(lang, &indicator.unit).to_owned().into_any(),
        Column::Gap => assessment.gap.map(|gap| text::gap_phrase(lang, &gap, &indicator.unit)).into_any(),
        Column::Verdict => verdict_badge(lang, assessment.official()).into_any(),
        column => column.role().map(|role| text::own_unit_figure(lang, assessment.reading(role))).into_any(),
    };
    let cells = columns.iter().map(|column| view! { <td>{cell(column)}</td> }).collect_view();
    view! {
        <tr>
            <th scope="row">{wording(lang, &indicator.name)}</th>
            {cells}
        </tr>
    }
}
