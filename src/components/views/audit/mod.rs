//! The audit view: the report's figures held against one another, by outcome, with the arithmetic written out.

mod entry;

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        controls::nothing_found,
        elements::{heading, live, ordered, pressed, status_badge, word},
        state::{Action, RowStates, Store},
    },
    domain::{CheckStatus, SectorReport},
    query::{QueryResult, View},
    text,
};

use super::report_gate::when_ready;
use entry::audit_entry;

/// All checks.
#[component]
pub fn AuditView(store: Store) -> impl IntoView {
    let content = when_ready(store, Box::new(move |report| content(store, &report)));
    view! {
        <section
            class="view audit"
            data-view=View::Audit.slug()
            aria-label=word(store.lang, |words| words.views.audit)
        >
            {content}
        </section>
    }
}

fn content(store: Store, report: &Arc<SectorReport>) -> AnyView {
    let lang = store.lang;
    let [titled, summed] = [(); 2].map(|()| Arc::clone(report));
    let title = live(move || heading(store.level(1), "audit-title", text::audit_takeaway(lang.get(), &titled.audit)));
    let rows = RowStates::follow(store.found, report.audit.checks.len(), Box::new(QueryResult::checks));
    let groups: Vec<AnyView> =
        CheckStatus::ALL.into_iter().filter_map(|status| group(store, report, &rows, status)).collect();
    view! {
        {title}
        <p class="audit-summary">{live(move || text::audit_summary(lang.get(), &summed.audit))}</p>
        {status_filter(store, report)}
        {groups}
        {nothing_found(store)}
    }
    .into_any()
}

/// One button a status, with its count.
fn status_filter(store: Store, report: &SectorReport) -> AnyView {
    let button = |choice: Option<CheckStatus>| {
        let count = choice.map_or(report.audit.checks.len(), |status| report.audit.count(status));
        let word = move || {
            let lang = store.lang.get();
            choice.map_or(text::messages(lang).filters.all, |status| text::status_word(lang, status))
        };
        view! {
            <button
                type="button"
                class="audit-filter-button"
                data-action="outcome"
                data-value=choice.map_or("", CheckStatus::slug)
                aria-pressed=live(move || store.query.with(|query| query.filters.status == choice).to_string())
                on:click=pressed(move |_| store.apply(&Action::Status(choice)))
            >
                {choice.map(status_badge)}
                {live(move || format!("{} ({count})", word()))}
            </button>
        }
        .into_any()
    };
    let buttons: Vec<AnyView> = std::iter::once(None).chain(CheckStatus::ALL.map(Some)).map(button).collect();
    view! {
        <div class="audit-filter" role="group" aria-label=word(store.lang, |words| words.audit().status_filter)>
            {buttons}
        </div>
    }
    .into_any()
}

/// The checks of one status; hidden while none of them is left.
fn group(store: Store, report: &Arc<SectorReport>, rows: &RowStates, status: CheckStatus) -> Option<AnyView> {
    let total = report.audit.count(status);
    if total == 0 {
        return None;
    }
    let lang = store.lang;
    let compared = report.audit.compared();
    // The places of the checks that are left, in order; and all of them, those that are left out last.
    let left = Memo::new(move |_| {
        store.found.with(|found| {
            let here = found.checks.iter().filter(|checks| checks.status == status).flat_map(|checks| &checks.rows);
            here.map(|row| row.at).collect::<Vec<_>>()
        })
    });
    let all: Vec<usize> =
        (0..).zip(&report.audit.checks).filter(|(_, check)| check.status == status).map(|(at, _)| at).collect();
    let order = Memo::new(move |_| {
        let mut order = left.get();
        order.extend(all.iter().filter(|at| !order.contains(at)).copied().collect::<Vec<_>>());
        order
    });
    let title = live(move || {
        let (lang, shown) = (lang.get(), left.with(Vec::len));
        let title = text::status_title(lang, status, (shown, total), compared);
        heading(store.level(2), "audit-group-title", title)
    });
    let (report, rows) = (Arc::clone(report), rows.clone());
    let draw = move |at: usize| {
        let (report, state) = (Arc::clone(&report), rows.row(at));
        live(move || Some(audit_entry(store, &report, report.audit.checks.get(at)?, state?))).into_any()
    };
    let list = view! { <ul class="audit-list">{ordered(order, Arc::new(draw))}</ul> }.into_any();
    // What raises a question stands open; the rest is there for whoever wants to see it.
    let list = if status.raises_question() {
        list
    } else {
        let is_open = live(move || store.is_looking());
        view! {
            <details class="audit-entries" prop:open=is_open>
                <summary>{word(lang, |words| words.audit().checks_shown)}</summary>
                {list}
            </details>
        }
        .into_any()
    };
    let view = view! {
        <section class="audit-group" data-outcome=status.slug() hidden=live(move || left.with(Vec::is_empty))>
            {title} <p class="audit-meaning">{live(move || text::status_meaning(lang.get(), status))}</p> {list}
        </section>
    };
    Some(view.into_any())
}
