//! The gap to a target: outcome minus target, in the unit itself, exact to the last printed digit.

use rust_decimal::Decimal;

use super::{Direction, Quantity, Relation, UnitKind, difference};

/// The distance from a target to an outcome.
///
/// Of a share, rate or growth it is in percentage points; of an amount or a count in the unit itself. When the
/// outcome is only a bound, so is the gap: `>46` against `≥ 46` is a gap of more than 0. To a range it is the distance to
/// the nearer end, and 0 within it; of a range it is a range again, where its ends lie differently far away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Outcome minus target, with the larger printed precision of the two; where one is approximate, with no digit beyond
    /// its last one.
    pub size: Quantity,
    /// Kind of the indicator's unit.
    pub kind: UnitKind,
}

impl Gap {
    /// Outcome minus target. `None` only where the numbers are too large to subtract exactly.
    ///
    /// ```
    /// use chi_tieu::domain::{Decimal, Gap, Quantity, UnitKind};
    /// let number = |text| Decimal::from_str_exact(text).unwrap();
    /// let gap = Gap::between(&Quantity::exactly(number("8.5")), &Quantity::exactly(number("5.56")), UnitKind::Percent);
    /// assert_eq!(gap.unwrap().size.decimal.to_string(), "-2.94");
    /// let range = Quantity::ranging(number("7.5"), number("8.0"));
    /// let gap = Gap::between(&range, &Quantity::exactly(number("7.18")), UnitKind::Percent);
    /// assert_eq!(gap.unwrap().size.decimal.to_string(), "-0.32");
    /// ```
    pub fn between(target: &Quantity, outcome: &Quantity, kind: UnitKind) -> Option<Self> {
        let first = distance(outcome.decimal, target)?;
        let until = match outcome.until {
            Some(last) => Some(distance(last, target)?),
            None => None,
        };
        // Inside a range the distance stays 0 for a while: what lies beyond a number there is not yet beyond 0.
        let inside = target.decimal != target.last() && first.is_zero();
        let relation = match outcome.relation {
            Relation::MoreThan if inside && outcome.decimal < target.last() => Relation::AtLeast,
            Relation::LessThan if inside && outcome.decimal > target.decimal => Relation::AtMost,
            relation => relation,
        };
        let approximate = target.approximate || outcome.approximate;
        let size = Quantity { relation, decimal: first, until: until.filter(|last| *last != first), approximate };
        Some(Self { size: coarsened(size, target, outcome), kind })
    }
}

/// How far a number lies from a target: from the nearer end of a range, and 0 within it.
fn distance(number: Decimal, target: &Quantity) -> Option<Decimal> {
    let nearest = number.max(target.decimal).min(target.last());
    let precise = |decimal: Decimal| Decimal::new(0, decimal.scale());
    // As precise as the end that it is held against, also where it lies inside.
    let far = if number < target.decimal { target.decimal } else { target.last() };
    difference(nearest, number).and_then(|it| difference(precise(far), it))
}

/// No digit beyond the last one of what is approximate.
fn coarsened(size: Quantity, target: &Quantity, outcome: &Quantity) -> Quantity {
    let scales = [target, outcome].into_iter().filter(|it| it.approximate);
    let scales = scales.map(|it| it.decimal.scale().min(it.last().scale()));
    let Some(scale) = scales.min() else { return size };
    let coarse = |decimal: Decimal| {
        let coarse = if decimal.scale() > scale { decimal.round_dp(scale) } else { decimal };
        // There is no zero below zero.
        if coarse.is_zero() { coarse.abs() } else { coarse }
    };
    let (decimal, until) = (coarse(size.decimal), size.until.map(coarse));
    Quantity { decimal, until: until.filter(|last| *last != decimal), ..size }
}

/// The gap as a percentage of the target, for amounts and counts: gap / |target| × 100.
///
/// `None` for shares, rates and ranks (a percent of a percent misleads), for a target of 0, and where target and outcome
/// differ in sign. The relation is that of the gap; against a range it is a percentage of the nearer end.
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
    let is_negative = target.decimal.is_sign_negative();
    let numbers = [target.last(), outcome.decimal, outcome.last()];
    let same_sign = numbers.iter().all(|it| it.is_sign_negative() == is_negative || it.is_zero());
    if !kind.has_percentages() || !same_sign {
        return None;
    }
    let gap = Gap::between(target, outcome, kind)?.size;
    let percentage = |gap: Decimal| {
        let end = if gap.is_sign_negative() { target.decimal } else { target.last() };
        gap.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(end.abs())
    };
    let until = match gap.until {
        Some(last) => Some(percentage(last)?),
        None => None,
    };
    Some(Quantity { decimal: percentage(gap.decimal)?, until, ..gap })
}

/// Outcome as a percentage of the target, only for amounts and counts of which more is better; not of a range, which has
/// no one number that is all of it.
pub fn attainment(target: &Quantity, outcome: &Quantity, kind: UnitKind, direction: Direction) -> Option<Quantity> {
    let applies = kind.has_percentages()
        && direction == Direction::Higher
        && target.decimal > Decimal::ZERO
        && target.until.or(outcome.until).is_none();
    let decimal = outcome.decimal.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(target.decimal)?;
    let approximate = target.approximate || outcome.approximate;
    applies.then_some(Quantity { decimal, approximate, ..*outcome })
}
