//! One indicator judged by all the rules: what every view and chart draws from.

use std::sync::Arc;

use super::{
    Agreement, Check, Comparison, Direction, Gap, Indicator, OfficialVerdict, Quantity, Reading, TargetChange,
    attainment, relative_gap,
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
        let target = indicator.reading(&comparison.target.id);
        let outcome = indicator.reading(&comparison.outcome.id);
        let next = indicator.reading(&comparison.next.id);
        let kind = indicator.unit.kind;
        let both = target.quantity().zip(outcome.quantity());
        let check = both.map_or(Check::MISSING, |(target, outcome)| Check::of(target, outcome, indicator.direction));
        Self {
            gap: both.and_then(|(target, outcome)| Gap::between(target, outcome, kind)),
            relative: both.and_then(|(target, outcome)| relative_gap(target, outcome, kind)),
            attainment: both.and_then(|(target, outcome)| attainment(target, outcome, kind, indicator.direction)),
            agreement: check.against(indicator.official.as_ref()),
            target_change: next
                .quantity()
                .map(|next| TargetChange::of(next, target.quantity(), outcome.quantity(), indicator.direction)),
            check,
            target: target.clone(),
            outcome: outcome.clone(),
            next: next.clone(),
            indicator: Arc::clone(indicator),
        }
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
