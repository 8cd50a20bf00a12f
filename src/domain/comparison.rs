//! What is set side by side: a plan, its outcome, and the plan that follows.

use super::Period;

/// The three periods set side by side: what was planned, what was reached, what is aimed for next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The plan that the outcome is measured against.
    pub target: Period,
    /// The outcome.
    pub outcome: Period,
    /// The plan that follows.
    pub next: Period,
}
