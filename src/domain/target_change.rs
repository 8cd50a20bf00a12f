//! The next target seen from here: higher or lower than the last plan and than what was just reached.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Check, ComputedVerdict, Direction, Quantity, Relation, difference};

/// How a number moved. The distance is positive; the word gives the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Higher by this much.
    Higher(Decimal),
    /// The same number.
    Equal,
    /// Lower by this much.
    Lower(Decimal),
    /// The earlier figure is a bound, one of the two is only approximate, or they reach into each other: no distance can
    /// be told.
    CannotTell,
}

impl Move {
    /// From one threshold to another, read as numbers: "from 0.8 up" after "at least 1" is lower by 0.2. Between ranges it
    /// is the way between the ends that face each other, where they do not overlap.
    fn between(from: &Quantity, to: &Quantity) -> Self {
        if from.approximate || to.approximate {
            return Self::CannotTell;
        }
        let ends = if to.decimal > from.last() {
            (from.last(), to.decimal)
        } else if to.last() < from.decimal {
            (from.decimal, to.last())
        } else if from.decimal == to.decimal && from.last() == to.last() {
            return Self::Equal;
        } else {
            return Self::CannotTell;
        };
        match (ends.1.cmp(&ends.0), difference(ends.0, ends.1)) {
            (Ordering::Equal, _) => Self::Equal,
            (Ordering::Greater, Some(distance)) => Self::Higher(distance),
            (Ordering::Less, Some(distance)) => Self::Lower(-distance),
            (_, None) => Self::CannotTell,
        }
    }
}

/// The next target against the last plan and the last outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetChange {
    /// Against the plan the outcome was measured by.
    pub against_plan: Option<Move>,
    /// Against the outcome.
    pub against_outcome: Option<Move>,
    /// The outcome already meets the next target.
    pub already_reached: bool,
}

impl TargetChange {
    /// Compares the next target with what came before; a missing figure leaves its comparison out.
    ///
    /// ```
    /// use chi_tieu::domain::{TargetChange, Decimal, Direction, Move, Quantity};
    /// let billions = |n: i64| Quantity::exactly(Decimal::from(n));
    /// let target_change = TargetChange::of(&billions(19_515), Some(&billions(20_000)), Some(&billions(20_000)), Direction::Higher);
    /// assert_eq!(target_change.against_outcome, Some(Move::Lower(Decimal::from(485))));
    /// assert!(target_change.already_reached);
    /// ```
    pub fn of(next: &Quantity, plan: Option<&Quantity>, outcome: Option<&Quantity>, direction: Direction) -> Self {
        let against_outcome = outcome.map(|outcome| match outcome.relation {
            Relation::Equal => Move::between(outcome, next),
            _ => Move::CannotTell,
        });
        let reached = |outcome| Check::of(next, outcome, direction).verdict;
        Self {
            against_plan: plan.map(|plan| Move::between(plan, next)),
            against_outcome,
            already_reached: outcome.is_some_and(
                |outcome| matches!(reached(outcome), ComputedVerdict::Reached(verdict) if verdict.is_reached()),
            ),
        }
    }
}
