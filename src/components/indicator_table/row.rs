//! One indicator as a table row.

use leptos::prelude::*;

use crate::{
    domain::{Agreement, Assessment, Comparison, ComputedVerdict, Indicator, Move, Period, Reading},
    text::{self, Lang, Match},
};

use super::super::{
    Column, Signals,
    indicator_button::indicator_button,
    link::{flag_slot, value_flag},
    live::live,
    marked::marked,
    related::related,
    verdict::{verdict_badge, verdict_name, verdict_shape},
};

/// What a row stands in.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    pub comparison: &'a Comparison,
    /// How deep it is nested.
    pub level: u8,
    /// The name of its group, where that does not stand above it.
    pub group: Option<&'a str>,
    /// Whether its group is folded away.
    pub is_folded: bool,
}

/// The row with the cells of all columns that were not left out. The labels in `data-label` head the figures where the
/// table is shown as cards.
pub fn indicator_row(
    signals: Signals,
    assessment: &Assessment,
    found: &Match,
    mark: AnyView,
    around: Surroundings<'_>,
) -> AnyView {
    let lang = signals.lang.get();
    let indicator = &assessment.indicator;
    let Surroundings { comparison, level, group, is_folded } = around;
    let place = group.map(|group| view! { <small class="indicator-table-remark">{group.to_owned()}</small> });
    let title = marked(lang.of(&indicator.name), &found.ranges);
    let selected = {
        let id = indicator.id.clone();
        live(move || signals.selected.with(|selected| selected.as_ref() == Some(&id)).then_some("true"))
    };
    let left_out = signals.left_out.get();
    // Taken by the cell of the gap.
    let mut mark = Some(mark);
    let cells: Vec<AnyView> = Column::ALL
        .into_iter()
        .filter(|column| !left_out.contains(column))
        .map(|column| cell(signals, column, assessment, comparison, &mut mark))
        .collect();
    view! {
        <tr
            role="row"
            tabindex="-1"
            data-indicator=indicator.id.clone()
            data-level=level.to_string()
            data-folded=is_folded.then_some("true")
            data-selected=selected
        >
            <td role="cell" class="indicator-table-marker">{marker(indicator)}</td>
            <th scope="row" role="rowheader" class="indicator-table-name">
                <span class="indicator-table-title">{indicator_button(signals, indicator.id.clone(), title)}</span>
                {place} {notes(indicator, comparison, lang)}
                {related(signals, indicator.id.clone())}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// One cell; `mark` goes into that of the gap.
fn cell(
    signals: Signals,
    column: Column,
    assessment: &Assessment,
    comparison: &Comparison,
    mark: &mut Option<AnyView>,
) -> AnyView {
    let lang = signals.lang.get();
    let indicator = &assessment.indicator;
    let flagged = |period: &Period| value_flag(signals, &indicator.id, &period.id);
    let figure = |reading: &Reading, period: &Period| view! { {quantity(lang, reading)} {flagged(period)} }.into_any();
    let (class, content) = match column {
        Column::Unit => ("indicator-table-unit", text::unit_name(lang, &indicator.unit).to_owned().into_any()),
        Column::Plan => ("indicator-table-number", figure(&assessment.target, &comparison.target)),
        Column::Outcome => ("indicator-table-number", figure(&assessment.outcome, &comparison.outcome)),
        Column::Gap => ("indicator-table-gap", view! { {gap(assessment, lang)} {mark.take()} }.into_any()),
        Column::Verdict => {
            let id = indicator.id.clone();
            let flag = flag_slot(signals, move |sector_report| sector_report.audit.flag_of_verdict(&id));
            ("indicator-table-verdict", view! { {verdict_badge(lang, assessment.official())} {flag} }.into_any())
        }
        Column::Check => ("indicator-table-check", check(assessment, lang)),
        Column::Next => {
            let figure = figure(&assessment.next, &comparison.next);
            ("indicator-table-next", view! { {figure} {target_change(assessment, lang)} }.into_any())
        }
    };
    let label = (column != Column::Unit).then(|| column.title(lang, comparison));
    view! { <td role="cell" class=class data-field=column.name() data-label=label>{content}</td> }.into_any()
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
                    {text::printed_number(lang, statement)}
                </span>
            }
            .into_any()
        }
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

fn gap(assessment: &Assessment, lang: Lang) -> impl IntoView + use<> {
    let phrase = match &assessment.gap {
        Some(gap) => text::gap_phrase(lang, gap, &assessment.indicator.unit),
        None => text::messages(lang).figures.missing.to_owned(),
    };
    let is_zero = assessment.gap.is_some_and(|gap| gap.amount.is_zero());
    let relative = text::relative_phrase(lang, assessment).filter(|_| !is_zero);
    let found = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
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
    let verdict = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
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
fn target_change(assessment: &Assessment, lang: Lang) -> Option<impl IntoView + use<>> {
    let target_change = assessment.target_change?;
    let arrow = match target_change.against_outcome {
        Some(Move::Higher(_)) => "↗",
        Some(Move::Lower(_)) => "↘",
        Some(Move::Equal) => "→",
        Some(Move::CannotTell) | None => "",
    };
    Some(view! {
        <small class="indicator-table-remark">
            <span aria-hidden="true">{arrow}</span>
            " "
            {text::target_change_phrase(lang, &target_change, &assessment.indicator.unit)}
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
            <summary>{format!("{} ({})", text::messages(lang).table.notes, indicator.notes.len())}</summary>
            <ul>{entries}</ul>
        </details>
    })
}
