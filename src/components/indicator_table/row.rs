//! One indicator as a table row.

use leptos::prelude::*;

use crate::{
    domain::{Agreement, Assessment, Comparison, Finding, Indicator, Move, Period, Reading},
    text::{self, Lang},
};

use super::super::{
    Signals,
    finding::Ranges,
    link::{flag_slot, value_flag},
    marked::marked,
    related::related,
    verdict::{verdict_badge, verdict_name, verdict_shape},
};

/// The row with all its cells, so deep in the table; with the name of its group, where that does not stand above it. The labels in `data-label` head the figures where the table is shown as cards.
pub fn indicator_row(
    signals: Signals,
    assessment: &Assessment,
    comparison: &Comparison,
    found: &Ranges,
    mark: AnyView,
    level: u8,
    group: Option<String>,
) -> impl IntoView + use<> {
    let lang = signals.lang.get();
    let indicator = &assessment.indicator;
    let flagged = |period: &Period| value_flag(signals, &indicator.id, &period.id);
    let place = group.map(|group| view! { <small class="indicator-table-remark">{group}</small> });
    let verdict_flag = {
        let id = indicator.id.clone();
        flag_slot(signals, move |annex| annex.audit.flag_of_verdict(&id))
    };
    let words = lang.words();
    view! {
        <tr role="row" tabindex="-1" data-indicator=indicator.id.clone() data-level=level.to_string()>
            <td role="cell" class="indicator-table-marker">{marker(indicator)}</td>
            <th scope="row" role="rowheader" class="indicator-table-name">
                <span class="indicator-table-title">{marked(lang.of(&indicator.name), found)}</span>
                {place} {notes(indicator, comparison, lang)}
                {related(signals, indicator.id.clone())}
            </th>
            <td role="cell" class="indicator-table-unit" data-field="unit">
                {text::unit_name(lang, &indicator.unit).to_owned()}
            </td>
            <td
                role="cell"
                class="indicator-table-number"
                data-field="plan"
                data-label=text::period_name(lang, &comparison.target)
            >
                {quantity(lang, &assessment.target)} {flagged(&comparison.target)}
            </td>
            <td
                role="cell"
                class="indicator-table-number"
                data-field="outcome"
                data-label=text::period_name(lang, &comparison.outcome)
            >
                {quantity(lang, &assessment.outcome)} {flagged(&comparison.outcome)}
            </td>
            <td role="cell" class="indicator-table-gap" data-field="gap" data-label=words.gap>
                {gap(assessment, lang)} {mark}
            </td>
            <td role="cell" class="indicator-table-verdict" data-field="verdict" data-label=words.verdict>
                {verdict_badge(lang, assessment.official())} {verdict_flag}
            </td>
            <td role="cell" class="indicator-table-check" data-field="check" data-label=words.check>
                {check(assessment, lang)}
            </td>
            <td
                role="cell"
                class="indicator-table-next"
                data-field="next"
                data-label=text::period_name(lang, &comparison.next)
            >
                {quantity(lang, &assessment.next)} {flagged(&comparison.next)}
                {ambition(assessment, lang)}
            </td>
        </tr>
    }
}

fn marker(indicator: &Indicator) -> String {
    indicator.marker.replace('-', "–")
}

/// A figure, with what it means in `data-quantity`; a dash that says why where there is none.
fn quantity(lang: Lang, reading: &Reading) -> AnyView {
    match reading {
        Reading::Stated(statement) => {
            let meaning = format!("{} {}", statement.quantity.relation.sign(), statement.quantity.decimal);
            view! {
                <span class="indicator-table-quantity" data-quantity=meaning data-printed=statement.printed.clone()>
                    {text::numeral(lang, statement)}
                </span>
            }
            .into_any()
        }
        Reading::Missing(_) => view! {
            <span class="indicator-table-missing" data-quantity="missing">
                <span aria-hidden="true">"–"</span>
                <span class="visually-hidden">{lang.words().missing}</span>
                <small class="indicator-table-remark">{text::missing_reason(lang, reading)}</small>
            </span>
        }
        .into_any(),
    }
}

fn gap(assessment: &Assessment, lang: Lang) -> impl IntoView + use<> {
    let phrase = match &assessment.gap {
        Some(gap) => text::gap_phrase(lang, gap, &assessment.indicator.unit),
        None => lang.words().missing.to_owned(),
    };
    let is_zero = assessment.gap.is_some_and(|gap| gap.amount.is_zero());
    let relative = text::relative_phrase(lang, assessment).filter(|_| !is_zero);
    let found = match assessment.check.finding {
        Finding::Reached(verdict) => Some(verdict),
        Finding::CannotTell | Finding::NotJudged => None,
    };
    view! {
        <span class="indicator-table-gap-text" data-side=verdict_name(found)>
            {phrase}
            {relative.map(|relative| view! { " " <small class="indicator-table-hint">{format!("({relative})")}</small> })}
        </span>
    }
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
    let verdict = match assessment.check.finding {
        Finding::Reached(verdict) => Some(verdict),
        Finding::CannotTell | Finding::NotJudged => None,
    };
    let shape =
        verdict.map(|_| view! { <span class="verdict-shape" aria-hidden="true">{verdict_shape(verdict)}</span> });
    view! {
        <details class="indicator-table-reason" data-verdict=verdict_name(verdict)>
            <summary>{shape}{phrase}</summary>
            <p>{text::check_reason(lang, assessment)}</p>
        </details>
    }
    .into_any()
}

/// How the next target stands to the outcome: an arrow and the words for it.
fn ambition(assessment: &Assessment, lang: Lang) -> Option<impl IntoView + use<>> {
    let ambition = assessment.ambition?;
    let arrow = match ambition.against_outcome {
        Some(Move::Higher(_)) => "↗",
        Some(Move::Lower(_)) => "↘",
        Some(Move::Equal) => "→",
        Some(Move::CannotTell) | None => "",
    };
    Some(view! {
        <small class="indicator-table-remark">
            <span aria-hidden="true">{arrow}</span>
            " "
            {text::ambition_phrase(lang, &ambition, &assessment.indicator.unit)}
        </small>
    })
}

fn notes(indicator: &Indicator, comparison: &Comparison, lang: Lang) -> Option<impl IntoView + use<>> {
    if indicator.notes.is_empty() {
        return None;
    }
    let periods = [&comparison.target, &comparison.outcome, &comparison.next];
    let entries = indicator
        .notes
        .iter()
        .map(|note| {
            let period = periods.iter().find(|period| Some(&period.id) == note.period.as_ref());
            let head =
                period.map(|period| view! { <strong>{format!("{}: ", text::period_name(lang, period))}</strong> });
            view! { <li>{head} {lang.of(&note.text).to_owned()}</li> }
        })
        .collect_view();
    Some(view! {
        <details class="indicator-table-notes">
            <summary>{format!("{} ({})", lang.words().notes, indicator.notes.len())}</summary>
            <ul>{entries}</ul>
        </details>
    })
}
