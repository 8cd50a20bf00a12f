//! The periods a report speaks of: a year, or some months or years, and how far along its figures are.

use super::{Moment, Wording, slug::slugs};

/// How settled the figures of a period are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A target set in advance.
    Plan,
    /// The outcome as estimated before the year ended.
    Estimate,
    /// The outcome as finally reported.
    Final,
}

slugs!(Stage { Plan = "plan", Estimate = "estimate", Final = "final" });

impl Stage {
    /// The place of its figures among all of one year: what was planned, what was expected, what came of it.
    pub fn order(self) -> u8 {
        match self {
            Self::Plan => 0,
            Self::Estimate => 1,
            Self::Final => 2,
        }
    }
}

/// The first and the last month, or the first and the last year, of a period that is no calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first.
    pub from: Moment,
    /// The last.
    pub until: Moment,
}

/// One column of figures, such as the plan for 2023. Next year's report brings other periods in the same shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Key of the period in the dataset, such as `2023-plan`.
    pub id: String,
    /// Calendar year; of several years the last.
    pub year: i32,
    /// Plan, estimate or final figure.
    pub stage: Stage,
    /// A name of its own, where the one made of stage and time says too little: "Phấn đấu 2023".
    pub label: Option<Wording>,
    /// Which months or years, where it is not the calendar year.
    pub stretch: Option<Stretch>,
}
