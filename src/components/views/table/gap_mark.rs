//! Plan, outcome and next plan in one small mark: the target-gap chart of a single row.

use leptos::prelude::*;

use crate::{
    charts::{Panel, Row, Scale},
    domain::{Assessment, Dataset, verdict_slug},
};

/// The axes of the gap marks, shared by all rows of a kind.
#[derive(Clone, Copy)]
pub struct Scales {
    points: Scale,
    relative: Scale,
}

impl Scales {
    /// The axes on which all indicators of a dataset find a place.
    pub fn of(dataset: &Dataset) -> Self {
        let rows: Vec<Row> = dataset.assessments().iter().map(|assessment| Row::of(assessment)).collect();
        let scale = |panel| Scale::of(rows.iter().filter(|row| row.panel == panel).flat_map(Row::values));
        Self { points: scale(Panel::Points), relative: scale(Panel::Relative) }
    }

    /// An indicator's mark on its axis.
    pub fn mark(&self, assessment: &Assessment) -> Option<AnyView> {
        let marks = Row::of(assessment);
        let scale = match marks.panel {
            Panel::Points => self.points,
            Panel::Relative => self.relative,
            Panel::Own => return None,
        };
        Some(gap_mark(assessment, marks, scale).into_any())
    }
}

/// Half the width of the mark's axis, in its own units.
const REACH: f64 = 52.0;
/// The middle of the mark: the plan, written as `60` below.
const CENTRE: f64 = 60.0;
/// The height of the axis; the shapes below are drawn around it.
const MIDDLE: &str = "9";

/// The mark. The cell's text says the same, so it is hidden from those who hear the page.
fn gap_mark(assessment: &Assessment, row: Row, scale: Scale) -> impl IntoView + use<> {
    let verdict = verdict_slug(assessment.official().map(|official| official.class));
    let at = |value: f64| CENTRE + REACH * scale.clamp(value) / scale.limit;
    let outcome = row.outcome.map(|value| {
        let x = at(value);
        let shape = match scale.beyond(value) {
            0 => view! { <circle class="gap-mark-outcome" cx=tenths(x) cy=MIDDLE r="4" /> }.into_any(),
            side => {
                let (tip, base) = (tenths(x + f64::from(side) * 6.0), tenths(x - f64::from(side) * 2.0));
                view! { <path class="gap-mark-beyond" d=format!("M{base} 4L{tip} 9L{base} 14Z") /> }.into_any()
            }
        };
        view! {
            <line class="gap-mark-stem" x1="60" x2=tenths(x) y1=MIDDLE y2=MIDDLE />
            {shape}
        }
    });
    let ranges = row.target.into_iter().chain(row.outcome.zip(row.outcome_until));
    let ranges = ranges.map(|(from, until)| {
        view! { <path class="gap-mark-range" d=format!("M{} 9H{}", tenths(at(from)), tenths(at(until))) /> }
    });
    let ranges = ranges.collect_view();
    let next = row.next.map(|value| {
        let [left, x, right] = [-4.5, 0.0, 4.5].map(|offset| tenths(at(value) + offset));
        view! { <path class="gap-mark-next" d=format!("M{left} 9L{x} 4.5L{right} 9L{x} 13.5Z") /> }
    });
    view! {
        <svg class="gap-mark" data-verdict=verdict viewBox="0 0 120 18" width="120" height="18" aria-hidden="true" focusable="false">
            <line class="gap-mark-axis" x1="2" x2="118" y1=MIDDLE y2=MIDDLE />
            <line class="gap-mark-plan" x1="60" x2="60" y1="1" y2="17" />
            {ranges}
            {outcome}
            {next}
        </svg>
    }
}

/// A coordinate to a tenth of a unit: finer than any screen shows at this size. Written as whole tenths, since writing
/// floating-point numbers would link all that it takes.
fn tenths(coordinate: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a coordinate within the mark")]
    let tenths = (coordinate * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, tenth) = (tenths.abs() / 10, tenths.abs() % 10);
    if tenth == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{tenth}") }
}
