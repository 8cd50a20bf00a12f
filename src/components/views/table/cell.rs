//! One cell of an indicator's row.

use leptos::prelude::*;

use crate::{
    components::elements::{flag_slot, value_flag, verdict_badge, wording},
    domain::{Agreement, Assessment, Column, ComputedVerdict, Move, Quantity, Reading, Role, verdict_slug},
    text::{self, Lang},
};

use super::sheet::Sheet;

/// The class of a column's cells and of its head.
pub fn cell_class(column: Column) -> &'static str {
    match column {
        Column::Name => "indicator-table-name",
        Column::Unit => "indicator-table-unit",
        Column::Previous | Column::Plan | Column::Alternative | Column::Outcome => "indicator-table-number",
        Column::Gap => "indicator-table-gap",
        Column::Verdict => "indicator-table-verdict",
        Column::Check => "indicator-table-check",
        Column::Next => "indicator-table-next",
    }
}

/// The cell of an optional column. Its label in `data-label` heads the figure where the table is shown as cards.
pub fn cell(sheet: &Sheet, column: Column, assessment: &Assessment) -> AnyView {
    let Sheet { store, lang, .. } = *sheet;
    let (indicator, comparison) = (&assessment.indicator, sheet.comparison());
    let figure = |role: Role| {
        let flag = comparison.period(role).map(|period| value_flag(store, &indicator.id, &period.id));
        view! { {quantity(lang, assessment.reading(role))} {flag} }.into_any()
    };
    let content = match column {
        Column::Name => lang.of(&indicator.name).to_owned().into_any(),
        Column::Unit => text::unit_name(lang, &indicator.unit).to_owned().into_any(),
        Column::Previous => figure(Role::Previous),
        Column::Plan => figure(Role::Target),
        Column::Alternative => figure(Role::Alternative),
        Column::Outcome => figure(Role::Outcome),
        Column::Gap => view! { {gap(assessment, lang)} {sheet.scales.mark(assessment)} }.into_any(),
        Column::Verdict => {
            let id = indicator.id.clone();
            let flag = flag_slot(store, move |report| report.audit.flag_of_verdict(&id));
            let shared = assessment.official().filter(|official| official.shared).map(|_| {
                view! { " " <small class="indicator-table-hint">{text::messages(lang).verdicts.shared}</small> }
            });
            view! { {verdict_badge(lang, assessment.official())} {shared} {flag} }.into_any()
        }
        Column::Check => check(assessment, lang),
        Column::Next => view! { {figure(Role::Next)} {target_change(assessment, lang)} }.into_any(),
    };
    let label = (column != Column::Unit).then(|| text::column_title(lang, column, comparison));
    view! { <td role="cell" class=cell_class(column) data-field=column.slug() data-label=label>{content}</td> }
        .into_any()
}

/// A figure, with what it means in `data-quantity`; a dash that says why where there is none.
fn quantity(lang: Lang, reading: &Reading) -> AnyView {
    match reading {
        Reading::Stated(statement) => {
            let Quantity { relation, decimal, until, approximate } = statement.quantity;
            let until = until.map(|until| format!("–{until}")).unwrap_or_default();
            let about = if approximate { "≈ " } else { "" };
            let meaning = format!("{about}{} {decimal}{until}", relation.sign());
            view! {
                <span class="indicator-table-quantity" data-quantity=meaning data-printed=statement.printed.clone()>
                    {text::own_unit_figure(lang, reading)}
                </span>
            }
            .into_any()
        }
        Reading::Worded(words) => view! {
            <span class="indicator-table-words" data-quantity="words" data-printed=words.text.vi.clone()>
                {wording(lang, &words.text)}
            </span>
        }
        .into_any(),
        Reading::Missing(_) => view! {
            <span class="indicator-table-missing" data-quantity="missing">
                <span aria-hidden="true">"–"</span>
                <span class="visually-hidden">{text::messages(lang).figures.missing}</span>
                <small class="indicator-table-remark">{text::missing_reason(lang, reading)}</small>
            </span>
        }
        .into_any(),
    }
}

fn gap(assessment: &Assessment, lang: Lang) -> AnyView {
    let phrase = match &assessment.gap {
        Some(gap) => text::gap_phrase(lang, gap, &assessment.indicator.unit),
        None => text::messages(lang).figures.missing.to_owned(),
    };
    let is_zero = assessment.gap.is_some_and(|gap| gap.size.decimal.is_zero() && gap.size.until.is_none());
    let relative = text::relative_phrase(lang, assessment).filter(|_| !is_zero);
    let found = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
    };
    view! {
        <span class="indicator-table-gap-text" data-side=verdict_slug(found)>
            {phrase}
            {relative.map(|relative| view! { " " <small class="indicator-table-hint">{format!("({relative})")}</small> })}
        </span>
    }
    .into_any()
}

/// The computed check: a quiet word where it agrees, otherwise its finding with the reason one click away.
fn check(assessment: &Assessment, lang: Lang) -> AnyView {
    let phrase = text::check_phrase(lang, &assessment.check, assessment.agreement);
    if assessment.agreement == Agreement::Agrees {
        return view! {
            <span class="indicator-table-agrees">
                <span aria-hidden="true">"✓ "</span>
                {phrase}
            </span>
        }
        .into_any();
    }
    let verdict = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
    };
    let shape =
        verdict.map(|_| view! { <span class="verdict-shape" aria-hidden="true">{text::verdict_sign(verdict)}</span> });
    view! {
        <details class="indicator-table-reason" data-verdict=verdict_slug(verdict)>
            <summary>{shape}{phrase}</summary>
            <p>{text::check_reason(lang, assessment)}</p>
        </details>
    }
    .into_any()
}

/// How the next target stands to the outcome: an arrow and the words for it.
fn target_change(assessment: &Assessment, lang: Lang) -> Option<AnyView> {
    let target_change = assessment.target_change?;
    let arrow = match target_change.against_outcome {
        Some(Move::Higher(_)) => "↗",
        Some(Move::Lower(_)) => "↘",
        Some(Move::Equal) => "→",
        Some(Move::CannotTell) | None => "",
    };
    let remark = view! {
        <small class="indicator-table-remark">
            <span aria-hidden="true">{arrow}</span>
            " "
            {text::target_change_phrase(lang, &target_change, &assessment.indicator.unit)}
        </small>
    };
    Some(remark.into_any())
}
