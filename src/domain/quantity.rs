//! A printed number: an exact decimal that may be a bound, an end of a range or only approximate instead of a value.

use rust_decimal::Decimal;

use super::{Fraction, slug::slugs};

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
    /// The number, or the first of a range. Its scale is the number of decimals printed.
    pub decimal: Decimal,
    /// The last number of a range, "7,5-8,0". Only where the relation is `=`, and never below the first.
    pub until: Option<Decimal>,
    /// The report says that it is only about so much: "khoảng", "gần", "xấp xỉ".
    pub approximate: bool,
}

impl Quantity {
    /// A plain value.
    pub fn exactly(decimal: Decimal) -> Self {
        Self::bounded(Relation::Equal, decimal)
    }

    /// A value or a bound.
    pub fn bounded(relation: Relation, decimal: Decimal) -> Self {
        Self { relation, decimal, until: None, approximate: false }
    }

    /// A range, both ends included.
    pub fn ranging(from: Decimal, until: Decimal) -> Self {
        Self { until: Some(until), ..Self::exactly(from) }
    }

    /// Whether it is one number that is known: no bound, no range, not approximate.
    pub fn is_plain(&self) -> bool {
        !self.relation.is_bound() && self.until.is_none() && !self.approximate
    }

    /// The last number: of a range its end, otherwise the only one.
    pub fn last(&self) -> Decimal {
        self.until.unwrap_or(self.decimal)
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

/// What a percentage must not seem to be and is not: nothing, everything, and everything lost.
pub(super) const LANDMARKS: [Decimal; 3] =
    [Decimal::ZERO, Decimal::ONE_HUNDRED, Decimal::from_parts(100, 0, 0, true, 0)];

/// A percentage rounded for the eye: to one decimal, to more only where it would seem to be 0, 100 or −100 % and is not.
///
/// ```
/// use chi_tieu::domain::{Decimal, Fraction, round_percent};
/// let percent = |number| Fraction::of(Decimal::from_str_exact(number).unwrap()).unwrap();
/// assert_eq!(round_percent(percent("86.15")).unwrap().to_string(), "86.2");
/// assert_eq!(round_percent(percent("99.9996")).unwrap().to_string(), "99.9996");
/// assert_eq!(round_percent(percent("0.0000004")).unwrap().to_string(), "0.0000004");
/// ```
pub fn round_percent(percent: Fraction) -> Option<Decimal> {
    Some(percent.rounded_apart(&LANDMARKS, 1)?.normalize())
}
