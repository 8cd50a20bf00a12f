//! What a report only calls "khoảng 4": it may be one unit of its last printed digit off, to either side, and nothing
//! that is made of it shows a finer digit.

use chi_tieu::domain::{Check, Decimal, Direction, Gap, Quantity, Reach, Reason, UnitKind, attainment, relative_gap};
use proptest::prelude::*;

use super::{any_quantity, decimal, judged, printed, quantity};

#[test]
fn an_approximate_figure_reaches_one_unit_of_its_last_digit_to_either_side() {
    for (figure, low, high) in [
        ("≈4", Some("3"), Some("5")),
        ("≈4.0", Some("3.9"), Some("4.1")),
        ("≈4.00", Some("3.99"), Some("4.01")),
        ("≈-9.2", Some("-9.3"), Some("-9.1")),
        ("≈0", Some("-1"), Some("1")),
        ("≈7.5–8.0", Some("7.4"), Some("8.1")),
        ("≈≥90", Some("89"), None),
        ("≈<3", None, Some("4")),
        ("4", Some("4"), Some("4")),
        ("7.5–8.0", Some("7.5"), Some("8.0")),
        ("≥90", Some("90"), None),
        ("<3", None, Some("3")),
    ] {
        let reach = Reach::of(&quantity(figure));
        let ends = [reach.low, reach.high].map(|edge| edge.map(|edge| edge.at.to_string()));
        assert_eq!(ends.each_ref().map(Option::as_deref), [low, high], "{figure}");
    }
    let open = |figure| {
        let reach = Reach::of(&quantity(figure));
        [reach.low, reach.high].into_iter().flatten().any(|edge| edge.open)
    };
    assert_eq!(["4", "≈4", "≥4", ">4", "≤4", "<4"].map(open), [false, false, false, true, false, true]);
}

#[test]
fn an_approximate_outcome_is_never_taken_for_more_than_its_last_digit_says() {
    for (outcome, higher, lower) in [
        ("≈2", "missed", "exceeded"),
        ("≈3", "?", "met"),
        ("≈4", "?", "?"),
        ("≈5", "met", "?"),
        ("≈6", "exceeded", "missed"),
        ("≈3.8", "missed", "exceeded"),
        ("≈3.9", "?", "met"),
        ("≈4.2", "exceeded", "missed"),
    ] {
        for (direction, expected) in [(Direction::Higher, higher), (Direction::Lower, lower)] {
            assert_eq!(judged("4", outcome, direction), expected, "{outcome} against 4, {direction:?}");
        }
    }
}

#[test]
fn an_approximate_plan_is_met_by_whatever_it_may_have_meant() {
    for (outcome, higher, lower) in [
        ("2.9", "missed", "exceeded"),
        ("3", "met", "met"),
        ("4", "met", "met"),
        ("5", "met", "met"),
        ("5.1", "exceeded", "missed"),
        ("≈4", "met", "met"),
        ("≈5", "?", "?"),
        ("≈6", "?", "?"),
        ("≈7", "exceeded", "missed"),
    ] {
        for (direction, expected) in [(Direction::Higher, higher), (Direction::Lower, lower)] {
            assert_eq!(judged("≈4", outcome, direction), expected, "{outcome} against ≈4, {direction:?}");
        }
    }
    assert_eq!(Check::of(&quantity("≈4"), &quantity("4.5"), Direction::Neutral), Check::not_judged(Reason::Neutral));
}

#[test]
fn a_gap_has_no_digit_that_the_approximate_figure_has_not() {
    for (target, outcome, expected) in [
        ("4.25", "≈5", "≈1"),
        ("≈5", "4.25", "≈-1"),
        ("8.5", "≈5.56", "≈-2.94"),
        ("8.50", "≈5.5", "≈-3.0"),
        ("≈8.5", "≈5", "≈-4"),
        ("4", "≈4", "≈0"),
        ("7.5–8.0", "≈7", "≈0"),
        ("7.5–8.0", "≈6", "≈-2"),
        ("8.5", ">5.56", "> -2.94"),
    ] {
        let gap = Gap::between(&quantity(target), &quantity(outcome), UnitKind::Percent).expect("small numbers");
        assert_eq!(printed(&gap.size), expected, "{outcome} from {target}");
    }
}

#[test]
fn percentages_of_what_is_approximate_are_approximate() {
    for (target, outcome, expected) in [("100", "150", false), ("≈100", "150", true), ("100", "≈150", true)] {
        let (target, outcome) = (quantity(target), quantity(outcome));
        let relative = relative_gap(&target, &outcome, UnitKind::Amount).expect("both above zero");
        let attained = attainment(&target, &outcome, UnitKind::Amount, Direction::Higher).expect("both above zero");
        assert_eq!((relative.approximate, attained.approximate), (expected, expected));
        assert_eq!((relative.decimal.normalize(), attained.decimal.normalize()), (decimal("50"), decimal("150")));
    }
}

proptest! {
    #[test]
    fn a_gap_is_as_coarse_as_its_coarsest_approximate_figure_and_no_farther_off(
        target in any_quantity(), outcome in any_quantity(),
    ) {
        let exact = |quantity: &Quantity| Quantity { approximate: false, ..*quantity };
        let gap = Gap::between(&target, &outcome, UnitKind::Amount).expect("small numbers").size;
        let fine = Gap::between(&exact(&target), &exact(&outcome), UnitKind::Amount).expect("small numbers").size;
        prop_assert_eq!(gap.approximate, target.approximate || outcome.approximate);
        let coarsest = [target, outcome].iter().filter(|it| it.approximate).map(|it| it.decimal.scale()).min();
        match coarsest {
            None => prop_assert_eq!(gap, fine),
            Some(scale) => {
                prop_assert!(gap.decimal.scale() <= scale.max(fine.decimal.scale()));
                prop_assert!(gap.decimal.scale() <= scale || fine.decimal.scale() <= scale);
                let half = Decimal::new(5, scale + 1);
                prop_assert!((gap.decimal - fine.decimal).abs() <= half, "{:?} of {:?}", gap, fine);
            }
        }
    }
}
