//! What comes of a check: the stated figure against the computed one, at the stated figure's printed precision.

use std::sync::Arc;

use crate::domain::{
    Decimal, Figure, Fraction, PERCENT, Problem, Quantity, Relation, UnitKind, quantity::LANDMARKS, slug::slugs,
};

use super::{
    End, Interval, Operand, Scale, Value,
    formula::{same_dimension, value_of},
};

/// How a check came out, from the most to the least remarkable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckStatus {
    /// The computed value, rounded as printed, is the stated one; or lies within a stated bound. Approximate figures
    /// leave it there to the last stated digit.
    Agrees,
    /// It is the stated one when cut off after the last digit instead of rounded. Never told of approximate figures:
    /// they were neither.
    CutOff,
    /// It can be the stated one, given what the inputs may have been before they were rounded, or are about.
    WithinRounding,
    /// It cannot be.
    Disagrees,
    /// The report states nothing to compare with, or the figures leave every number open.
    NothingStated,
}

slugs!(CheckStatus {
    Disagrees = "disagrees",
    CutOff = "cut-off",
    WithinRounding = "within-rounding",
    Agrees = "agrees",
    NothingStated = "nothing-stated",
});

impl CheckStatus {
    /// Whether the stated figure is marked where it is shown.
    pub fn raises_question(self) -> bool {
        matches!(self, Self::Disagrees | Self::CutOff | Self::WithinRounding)
    }
}

/// The computed value in the unit it is shown in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// With the printed figures.
    pub printed: Interval,
    /// Some of them are approximate, and leave it open.
    pub approximate: bool,
    /// With what they may have been before rounding.
    pub possible: Interval,
    /// The unit.
    pub scale: Scale,
    /// Decimals worth showing: one more than stated.
    pub places: u32,
}

impl Computed {
    /// The number to show, and whether the value is only near it: rounded, or of approximate figures. `None` for a bound.
    /// Rounding never makes nothing of what is something, nor a whole 100 % of what is none.
    pub fn number(&self) -> Option<(Decimal, bool)> {
        let value = self.printed.only()?;
        let places = (0..=self.places).find(|places| value.fits(*places)).unwrap_or(self.places);
        let landmarks: &[Decimal] = if self.scale.dimension() == PERCENT { &LANDMARKS } else { &[Decimal::ZERO] };
        let number = value.rounded_apart(landmarks, places)?;
        Some((number, self.approximate || Fraction::of(number) != Some(value)))
    }

    /// The limit to show, where the printed figures give one: rounded outwards, so that it says no more than they do,
    /// and not as far as to nothing.
    pub fn limit(&self) -> Option<Quantity> {
        type Round = fn(Fraction, u32) -> Option<Decimal>;
        let (end, [closed, open], round): (End, _, Round) = match (self.printed.low, self.printed.high) {
            (Some(low), None) => (low, [Relation::AtLeast, Relation::MoreThan], Fraction::floor),
            (None, Some(high)) => (high, [Relation::AtMost, Relation::LessThan], Fraction::ceiling),
            _ => return None,
        };
        let is_something = |decimal: &Decimal| !decimal.is_zero() || end.value.is_zero();
        let mut rounded = (self.places..=Decimal::MAX_SCALE).map_while(|places| round(end.value, places));
        let decimal = rounded.find(is_something)?.normalize();
        Some(Quantity::bounded(if end.open { open } else { closed }, decimal))
    }
}

/// Decimals of a computed value that has no stated one beside it.
const PLACES_ALONE: u32 = 2;

/// Judges a computed value; fails where it does not measure what is stated.
pub fn judge(stated: Option<&Operand>, value: &Value) -> Result<(CheckStatus, Computed), Problem> {
    let Some(operand) = stated else {
        return Ok((CheckStatus::NothingStated, computed(value, value.scale.clone(), PLACES_ALONE)?));
    };
    let claim = value_of(&operand.figure).ok_or(Problem::OutOfRange)?;
    same_dimension(&claim, value)?;
    let measure = &operand.figure.measure;
    let computed = computed(value, Scale::Unit(Arc::clone(measure)), operand.figure.quantity.decimal.scale() + 1)?;
    let found = firmly(&operand.figure, &claim, value, computed.printed.only())?;
    let open = || match claim.possible.meets(&value.possible) {
        // What can be any number is no reason to say that it can be this one.
        true if value.possible == Interval::ALL => CheckStatus::NothingStated,
        true => CheckStatus::WithinRounding,
        false => CheckStatus::Disagrees,
    };
    Ok((found.unwrap_or_else(open), computed))
}

/// What the printed figures say by themselves, as far as they are not approximate. An approximate figure is never taken
/// for more than its last printed digit: it cannot be cut off, and what it leaves open has to stay within the last digit
/// of what is stated.
fn firmly(
    figure: &Figure,
    claim: &Value,
    value: &Value,
    number: Option<Fraction>,
) -> Result<Option<CheckStatus>, Problem> {
    if figure.quantity.relation.is_bound() || figure.quantity.until.is_some() {
        return Ok(claim.printed.holds_all(&value.about).then_some(CheckStatus::Agrees));
    }
    let is_count = figure.measure.unit.kind == UnitKind::Count;
    let found = number.and_then(|number| against(number, figure.quantity.decimal, is_count));
    let unit = Fraction::ONE.over(figure.measure.factor);
    let digit = Interval::near(&figure.quantity).zip(unit).and_then(|(near, unit)| near.in_units_of(unit));
    let is_near = digit.ok_or(Problem::OutOfRange)?.holds_all(&value.about);
    let is_exact = !figure.quantity.approximate && value.about == value.printed;
    Ok(found.filter(|status| if *status == CheckStatus::CutOff { is_exact } else { is_near }))
}

fn computed(value: &Value, scale: Scale, places: u32) -> Result<Computed, Problem> {
    let factor = scale.factor();
    let printed = value.printed.in_units_of(factor);
    let possible = value.possible.in_units_of(factor);
    let (printed, possible) = printed.zip(possible).ok_or(Problem::OutOfRange)?;
    Ok(Computed { printed, approximate: value.about != value.printed, possible, scale, places })
}

/// A number against a stated value, both in the stated unit. Counts are equal or they are not.
fn against(number: Fraction, stated: Decimal, is_count: bool) -> Option<CheckStatus> {
    let is_it = |found: Option<Decimal>| found == Some(stated);
    let places = stated.scale();
    if is_it(number.rounded(places)) && (!is_count || number.fits(places)) {
        Some(CheckStatus::Agrees)
    } else if is_it(number.cut_off(places)) && !is_count {
        Some(CheckStatus::CutOff)
    } else {
        None
    }
}
