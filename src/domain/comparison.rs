//! What is set side by side: a plan, its outcome, the plan that follows, and what was before.

use super::{Period, slug::slugs};

/// What a period is to the others in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What was reached in the year before.
    Previous,
    /// The plan that the outcome is measured against.
    Target,
    /// A second plan for the same time: adjusted, or striven for.
    Alternative,
    /// What was reached.
    Outcome,
    /// The plan that follows.
    Next,
}

slugs!(Role {
    Previous = "previous",
    Target = "target",
    Alternative = "alternative",
    Outcome = "outcome",
    Next = "next",
});

/// The periods set side by side. Not every report has them all: a resolution has a plan only, many have no next plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What was reached in the year before.
    pub previous: Option<Period>,
    /// The plan that the outcome is measured against.
    pub target: Option<Period>,
    /// A second plan for the same time.
    pub alternative: Option<Period>,
    /// The outcome.
    pub outcome: Option<Period>,
    /// The plan that follows.
    pub next: Option<Period>,
    /// "Đạt" means "đạt trở lên" in this report: an outcome better than its plan does not contradict it.
    pub met_or_better: bool,
}

impl Comparison {
    /// The period in a role.
    pub fn period(&self, role: Role) -> Option<&Period> {
        match role {
            Role::Previous => &self.previous,
            Role::Target => &self.target,
            Role::Alternative => &self.alternative,
            Role::Outcome => &self.outcome,
            Role::Next => &self.next,
        }
        .as_ref()
    }

    /// The roles that are taken, with their periods, in the order of time.
    pub fn periods(&self) -> impl Iterator<Item = (Role, &Period)> {
        Role::ALL.into_iter().filter_map(|role| Some((role, self.period(role)?)))
    }

    /// Plan and outcome, where there are both to be held against each other.
    pub fn pair(&self) -> Option<(&Period, &Period)> {
        self.target.as_ref().zip(self.outcome.as_ref())
    }

    /// The outcome if there is one, otherwise the plan: what the document is about in the first place.
    pub fn main(&self) -> Option<&Period> {
        self.outcome.as_ref().or(self.target.as_ref())
    }
}
