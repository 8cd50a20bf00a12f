//! Where marks stand: figures as coordinates. An indicator's are its favourable gaps, good side to the right.

use crate::domain::{
    Assessment, Decimal, Direction, Figure, Fraction, Gap, Move, Quantity, UnitKind, difference, relative_gap,
};

use super::Scale;

/// The two kinds of gap. They never share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Percentage points.
    Points,
    /// Percent of the plan.
    Relative,
}

impl Panel {
    /// The kind of gap that an indicator has.
    pub fn of(assessment: &Assessment) -> Self {
        if assessment.indicator.unit.kind == UnitKind::Percent { Self::Points } else { Self::Relative }
    }
}

/// Coordinates of one indicator around its plan at zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The axis it belongs to.
    pub panel: Panel,
    /// The outcome; `None` when it cannot be placed.
    pub outcome: Option<f64>,
    /// The next target.
    pub next: Option<f64>,
}

impl Row {
    /// Places an indicator's outcome and next target.
    pub fn of(assessment: &Assessment) -> Self {
        let kind = assessment.indicator.unit.kind;
        let target = assessment.target.quantity();
        let place = |quantity: Option<&Quantity>| {
            let (target, quantity) = target.zip(quantity)?;
            let gap = match kind {
                UnitKind::Percent => Gap::between(target, quantity, kind)?.amount,
                UnitKind::Amount | UnitKind::Count => relative_gap(target, quantity, kind)?.decimal,
            };
            let coordinate = coordinate(gap)?;
            Some(if assessment.direction() == Direction::Lower && coordinate != 0.0 { -coordinate } else { coordinate })
        };
        Self {
            panel: Panel::of(assessment),
            outcome: place(assessment.outcome.quantity()),
            next: place(assessment.next.quantity()),
        }
    }

    /// Whether both marks lie beyond the same edge, where there is one place for both.
    pub fn are_beyond(&self, scale: Scale) -> bool {
        let sides = self.outcome.zip(self.next).map(|(outcome, next)| (scale.beyond(outcome), scale.beyond(next)));
        sides.is_some_and(|(outcome, next)| outcome != 0 && outcome == next)
    }

    /// All coordinates of the row.
    pub fn values(&self) -> impl Iterator<Item = f64> {
        self.outcome.into_iter().chain(self.next)
    }
}

/// How far a share of plan lies from the whole plan, in percentage points.
pub fn from_plan(share: &Figure) -> Option<f64> {
    coordinate(difference(Decimal::ONE_HUNDRED, share.quantity.decimal)?)
}

/// A computed number as a position.
pub fn position(number: Fraction) -> Option<f64> {
    coordinate(number.rounded(6)?)
}

/// How far the next target lies from the outcome as a number, wherever the good side is: in percentage points, or in %
/// of the outcome. `None` where that cannot be told.
pub fn from_outcome(assessment: &Assessment) -> Option<f64> {
    if assessment.target_change?.against_outcome? == Move::CannotTell {
        return None;
    }
    let (outcome, next) = assessment.outcome.quantity().zip(assessment.next.quantity())?;
    match assessment.indicator.unit.kind {
        UnitKind::Percent => coordinate(difference(outcome.decimal, next.decimal)?),
        kind => coordinate(relative_gap(outcome, next, kind)?.decimal),
    }
}

/// A count as a length.
#[expect(clippy::cast_precision_loss, reason = "a count of indicators")]
pub fn length(count: usize) -> f64 {
    count as f64
}

/// What a number with so many decimals is a multiple of.
const POWERS: [f64; 7] = [1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0];

/// The only place where a figure becomes a floating-point number: its position on a screen.
#[expect(clippy::cast_precision_loss, reason = "a position, finer than any screen")]
pub fn coordinate(decimal: Decimal) -> Option<f64> {
    let rounded = decimal.round_dp(6);
    // Read from its digits, it would bring the reader of floating-point numbers into the first download.
    let power = POWERS.get(usize::try_from(rounded.scale()).ok()?)?;
    Some(rounded.mantissa() as f64 / power)
}
