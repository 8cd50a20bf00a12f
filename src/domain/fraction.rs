//! Exact fractions: a quotient of decimals is seldom a decimal, and an audit may not round on its way.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// A fraction in lowest terms. Every operation is exact or `None` where the result is too large to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: i128,
    /// Always positive.
    denominator: i128,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    /// One.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };
    /// A hundred: what makes a ratio a percentage.
    pub const HUNDRED: Self = Self { numerator: 100, denominator: 1 };

    /// A decimal as a fraction.
    pub fn of(decimal: Decimal) -> Option<Self> {
        Self::reduced(decimal.mantissa(), 10i128.checked_pow(decimal.scale())?)
    }

    /// Half a unit of the last printed digit: as far as the number before rounding may lie from the printed one.
    pub fn half_digit_of(decimal: Decimal) -> Option<Self> {
        Self::reduced(1, 10i128.checked_pow(decimal.scale())?.checked_mul(2)?)
    }

    /// A whole unit of the last printed digit: as far as an approximate number may lie from the one it stands for.
    pub fn digit_of(decimal: Decimal) -> Option<Self> {
        Self::reduced(1, 10i128.checked_pow(decimal.scale())?)
    }

    fn reduced(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let divisor = i128::try_from(greatest_common_divisor(numerator.unsigned_abs(), denominator.unsigned_abs()));
        let divisor = divisor.ok()?.checked_mul(denominator.signum())?;
        Some(Self { numerator: numerator.checked_div(divisor)?, denominator: denominator.checked_div(divisor)? })
    }

    /// This plus another.
    pub fn plus(self, other: Self) -> Option<Self> {
        // The least common denominator keeps the products small.
        let common = greatest_common_divisor(self.denominator.unsigned_abs(), other.denominator.unsigned_abs());
        let times = other.denominator.checked_div(i128::try_from(common).ok()?)?;
        let other_times = self.denominator.checked_div(i128::try_from(common).ok()?)?;
        let sum = self.numerator.checked_mul(times)?.checked_add(other.numerator.checked_mul(other_times)?)?;
        Self::reduced(sum, self.denominator.checked_mul(times)?)
    }

    /// This minus another.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { numerator: other.numerator.checked_neg()?, ..other })
    }

    /// This times another.
    pub fn times(self, other: Self) -> Option<Self> {
        // Cancelling crosswise first keeps the products small.
        let one = Self::reduced(self.numerator, other.denominator)?;
        let two = Self::reduced(other.numerator, self.denominator)?;
        let numerator = one.numerator.checked_mul(two.numerator)?;
        Some(Self { numerator, denominator: one.denominator.checked_mul(two.denominator)? })
    }

    /// This divided by another; `None` also for a division by zero.
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::reduced(other.denominator, other.numerator)?)
    }

    /// Whether this is nothing.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Rounded to so many decimals, halves away from zero.
    ///
    /// ```
    /// use chi_tieu::domain::{Decimal, Fraction};
    /// let whole = |number| Fraction::of(Decimal::from(number)).unwrap();
    /// let share = whole(11300).over(whole(115)).unwrap();
    /// assert_eq!(share.rounded(2).unwrap().to_string(), "98.26");
    /// assert_eq!(share.cut_off(1).unwrap().to_string(), "98.2");
    /// ```
    pub fn rounded(self, places: u32) -> Option<Decimal> {
        let (scaled, rest) = self.scaled(places)?;
        let is_half = rest.unsigned_abs() >= self.denominator.unsigned_abs().div_ceil(2);
        let away = if is_half { self.numerator.signum() } else { 0 };
        Decimal::try_from_i128_with_scale(scaled.checked_add(away)?, places).ok()
    }

    /// Rounded to so many decimals, with more where fewer would move it onto or across a boundary: what is not nothing
    /// never becomes nothing, however little it is.
    ///
    /// ```
    /// use chi_tieu::domain::{Decimal, Fraction};
    /// let little = Fraction::of(Decimal::new(4, 5)).unwrap();
    /// assert_eq!(little.rounded(1).unwrap().to_string(), "0.0");
    /// assert_eq!(little.rounded_apart(&[Decimal::ZERO], 1).unwrap().to_string(), "0.00004");
    /// ```
    pub fn rounded_apart(self, boundaries: &[Decimal], places: u32) -> Option<Decimal> {
        let is_apart = |rounded: &Decimal| {
            boundaries.iter().all(|boundary| match Self::of(*boundary).map(|it| self.cmp(&it)) {
                Some(Ordering::Equal) => true,
                side => side == Some(rounded.cmp(boundary)),
            })
        };
        let mut last = None;
        for places in places..=Decimal::MAX_SCALE {
            let Some(rounded) = self.rounded(places) else { break };
            if is_apart(&rounded) {
                return Some(rounded);
            }
            last = Some(places);
        }
        // No digit that can be held tells the two apart: away from the boundary by the last of them.
        [self.floor(last?), self.ceiling(last?)].into_iter().flatten().find(is_apart)
    }

    /// Cut off after so many decimals.
    pub fn cut_off(self, places: u32) -> Option<Decimal> {
        Decimal::try_from_i128_with_scale(self.scaled(places)?.0, places).ok()
    }

    /// The largest number of so many decimals that is not above this.
    pub fn floor(self, places: u32) -> Option<Decimal> {
        let (scaled, rest) = self.scaled(places)?;
        Decimal::try_from_i128_with_scale(scaled.checked_sub(i128::from(rest < 0))?, places).ok()
    }

    /// The smallest number of so many decimals that is not below this.
    pub fn ceiling(self, places: u32) -> Option<Decimal> {
        let (scaled, rest) = self.scaled(places)?;
        Decimal::try_from_i128_with_scale(scaled.checked_add(i128::from(rest > 0))?, places).ok()
    }

    /// Whether so many decimals hold this exactly.
    pub fn fits(self, places: u32) -> bool {
        self.scaled(places).is_some_and(|(_, rest)| rest == 0)
    }

    /// Units of the last of so many decimals, and what is left over: a long division, digit by digit, so that only a
    /// result too large is too large.
    fn scaled(self, places: u32) -> Option<(i128, i128)> {
        let mut scaled = self.numerator.checked_div(self.denominator)?;
        let mut rest = self.numerator.checked_rem(self.denominator)?;
        for _ in 0..places {
            rest = rest.checked_mul(10)?;
            scaled = scaled.checked_mul(10)?.checked_add(rest.checked_div(self.denominator)?)?;
            rest = rest.checked_rem(self.denominator)?;
        }
        Some((scaled, rest))
    }
}

impl Ord for Fraction {
    /// Compares whole parts, then the reciprocals of what is left: nothing can overflow.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut left, mut right) = (*self, *other);
        let mut turned = false;
        loop {
            let [one, two] = [left, right].map(|it| it.numerator.div_euclid(it.denominator));
            let [rest_one, rest_two] = [left, right].map(|it| it.numerator.rem_euclid(it.denominator));
            let found = one.cmp(&two).then_with(|| match (rest_one, rest_two) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                _ => Ordering::Equal,
            });
            if found != Ordering::Equal || rest_one == 0 {
                return if turned { found.reverse() } else { found };
            }
            left = Self { numerator: left.denominator, denominator: rest_one };
            right = Self { numerator: right.denominator, denominator: rest_two };
            turned = !turned;
        }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn greatest_common_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}
