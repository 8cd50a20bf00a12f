//! What comes of a check: the stated figure against the computed one, at the stated figure's printed precision.

use std::sync::Arc;

use crate::domain::{Decimal, Fraction, Problem, Relation, UnitKind, slug::slugs};

use super::{
    Interval, Operand, Scale, Value,
    formula::{same_dimension, value_of},
};

/// How a check came out, from the most to the least remarkable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckStatus {
    /// The computed value, rounded as printed, is the stated one; or lies within a stated bound.
    Agrees,
    /// It is the stated one when cut off after the last digit instead of rounded.
    CutOff,
    /// It can be the stated one, given what the inputs may have been before they were rounded.
    WithinRounding,
    /// It cannot be.
    Disagrees,
    /// The report states nothing to compare with.
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
    /// With what they may have been before rounding.
    pub possible: Interval,
    /// The unit.
    pub scale: Scale,
    /// Decimals worth showing: one more than stated.
    pub places: u32,
}

impl Computed {
    /// The number to show, and whether it had to be rounded. `None` for a bound.
    pub fn number(&self) -> Option<(Decimal, bool)> {
        let value = self.printed.only()?;
        let places = (0..=self.places).find(|places| value.fits(*places)).unwrap_or(self.places);
        Some((value.rounded(places)?, !value.fits(places)))
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
    let quantity = operand.figure.quantity;
    let is_count = measure.unit.kind == UnitKind::Count;
    let agrees_or_cut = match (quantity.relation, computed.printed.only()) {
        (Relation::Equal, Some(number)) => against(number, quantity.decimal, is_count),
        (Relation::Equal, None) => None,
        _ => claim.printed.holds_all(&value.printed).then_some(CheckStatus::Agrees),
    };
    let open =
        || if claim.possible.meets(&value.possible) { CheckStatus::WithinRounding } else { CheckStatus::Disagrees };
    Ok((agrees_or_cut.unwrap_or_else(open), computed))
}

fn computed(value: &Value, scale: Scale, places: u32) -> Result<Computed, Problem> {
    let factor = scale.factor();
    let printed = value.printed.in_units_of(factor);
    let possible = value.possible.in_units_of(factor);
    let (printed, possible) = printed.zip(possible).ok_or(Problem::OutOfRange)?;
    Ok(Computed { printed, possible, scale, places })
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
