//! The order in which a reader asked to see indicators. Figures of different units are never put into one order.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Assessment, Column, UnitKind, Verdict};

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
    /// Every order that can be asked for, column by column.
    pub fn all() -> impl Iterator<Item = Self> {
        let columns = Column::ALL.into_iter().filter(|column| column.is_sortable());
        columns.flat_map(|column| [false, true].map(|descending| Self { column, descending }))
    }

    /// The name in attributes and addresses, such as `gap-descending`.
    pub fn slug(self) -> String {
        let way = if self.descending { "descending" } else { "ascending" };
        [self.column.slug(), way].join("-")
    }

    /// The order with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::all().find(|sorting| sorting.slug() == slug)
    }

    /// Which order an indicator belongs to.
    pub fn block(&self, assessment: &Assessment) -> Block {
        if let Some(role) = self.column.role() {
            return Block::Unit(assessment.indicator.unit_of(assessment.reading(role)).id.clone());
        }
        let unit = &assessment.indicator.unit;
        match (self.column, unit.kind) {
            (Column::Gap, UnitKind::Percent) => Block::Points,
            (Column::Gap, UnitKind::Amount | UnitKind::Count) => Block::Relative,
            (Column::Gap, UnitKind::Rate | UnitKind::Rank) => Block::Unit(unit.id.clone()),
            _ => Block::All,
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
        if let Some(role) = self.column.role() {
            return assessment.reading(role).quantity().map(|quantity| quantity.decimal);
        }
        match self.column {
            Column::Gap if assessment.indicator.unit.kind.has_percentages() => {
                assessment.relative.map(|relative| relative.decimal)
            }
            Column::Gap => assessment.gap.map(|gap| gap.size.decimal),
            Column::Verdict => {
                let official = assessment.official()?;
                Verdict::ALL.into_iter().position(|verdict| verdict == official.class).map(Decimal::from)
            }
            _ => None,
        }
    }
}
