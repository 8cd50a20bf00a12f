//! Corners of a product: one end of each range multiplied, where an end may be nowhere.

use std::cmp::Ordering;

use crate::domain::Fraction;

use super::End;

/// The lower and the upper end of a range; `None` where it goes on for ever.
type Ends = [Option<End>; 2];

/// An end of a range, or how far it goes where it has none.
#[derive(Clone, Copy, Debug)]
enum Corner {
    /// Below every number.
    Below,
    At(End),
    /// Above every number.
    Above,
}

impl Corner {
    /// −1, 0 or +1.
    fn sign(self) -> Ordering {
        match self {
            Self::Below => Ordering::Less,
            Self::At(end) => end.value.cmp(&Fraction::ZERO),
            Self::Above => Ordering::Greater,
        }
    }

    /// Whether the range itself has the zero at which it ends.
    fn is_zero_inside(self) -> bool {
        matches!(self, Self::At(end) if end.value.is_zero() && !end.open)
    }

    /// `None` where the product is too large to hold.
    fn times(self, other: Self) -> Option<Self> {
        let turned = |sign: Ordering| if other.sign() == Ordering::Less { sign.reverse() } else { sign };
        // Nothing times anything is nothing, however large; it is reached where a range has its zero.
        if self.sign() == Ordering::Equal || other.sign() == Ordering::Equal {
            let open = !(self.is_zero_inside() || other.is_zero_inside());
            return Some(Self::At(End { value: Fraction::ZERO, open }));
        }
        match (self, other) {
            (Self::At(one), Self::At(two)) => {
                Some(Self::At(End { value: one.value.times(two.value)?, open: one.open || two.open }))
            }
            _ if turned(self.sign()) == Ordering::Less => Some(Self::Below),
            _ => Some(Self::Above),
        }
    }

    /// From the lowest; of two at one place `first` says which of open and closed comes first.
    fn compare(self, other: Self, open_first: bool) -> Ordering {
        match (self, other) {
            (Self::At(one), Self::At(two)) => {
                let ends = if open_first { two.open.cmp(&one.open) } else { one.open.cmp(&two.open) };
                one.value.cmp(&two.value).then(ends)
            }
            (Self::Below, Self::Below) | (Self::Above, Self::Above) => Ordering::Equal,
            (Self::Below, _) | (_, Self::Above) => Ordering::Less,
            (Self::Above, _) | (_, Self::Below) => Ordering::Greater,
        }
    }

    fn end(self) -> Option<End> {
        if let Self::At(end) = self { Some(end) } else { None }
    }
}

fn corners([low, high]: Ends) -> [Corner; 2] {
    [low.map_or(Corner::Below, Corner::At), high.map_or(Corner::Above, Corner::At)]
}

/// The ends of all products of a number from each range: they reach from the lowest corner to the highest. `None` where
/// one is too large to hold.
pub fn product(one: Ends, two: Ends) -> Option<Ends> {
    let mut products = Vec::with_capacity(4);
    for left in corners(one) {
        for right in corners(two) {
            products.push(left.times(right)?);
        }
    }
    // An end that one corner reaches belongs to the range, even where another corner only comes near it.
    let low = products.iter().copied().min_by(|one, two| one.compare(*two, false))?;
    let high = products.iter().copied().max_by(|one, two| one.compare(*two, true))?;
    Some([low.end(), high.end()])
}
