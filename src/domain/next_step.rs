//! How the next target of an indicator stands to its outcome, as one word.

use super::{Assessment, Move};

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

impl NextStep {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Higher, Self::Equal, Self::Lower, Self::Open];

    /// The name in attributes and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Equal => "equal",
            Self::Lower => "lower",
            Self::Open => "open",
        }
    }

    /// The one with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.slug() == slug)
    }
}

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
