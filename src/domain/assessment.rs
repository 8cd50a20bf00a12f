//! One indicator judged by all the rules: what every view and chart draws from.

use std::sync::Arc;

use super::{
    Agreement, Check, Comparison, Direction, Gap, Indicator, Missing, OfficialVerdict, Quantity, Reading, Reason, Role,
    TargetChange, attainment, relative_gap,
};

/// Everything the rules say of one indicator in one comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The indicator.
    pub indicator: Arc<Indicator>,
    /// What was planned.
    pub target: Reading,
    /// What was reached.
    pub outcome: Reading,
    /// What is aimed for next.
    pub next: Reading,
    /// What was reached in the year before.
    pub previous: Reading,
    /// A second plan for the same time.
    pub alternative: Reading,
    /// Outcome minus plan, where both are stated.
    pub gap: Option<Gap>,
    /// The gap in % of the plan, for amounts and counts.
    pub relative: Option<Quantity>,
    /// The outcome in % of the plan, for amounts and counts of which more is better.
    pub attainment: Option<Quantity>,
    /// What the figures say by rule.
    pub check: Check,
    /// How that stands to the official verdict.
    pub agreement: Agreement,
    /// The next target against plan and outcome.
    pub target_change: Option<TargetChange>,
}

impl Assessment {
    /// Applies the rules to an indicator.
    pub fn of(indicator: &Arc<Indicator>, comparison: &Comparison) -> Self {
        // A role that nobody has is not reported; nothing asks for it then.
        let reading = |role| {
            let period = comparison.period(role);
            period.map_or(&Reading::Missing(Missing::NotReported), |period| indicator.reading(&period.id))
        };
        let [target, outcome, next] = [Role::Target, Role::Outcome, Role::Next].map(reading);
        let kind = indicator.unit.kind;
        let own = |reading: &Reading| indicator.unit_of(reading).id == indicator.unit.id;
        let comparable = |one: &Reading, other: &Reading| own(one) && own(other);
        let both = target.quantity().zip(outcome.quantity()).filter(|_| comparable(target, outcome));
        let check = match both {
            Some((target, outcome)) => Check::of(target, outcome, indicator.direction),
            None => Check::not_judged(match (target, outcome) {
                (Reading::Missing(_), _) | (_, Reading::Missing(_)) => Reason::Missing,
                (Reading::Worded(_), _) | (_, Reading::Worded(_)) => Reason::Worded,
                (Reading::Stated(_), Reading::Stated(_)) => Reason::UnitsDiffer,
            }),
        };
        let beside = |earlier: &'_ Reading| earlier.quantity().filter(|_| comparable(earlier, next)).copied();
        Self {
            gap: both.and_then(|(target, outcome)| Gap::between(target, outcome, kind)),
            relative: both.and_then(|(target, outcome)| relative_gap(target, outcome, kind)),
            attainment: both.and_then(|(target, outcome)| attainment(target, outcome, kind, indicator.direction)),
            agreement: check.against(indicator.official.as_ref(), comparison.met_or_better),
            target_change: next.quantity().map(|next| {
                TargetChange::of(next, beside(target).as_ref(), beside(outcome).as_ref(), indicator.direction)
            }),
            check,
            target: target.clone(),
            outcome: outcome.clone(),
            next: next.clone(),
            previous: reading(Role::Previous).clone(),
            alternative: reading(Role::Alternative).clone(),
            indicator: Arc::clone(indicator),
        }
    }

    /// What is stated for the period in a role.
    pub fn reading(&self, role: Role) -> &Reading {
        match role {
            Role::Previous => &self.previous,
            Role::Target => &self.target,
            Role::Alternative => &self.alternative,
            Role::Outcome => &self.outcome,
            Role::Next => &self.next,
        }
    }

    /// Whether plan and outcome are in the indicator's own unit.
    pub fn is_comparable(&self) -> bool {
        let own = |reading: &Reading| self.indicator.unit_of(reading).id == self.indicator.unit.id;
        own(&self.target) && own(&self.outcome)
    }

    /// The report's own verdict.
    pub fn official(&self) -> Option<&OfficialVerdict> {
        self.indicator.official.as_ref()
    }

    /// Which way is good.
    pub fn direction(&self) -> Direction {
        self.indicator.direction
    }
}
