//! How the next target of an indicator stands to its outcome, as one word.

use super::{Assessment, Move, slug::slugs};

/// How the next target stands to the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Higher than what was reached.
    Higher,
    /// The same.
    Equal,
    /// Lower.
    Lower,
    /// It cannot be told, or there is no next target.
    Open,
}

slugs!(NextStep { Higher = "higher", Equal = "equal", Lower = "lower", Open = "open" });

impl NextStep {
    /// How the next target of an indicator stands to its outcome, as numbers.
    pub fn of(assessment: &Assessment) -> Self {
        match assessment.target_change.and_then(|change| change.against_outcome) {
            Some(Move::Higher(_)) => Self::Higher,
            Some(Move::Equal) => Self::Equal,
            Some(Move::Lower(_)) => Self::Lower,
            Some(Move::CannotTell) | None => Self::Open,
        }
    }
}
