//! Relative gap and attainment: only for amounts and counts, and only where a percentage means something.

use chi_tieu::domain::{Decimal, Direction, Relation, UnitKind, attainment, relative_gap};
use proptest::prelude::*;

use super::{RELATIONS, close, decimal, quantity};

#[test]
fn a_relative_gap_is_the_gap_in_percent_of_the_targets_size() {
    for (target, outcome, percent) in [
        ("100", "150", "50"),
        ("200", "150", "-25"),
        ("20000", "20000", "0"),
        ("8", "0", "-100"),
        // Of a loss: half the loss is half better, twice the loss is once worse.
        ("-100", "-50", "50"),
        ("-100", "-200", "-100"),
        ("-8", "0", "100"),
        ("0.5", "0.75", "50"),
    ] {
        for kind in [UnitKind::Amount, UnitKind::Count] {
            let relative = relative_gap(&quantity(target), &quantity(outcome), kind);
            assert_eq!(relative.map(|it| it.decimal.normalize()), Some(decimal(percent)), "{outcome} against {target}");
        }
    }
}

#[test]
fn a_relative_gap_is_absent_where_a_percentage_would_mislead() {
    for (target, outcome, kind, why) in [
        ("8.5", "5.56", UnitKind::Percent, "a percent of a percent"),
        ("0", "5", UnitKind::Amount, "a target of zero"),
        ("0.00", "5", UnitKind::Count, "a target of zero with decimals"),
        ("-0", "-5", UnitKind::Count, "a target of minus zero"),
        ("0", "0", UnitKind::Amount, "both zero"),
        ("-5", "5", UnitKind::Amount, "from loss to gain"),
        ("5", "-5", UnitKind::Amount, "from gain to loss"),
    ] {
        assert_eq!(relative_gap(&quantity(target), &quantity(outcome), kind), None, "{why}");
    }
}

#[test]
fn a_relative_gap_and_an_attainment_are_bounds_where_the_outcome_is() {
    for relation in RELATIONS {
        let mut outcome = quantity("150");
        outcome.relation = relation;
        let relative = relative_gap(&quantity("100"), &outcome, UnitKind::Amount).expect("a relative gap");
        assert_eq!((relative.relation, relative.decimal), (relation, decimal("50")));
        let attained =
            attainment(&quantity("100"), &outcome, UnitKind::Amount, Direction::Higher).expect("an attainment");
        assert_eq!((attained.relation, attained.decimal), (relation, decimal("150")));
    }
}

#[test]
fn an_attainment_is_the_outcome_in_percent_of_the_target() {
    for (target, outcome, percent) in
        [("115", "113", "98.3"), ("462", "824", "178.4"), ("11", "10", "90.9"), ("50", "0", "0.0")]
    {
        let attained = attainment(&quantity(target), &quantity(outcome), UnitKind::Count, Direction::Higher);
        let rounded = attained.map(|it| format!("{:.1}", it.decimal.round_dp(1)));
        assert_eq!(rounded.as_deref(), Some(percent), "{outcome} of {target}");
    }
}

#[test]
fn an_attainment_is_absent_unless_more_is_better_and_the_target_positive() {
    for (target, kind, direction, why) in [
        ("10", UnitKind::Percent, Direction::Higher, "a percent of a percent"),
        ("10", UnitKind::Count, Direction::Lower, "less is better"),
        ("10", UnitKind::Amount, Direction::Neutral, "no good side"),
        ("0", UnitKind::Amount, Direction::Higher, "a target of zero"),
        ("-10", UnitKind::Amount, Direction::Higher, "a negative target"),
    ] {
        assert_eq!(attainment(&quantity(target), &quantity("9"), kind, direction), None, "{why}");
    }
}

proptest! {
    #[test]
    fn a_relative_gap_takes_the_sign_of_the_gap(target in close(), outcome in close()) {
        let (target, outcome) = (quantity(&target.to_string()), quantity(&outcome.to_string()));
        match relative_gap(&target, &outcome, UnitKind::Amount) {
            Some(relative) => {
                prop_assert_eq!(relative.decimal.cmp(&Decimal::ZERO), outcome.decimal.cmp(&target.decimal));
                prop_assert_eq!(relative.relation, Relation::Equal);
            }
            None => prop_assert!(target.decimal * outcome.decimal < Decimal::ZERO || target.decimal.is_zero()),
        }
    }
}
