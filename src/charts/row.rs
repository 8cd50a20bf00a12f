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
    /// What has neither: rates that are not per hundred, and ranks. Their gaps are written, not drawn.
    Own,
}

impl Panel {
    /// All of them in the order in which they are drawn.
    pub const ALL: [Self; 3] = [Self::Points, Self::Relative, Self::Own];

    /// The kind of gap that an indicator has.
    pub fn of(assessment: &Assessment) -> Self {
        match assessment.indicator.unit.kind {
            UnitKind::Percent => Self::Points,
            UnitKind::Amount | UnitKind::Count => Self::Relative,
            UnitKind::Rate | UnitKind::Rank => Self::Own,
        }
    }
}

/// Coordinates of one indicator around its plan at zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The axis it belongs to.
    pub panel: Panel,
    /// Both ends of a plan that is a range, seen from the end that the outcome is nearer to, or from an outcome within it.
    pub target: Option<(f64, f64)>,
    /// The outcome, or the nearer end of its range; `None` when it cannot be placed.
    pub outcome: Option<f64>,
    /// The other end of its range.
    pub outcome_until: Option<f64>,
    /// The next target.
    pub next: Option<f64>,
}

impl Row {
    /// Places an indicator's outcome and next target.
    pub fn of(assessment: &Assessment) -> Self {
        let kind = assessment.indicator.unit.kind;
        let target = assessment.target.quantity().filter(|_| assessment.is_comparable());
        let side = |coordinate: f64| {
            if assessment.direction() == Direction::Lower && coordinate != 0.0 { -coordinate } else { coordinate }
        };
        let place = |quantity: Option<&Quantity>| {
            let (target, quantity) = target.zip(quantity)?;
            let gap = match kind {
                UnitKind::Percent => Gap::between(target, quantity, kind)?.size,
                UnitKind::Amount | UnitKind::Count => relative_gap(target, quantity, kind)?,
                UnitKind::Rate | UnitKind::Rank => return None,
            };
            Some((side(coordinate(gap.decimal)?), gap.until.and_then(coordinate).map(side)))
        };
        let outcome = place(assessment.outcome.quantity());
        let range = || {
            let (first, last) = target.and_then(|target| Some((target.decimal, target.until?)))?;
            let zero = assessment.outcome.quantity().map_or(first, |outcome| outcome.decimal.max(first).min(last));
            let zero = Quantity::exactly(zero);
            let end = |end: Decimal| {
                let end = Quantity::exactly(end);
                let size = match kind {
                    UnitKind::Percent => Gap::between(&zero, &end, kind)?.size,
                    _ => relative_gap(&zero, &end, kind)?,
                };
                coordinate(size.decimal).map(side)
            };
            Some((end(first)?, end(last)?))
        };
        Self {
            panel: Panel::of(assessment),
            target: range(),
            outcome: outcome.map(|(value, _)| value),
            outcome_until: outcome.and_then(|(_, until)| until),
            next: place(assessment.next.quantity()).map(|(value, _)| value),
        }
    }

    /// Whether both marks lie beyond the same edge, where there is one place for both.
    pub fn are_beyond(&self, scale: Scale) -> bool {
        let sides = self.outcome.zip(self.next).map(|(outcome, next)| (scale.beyond(outcome), scale.beyond(next)));
        sides.is_some_and(|(outcome, next)| outcome != 0 && outcome == next)
    }

    /// All coordinates of the row.
    pub fn values(&self) -> impl Iterator<Item = f64> {
        let target = self.target.map(|(from, until)| [from, until]).into_iter().flatten();
        self.outcome.into_iter().chain(self.outcome_until).chain(self.next).chain(target)
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
        UnitKind::Percent => coordinate(Gap::between(outcome, next, UnitKind::Percent)?.size.decimal),
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
