//! The gap is outcome minus target to the last printed digit, and a bound where the outcome is a bound.

use chi_tieu::domain::{Check, Decimal, Direction, Favour, Finding, Gap, Quantity, Relation, UnitKind, Verdict};
use proptest::prelude::*;

use super::{RELATIONS, any_relation, close, decimal, everyday, quantity};

fn gap(target: &str, outcome: &str) -> Gap {
    Gap::between(&quantity(target), &quantity(outcome), UnitKind::Percent).expect("everyday numbers subtract")
}

fn gap_from_zero(relation: Relation, amount: &str) -> Gap {
    gap("0", &format!("{}{amount}", if relation.is_bound() { relation.sign() } else { "" }))
}

#[test]
fn a_gap_keeps_the_larger_printed_precision() {
    for (target, outcome, amount) in [
        ("8.5", "5.56", "-2.94"),
        ("9.5", "5.13", "-4.37"),
        ("9", "-9.2", "-18.2"),
        ("115", "113", "-2"),
        ("20000", "20000", "0"),
        ("87.5", "88.5", "1.0"),
        ("1.50", "0.5", "-1.00"),
        ("3.50", "3.5", "0.00"),
        ("-9.2", "-9.20", "0.00"),
    ] {
        assert_eq!(gap(target, outcome).amount.to_string(), amount, "{outcome} minus {target}");
    }
}

#[test]
fn a_printed_zero_keeps_its_decimals_in_the_gap() {
    for (target, outcome, amount) in
        [("5", "0.00", "-5.00"), ("0.00", "5", "5.00"), ("0.0", "0.00", "0.00"), ("0", "-0.10", "-0.10")]
    {
        assert_eq!(gap(target, outcome).amount.to_string(), amount, "{outcome} minus {target}");
    }
}

#[test]
fn a_gap_is_a_bound_of_the_same_kind_as_the_outcome() {
    for relation in RELATIONS {
        let outcome = Quantity { relation, decimal: decimal("46") };
        for target in RELATIONS.map(|relation| Quantity { relation, decimal: decimal("45.5") }) {
            let gap = Gap::between(&target, &outcome, UnitKind::Percent).expect("small numbers subtract");
            assert_eq!((gap.relation, gap.amount.to_string().as_str()), (relation, "0.5"));
        }
    }
}

#[test]
fn a_gap_lies_on_the_good_side_only_when_its_bound_says_so() {
    use Favour::{Better, OnTarget, Open, Worse};
    // For an indicator of which more is better: gap below zero, zero, above zero.
    for (relation, answers) in [
        (Relation::Equal, [Worse, OnTarget, Better]),
        (Relation::AtLeast, [Open, Open, Better]),
        (Relation::MoreThan, [Open, Better, Better]),
        (Relation::AtMost, [Worse, Open, Open]),
        (Relation::LessThan, [Worse, Worse, Open]),
    ] {
        for (amount, answer) in ["-1", "0", "1"].into_iter().zip(answers) {
            let gap = gap_from_zero(relation, amount);
            assert_eq!(gap.favour(Direction::Higher), answer, "{relation:?} {amount}");
            assert_eq!(gap.favour(Direction::Neutral), Favour::Neutral, "{relation:?} {amount}");
        }
    }
    // Of which less is better: the same, seen in a mirror.
    for (relation, answers) in [
        (Relation::Equal, [Better, OnTarget, Worse]),
        (Relation::AtLeast, [Open, Open, Worse]),
        (Relation::MoreThan, [Open, Worse, Worse]),
        (Relation::AtMost, [Better, Open, Open]),
        (Relation::LessThan, [Better, Better, Open]),
    ] {
        for (amount, answer) in ["-1", "0", "1"].into_iter().zip(answers) {
            let gap = gap_from_zero(relation, amount);
            assert_eq!(gap.favour(Direction::Lower), answer, "{relation:?} {amount}");
        }
    }
}

