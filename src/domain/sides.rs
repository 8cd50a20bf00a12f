//! Outcomes counted by the side of a plan they lie on.

use std::sync::Arc;

use super::{Assessment, ComputedVerdict, Verdict};

/// How many outcomes lie on which side of a plan, by the computed check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Better than the plan.
    pub better: usize,
    /// On it.
    pub equal: usize,
    /// Worse than it.
    pub worse: usize,
    /// Not judged, or not to be told.
    pub other: usize,
}

impl Sides {
    /// Those of some assessments.
    pub fn of(rows: &[Arc<Assessment>]) -> Self {
        let mut sides = Self::default();
        for row in rows {
            match row.check.verdict {
                ComputedVerdict::Reached(Verdict::Exceeded) => sides.better += 1,
                ComputedVerdict::Reached(Verdict::Met) => sides.equal += 1,
                ComputedVerdict::Reached(Verdict::Nearly | Verdict::Missed) => sides.worse += 1,
                ComputedVerdict::Reached(Verdict::Other) | ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => {
                    sides.other += 1;
                }
            }
        }
        sides
    }
}
