//! A whole and its parts, or a growth and what contributed to it.

use super::{Fraction, SectorResult, Wording, audit};

/// How the parts belong to the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakdownKind {
    /// Parts of an amount or a count: each has a share.
    Parts,
    /// Contributions to a growth, in percentage points: they add up to it.
    Contributions,
}

/// One result taken apart into others. Where the parts named are not all, the remainder is computed and said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// Stable key.
    pub id: String,
    /// Parts or contributions.
    pub kind: BreakdownKind,
    /// What is taken apart.
    pub topic: Wording,
    /// The whole.
    pub whole: SectorResult,
    /// The parts, in the report's order, each with its short name.
    pub parts: Vec<(Wording, SectorResult)>,
}

impl Breakdown {
    /// Each part in percent of the whole, in order; `None` for a whole of zero.
    pub fn shares(&self) -> Option<Vec<Fraction>> {
        let whole = audit::in_base_units(&self.whole.figure)?;
        let share = |(_, part): &(Wording, SectorResult)| {
            audit::in_base_units(&part.figure)?.times(Fraction::HUNDRED)?.over(whole)
        };
        self.parts.iter().map(share).collect()
    }

    /// What the parts leave of the whole, in the unit of the whole. Rounded parts may leave less than nothing.
    pub fn remainder(&self) -> Option<Fraction> {
        let mut rest = audit::in_base_units(&self.whole.figure)?;
        for (_, part) in &self.parts {
            rest = rest.minus(audit::in_base_units(&part.figure)?)?;
        }
        rest.over(self.whole.figure.measure.factor)
    }
}