#[test]
fn an_outcome_that_misses_an_open_bound_is_not_on_the_good_side() {
    for (target, outcome, direction, favour) in [
        ("<3", "2.99", Direction::Lower, Favour::Better),
        ("<3", "3", Direction::Lower, Favour::Worse),
        ("<3", "3.01", Direction::Lower, Favour::Worse),
        (">46", "46.01", Direction::Higher, Favour::Better),
        (">46", "46", Direction::Higher, Favour::Worse),
        (">46", "45.99", Direction::Higher, Favour::Worse),
    ] {
        assert_eq!(gap(target, outcome).favour(direction), favour, "{outcome} against {target}");
        let verdict = if favour == Favour::Better { Verdict::Met } else { Verdict::Missed };
        let check = Check::of(&quantity(target), &quantity(outcome), direction);
        assert_eq!(check.finding, Finding::Reached(verdict), "{outcome} against {target}");
    }
}

/// The exact difference in units of the last place of the more precise number, and that place.
fn exact_difference(target: Decimal, outcome: Decimal) -> (i128, u32) {
    let scale = target.scale().max(outcome.scale());
    let whole = |number: Decimal| number.mantissa() * 10i128.pow(scale - number.scale());
    (whole(outcome) - whole(target), scale)
}

proptest! {
    #[test]
    fn target_and_gap_add_up_to_the_outcome(target in everyday(), outcome in everyday(), relation in any_relation()) {
        let gap = Gap::between(&Quantity::exactly(target), &Quantity { relation, decimal: outcome }, UnitKind::Amount)
            .expect("15 digits subtract");
        prop_assert_eq!(target + gap.amount, outcome);
        prop_assert_eq!(gap.relation, relation);
        prop_assert_eq!((gap.amount.mantissa(), gap.amount.scale()), exact_difference(target, outcome));
    }

    /// Up to 18 digits and 17 decimals: all that a dataset may hold.
    #[test]
    fn a_gap_is_exact_or_absent_for_any_two_decimals_of_a_dataset(
        (target, target_scale) in (-999_999_999_999_999_999i64..=999_999_999_999_999_999, 0u32..=17),
        (outcome, outcome_scale) in (-999_999_999_999_999_999i64..=999_999_999_999_999_999, 0u32..=17),
    ) {
        let (target, outcome) = (Decimal::new(target, target_scale), Decimal::new(outcome, outcome_scale));
        let (digits, scale) = exact_difference(target, outcome);
        let gap = Gap::between(&Quantity::exactly(target), &Quantity::exactly(outcome), UnitKind::Amount);
        let fits = digits.unsigned_abs() < 1 << 96;
        prop_assert_eq!(
            gap.map(|gap| (gap.amount.mantissa(), gap.amount.scale())),
            fits.then_some((digits, scale)),
            "{} minus {}", outcome, target
        );
    }

    #[test]
    fn favour_and_check_say_the_same_of_a_plain_outcome(
        target in close(), closed_bound in any::<bool>(), outcome in close(), higher in any::<bool>(),
    ) {
        let direction = if higher { Direction::Higher } else { Direction::Lower };
        let bound = if higher { Relation::AtLeast } else { Relation::AtMost };
        let relation = if closed_bound { bound } else { Relation::Equal };
        let (target, outcome) = (Quantity { relation, decimal: target }, Quantity::exactly(outcome));
        let favour = Gap::between(&target, &outcome, UnitKind::Percent).expect("small numbers subtract").favour(direction);
        let verdict = match favour {
            Favour::Better => Verdict::Exceeded,
            Favour::OnTarget => Verdict::Met,
            Favour::Worse => Verdict::Missed,
            Favour::Open | Favour::Neutral => panic!("a plain outcome and a direction leave nothing open"),
        };
        prop_assert_eq!(Check::of(&target, &outcome, direction).finding, Finding::Reached(verdict));
    }
}
