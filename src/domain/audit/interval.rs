//! Intervals: all that a printed figure may stand for, and all that can follow from several.

use crate::domain::{Decimal, Fraction, Quantity, Relation};

use super::{End, corner::product};

/// A range of numbers. An end that is `None` is nowhere: the range goes on for ever.
///
/// Operations hold whatever can result from any number of the one range and any of the other, and no more: what is at
/// least 5, twice, is at least 10. Only a divisor that may be zero leaves everything open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Lower end.
    pub low: Option<End>,
    /// Upper end.
    pub high: Option<End>,
}

impl Interval {
    /// All numbers.
    pub const ALL: Self = Self { low: None, high: None };

    /// One number.
    pub fn point(value: Fraction) -> Self {
        Self::between(value, value)
    }

    /// From one number to another, both included.
    pub fn between(low: Fraction, high: Fraction) -> Self {
        Self { low: Some(End { value: low, open: false }), high: Some(End { value: high, open: false }) }
    }

    /// What a quantity says as it is printed: one number, or everything beyond a bound.
    pub fn printed(quantity: &Quantity) -> Option<Self> {
        Self::widened(quantity, Fraction::ZERO)
    }

    /// What a quantity may have been before it was rounded to its last digit.
    pub fn before_rounding(quantity: &Quantity) -> Option<Self> {
        Self::widened(quantity, Fraction::half_digit_of(quantity.decimal)?)
    }

    /// What a quantity may stand for that is called approximate ("khoảng", "gần", "xấp xỉ"): whatever is less than, or
    /// just, a unit of its last printed digit away. It was not rounded, so nobody knows to which side it is off; a limit
    /// that is approximate is no firmer.
    pub fn near(quantity: &Quantity) -> Option<Self> {
        let margin = Fraction::digit_of(quantity.decimal)?;
        Self::ranging(quantity, margin)
    }

    /// A bound is taken at its word: nobody rounds a limit.
    fn widened(quantity: &Quantity, margin: Fraction) -> Option<Self> {
        let margin = if quantity.relation.is_bound() { Fraction::ZERO } else { margin };
        Self::ranging(quantity, margin)
    }

    fn ranging(quantity: &Quantity, margin: Fraction) -> Option<Self> {
        let (first, last) = (Fraction::of(quantity.decimal)?, Fraction::of(quantity.last())?);
        let low = |open| first.minus(margin).map(|value| Some(End { value, open }));
        let high = |open| last.plus(margin).map(|value| Some(End { value, open }));
        Some(match quantity.relation {
            Relation::Equal => Self { low: low(false)?, high: high(false)? },
            Relation::AtLeast => Self { low: low(false)?, high: None },
            Relation::MoreThan => Self { low: low(true)?, high: None },
            Relation::AtMost => Self { low: None, high: high(false)? },
            Relation::LessThan => Self { low: None, high: high(true)? },
        })
    }

    /// The number, where there is only one.
    pub fn only(&self) -> Option<Fraction> {
        let (low, high) = self.low.zip(self.high)?;
        (low == high && !low.open).then_some(low.value)
    }

    /// Sums of a number from each.
    pub fn plus(self, other: Self) -> Option<Self> {
        let add = |one: Option<End>, two: Option<End>| match one.zip(two) {
            Some((one, two)) => one.value.plus(two.value).map(|value| Some(End { value, open: one.open || two.open })),
            None => Some(None),
        };
        Some(Self { low: add(self.low, other.low)?, high: add(self.high, other.high)? })
    }

    /// Differences of a number from each.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.mirrored()?)
    }

    /// Products of a number from each. Of a range without end that is too far away to hold, everything is left open.
    pub fn times(self, other: Self) -> Option<Self> {
        let is_endless = self.ends().is_none() || other.ends().is_none();
        let ends = product([self.low, self.high], [other.low, other.high]);
        ends.map(|[low, high]| Self { low, high }).or(is_endless.then_some(Self::ALL))
    }

    /// Quotients of a number from each; everything where the divisor may be zero.
    pub fn over(self, other: Self) -> Option<Self> {
        if other.holds(Fraction::ZERO) { Some(Self::ALL) } else { self.times(other.turned_over()?) }
    }

    /// What 1 is over the numbers of a range without zero. All are on one side of it: the farther from zero, the nearer
    /// to it; a range without end comes as near to zero as one likes, and one that begins at zero goes on for ever.
    fn turned_over(self) -> Option<Self> {
        let far = Some(End { value: Fraction::ZERO, open: true });
        let turn = |end: Option<End>| match end {
            None => Some(far),
            Some(end) if end.value.is_zero() => Some(None),
            Some(end) => Fraction::ONE.over(end.value).map(|value| Some(End { value, ..end })),
        };
        Some(Self { low: turn(self.high)?, high: turn(self.low)? })
    }

    /// The same range in units of a size greater than zero.
    pub fn in_units_of(self, size: Fraction) -> Option<Self> {
        let scale = |end: Option<End>| match end {
            Some(end) => end.value.over(size).map(|value| Some(End { value, ..end })),
            None => Some(None),
        };
        Some(Self { low: scale(self.low)?, high: scale(self.high)? })
    }

    /// Whether a number lies in it.
    pub fn holds(&self, value: Fraction) -> bool {
        let above = self.low.is_none_or(|low| if low.open { value > low.value } else { value >= low.value });
        above && self.high.is_none_or(|high| if high.open { value < high.value } else { value <= high.value })
    }

    /// Whether all of another range lies in it.
    pub fn holds_all(&self, other: &Self) -> bool {
        let within = |limit: Option<End>, end: Option<End>, inside: fn(&Fraction, &Fraction) -> bool| match (limit, end)
        {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(limit), Some(end)) => {
                inside(&end.value, &limit.value) || (end.value == limit.value && (end.open || !limit.open))
            }
        };
        within(self.low, other.low, Fraction::gt) && within(self.high, other.high, Fraction::lt)
    }

    /// Whether the two have a number in common.
    pub fn meets(&self, other: &Self) -> bool {
        let reaches = |low: Option<End>, high: Option<End>| {
            low.zip(high).is_none_or(|(low, high)| {
                low.value < high.value || (low.value == high.value && !low.open && !high.open)
            })
        };
        reaches(self.low, other.high) && reaches(other.low, self.high)
    }

    fn ends(&self) -> Option<[Fraction; 2]> {
        self.low.zip(self.high).map(|(low, high)| [low.value, high.value])
    }

    fn mirrored(self) -> Option<Self> {
        let turn = |end: Option<End>| match end {
            Some(end) => Fraction::ZERO.minus(end.value).map(|value| Some(End { value, ..end })),
            None => Some(None),
        };
        Some(Self { low: turn(self.high)?, high: turn(self.low)? })
    }
}

/// Both ends rounded outwards to so many decimals, for readers; `None` without two ends.
pub fn rounded_ends(interval: &Interval, places: u32) -> Option<[Decimal; 2]> {
    let [low, high] = interval.ends()?;
    Some([low.floor(places)?, high.ceiling(places)?])
}
