//! The order in which a reader asked to see indicators. Figures of different units are never put into one order.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Assessment, Reading, UnitKind, Verdict};

/// What indicators can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name, in the order of the reader's language.
    Name,
    /// The planned figure.
    Plan,
    /// The outcome.
    Outcome,
    /// The gap: percentage points, or % of the plan.
    Gap,
    /// The official verdict, from the best.
    Verdict,
    /// The next target.
    Next,
}

impl Column {
    /// All columns in the table's order.
    pub const ALL: [Self; 6] = [Self::Name, Self::Plan, Self::Outcome, Self::Gap, Self::Verdict, Self::Next];
}

/// A column and a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// What is compared.
    pub column: Column,
    /// From the largest instead of from the smallest.
    pub descending: bool,
}

/// What indicators of one order have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Nothing: names and verdicts can all be compared.
    All,
    /// Gaps in percentage points.
    Points,
    /// Gaps in % of the plan.
    Relative,
    /// Figures of the unit with this id.
    Unit(String),
}

impl Sorting {
    /// Which order an indicator belongs to.
    pub fn block(&self, assessment: &Assessment) -> Block {
        let unit = &assessment.indicator.unit;
        match (self.column, unit.kind) {
            (Column::Name | Column::Verdict, _) => Block::All,
            (Column::Gap, UnitKind::Percent) => Block::Points,
            (Column::Gap, UnitKind::Amount | UnitKind::Count) => Block::Relative,
            (Column::Plan | Column::Outcome | Column::Next, _) => Block::Unit(unit.id.clone()),
        }
    }

    /// How two indicators of one block stand to each other; what is missing comes last either way. Names are compared
    /// by whoever knows the language, and are equal here.
    pub fn compare(&self, one: &Assessment, other: &Assessment) -> Ordering {
        let keys = [one, other].map(|assessment| self.key(assessment));
        match keys {
            [Some(one), Some(other)] if self.descending => other.cmp(&one),
            [Some(one), Some(other)] => one.cmp(&other),
            [one, other] => one.is_none().cmp(&other.is_none()),
        }
    }

    fn key(&self, assessment: &Assessment) -> Option<Decimal> {
        let number = |reading: &Reading| reading.quantity().map(|quantity| quantity.decimal);
        match self.column {
            Column::Name => None,
            Column::Plan => number(&assessment.target),
            Column::Outcome => number(&assessment.outcome),
            Column::Next => number(&assessment.next),
            Column::Gap if assessment.indicator.unit.kind == UnitKind::Percent => assessment.gap.map(|gap| gap.amount),
            Column::Gap => assessment.relative.map(|relative| relative.decimal),
            Column::Verdict => assessment.official().map(|official| {
                Decimal::from(match official.class {
                    Verdict::Exceeded => 0,
                    Verdict::Met => 1,
                    Verdict::Missed => 2,
                })
            }),
        }
    }
}
