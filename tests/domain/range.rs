//! Ranges: a plan or an outcome that is printed as "7,5-8,0". Inside is met, beyond is better or worse, and what only
//! overlaps leaves the verdict open.

use chi_tieu::domain::{
    Check, ComputedVerdict, Decimal, Direction, Gap, Quantity, Reason, UnitKind, Verdict, attainment, relative_gap,
};

use super::{any_quantity, judged, quantity};
use proptest::prelude::*;

#[test]
fn an_outcome_is_held_against_both_ends_of_the_planned_range() {
    for (outcome, higher, lower) in [
        ("7.4", "missed", "exceeded"),
        ("7.499", "missed", "exceeded"),
        ("7.5", "met", "met"),
        ("7.50", "met", "met"),
        ("7.8", "met", "met"),
        ("8", "met", "met"),
        ("8.001", "exceeded", "missed"),
        ("8.1", "exceeded", "missed"),
        // Bounds: wholly outside, or open.
        ("<7.5", "missed", "exceeded"),
        ("≤7.5", "?", "?"),
        ("≥7.5", "?", "?"),
        ("≥8.0", "?", "?"),
        (">8.0", "exceeded", "missed"),
    ] {
        for (direction, expected) in [(Direction::Higher, higher), (Direction::Lower, lower)] {
            assert_eq!(judged("7.5–8.0", outcome, direction), expected, "{outcome} in 7.5–8.0, {direction:?}");
        }
    }
    let inside = Check::of(&quantity("7.5–8.0"), &quantity("7.7"), Direction::Higher);
    assert_eq!(inside.reason, Reason::WithinRange);
}

#[test]
fn a_range_is_reached_is_held_against_one_number_with_both_its_ends() {
    for (outcome, higher, lower) in [
        ("7–7.9", "missed", "exceeded"),
        ("7–8", "?", "met"),
        ("7–9", "?", "?"),
        ("8–9", "met", "?"),
        ("8.1–9", "exceeded", "missed"),
        ("8–8.0", "met", "met"),
    ] {
        for (direction, expected) in [(Direction::Higher, higher), (Direction::Lower, lower)] {
            assert_eq!(judged("8", outcome, direction), expected, "{outcome} against 8, {direction:?}");
        }
    }
    let from_the_plan_up = Check::of(&quantity("8"), &quantity("8–9"), Direction::Higher);
    assert_eq!(from_the_plan_up.reason, Reason::AtLeastMet);
}

#[test]
fn a_range_against_a_range_is_met_inside_and_open_where_they_only_overlap() {
    for (outcome, higher, lower) in [
        ("6–7", "missed", "exceeded"),
        ("6–7.5", "?", "?"),
        ("7–8", "?", "?"),
        ("7–9", "?", "?"),
        ("7.5–8.0", "met", "met"),
        ("7.6–7.9", "met", "met"),
        ("7.9–8.1", "?", "?"),
        ("8.0–9", "?", "?"),
        ("8.1–9", "exceeded", "missed"),
    ] {
        for (direction, expected) in [(Direction::Higher, higher), (Direction::Lower, lower)] {
            assert_eq!(judged("7.5–8.0", outcome, direction), expected, "{outcome} in 7.5–8.0, {direction:?}");
        }
    }
}

#[test]
fn a_bound_says_itself_which_side_of_a_range_is_good() {
    for (target, outcome, expected) in [
        ("≥90", "85–89", "missed"),
        ("≥90", "85–90", "?"),
        ("≥90", "90–95", "met"),
        ("≥90", "91–95", "exceeded"),
        (">90", "90–95", "?"),
        (">90", "91–95", "met"),
        ("≤3", "2–3", "met"),
        ("≤3", "2–2.9", "exceeded"),
        ("≤3", "3–4", "?"),
        ("<3", "2–2.9", "met"),
        ("<3", "2–3", "?"),
        ("<3", "3–4", "missed"),
    ] {
        for direction in [Direction::Higher, Direction::Lower] {
            assert_eq!(judged(target, outcome, direction), expected, "{outcome} against {target}, {direction:?}");
        }
    }
}

#[test]
fn a_range_without_a_good_side_is_not_judged() {
    for outcome in ["7", "7.8", "9", "7–9"] {
        let check = Check::of(&quantity("7.5–8.0"), &quantity(outcome), Direction::Neutral);
        assert_eq!(check, Check::not_judged(Reason::Neutral));
    }
}

fn gap(target: &str, outcome: &str, kind: UnitKind) -> Quantity {
    Gap::between(&quantity(target), &quantity(outcome), kind).expect("small numbers subtract").size
}

#[test]
fn the_gap_to_a_range_is_that_to_its_nearer_end_and_none_inside() {
    for (outcome, expected) in [
        ("7.18", "-0.32"),
        ("7.4", "-0.1"),
        ("7", "-0.5"),
        ("7.5", "0.0"),
        ("7.75", "0.00"),
        ("8.0", "0.0"),
        ("8.25", "0.25"),
        ("10", "2.0"),
        // A bound inside the range reaches 0 and then goes beyond.
        (">8.0", "> 0.0"),
        ("≥8.0", "≥ 0.0"),
        (">7.7", "≥ 0.0"),
        ("<7.7", "≤ 0.0"),
        ("<7.0", "< -0.5"),
    ] {
        let found = gap("7.5–8.0", outcome, UnitKind::Percent);
        assert_eq!(super::printed(&found), expected, "{outcome} from 7.5–8.0");
    }
}

