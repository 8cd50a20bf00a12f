//! Plan, outcome and next plan in one small mark: the target-gap chart of a single row.

use leptos::prelude::*;

use crate::{
    charts::{Row, Scale},
    domain::Assessment,
};

use super::super::verdict::verdict_name;

/// Half the width of the mark's axis, in its own units.
const REACH: f64 = 52.0;
/// The middle of the mark: the plan.
const CENTRE: f64 = 60.0;
const MIDDLE: f64 = 9.0;

/// The mark. The cell's text says the same, so it is hidden from those who hear the page.
pub fn gap_mark(assessment: &Assessment, row: Row, scale: Scale) -> impl IntoView + use<> {
    let verdict = verdict_name(assessment.official().map(|official| official.verdict));
    let at = |value: f64| CENTRE + REACH * scale.clamp(value) / scale.limit;
    let outcome = row.outcome.map(|value| {
        let shape = match scale.beyond(value) {
            0 => view! { <circle class="gap-mark-outcome" cx=at(value) cy=MIDDLE r="4" /> }.into_any(),
            side => {
                let (tip, base) = (at(value) + f64::from(side) * 6.0, at(value) - f64::from(side) * 2.0);
                let path = format!("M{base} {}L{tip} {MIDDLE}L{base} {}Z", MIDDLE - 5.0, MIDDLE + 5.0);
                view! { <path class="gap-mark-beyond" d=path /> }.into_any()
            }
        };
        view! {
            <line class="gap-mark-stem" x1=CENTRE x2=at(value) y1=MIDDLE y2=MIDDLE />
            {shape}
        }
    });
    let next = row.next.map(|value| {
        let (x, size) = (at(value), 4.5);
        let path = format!(
            "M{} {MIDDLE}L{x} {}L{} {MIDDLE}L{x} {}Z",
            x - size,
            MIDDLE - size,
            x + size,
            MIDDLE + size,
        );
        view! { <path class="gap-mark-next" d=path /> }
    });
    view! {
        <svg class="gap-mark" data-verdict=verdict viewBox="0 0 120 18" width="120" height="18" aria-hidden="true" focusable="false">
            <line class="gap-mark-axis" x1="2" x2="118" y1=MIDDLE y2=MIDDLE />
            <line class="gap-mark-plan" x1=CENTRE x2=CENTRE y1="1" y2="17" />
            {outcome}
            {next}
        </svg>
    }
}
