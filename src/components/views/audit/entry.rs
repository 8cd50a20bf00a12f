//! One check: what is stated, what is computed, the arithmetic, and the figures it uses.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{entry_link, highlight, live, status_badge, wording},
        state::{RowState, Store, Target},
    },
    domain::{Arithmetic, Assessment, AuditCheck, SectorReport, Source, Subject},
    text,
};

/// The check as a list item; hidden while it is left out.
pub fn audit_entry(store: Store, report: &SectorReport, check: &AuditCheck, state: RwSignal<RowState>) -> AnyView {
    let lang = store.lang.get();
    let body = match &check.subject {
        Subject::Arithmetic(arithmetic) => arithmetic_body(store, report, arithmetic),
        Subject::Verdict(assessment) => verdict_body(store, assessment),
    };
    let topic = text::check_topic(lang, check);
    let topic = live(move || state.with(|state| highlight(&topic, state.as_deref().unwrap_or_default())));
    view! {
        <li
            class="audit-entry"
            tabindex="-1"
            data-check=check.id.clone()
            data-outcome=check.status.slug()
            hidden=live(move || state.with(Option::is_none))
        >
            <p class="audit-entry-topic">
                {status_badge(check.status)}
                <strong>{topic}</strong>
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

fn arithmetic_body(store: Store, report: &SectorReport, arithmetic: &Arithmetic) -> AnyView {
    let lang = store.lang.get();
    let words = text::messages(lang);
    let stated = arithmetic.stated.as_ref();
    let stated = stated.map(|operand| {
        pair(SHORT, "stated", words.audit().stated, text::figure_phrase(lang, &operand.figure).into_any())
    });
    let value = text::computed_number(lang, &arithmetic.computed);
    let calculation =
        pair(LONG, "calculation", words.audit().calculation, text::calculation(lang, arithmetic).into_any());
    let range = text::possible_range(lang, &arithmetic.computed)
        .map(|range| pair(SHORT, "possible", words.audit().possible, range.into_any()));
    let figures: Vec<AnyView> = arithmetic
        .sources()
        .into_iter()
        .filter_map(|source| source_link(store, report, source))
        .map(|link| view! { <li>{link}</li> }.into_any())
        .collect();
    let note = arithmetic.note.as_ref().map(|note| view! { <p class="audit-entry-note">{wording(lang, note)}</p> });
    view! {
        <dl class="audit-pairs">
            {stated}
            {pair(SHORT, "computed", words.audit().computed, value.into_any())}
            {range}
            {calculation}
        </dl>
        {note}
        <details class="audit-sources">
            <summary>{format!("{} ({})", words.audit().figures_used, figures.len())}</summary>
            <ul>{figures}</ul>
        </details>
    }
    .into_any()
}

/// The figure's own entry, named with the figure.
fn source_link(store: Store, report: &SectorReport, source: &Source) -> Option<AnyView> {
    let lang = store.lang.get();
    match source {
        Source::Result { id, field } => {
            let result = report.result(id)?;
            let text = text::source_phrase(lang, result, *field);
            Some(entry_link(store.act(), Target::Result(id.clone()), text))
        }
        Source::Indicator { id, period } => {
            let dataset = store.dataset();
            let indicator = &dataset.assessment(id)?.indicator;
            let period = dataset.periods.iter().find(|known| known.id == *period)?;
            let text = text::indicator_source_phrase(lang, indicator, period);
            Some(entry_link(store.act(), Target::Indicator(id.clone()), text))
        }
    }
}

fn verdict_body(store: Store, assessment: &Assessment) -> AnyView {
    let lang = store.lang.get();
    let words = text::messages(lang);
    let official = text::official_word(lang, assessment.official()).to_owned().into_any();
    let found = text::computed_verdict_word(lang, &assessment.check).into_any();
    let comparison = store.dataset().comparison.clone();
    let figures = text::verdict_figures(lang, assessment, &comparison);
    let target = Target::Indicator(assessment.indicator.id.clone());
    view! {
        <dl class="audit-pairs">
            {pair(SHORT, "stated", words.audit().stated, official)} {pair(SHORT, "computed", words.verdicts.by_figures, found)}
            {pair(LONG, "calculation", words.audit().figures_used, figures.into_any())}
        </dl>
        <p class="audit-entry-note">{text::check_reason(lang, assessment)}</p>
        <p>{entry_link(store.act(), target, lang.of(&assessment.indicator.name).to_owned())}</p>
    }
    .into_any()
}