#[test]
fn the_gap_of_a_range_is_a_range_where_its_ends_lie_differently_far() {
    for (target, outcome, expected) in [
        ("8", "7–9", "-1–1"),
        ("8", "7.5–9", "-0.5–1"),
        ("8", "9–9.5", "1–1.5"),
        ("≥8", "9–9.5", "1–1.5"),
        ("7.5–8.0", "7.0–7.8", "-0.5–0.0"),
        ("7.5–8.0", "8.5–9.0", "0.5–1.0"),
        ("7.5–8.0", "7.0–9.0", "-0.5–1.0"),
        // Both lie inside: no gap at all.
        ("7.5–8.0", "7.6–7.9", "0.0"),
        ("7.5–8.0", "7.5–8.0", "0.0"),
    ] {
        let found = gap(target, outcome, UnitKind::Percent);
        assert_eq!(super::printed(&found), expected, "{outcome} from {target}");
    }
}

#[test]
fn a_relative_gap_is_a_percentage_of_the_nearer_end() {
    let relative = |target: &str, outcome: &str| {
        relative_gap(&quantity(target), &quantity(outcome), UnitKind::Amount).map(|it| super::normal(&it))
    };
    assert_eq!(relative("100–200", "50").as_deref(), Some("-50"));
    assert_eq!(relative("100–200", "150").as_deref(), Some("0"));
    assert_eq!(relative("100–200", "250").as_deref(), Some("25"));
    assert_eq!(relative("100", "50–150").as_deref(), Some("-50–50"));
    assert_eq!(relative("100–200", "50–250").as_deref(), Some("-50–25"));
    assert_eq!(relative("-100–100", "50"), None, "on both sides of zero");
    assert_eq!(relative("100", "-50–50"), None, "on both sides of zero");
    assert_eq!(relative("0–100", "-5"), None, "the end is zero, and of another sign");
}

#[test]
fn no_one_number_is_the_whole_of_a_range() {
    for (target, outcome) in [("100–200", "150"), ("100", "50–150"), ("100–200", "100–200")] {
        let attained = attainment(&quantity(target), &quantity(outcome), UnitKind::Count, Direction::Higher);
        assert_eq!(attained, None, "{outcome} of {target}");
    }
}

/// A number seen from the other side; nothing is below zero.
fn turned(number: Decimal) -> Decimal {
    if number.is_zero() { number } else { -number }
}

fn mirrored(quantity: &Quantity) -> Quantity {
    let (decimal, until) = match quantity.until {
        Some(until) => (turned(until), Some(turned(quantity.decimal))),
        None => (turned(quantity.decimal), None),
    };
    Quantity { relation: quantity.relation.mirrored(), decimal, until, ..*quantity }
}

#[test]
fn a_range_whose_ends_differ_in_precision_is_as_coarse_from_either_side() {
    for (target, outcome) in [("8", "≈7–7.5"), ("0", "≈0–0.1"), ("≈7.5–8", "6.25")] {
        let (target, outcome) = (quantity(target), quantity(outcome));
        let gap = Gap::between(&target, &outcome, UnitKind::Percent).expect("small numbers").size;
        let turned = Gap::between(&mirrored(&target), &mirrored(&outcome), UnitKind::Percent).expect("as small").size;
        assert_eq!(super::printed(&mirrored(&turned)), super::printed(&gap), "{outcome:?} from {target:?}");
    }
}

proptest! {
    #[test]
    fn mirroring_all_numbers_and_the_direction_mirrors_nothing_of_the_verdict(
        target in any_quantity(), outcome in any_quantity(),
    ) {
        prop_assert_eq!(
            Check::of(&target, &outcome, Direction::Higher),
            Check::of(&mirrored(&target), &mirrored(&outcome), Direction::Lower)
        );
    }

    #[test]
    fn the_gap_between_mirrored_figures_is_the_mirrored_gap(target in any_quantity(), outcome in any_quantity()) {
        let gap = Gap::between(&target, &outcome, UnitKind::Amount).expect("small numbers subtract");
        let turned = Gap::between(&mirrored(&target), &mirrored(&outcome), UnitKind::Amount).expect("as small");
        let positive = |it: Quantity| {
            // Minus zero is zero.
            let plain = |number: Decimal| if number.is_zero() { number.abs() } else { number };
            Quantity { decimal: plain(it.decimal), until: it.until.map(plain), ..it }
        };
        prop_assert_eq!(positive(turned.size), positive(mirrored(&gap.size)));
    }

    /// The verdict on a range is that on every number in it; where those differ, it cannot be told.
    #[test]
    fn a_range_is_judged_as_all_of_its_numbers_are(target in any_quantity(), from in 0i64..60, width in 1i64..20) {
        let tenths = |number: i64| Decimal::new(number, 1);
        let outcome = Quantity::ranging(tenths(from), tenths(from + width));
        let all: Vec<ComputedVerdict> = (0..=width * 10)
            .map(|step| Quantity::exactly(Decimal::new(from * 10 + step, 2)))
            .map(|number| Check::of(&target, &number, Direction::Higher).verdict)
            .collect();
        let only = |verdicts: &[Verdict]| {
            all.iter().all(|it| matches!(it, ComputedVerdict::Reached(verdict) if verdicts.contains(verdict)))
        };
        let check = Check::of(&target, &outcome, Direction::Higher);
        match check.verdict {
            ComputedVerdict::Reached(Verdict::Met) if check.reason == Reason::AtLeastMet => {
                prop_assert!(only(&[Verdict::Met, Verdict::Exceeded]));
            }
            ComputedVerdict::Reached(verdict) => prop_assert!(only(&[verdict])),
            ComputedVerdict::CannotTell => prop_assert!(all.iter().any(|it| *it != all[0])),
            ComputedVerdict::NotJudged => prop_assert!(false, "there is a good side"),
        }
    }
}
