//! All numbers that a printed figure may stand for, from the lowest to the highest.

use rust_decimal::Decimal;

use super::{Quantity, Relation, difference, sum};

/// An end of a reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where it is.
    pub at: Decimal,
    /// Whether it does not belong to what it ends.
    pub open: bool,
}

/// What a figure may stand for. An end that is `None` is nowhere: the reach goes on for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The lowest.
    pub low: Option<Edge>,
    /// The highest.
    pub high: Option<Edge>,
}

impl Reach {
    /// The reach of a figure: one number, all numbers of a range, or all beyond a bound. What is only approximate reaches
    /// a unit of its last printed digit farther: nobody knows to which side it is off.
    ///
    /// ```
    /// use chi_tieu::domain::{Decimal, Quantity, Reach};
    /// let about_four = Quantity { approximate: true, ..Quantity::exactly(Decimal::from(4)) };
    /// assert_eq!(Reach::of(&about_four).low.unwrap().at, Decimal::from(3));
    /// ```
    pub fn of(quantity: &Quantity) -> Self {
        let margin = |decimal: Decimal| {
            let unit = Decimal::new(1, decimal.scale());
            if quantity.approximate { unit } else { Decimal::ZERO }
        };
        let below = |decimal: Decimal| difference(margin(decimal), decimal).unwrap_or(decimal);
        let above = |decimal: Decimal| sum(decimal, margin(decimal)).unwrap_or(decimal);
        let edge = |at, open| Some(Edge { at, open });
        let number = quantity.decimal;
        match quantity.relation {
            Relation::Equal => Self { low: edge(below(number), false), high: edge(above(quantity.last()), false) },
            Relation::AtLeast => Self { low: edge(below(number), false), high: None },
            Relation::MoreThan => Self { low: edge(below(number), true), high: None },
            Relation::AtMost => Self { low: None, high: edge(above(number), false) },
            Relation::LessThan => Self { low: None, high: edge(above(number), true) },
        }
    }

    /// The reach seen in a mirror at zero: what is lowest becomes highest.
    pub fn mirrored(self) -> Self {
        let turned = |edge: Edge| Edge { at: -edge.at, open: edge.open };
        Self { low: self.high.map(turned), high: self.low.map(turned) }
    }

    /// Whether every number of it is lower than every number of another.
    pub fn is_below(&self, other: &Self) -> bool {
        self.high
            .zip(other.low)
            .is_some_and(|(high, low)| high.at < low.at || high.at == low.at && (high.open || low.open))
    }

    /// Whether no number of it is lower than all of another.
    pub fn starts_within(&self, other: &Self) -> bool {
        match (self.low, other.low) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(own), Some(its)) => own.at > its.at || own.at == its.at && (own.open || !its.open),
        }
    }

    /// Whether every number of it is one of another.
    pub fn is_within(&self, other: &Self) -> bool {
        self.starts_within(other) && self.mirrored().starts_within(&other.mirrored())
    }
}
