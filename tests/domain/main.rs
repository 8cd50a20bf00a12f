//! The rules of the subject hold: gaps are exact, rounding never moves a value across its target, verdicts follow
//! from the figures alone, shares are judged as one whole; an audit is exact, and says no more than the digits allow.

#![expect(clippy::expect_used, clippy::panic, reason = "a panic is how a test tells its failure")]

mod approximate;
mod assessment;
mod audit;
mod audit_limits;
mod audit_properties;
mod calculation;
mod check;
mod composition;
mod formulas;
mod fraction;
mod gap;
mod interval;
mod largest_gaps;
mod official;
mod percent_of_plan;
mod range;
mod roles;
mod rounding;
mod slugs;
mod target_change;
mod unit_kinds;

use std::sync::Arc;

use chi_tieu::domain::{
    Check, Comparison, ComputedVerdict, Decimal, Direction, Indicator, OfficialVerdict, Period, Place, Quantity,
    Reading, Relation, Stage, Statement, Unit, UnitKind, Verdict, Wording,
};
use proptest::prelude::*;

const RELATIONS: [Relation; 5] =
    [Relation::Equal, Relation::AtLeast, Relation::MoreThan, Relation::AtMost, Relation::LessThan];

const DIRECTIONS: [Direction; 3] = [Direction::Higher, Direction::Lower, Direction::Neutral];

/// A decimal from its plain text.
fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A quantity as a report prints it, with a decimal point: `8.5`, `≥ 90`, `<3`, `7.5–8.0`, `≈4`.
fn quantity(text: &str) -> Quantity {
    if let Some(text) = text.strip_prefix('≈') {
        return Quantity { approximate: true, ..quantity(text) };
    }
    if let Some((from, until)) = text.split_once('–') {
        return Quantity::ranging(decimal(from), decimal(until));
    }
    let bound = RELATIONS.into_iter().find(|relation| relation.is_bound() && text.starts_with(relation.sign()));
    let number = bound.map_or(text, |relation| text.trim_start_matches(relation.sign()));
    Quantity::bounded(bound.unwrap_or(Relation::Equal), decimal(number.trim()))
}

/// The report's own verdict.
fn official(class: Verdict) -> OfficialVerdict {
    OfficialVerdict { printed: "…".to_owned(), translated: None, class, shared: false }
}

/// Plan, outcome and next plan.
fn comparison() -> Comparison {
    let period = |id: &str, stage| Some(Period { id: id.to_owned(), year: 2023, stage, label: None, stretch: None });
    Comparison {
        target: period("plan", Stage::Plan),
        outcome: period("final", Stage::Final),
        next: period("next", Stage::Plan),
        ..Comparison::default()
    }
}

/// The text that [`quantity`] reads.
fn printed(quantity: &Quantity) -> String {
    let about = if quantity.approximate { "≈" } else { "" };
    let sign = if quantity.relation.is_bound() { format!("{} ", quantity.relation.sign()) } else { String::new() };
    let until = quantity.until.map(|until| format!("–{until}")).unwrap_or_default();
    format!("{about}{sign}{}{until}", quantity.decimal)
}

/// The same without zeros at its end.
fn normal(quantity: &Quantity) -> String {
    let (decimal, until) = (quantity.decimal.normalize(), quantity.until.map(|until| until.normalize()));
    printed(&Quantity { decimal, until, ..*quantity })
}

/// What the figures say in a word: `exceeded`, `met`, `missed`, or `?` where it cannot be told.
fn judged(target: &str, outcome: &str, direction: Direction) -> &'static str {
    match Check::of(&quantity(target), &quantity(outcome), direction).verdict {
        ComputedVerdict::Reached(verdict) => verdict.slug(),
        ComputedVerdict::CannotTell => "?",
        ComputedVerdict::NotJudged => "not judged",
    }
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

/// Values, bounds and ranges, each also only approximate.
fn any_quantity() -> impl Strategy<Value = Quantity> {
    let range = (-60i64..=60, -60i64..=60, 0u32..=2).prop_map(|(one, other, scale)| {
        Quantity::ranging(Decimal::new(one.min(other), scale), Decimal::new(one.max(other), scale))
    });
    let bound = (any_relation(), close()).prop_map(|(relation, decimal)| Quantity::bounded(relation, decimal));
    (prop_oneof![range, bound], any::<bool>()).prop_map(|(it, approximate)| Quantity { approximate, ..it })
}

fn any_direction() -> impl Strategy<Value = Direction> {
    prop::sample::select(DIRECTIONS.to_vec())
}

fn twice(text: &str) -> Wording {
    Wording { vi: text.to_owned(), en: Some(text.to_owned()) }
}

/// A figure in the table.
fn statement(quantity: Quantity) -> Statement {
    let place = Place { id: "table".to_owned(), name: twice("table"), document: None, territory: None };
    Statement {
        printed: quantity.decimal.to_string(),
        quantity,
        digits: None,
        unit: None,
        place: Arc::new(place),
        wording: None,
    }
}

/// An indicator with these figures by period.
fn indicator(id: &str, kind: UnitKind, direction: Direction, figures: &[(&str, Quantity)]) -> Indicator {
    let reading = |quantity: &Quantity| Reading::Stated(Arc::new(statement(*quantity)));
    Indicator {
        id: id.to_owned(),
        marker: "-".to_owned(),
        level: 1,
        parent: None,
        name: twice(id),
        unit: Arc::new(Unit { id: "unit".to_owned(), kind, name: twice("unit"), one: None, before: false }),
        direction,
        readings: figures.iter().map(|(id, quantity)| ((*id).to_owned(), reading(quantity))).collect(),
        official: None,
        notes: Vec::new(),
        responsible: None,
    }
}
