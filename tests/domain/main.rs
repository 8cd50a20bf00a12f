//! The rules of the subject hold: gaps are exact, rounding never moves a value across its target, verdicts follow
//! from the figures alone, shares are judged as one whole; an audit is exact, and says no more than the digits allow.

#![expect(clippy::expect_used, clippy::panic, reason = "a panic is how a test tells its failure")]

mod ambition;
mod assessment;
mod audit;
mod audit_limits;
mod audit_properties;
mod calculation;
mod check;
mod composition;
mod farthest;
mod formulas;
mod fraction;
mod gap;
mod interval;
mod numeral;
mod percent_of_plan;
mod rounding;

use std::{collections::BTreeMap, sync::Arc};

use chi_tieu::domain::{
    Decimal, Direction, Indicator, OfficialVerdict, Place, Quantity, Reading, Relation, Statement, Unit, UnitKind,
    Wording,
};
use proptest::prelude::*;

const RELATIONS: [Relation; 5] =
    [Relation::Equal, Relation::AtLeast, Relation::MoreThan, Relation::AtMost, Relation::LessThan];

const DIRECTIONS: [Direction; 3] = [Direction::Higher, Direction::Lower, Direction::Neutral];

/// A decimal from its plain text.
fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A quantity as a report prints it, with a decimal point: `8.5`, `≥ 90`, `<3`.
fn quantity(text: &str) -> Quantity {
    let bound = RELATIONS.into_iter().find(|relation| relation.is_bound() && text.starts_with(relation.sign()));
    let number = bound.map_or(text, |relation| text.trim_start_matches(relation.sign()));
    Quantity { relation: bound.unwrap_or(Relation::Equal), decimal: decimal(number.trim()) }
}

/// Decimals as reports print them: up to 15 digits, up to 6 of them decimals.
fn everyday() -> impl Strategy<Value = Decimal> {
    (-999_999_999_999_999i64..=999_999_999_999_999, 0u32..=6).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

/// Decimals close to each other, so that equal numbers and small differences come up often.
fn close() -> impl Strategy<Value = Decimal> {
    (-60i64..=60, 0u32..=2).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn any_relation() -> impl Strategy<Value = Relation> {
    prop::sample::select(RELATIONS.to_vec())
}

fn any_direction() -> impl Strategy<Value = Direction> {
    prop::sample::select(DIRECTIONS.to_vec())
}

fn twice(text: &str) -> Wording {
    Wording { vi: text.to_owned(), en: text.to_owned() }
}

/// An indicator with these figures by period.
fn indicator(id: &str, kind: UnitKind, direction: Direction, figures: &[(&str, Quantity)]) -> Indicator {
    let place = Arc::new(Place { id: "table".to_owned(), name: twice("table") });
    let reading = |quantity: Quantity| {
        let printed = quantity.decimal.to_string();
        Reading::Stated(Statement { printed, quantity, place: Arc::clone(&place), wording: None })
    };
    Indicator {
        id: id.to_owned(),
        marker: "-".to_owned(),
        level: 1,
        parent: None,
        name: twice(id),
        unit: Arc::new(Unit { id: "unit".to_owned(), kind, name: twice("unit"), one: None, before: false }),
        direction,
        readings: figures
            .iter()
            .map(|(id, quantity)| ((*id).to_owned(), reading(*quantity)))
            .collect::<BTreeMap<_, _>>(),
        official: None::<OfficialVerdict>,
        notes: Vec::new(),
    }
}
