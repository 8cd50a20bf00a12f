//! The audit view: the report's figures held against one another, by outcome, with the arithmetic written out.

mod entry;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Annex, AuditCheck, Outcome},
    text::{self, Match, Search},
};

use super::{
    Signals, View,
    finder::nothing_found,
    finding::{closest_first, find_check},
    heading::heading,
    link::outcome_mark,
    live::{live, pressed, word},
    results_gate::when_ready,
};
use entry::audit_entry;

/// The name of an outcome in attributes.
pub fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Agrees => "agrees",
        Outcome::CutOff => "cut-off",
        Outcome::WithinRounding => "within-rounding",
        Outcome::Disagrees => "disagrees",
        Outcome::NothingStated => "nothing-stated",
    }
}

/// All checks.
#[component]
pub fn AuditView(signals: Signals) -> impl IntoView {
    let content = when_ready(signals, move |annex| content(signals, annex));
    view! {
        <section
            class="view audit"
            data-view=View::Audit.name()
            aria-label=word(signals.lang, |words| words.audit_view)
        >
            {content}
        </section>
    }
}

fn content(signals: Signals, annex: Arc<Annex>) -> impl IntoView {
    let Signals { lang, level, .. } = signals;
    let [titled, summed] = [(); 2].map(|()| Arc::clone(&annex));
    let title = live(move || {
        heading(level.get().saturating_add(1), "audit-title", text::audit_takeaway(lang.get(), &titled.audit))
    });
    let groups = Outcome::ALL.map(|outcome| group(signals, &annex, outcome)).collect_view();
    view! {
        {title}
        <p class="audit-summary">{live(move || text::audit_summary(lang.get(), &summed.audit))}</p>
        {outcome_filter(signals, &annex)}
        {groups}
        {nothing_found(signals).into_any()}
    }
}

/// One button an outcome, with its count.
fn outcome_filter(signals: Signals, annex: &Annex) -> AnyView {
    let button = |choice: Option<Outcome>| {
        let count = choice.map_or(annex.audit.checks.len(), |outcome| annex.audit.count(outcome));
        let word = move || {
            let lang = signals.lang.get();
            choice.map_or(lang.words().all_of_them, |outcome| text::outcome_word(lang, outcome))
        };
        view! {
            <button
                type="button"
                class="audit-filter-button"
                data-action="outcome"
                data-value=choice.map_or("", outcome_name)
                aria-pressed=live(move || (signals.outcome.get() == choice).to_string())
                on:click=pressed(move |_| signals.outcome.set(choice))
            >
                {choice.map(|outcome| view! { <span class="outcome-mark" data-outcome=outcome_name(outcome) aria-hidden="true">{outcome_mark(outcome)}</span> })}
                {live(move || format!("{} ({count})", word()))}
            </button>
        }
        .into_any()
    };
    let buttons: Vec<AnyView> = std::iter::once(None).chain(Outcome::ALL.map(Some)).map(button).collect();
    view! {
        <div class="audit-filter" role="group" aria-label=word(signals.lang, |words| words.outcome_label)>
            {buttons}
        </div>
    }
    .into_any()
}

/// The checks of one outcome; hidden while none of them is looked for.
fn group(signals: Signals, annex: &Arc<Annex>, outcome: Outcome) -> Option<AnyView> {
    let total = annex.audit.count(outcome);
    if total == 0 {
        return None;
    }
    let Signals { lang, level, .. } = signals;
    let compared = annex.audit.compared();
    let found = {
        let annex = Arc::clone(annex);
        Memo::new(move |_| found_checks(signals, &annex, outcome))
    };
    let title = live(move || {
        let (lang, shown) = (lang.get(), found.with(Vec::len));
        let title = text::outcome_title(lang, outcome, (shown, total), compared);
        heading(level.get().saturating_add(2), "audit-group-title", title)
    });
    let annex = Arc::clone(annex);
    let entries = live(move || {
        let checks = found.get();
        let entry = |(at, ranges): &(usize, Match)| {
            let check: &AuditCheck = annex.audit.checks.get(*at)?;
            Some(audit_entry(signals, &annex, check, ranges))
        };
        checks.iter().filter_map(entry).collect_view().into_any()
    });
    let list = view! { <ul class="audit-list">{entries}</ul> }.into_any();
    // What raises a question stands open; the rest is there for whoever wants to see it.
    let list = if outcome.raises_question() {
        list
    } else {
        let is_open = live(move || signals.outcome.get().is_some() || signals.query.with(|query| !query.is_empty()));
        view! {
            <details class="audit-entries" prop:open=is_open>
                <summary>{word(lang, |words| words.checks_shown)}</summary>
                {list}
            </details>
        }
        .into_any()
    };
    Some(
        view! {
            <section
                class="audit-group"
                data-outcome=outcome_name(outcome)
                hidden=live(move || found.with(Vec::is_empty))
            >
                {title} <p class="audit-meaning">{live(move || text::outcome_meaning(lang.get(), outcome))}</p> {list}
            </section>
        }
        .into_any(),
    )
}

/// The checks that the view shows, in the order in which it shows them.
pub fn seen_checks(signals: Signals, annex: &Annex) -> Vec<&AuditCheck> {
    let found = Outcome::ALL.into_iter().flat_map(|outcome| found_checks(signals, annex, outcome));
    found.filter_map(|(at, _)| annex.audit.checks.get(at)).collect()
}

/// The checks of an outcome that are looked for, the closest first, by their place, and what to highlight in them.
fn found_checks(signals: Signals, annex: &Annex, outcome: Outcome) -> Vec<(usize, Match)> {
    let search = signals.query.with(|query| Search::new(query));
    if signals.outcome.get().is_some_and(|asked| asked != outcome) {
        return Vec::new();
    }
    let lang = signals.lang.get();
    let of_outcome = annex.audit.checks.iter().enumerate().filter(|(_, check)| check.outcome == outcome);
    let found = of_outcome.filter_map(|(at, check)| Some((at, find_check(lang, &search, check)?)));
    closest_first(found.map(|(at, found)| (found.rank, (at, found))))
}
