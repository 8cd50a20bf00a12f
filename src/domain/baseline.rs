//! Which target stands at zero where gaps are drawn.

use super::{Assessment, Comparison, Period, Reading, slug::slugs};

/// The target that others are set against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Baseline {
    /// The target that the outcome was to reach.
    #[default]
    Target,
    /// The next target: how far the way there still is.
    Next,
}

slugs!(Baseline { Target = "target", Next = "next" });

impl Baseline {
    /// The comparison with this target at zero and the other one beside the outcome.
    pub fn comparison(self, comparison: &Comparison) -> Comparison {
        let mut comparison = comparison.clone();
        if self == Self::Next {
            std::mem::swap(&mut comparison.target, &mut comparison.next);
        }
        comparison
    }

    /// Its period, where the comparison has one.
    pub fn period(self, comparison: &Comparison) -> Option<&Period> {
        match self {
            Self::Target => &comparison.target,
            Self::Next => &comparison.next,
        }
        .as_ref()
    }

    /// What an indicator has stated for it.
    pub fn reading(self, assessment: &Assessment) -> &Reading {
        match self {
            Self::Target => &assessment.target,
            Self::Next => &assessment.next,
        }
    }
}
