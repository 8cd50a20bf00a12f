//! A whole and its parts, or a growth and what contributed to it.

use super::{Fraction, SectorResult, Wording, audit, slug::slugs};

/// How the parts belong to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakdownKind {
    /// Parts of an amount or a count: each has a share.
    Parts,
    /// Contributions to a growth, in percentage points: they add up to it.
    Contributions,
}

slugs!(BreakdownKind { Parts = "parts", Contributions = "contributions" });

/// One result taken apart into others, all by their ids. `SectorReport::parts_of` finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// Stable key.
    pub id: String,
    /// Parts or contributions.
    pub kind: BreakdownKind,
    /// What is taken apart.
    pub topic: Wording,
    /// The whole.
    pub whole: String,
    /// The parts, in the report's order, each with its short name.
    pub parts: Vec<(Wording, String)>,
}

/// A whole with its parts. Where the parts named are not all, the remainder is computed and said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakdownParts<'r> {
    /// Stable key.
    pub id: &'r str,
    /// Parts or contributions.
    pub kind: BreakdownKind,
    /// What is taken apart.
    pub topic: &'r Wording,
    /// The whole.
    pub whole: &'r SectorResult,
    /// The parts, in the report's order, each with its short name.
    pub parts: Vec<(&'r Wording, &'r SectorResult)>,
}

impl<'r> BreakdownParts<'r> {
    /// Each part in percent of the whole, in order; `None` for a whole of zero.
    pub fn shares(&self) -> Option<Vec<Fraction>> {
        let whole = audit::in_base_units(&self.whole.figure)?;
        let share = |(_, part): &(&Wording, &SectorResult)| {
            audit::in_base_units(&part.figure)?.times(Fraction::HUNDRED)?.over(whole)
        };
        self.parts.iter().map(share).collect()
    }

    /// What the parts leave of the whole for certain, in the unit of the whole; `None` where rounding may explain it.
    pub fn remainder(&self) -> Option<Fraction> {
        let whole = audit::value_of(&self.whole.figure)?;
        let (mut printed, mut possible) = (whole.printed, whole.possible);
        for (_, part) in &self.parts {
            let part = audit::value_of(&part.figure)?;
            printed = printed.minus(part.printed)?;
            possible = possible.minus(part.possible)?;
        }
        let rest = printed.only().filter(|rest| *rest > Fraction::ZERO && !possible.holds(Fraction::ZERO))?;
        rest.over(self.whole.figure.measure.factor)
    }

    /// The whole, in its unit.
    pub fn size(&self) -> Option<Fraction> {
        Fraction::of(self.whole.figure.quantity.decimal)
    }

    /// The remainder in percent of the whole.
    pub fn remainder_share(&self) -> Option<Fraction> {
        self.remainder()?.times(Fraction::HUNDRED)?.over(self.size()?)
    }

    /// From where to where each part reaches when they are laid end to end from zero, in the unit of the whole.
    pub fn steps(&self) -> Option<Vec<(Fraction, Fraction)>> {
        let unit = self.whole.figure.measure.factor;
        let mut end = Fraction::ZERO;
        let step = |(_, part): &(&Wording, &SectorResult)| {
            let from = end;
            end = end.plus(audit::in_base_units(&part.figure)?.over(unit)?)?;
            Some((from, end))
        };
        self.parts.iter().map(step).collect()
    }

    /// The part with the largest figure, and its place.
    pub fn largest(&self) -> Option<(usize, (&'r Wording, &'r SectorResult))> {
        let size = |(_, (_, part)): &(usize, (&Wording, &SectorResult))| audit::in_base_units(&part.figure);
        self.parts.iter().copied().enumerate().max_by_key(size)
    }
}
