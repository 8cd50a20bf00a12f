//! Links from one entry to another inside the widget, and the mark that leads from a figure to its check.

use leptos::{ev::MouseEvent, prelude::*};

use crate::{
    domain::{AuditCheck, CheckStatus, SectorReport},
    text,
};

use super::{
    Signals, Target,
    live::{live, pressed},
};

/// What a press on something that leads to an entry does.
fn leading_to(signals: Signals, target: Target) -> Box<dyn FnMut(MouseEvent)> {
    pressed(move |_| signals.lead_to(target.clone()))
}

/// A button that leads to an entry. An address would belong to the host page.
pub fn link(signals: Signals, target: Target, content: String) -> AnyView {
    let id = target.id().to_owned();
    view! {
        <button type="button" class="link" data-action="show" data-value=id on:click=leading_to(signals, target)>
            {content}
        </button>
    }
    .into_any()
}

/// The mark beside a figure that a check raises a question about.
pub fn flag(signals: Signals, check: Option<&AuditCheck>) -> Option<AnyView> {
    let check = check?;
    let label = text::flag_label(signals.lang.get(), check.status);
    let id = check.id.clone();
    let target = Target::Check(check.id.clone());
    let mark = view! {
        <button
            type="button"
            class="flag"
            data-action="show"
            data-value=id
            data-outcome=check.status.slug()
            aria-label=label.clone()
            title=label
            on:click=leading_to(signals, target)
        >
            {status_mark(check.status)}
        </button>
    };
    Some(mark.into_any())
}

/// The place of a mark: filled as soon as the results have arrived.
pub fn flag_slot<F>(signals: Signals, find: F) -> AnyView
where
    F: Fn(&SectorReport) -> Option<&AuditCheck> + Send + 'static,
{
    live(move || {
        signals.results.with(|results| results.ready().and_then(|sector_report| flag(signals, find(sector_report))))
    })
    .into_any()
}

/// The mark at a value of the main table.
pub fn value_flag(signals: Signals, indicator: &str, period: &str) -> AnyView {
    let (id, period) = (indicator.to_owned(), period.to_owned());
    flag_slot(signals, move |sector_report| sector_report.audit.flag_of_indicator(&id, &period))
}

/// The sign of an outcome: no two look alike.
pub fn status_mark(outcome: CheckStatus) -> &'static str {
    match outcome {
        CheckStatus::Agrees => "=",
        CheckStatus::CutOff => "↓",
        CheckStatus::WithinRounding => "≈",
        CheckStatus::Disagrees => "≠",
        CheckStatus::NothingStated => "?",
    }
}
