//! What the marks mean: the plan at zero, the outcome, the other plan.

use leptos::prelude::*;

use crate::{
    domain::{Baseline, Comparison, Role},
    text::{self, Lang},
};

/// The legend of the marks in the table.
pub fn mark_legend(comparison: &Comparison, lang: Lang) -> impl IntoView + use<> {
    baseline_legend(Baseline::Target, comparison, lang)
}

/// The legend of the target-gap chart with one of the plans at zero.
pub fn baseline_legend(baseline: Baseline, comparison: &Comparison, lang: Lang) -> impl IntoView + use<> {
    let words = text::messages(lang);
    let at_zero = |of: Baseline| {
        let name = text::period_name(lang, of.period(comparison)?);
        Some(if of == baseline { format!("{name} {}", words.gaps.at_zero) } else { name })
    };
    let entry = |shape: AnyView, name: String| {
        view! {
            <li class="legend-entry">
                <svg class="legend-shape" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
                    {shape}
                </svg>
                {name}
            </li>
        }
    };
    let plan = view! { <path class="legend-plan" d="M3 9L9 3L15 9L9 15Z" /> }.into_any();
    let outcome = view! { <circle class="legend-outcome" cx="9" cy="9" r="5" /> }.into_any();
    let next = view! { <path class="legend-next" d="M3 9L9 3L15 9L9 15Z" /> }.into_any();
    let side = baseline.period(comparison).map(|zero| {
        view! { <li class="legend-entry legend-sides">{text::gap_sides_note(lang, zero)}</li> }
    });
    view! {
        <ul class="legend" aria-label=words.table.legend>
            {at_zero(Baseline::Target).map(|name| entry(plan, name))}
            {entry(outcome, text::role_name(lang, comparison, Role::Outcome))}
            {at_zero(Baseline::Next).map(|name| entry(next, name))}
            {side}
        </ul>
    }
}
