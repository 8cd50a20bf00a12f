//! One check: what is stated, what is computed, the arithmetic, and the figures it uses.

use leptos::prelude::*;

use crate::{
    domain::{Arithmetic, Assessment, AuditCheck, SectorReport, Source, Subject},
    text::{self, Lang, Match},
};

use super::super::{
    Signals, Target,
    link::{link, status_mark},
    marked::marked,
};

/// The check as a list item.
pub fn audit_entry(signals: Signals, sector_report: &SectorReport, check: &AuditCheck, found: &Match) -> AnyView {
    let lang = signals.lang.get();
    let body = match &check.subject {
        Subject::Arithmetic(arithmetic) => arithmetic_body(signals, sector_report, arithmetic),
        Subject::Verdict(assessment) => verdict_body(signals, assessment),
    };
    let name = check.status.slug();
    view! {
        <li class="audit-entry" tabindex="-1" data-check=check.id.clone() data-outcome=name>
            <p class="audit-entry-topic">
                <span class="outcome-mark" data-outcome=name aria-hidden="true">{status_mark(check.status)}</span>
                <strong>{marked(&text::check_topic(lang, check), &found.ranges)}</strong>
                <span class="audit-entry-kind">{text::kind_word(lang, check.kind)}</span>
            </p>
            {body}
        </li>
    }
    .into_any()
}

fn pair(class: &'static str, field: &'static str, name: &'static str, value: AnyView) -> AnyView {
    view! {
        <div class=class data-field=field>
            <dt>{name}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

const SHORT: &str = "audit-pair";
const LONG: &str = "audit-pair audit-pair-long";

fn arithmetic_body(signals: Signals, sector_report: &SectorReport, arithmetic: &Arithmetic) -> AnyView {
    let lang = signals.lang.get();
    let words = lang.words();
    let stated = arithmetic.stated.as_ref();
    let stated = stated
        .map(|operand| pair(SHORT, "stated", words.stated, text::figure_phrase(lang, &operand.figure).into_any()));
    let value = text::computed_number(lang, &arithmetic.computed);
    let calculation = pair(LONG, "calculation", words.calculation, text::calculation(lang, arithmetic).into_any());
    let range = text::possible_range(lang, &arithmetic.computed)
        .map(|range| pair(SHORT, "possible", words.possible, range.into_any()));
    let figures: Vec<AnyView> = arithmetic
        .sources()
        .into_iter()
        .filter_map(|source| source_link(signals, sector_report, source))
        .map(|link| view! { <li>{link}</li> }.into_any())
        .collect();
    let note =
        arithmetic.note.as_ref().map(|note| view! { <p class="audit-entry-note">{lang.of(note).to_owned()}</p> });
    view! {
        <dl class="audit-pairs">
            {stated}
            {pair(SHORT, "computed", words.computed, value.into_any())}
            {range}
            {calculation}
        </dl>
        {note}
        <details class="audit-sources">
            <summary>{format!("{} ({})", words.figures_used, figures.len())}</summary>
            <ul>{figures}</ul>
        </details>
    }
    .into_any()
}

/// The figure's own entry, named with the figure.
fn source_link(signals: Signals, sector_report: &SectorReport, source: &Source) -> Option<AnyView> {
    let lang: Lang = signals.lang.get();
    match source {
        Source::Result { id, field } => {
            let result = sector_report.result(id)?;
            let text = text::source_phrase(lang, result, *field);
            Some(link(signals, Target::Result(id.clone()), text))
        }
        Source::Indicator { id, period } => {
            let dataset = signals.dataset.get();
            let indicator = &dataset.assessment(id)?.indicator;
            let period = dataset.periods.iter().find(|known| known.id == *period)?;
            let text = text::indicator_source_phrase(lang, indicator, period);
            Some(link(signals, Target::Indicator(id.clone()), text))
        }
    }
}

fn verdict_body(signals: Signals, assessment: &Assessment) -> AnyView {
    let lang = signals.lang.get();
    let words = lang.words();
    let official = text::official_word(lang, assessment.official()).to_owned().into_any();
    let found = text::computed_verdict_word(lang, &assessment.check).into_any();
    let comparison = signals.dataset.get().comparison.clone();
    let figures = text::verdict_figures(lang, assessment, &comparison);
    let target = Target::Indicator(assessment.indicator.id.clone());
    view! {
        <dl class="audit-pairs">
            {pair(SHORT, "stated", words.stated, official)} {pair(SHORT, "computed", words.by_figures, found)}
            {pair(LONG, "calculation", words.figures_used, figures.into_any())}
        </dl>
        <p class="audit-entry-note">{text::check_reason(lang, assessment)}</p>
        <p>{link(signals, target, lang.of(&assessment.indicator.name).to_owned())}</p>
    }
    .into_any()
}
