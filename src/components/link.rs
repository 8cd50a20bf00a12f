//! Links from one entry to another inside the widget, and the mark that leads from a figure to its check.

use leptos::{ev::MouseEvent, prelude::*};

use crate::{
    domain::{Annex, AuditCheck, Outcome},
    text,
};

use super::{
    Signals, Target,
    audit::outcome_name,
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
    let label = text::flag_label(signals.lang.get(), check.outcome);
    let id = check.id.clone();
    let target = Target::Check(check.id.clone());
    let mark = view! {
        <button
            type="button"
            class="flag"
            data-action="show"
            data-value=id
            data-outcome=outcome_name(check.outcome)
            aria-label=label.clone()
            title=label
            on:click=leading_to(signals, target)
        >
            {outcome_mark(check.outcome)}
        </button>
    };
    Some(mark.into_any())
}

/// The place of a mark: filled as soon as the results have arrived.
pub fn flag_slot<F>(signals: Signals, find: F) -> AnyView
where
    F: Fn(&Annex) -> Option<&AuditCheck> + Send + 'static,
{
    live(move || signals.results.with(|results| results.ready().and_then(|annex| flag(signals, find(annex)))))
        .into_any()
}

/// The mark at a value of the main table.
pub fn value_flag(signals: Signals, indicator: &str, period: &str) -> AnyView {
    let (id, period) = (indicator.to_owned(), period.to_owned());
    flag_slot(signals, move |annex| annex.audit.flag_of_indicator(&id, &period))
}

/// The sign of an outcome: no two look alike.
pub fn outcome_mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Agrees => "=",
        Outcome::CutOff => "↓",
        Outcome::WithinRounding => "≈",
        Outcome::Disagrees => "≠",
        Outcome::NothingStated => "?",
    }
}
