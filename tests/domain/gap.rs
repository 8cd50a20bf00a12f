//! The gap is outcome minus target to the last printed digit, and a bound where the outcome is a bound.

use chi_tieu::domain::{Decimal, Gap, Quantity, UnitKind};
use proptest::prelude::*;

use super::{RELATIONS, any_relation, decimal, everyday, quantity};

fn gap(target: &str, outcome: &str) -> Gap {
    Gap::between(&quantity(target), &quantity(outcome), UnitKind::Percent).expect("everyday numbers subtract")
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
        assert_eq!(gap(target, outcome).size.decimal.to_string(), amount, "{outcome} minus {target}");
    }
}

#[test]
fn a_printed_zero_keeps_its_decimals_in_the_gap() {
    for (target, outcome, amount) in
        [("5", "0.00", "-5.00"), ("0.00", "5", "5.00"), ("0.0", "0.00", "0.00"), ("0", "-0.10", "-0.10")]
    {
        assert_eq!(gap(target, outcome).size.decimal.to_string(), amount, "{outcome} minus {target}");
    }
}

#[test]
fn a_gap_is_a_bound_of_the_same_kind_as_the_outcome() {
    for relation in RELATIONS {
        let outcome = Quantity::bounded(relation, decimal("46"));
        for target in RELATIONS.map(|relation| Quantity::bounded(relation, decimal("45.5"))) {
            let gap = Gap::between(&target, &outcome, UnitKind::Percent).expect("small numbers subtract");
            assert_eq!((gap.size.relation, gap.size.decimal.to_string().as_str()), (relation, "0.5"));
        }
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
        let gap = Gap::between(&Quantity::exactly(target), &Quantity::bounded(relation, outcome), UnitKind::Amount)
            .expect("15 digits subtract");
        prop_assert_eq!(target + gap.size.decimal, outcome);
        prop_assert_eq!(gap.size.relation, relation);
        prop_assert_eq!((gap.size.decimal.mantissa(), gap.size.decimal.scale()), exact_difference(target, outcome));
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
            gap.map(|gap| (gap.size.decimal.mantissa(), gap.size.decimal.scale())),
            fits.then_some((digits, scale)),
            "{} minus {}", outcome, target
        );
    }
}
