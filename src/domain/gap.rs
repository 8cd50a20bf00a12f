//! The gap to a target: outcome minus target, in the unit itself, exact to the last printed digit.

use rust_decimal::Decimal;

use super::{Direction, Quantity, Relation, UnitKind, difference};

/// The distance from a target to an outcome.
///
/// Of a share, rate or growth it is in percentage points; of an amount or a count in the unit itself. When the
/// outcome is only a bound, so is the gap: `>46` against `≥ 46` is a gap of more than 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Whether the amount is the gap or a bound of it.
    pub relation: Relation,
    /// Outcome minus target, with the larger printed precision of the two.
    pub amount: Decimal,
    /// Kind of the indicator's unit.
    pub kind: UnitKind,
}

impl Gap {
    /// Outcome minus target. `None` only where the numbers are too large to subtract exactly.
    ///
    /// ```
    /// use chi_tieu::domain::{Decimal, Gap, Quantity, UnitKind};
    /// let plan = Quantity::exactly(Decimal::from_str_exact("8.5").unwrap());
    /// let estimate = Quantity::exactly(Decimal::from_str_exact("5.56").unwrap());
    /// let gap = Gap::between(&plan, &estimate, UnitKind::Percent).unwrap();
    /// assert_eq!(gap.amount.to_string(), "-2.94");
    /// ```
    pub fn between(target: &Quantity, outcome: &Quantity, kind: UnitKind) -> Option<Self> {
        let amount = difference(target.decimal, outcome.decimal)?;
        Some(Self { relation: outcome.relation, amount, kind })
    }
}

/// The gap as a percentage of the target, for amounts and counts: gap / |target| × 100.
///
/// `None` for percentages (a percent of a percent misleads), for a target of 0, and where target and outcome differ
/// in sign. The relation is that of the gap.
///
/// ```
/// use chi_tieu::domain::{Decimal, Quantity, UnitKind, relative_gap};
/// let plan = Quantity::exactly(Decimal::from(462));
/// let estimate = Quantity::exactly(Decimal::from(824));
/// let relative = relative_gap(&plan, &estimate, UnitKind::Count).unwrap();
/// assert_eq!(relative.decimal.round_dp(1).to_string(), "78.4");
/// assert!(relative_gap(&plan, &estimate, UnitKind::Percent).is_none());
/// ```
pub fn relative_gap(target: &Quantity, outcome: &Quantity, kind: UnitKind) -> Option<Quantity> {
    let same_sign =
        target.decimal.is_sign_negative() == outcome.decimal.is_sign_negative() || outcome.decimal.is_zero();
    if kind == UnitKind::Percent || !same_sign {
        return None;
    }
    let gap = Gap::between(target, outcome, kind)?;
    let decimal = gap.amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(target.decimal.abs())?;
    Some(Quantity { relation: gap.relation, decimal })
}

/// Outcome as a percentage of the target, only for amounts and counts of which more is better.
pub fn attainment(target: &Quantity, outcome: &Quantity, kind: UnitKind, direction: Direction) -> Option<Quantity> {
    let applies = kind != UnitKind::Percent && direction == Direction::Higher && target.decimal > Decimal::ZERO;
    let decimal = outcome.decimal.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(target.decimal)?;
    applies.then_some(Quantity { relation: outcome.relation, decimal })
}
