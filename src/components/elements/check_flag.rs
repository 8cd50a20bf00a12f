//! The mark beside a figure that leads to the check which raises a question about it.

use leptos::prelude::*;

use crate::{
    components::state::{Act, ReportState, Store, Target},
    domain::{AuditCheck, CheckStatus, SectorReport},
    text::{self, Lang},
};

use super::{entry_link::leading_to, live, status_mark};

/// The mark beside a figure that a check raises a question about.
pub fn check_flag(act: Act, lang: Lang, check: Option<&AuditCheck>) -> Option<AnyView> {
    let check = check?;
    let label = text::flag_label(lang, check.status);
    let id = check.id.clone();
    let target = Target::Check(check.id.clone());
    let mark = view! {
        <button
            type="button"
            class="flag"
            data-action="show"
            data-value=id
            data-outcome=CheckStatus::slug(check.status)
            aria-label=label.clone()
            title=label
            on:click=leading_to(act, target)
        >
            {status_mark(check.status)}
        </button>
    };
    Some(mark.into_any())
}

/// The place of a mark: filled as soon as the report has arrived, and no place at all where there is none to come.
pub fn flag_slot<F>(store: Store, find: F) -> Option<AnyView>
where
    F: Fn(&SectorReport) -> Option<&AuditCheck> + Send + 'static,
{
    if store.data.report.with_untracked(ReportState::is_absent) {
        return None;
    }
    let slot = live(move || {
        let lang = store.lang.get_untracked();
        store.data.report.with(|report| report.ready().and_then(|report| check_flag(store.act(), lang, find(report))))
    });
    Some(slot.into_any())
}

/// The mark at a value of the main table.
pub fn value_flag(store: Store, indicator: &str, period: &str) -> Option<AnyView> {
    let (id, period) = (indicator.to_owned(), period.to_owned());
    flag_slot(store, move |report| report.audit.flag_of_indicator(&id, &period))
}
