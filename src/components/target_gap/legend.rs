//! What the marks mean: the plan at zero, the outcome, the next plan.

use leptos::prelude::*;

use crate::{
    domain::Comparison,
    text::{self, Lang},
};

/// The legend of the target-gap chart and of the marks in the table.
pub fn mark_legend(comparison: &Comparison, lang: Lang) -> impl IntoView + use<> {
    let words = lang.words();
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
    view! {
        <ul class="legend" aria-label=words.legend_label>
            {entry(plan, format!("{} {}", text::period_name(lang, &comparison.target), words.at_zero))}
            {entry(outcome, text::period_name(lang, &comparison.outcome))}
            {entry(next, text::period_name(lang, &comparison.next))}
            <li class="legend-entry legend-sides">{words.sides}</li>
        </ul>
    }
}
