//! The audit view: the report's figures held against one another, by outcome, with the arithmetic written out.

mod entry;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{AuditCheck, CheckStatus, SectorReport},
    text::{self, Match, Search},
};

use super::{
    Signals, View,
    finder::nothing_found,
    finding::{closest_first, find_check},
    heading::heading,
    link::status_mark,
    live::{live, pressed, word},
    results_gate::when_ready,
};
use entry::audit_entry;

/// The name of an outcome in attributes.
pub fn status_name(status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::Agrees => "agrees",
        CheckStatus::CutOff => "cut-off",
        CheckStatus::WithinRounding => "within-rounding",
        CheckStatus::Disagrees => "disagrees",
        CheckStatus::NothingStated => "nothing-stated",
    }
}

/// All checks.
#[component]
pub fn AuditView(signals: Signals) -> impl IntoView {
    let content = when_ready(signals, move |sector_report| content(signals, sector_report));
    view! {
        <section
            class="view audit"
            data-view=View::Audit.name()
            aria-label=word(signals.lang, |words| words.views.audit)
        >
            {content}
        </section>
    }
}

fn content(signals: Signals, sector_report: Arc<SectorReport>) -> impl IntoView {
    let Signals { lang, level, .. } = signals;
    let [titled, summed] = [(); 2].map(|()| Arc::clone(&sector_report));
    let title = live(move || {
        heading(level.get().saturating_add(1), "audit-title", text::audit_takeaway(lang.get(), &titled.audit))
    });
    let groups = CheckStatus::ALL.map(|status| group(signals, &sector_report, status)).collect_view();
    view! {
        {title}
        <p class="audit-summary">{live(move || text::audit_summary(lang.get(), &summed.audit))}</p>
        {status_filter(signals, &sector_report)}
        {groups}
        {nothing_found(signals).into_any()}
    }
}

/// One button an outcome, with its count.
fn status_filter(signals: Signals, sector_report: &SectorReport) -> AnyView {
    let button = |choice: Option<CheckStatus>| {
        let count = choice.map_or(sector_report.audit.checks.len(), |status| sector_report.audit.count(status));
        let word = move || {
            let lang = signals.lang.get();
            choice.map_or(text::messages(lang).filters.all, |status| text::status_word(lang, status))
        };
        view! {
            <button
                type="button"
                class="audit-filter-button"
                data-action="outcome"
                data-value=choice.map_or("", status_name)
                aria-pressed=live(move || (signals.outcome.get() == choice).to_string())
                on:click=pressed(move |_| signals.outcome.set(choice))
            >
                {choice.map(|status| view! { <span class="outcome-mark" data-outcome=status_name(status) aria-hidden="true">{status_mark(status)}</span> })}
                {live(move || format!("{} ({count})", word()))}
            </button>
        }
        .into_any()
    };
    let buttons: Vec<AnyView> = std::iter::once(None).chain(CheckStatus::ALL.map(Some)).map(button).collect();
    view! {
        <div class="audit-filter" role="group" aria-label=word(signals.lang, |words| words.audit.status_filter)>
            {buttons}
        </div>
    }
    .into_any()
}

/// The checks of one outcome; hidden while none of them is looked for.
fn group(signals: Signals, sector_report: &Arc<SectorReport>, status: CheckStatus) -> Option<AnyView> {
    let total = sector_report.audit.count(status);
    if total == 0 {
        return None;
    }
    let Signals { lang, level, .. } = signals;
    let compared = sector_report.audit.compared();
    let found = {
        let sector_report = Arc::clone(sector_report);
        Memo::new(move |_| found_checks(signals, &sector_report, status))
    };
    let title = live(move || {
        let (lang, shown) = (lang.get(), found.with(Vec::len));
        let title = text::status_title(lang, status, (shown, total), compared);
        heading(level.get().saturating_add(2), "audit-group-title", title)
    });
    let sector_report = Arc::clone(sector_report);
    let entries = live(move || {
        let checks = found.get();
        let entry = |(at, ranges): &(usize, Match)| {
            let check: &AuditCheck = sector_report.audit.checks.get(*at)?;
            Some(audit_entry(signals, &sector_report, check, ranges))
        };
        checks.iter().filter_map(entry).collect_view().into_any()
    });
    let list = view! { <ul class="audit-list">{entries}</ul> }.into_any();
    // What raises a question stands open; the rest is there for whoever wants to see it.
    let list = if status.raises_question() {
        list
    } else {
        let is_open = live(move || signals.outcome.get().is_some() || signals.query.with(|query| !query.is_empty()));
        view! {
            <details class="audit-entries" prop:open=is_open>
                <summary>{word(lang, |words| words.audit.checks_shown)}</summary>
                {list}
            </details>
        }
        .into_any()
    };
    Some(
        view! {
            <section
                class="audit-group"
                data-outcome=status_name(status)
                hidden=live(move || found.with(Vec::is_empty))
            >
                {title} <p class="audit-meaning">{live(move || text::status_meaning(lang.get(), status))}</p> {list}
            </section>
        }
        .into_any(),
    )
}

/// The checks that the view shows, in the order in which it shows them.
pub fn seen_checks(signals: Signals, sector_report: &SectorReport) -> Vec<&AuditCheck> {
    let found = CheckStatus::ALL.into_iter().flat_map(|status| found_checks(signals, sector_report, status));
    found.filter_map(|(at, _)| sector_report.audit.checks.get(at)).collect()
}

/// The checks of an outcome that are looked for, the closest first, by their place, and what to highlight in them.
fn found_checks(signals: Signals, sector_report: &SectorReport, status: CheckStatus) -> Vec<(usize, Match)> {
    let search = signals.query.with(|query| Search::new(query));
    if signals.outcome.get().is_some_and(|asked| asked != status) {
        return Vec::new();
    }
    let lang = signals.lang.get();
    let of_outcome = sector_report.audit.checks.iter().enumerate().filter(|(_, check)| check.status == status);
    let found = of_outcome.filter_map(|(at, check)| Some((at, find_check(lang, &search, check)?)));
    closest_first(found.map(|(at, found)| (found.rank, (at, found))))
}
