//! Where marks stand: figures as coordinates. An indicator's are its favourable gaps, good side to the right.

use crate::domain::{
    Assessment, Decimal, Direction, Figure, Fraction, Gap, Quantity, UnitKind, difference, relative_gap,
};

/// The two kinds of gap. They never share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Percentage points.
    Points,
    /// Percent of the plan.
    Relative,
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
            panel: if kind == UnitKind::Percent { Panel::Points } else { Panel::Relative },
            outcome: place(assessment.outcome.quantity()),
            next: place(assessment.next.quantity()),
        }
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

/// The only place where a figure becomes a floating-point number: its position on a screen.
fn coordinate(decimal: Decimal) -> Option<f64> {
    decimal.round_dp(6).to_string().parse().ok()
}
