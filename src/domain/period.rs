//! The periods a report speaks of: a year and how far along its figures are.

use super::slug::slugs;

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

/// One column of figures, such as the plan for 2023. Next year's report brings other periods in the same shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Key of the period in the dataset, such as `2023-plan`.
    pub id: String,
    /// Calendar year.
    pub year: i32,
    /// Plan, estimate or final figure.
    pub stage: Stage,
}
