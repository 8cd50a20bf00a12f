//! A printed number: an exact decimal that may be a bound instead of a value.

use std::cmp::Ordering;

use rust_decimal::{Decimal, RoundingStrategy};

use super::slug::slugs;

/// How a printed number relates to the true one. `<3`, `≥ 90` and "từ 0,8% trở lên" are bounds, not values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// `=`: the number itself.
    Equal,
    /// `≥`: the number or more.
    AtLeast,
    /// `>`: more than the number.
    MoreThan,
    /// `≤`: the number or less.
    AtMost,
    /// `<`: less than the number.
    LessThan,
}

slugs!(Relation { Equal = "=", AtLeast = "≥", MoreThan = ">", AtMost = "≤", LessThan = "<" });

impl Relation {
    /// The mathematical sign, which is also its stable name.
    ///
    /// ```
    /// assert_eq!(chi_tieu::domain::Relation::AtLeast.sign(), "≥");
    /// ```
    pub fn sign(self) -> &'static str {
        self.slug()
    }

    /// The relation seen in a mirror: what holds of `-x` when this holds of `x`.
    pub fn mirrored(self) -> Self {
        match self {
            Self::Equal => Self::Equal,
            Self::AtLeast => Self::AtMost,
            Self::MoreThan => Self::LessThan,
            Self::AtMost => Self::AtLeast,
            Self::LessThan => Self::MoreThan,
        }
    }

    /// Whether this is a bound and not a value.
    pub fn is_bound(self) -> bool {
        self != Self::Equal
    }
}

/// A relation and an exact decimal that keeps its printed precision: `8.5` is not `8.50`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Value or kind of bound.
    pub relation: Relation,
    /// The number. Its scale is the number of decimals printed.
    pub decimal: Decimal,
}

impl Quantity {
    /// A plain value.
    pub fn exactly(decimal: Decimal) -> Self {
        Self { relation: Relation::Equal, decimal }
    }
}

/// `to` minus `from` with the larger printed precision of the two; `None` where that cannot be held exactly.
///
/// `Decimal`'s own subtraction rounds what is too long and drops the decimals of a zero.
#[inline(never)]
pub fn difference(from: Decimal, to: Decimal) -> Option<Decimal> {
    let scale = from.scale().max(to.scale());
    let whole = |number: Decimal| number.mantissa().checked_mul(10i128.checked_pow(scale - number.scale())?);
    Decimal::try_from_i128_with_scale(whole(to)?.checked_sub(whole(from)?)?, scale).ok()
}

/// One number plus another, with the larger printed precision of the two; `None` where that cannot be held exactly.
pub fn sum(one: Decimal, other: Decimal) -> Option<Decimal> {
    difference(-one, other)
}

/// Rounds to `places` decimals, with more where fewer would move `value` onto or across `boundary`.
///
/// A gap of −0.04 is never shown as 0 and an attainment of 99.96 % never as 100 %: rounding must not move a value
/// across its target. Halves round away from zero.
///
/// ```
/// use chi_tieu::domain::{Decimal, round_apart};
/// let nearly = Decimal::from_str_exact("99.96").unwrap();
/// assert_eq!(round_apart(nearly, Decimal::ONE_HUNDRED, 1).to_string(), "99.96");
/// assert_eq!(round_apart(nearly, Decimal::ZERO, 1).to_string(), "100.0");
/// ```
pub fn round_apart(value: Decimal, boundary: Decimal, places: u32) -> Decimal {
    let side = value.cmp(&boundary);
    (places..=value.scale())
        .map(|places| value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
        .find(|rounded| side == Ordering::Equal || rounded.cmp(&boundary) == side)
        .unwrap_or(value)
}
