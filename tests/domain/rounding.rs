//! Rounding for the eye never moves a value onto or across its target, and is off by half a unit at most.

use chi_tieu::domain::{Decimal, Fraction, round_percent};
use proptest::prelude::*;

use super::{close, decimal};

/// A decimal rounded, never to more places than it has.
fn round_apart(value: Decimal, boundary: Decimal, places: u32) -> Decimal {
    let rounded = Fraction::of(value).and_then(|it| it.rounded_apart(&[boundary], places.min(value.scale())));
    rounded.unwrap_or_else(|| panic!("{value} cannot be rounded beside {boundary}"))
}

#[test]
fn a_percentage_never_seems_to_be_nothing_or_everything() {
    for (percent, shown) in [
        ("86.15", "86.2"),
        ("0.04", "0.04"),
        ("-0.04", "-0.04"),
        ("0.00000000000000004", "0.00000000000000004"),
        ("99.9999996", "99.9999996"),
        ("100.0004", "100.0004"),
        ("-99.99", "-99.99"),
        ("-100.02", "-100.02"),
        ("0", "0"),
        ("100.0", "100"),
        ("-100", "-100"),
        ("199.96", "200"),
    ] {
        let found = Fraction::of(decimal(percent)).and_then(round_percent);
        assert_eq!(found.map(|found| found.to_string()).as_deref(), Some(shown), "{percent}");
    }
}

#[test]
fn what_no_decimal_can_tell_from_a_boundary_is_still_kept_from_it() {
    let tiny = |sign: i64| {
        let one = Fraction::of(Decimal::from(sign)).expect("one");
        one.over(Fraction::of(decimal("1000000000000000000")).expect("large")).expect("small")
    };
    let [little, less] = [1, -1].map(|sign| tiny(sign).times(tiny(1)).expect("smaller"));
    assert!(little.rounded_apart(&[Decimal::ZERO], 1).expect("a decimal") > Decimal::ZERO);
    assert!(less.rounded_apart(&[Decimal::ZERO], 1).expect("a decimal") < Decimal::ZERO);
}

#[test]
fn rounding_takes_more_places_only_where_fewer_would_reach_the_boundary() {
    for (value, boundary, places, shown) in [
        ("99.96", "100", 1, "99.96"),
        ("99.96", "0", 1, "100.0"),
        ("99.996", "100", 1, "99.996"),
        ("99.94", "100", 1, "99.9"),
        ("100.04", "100", 1, "100.04"),
        ("100.05", "100", 1, "100.1"),
        ("-0.04", "0", 1, "-0.04"),
        ("-0.05", "0", 1, "-0.1"),
        ("0.0004", "0", 1, "0.0004"),
        ("0.0054", "0", 1, "0.01"),
        // Both sides of a boundary that is itself between two shown numbers.
        ("2.46", "2.5", 1, "2.46"),
        ("2.54", "2.5", 0, "3"),
        ("2.46", "2.5", 0, "2"),
        // On the boundary there is no side to keep.
        ("2.55", "2.55", 1, "2.6"),
        // Nothing is added to what has fewer places.
        ("8.5", "0", 3, "8.5"),
        ("78.3549783549783", "0", 1, "78.4"),
        // Halves go away from zero.
        ("0.25", "0", 1, "0.3"),
        ("-0.25", "0", 1, "-0.3"),
    ] {
        assert_eq!(round_apart(decimal(value), decimal(boundary), places).to_string(), shown, "{value} at {boundary}");
    }
}

fn precise() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (-3_000_000i64..=3_000_000, 0u32..=6).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (any::<i64>(), 0u32..=20).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        close(),
    ]
}

/// A boundary and a value, often very near each other.
fn neighbours() -> impl Strategy<Value = (Decimal, Decimal)> {
    prop_oneof![
        (precise(), precise()),
        (close(), -200i64..=200, 1u32..=12)
            .prop_map(|(boundary, step, scale)| (boundary, boundary + Decimal::new(step, scale))),
    ]
}

proptest! {
    #[test]
    fn no_rounding_moves_a_value_onto_or_across_its_boundary((boundary, value) in neighbours(), places in 0u32..=4) {
        let shown = round_apart(value, boundary, places);
        if value != boundary {
            prop_assert_eq!(shown.cmp(&boundary), value.cmp(&boundary), "{} shown as {} beside {}", value, shown, boundary);
        }
    }

    #[test]
    fn a_rounded_value_is_within_half_a_unit_of_its_last_place((boundary, value) in neighbours(), places in 0u32..=4) {
        let shown = round_apart(value, boundary, places);
        prop_assert!(shown.scale() >= places.min(value.scale()) && shown.scale() <= value.scale());
        let half_a_unit = Decimal::new(5, shown.scale() + 1);
        prop_assert!(shown == value || (shown - value).abs() <= half_a_unit, "{} shown as {}", value, shown);
    }

    #[test]
    fn no_place_is_shown_that_the_boundary_does_not_ask_for((boundary, value) in neighbours(), places in 0u32..=4) {
        let shown = round_apart(value, boundary, places);
        if shown.scale() > places {
            // One place less, by school arithmetic: add half a unit, drop the rest.
            let unit = Decimal::new(1, shown.scale() - 1);
            let half = Decimal::new(5, shown.scale());
            let shorter = ((value.abs() + half) / unit).trunc() * unit;
            let shorter = if value.is_sign_negative() { -shorter } else { shorter };
            prop_assert_ne!(shorter.cmp(&boundary), value.cmp(&boundary), "{} would do for {}", shorter, value);
        }
    }
}
