//! Intervals hold all that printed figures may stand for, and whatever can follow from them, but nothing more.

use chi_tieu::domain::{Decimal, End, Fraction, Interval, Quantity, Relation, rounded_ends};
use proptest::prelude::*;

use super::{any_relation, close, decimal, quantity};

fn fraction(text: &str) -> Fraction {
    Fraction::of(decimal(text)).expect("a small decimal")
}

fn printed(text: &str) -> Interval {
    Interval::printed(&quantity(text)).expect("a small quantity")
}

fn possible(text: &str) -> Interval {
    Interval::before_rounding(&quantity(text)).expect("a small quantity")
}

#[test]
fn a_printed_value_is_one_number_and_may_have_been_half_a_digit_more_or_less() {
    for (text, low, high) in
        [("113", "112.5", "113.5"), ("113.0", "112.95", "113.05"), ("-9.2", "-9.25", "-9.15"), ("0", "-0.5", "0.5")]
    {
        assert_eq!(printed(text), Interval::point(fraction(text)));
        assert_eq!(printed(text).only(), Some(fraction(text)));
        assert_eq!(possible(text), Interval::between(fraction(low), fraction(high)));
        assert_eq!(possible(text).only(), None);
    }
}

#[test]
fn a_bound_is_taken_at_its_word() {
    for (text, holds, holds_not) in [
        ("<3", ["-1000000", "2.999999"], ["3", "3.000001"]),
        ("≤ 3", ["-1000000", "3"], ["3.000001", "4"]),
        (">46", ["46.000001", "1000000"], ["46", "45.999999"]),
        ("≥ 46", ["46", "1000000"], ["45.999999", "45.5"]),
    ] {
        let range = printed(text);
        assert_eq!(possible(text), range, "{text}: nobody rounds a limit");
        assert!(holds.iter().all(|number| range.holds(fraction(number))), "{text}");
        assert!(!holds_not.iter().any(|number| range.holds(fraction(number))), "{text}");
        assert_eq!(range.only(), None);
    }
}

#[test]
fn a_bound_stays_one_of_its_kind_in_sums_and_is_mirrored_in_differences() {
    for (one, other, sum) in [(">46", "2", ">48"), ("2", "≥ 46", "≥ 48"), ("<3", "≤ 4", "<7"), (">3", ">4", ">7")]
    {
        assert_eq!(printed(one).plus(printed(other)), Some(printed(sum)), "{one} + {other}");
    }
    for (one, other, difference) in [("100", ">46", "<54"), ("≥ 46", "2", "≥ 44"), ("≤ 5", ">2", "<3")] {
        assert_eq!(printed(one).minus(printed(other)), Some(printed(difference)), "{one} − {other}");
    }
    for (one, other) in [("<3", ">4"), ("≥ 3", "≤ 4")] {
        assert_eq!(printed(one).plus(printed(other)), Some(Interval::ALL), "{one} + {other} can be anything");
        assert_eq!(printed(one).minus(printed(one)), Some(Interval::ALL), "{one} is not one number");
    }
}

#[test]
fn a_bound_times_a_number_is_a_bound_and_turns_around_below_zero() {
    for (one, other, product) in [
        ("≥ 5", "3", "≥ 15"),
        (">5", "3", ">15"),
        ("≤ 5", "3", "≤ 15"),
        ("≥ 5", "-3", "≤ -15"),
        ("<5", "-3", ">-15"),
        ("≥ 5", "≥ 3", "≥ 15"),
        (">5", "≥ 3", ">15"),
        ("≤ -5", "≤ -3", "≥ 15"),
        ("≥ 5", "≤ -3", "≤ -15"),
        (">0", "≥ 3", ">0"),
        ("≥ 0", ">3", "≥ 0"),
        (">0", ">0", ">0"),
    ] {
        assert_eq!(printed(one).times(printed(other)), Some(printed(product)), "{one} × {other}");
        assert_eq!(printed(other).times(printed(one)), Some(printed(product)), "{other} × {one}");
    }
    for (one, other) in [("≥ -5", "≥ 3"), ("<5", ">3"), ("≥ -1", "≤ 1"), ("≥ 0", "≥ -1")] {
        assert_eq!(printed(one).times(printed(other)), Some(Interval::ALL), "{one} × {other} can be anything");
    }
    assert_eq!(printed("≥ -5").times(printed("0")), Some(printed("0")), "nothing times anything is nothing");
}

#[test]
fn a_number_over_a_bound_comes_as_near_to_zero_as_one_likes() {
    let half_open = |low: &str, high: &str| Interval {
        low: Some(End { value: fraction(low), open: low == "0" }),
        high: Some(End { value: fraction(high), open: high == "0" }),
    };
    for (one, other, quotient) in [
        ("5", "≥ 10", half_open("0", "0.5")),
        ("5", "≤ -10", half_open("-0.5", "0")),
        ("-5", "≥ 10", half_open("-0.5", "0")),
        ("5", ">0", printed(">0")),
        ("5", "<0", printed("<0")),
        ("≥ 5", "10", printed("≥ 0.5")),
        ("≥ 5", ">0", printed(">0")),
        ("<5", "-10", printed(">-0.5")),
        ("0", ">0", printed("0")),
        ("≥ 5", "≥ 10", printed(">0")),
    ] {
        assert_eq!(printed(one).over(printed(other)), Some(quotient), "{one} ÷ {other}");
    }
}

#[test]
fn a_divisor_that_may_be_zero_leaves_everything_open() {
    for divisor in ["0", "0.0", "<3", "≥ 0", "≤ 0", ">-1"] {
        assert_eq!(printed("1").over(possible(divisor)), Some(Interval::ALL), "{divisor}");
    }
    // 0.2 is at least 0.15 and at most 0.25.
    let quotient = printed("3").over(possible("0.2"));
    assert_eq!(quotient, Some(Interval::between(fraction("12"), fraction("20"))));
}

#[test]
fn ends_are_rounded_outwards() {
    for (low, high, places, shown) in [
        ("82.877", "83.733", 1, ["82.8", "83.8"]),
        ("-9.25", "-9.15", 1, ["-9.3", "-9.1"]),
        ("-0.04", "0.04", 1, ["-0.1", "0.1"]),
        ("98.2", "98.3", 1, ["98.2", "98.3"]),
        ("98", "99", 2, ["98.00", "99.00"]),
    ] {
        let range = Interval::between(fraction(low), fraction(high));
        assert_eq!(
            rounded_ends(&range, places).map(|ends| ends.map(|end| end.to_string())),
            Some(shown.map(str::to_owned))
        );
    }
    for bound in ["<3", "≥ 46"] {
        assert_eq!(rounded_ends(&printed(bound), 1), None, "{bound} has one end only");
    }
}

/// A quantity and a number it allows.
fn allowed() -> impl Strategy<Value = (Interval, Fraction)> {
    (any_relation(), close(), 0i64..=50, 0u32..=2).prop_map(|(relation, decimal, off, scale)| {
        let within = Decimal::new(5, decimal.scale() + 1) * Decimal::new(off, 0) / Decimal::new(50, 0);
        let more = match relation {
            Relation::Equal if scale == 0 => within,
            Relation::Equal => -within,
            Relation::AtLeast => Decimal::new(off, scale),
            Relation::MoreThan => Decimal::new(off + 1, scale),
            Relation::AtMost => -Decimal::new(off, scale),
            Relation::LessThan => -Decimal::new(off + 1, scale),
        };
        let range = Interval::before_rounding(&Quantity::bounded(relation, decimal)).expect("a small quantity");
        (range, Fraction::of(decimal + more).expect("a small decimal"))
    })
}

/// A value with all that it may have been.
fn rounded() -> impl Strategy<Value = (Interval, [Fraction; 2])> {
    close().prop_map(|decimal| {
        let half = Decimal::new(5, decimal.scale() + 1);
        let ends = [decimal - half, decimal + half].map(|end| Fraction::of(end).expect("a small decimal"));
        (Interval::before_rounding(&Quantity::exactly(decimal)).expect("a small quantity"), ends)
    })
}

/// A range that is not empty, with ends at whole numbers, open or closed, or without end.
fn any_range() -> impl Strategy<Value = Interval> {
    let end = || prop::option::of((-3i64..=3, any::<bool>()));
    (end(), end()).prop_filter_map("not empty", |(low, high)| {
        let end = |it: Option<(i64, bool)>| it.map(|(at, open)| End { value: fraction(&at.to_string()), open });
        let is_empty =
            low.zip(high).is_some_and(|(low, high)| low.0 > high.0 || (low.0 == high.0 && (low.1 || high.1)));
        (!is_empty).then(|| Interval { low: end(low), high: end(high) })
    })
}

/// Far away, and next to nothing.
fn far(way: i64) -> Fraction {
    Fraction::of(Decimal::new(way * 1_000_000_000, 0)).expect("a whole number")
}

fn near(way: i64) -> Fraction {
    Fraction::of(Decimal::new(way, 6)).expect("a small decimal")
}

/// Enough numbers to tell any two such ranges apart: the ends, between them, and beyond.
fn probes() -> impl Iterator<Item = Fraction> {
    (-9..=9).filter_map(|half| Fraction::of(Decimal::new(half * 5, 1)))
}

proptest! {
    #[test]
    fn whatever_follows_from_allowed_numbers_is_allowed((one, x) in allowed(), (other, y) in allowed()) {
        prop_assert!(one.holds(x) && other.holds(y));
        let results = [
            (one.plus(other), x.plus(y)),
            (one.minus(other), x.minus(y)),
            (one.times(other), x.times(y)),
            (one.over(other), x.over(y)),
        ];
        for (range, result) in results {
            let range = range.expect("small ends");
            prop_assert!(result.is_none_or(|result| range.holds(result)), "{:?} and {:?} give {:?}", x, y, range);
        }
    }

    #[test]
    fn no_more_is_allowed_than_the_ends_lead_to((one, ends) in rounded(), (other, others) in rounded()) {
        let corners = |calculate: fn(Fraction, Fraction) -> Option<Fraction>| {
            let mut found: Vec<Fraction> =
                ends.iter().flat_map(|x| others.iter().filter_map(|y| calculate(*x, *y))).collect();
            found.sort();
            Some(Interval::between(*found.first()?, *found.last()?))
        };
        prop_assert_eq!(one.plus(other), corners(Fraction::plus));
        prop_assert_eq!(one.minus(other), corners(Fraction::minus));
        prop_assert_eq!(one.times(other), corners(Fraction::times));
        let around_zero = others[0] <= Fraction::ZERO && others[1] >= Fraction::ZERO;
        let quotients = if around_zero { Some(Interval::ALL) } else { corners(Fraction::over) };
        prop_assert_eq!(one.over(other), quotients);
    }

    /// Bounds too: what is left out of a product or a quotient cannot come out, and each end is come near to.
    #[test]
    fn products_and_quotients_of_any_ranges_are_neither_too_narrow_nor_too_wide(one in any_range(), other in any_range()) {
        let numbers = |range: Interval| probes().chain([far(-1), far(1), near(-1), near(1)]).filter(move |it| range.holds(*it));
        let product = one.times(other).expect("small ends");
        let quotient = one.over(other).expect("small ends");
        for x in numbers(one) {
            for y in numbers(other) {
                prop_assert!(product.holds(x.times(y).expect("small")), "{:?} × {:?}", x, y);
                prop_assert!(y.is_zero() || quotient.holds(x.over(y).expect("small")), "{:?} ÷ {:?}", x, y);
            }
        }
        let ends_of = |range: Interval| {
            let inwards = |end: Option<End>, way: i64| match end {
                None => far(way),
                Some(end) if end.open => end.value.minus(near(way)).expect("small"),
                Some(end) => end.value,
            };
            [inwards(range.low, -1), inwards(range.high, 1)]
        };
        let corners: Vec<Fraction> = ends_of(one).into_iter().flat_map(|x| ends_of(other).map(|y| x.times(y).expect("small"))).collect();
        let limit = fraction("100");
        let slack = fraction("0.01");
        match product.low {
            None => prop_assert!(corners.iter().any(|it| *it < Fraction::ZERO.minus(limit).expect("small"))),
            Some(end) => prop_assert!(corners.iter().any(|it| *it < end.value.plus(slack).expect("small"))),
        }
        match product.high {
            None => prop_assert!(corners.iter().any(|it| *it > limit)),
            Some(end) => prop_assert!(corners.iter().any(|it| *it > end.value.minus(slack).expect("small"))),
        }
    }

    #[test]
    fn ranges_meet_and_hold_one_another_as_their_numbers_do(one in any_range(), other in any_range()) {
        let meet = probes().any(|number| one.holds(number) && other.holds(number));
        prop_assert_eq!(one.meets(&other), meet);
        prop_assert_eq!(other.meets(&one), meet);
        let holds = probes().filter(|number| other.holds(*number)).all(|number| one.holds(number));
        prop_assert_eq!(one.holds_all(&other), holds, "{:?} in {:?}", other, one);
    }

    #[test]
    fn shown_ends_leave_nothing_out_and_are_less_than_a_digit_too_wide((range, ends) in rounded(), divisor in 1i64..=97, places in 0u32..=3) {
        let divisor = fraction(&divisor.to_string());
        let range = range.in_units_of(divisor).expect("small ends");
        let shown = rounded_ends(&range, places).expect("two ends").map(|end| Fraction::of(end).expect("small"));
        let exact = ends.map(|end| end.over(divisor).expect("small"));
        let digit = Fraction::of(Decimal::new(1, places)).expect("small");
        prop_assert!(shown[0] <= exact[0] && exact[0] < shown[0].plus(digit).expect("small"));
        prop_assert!(shown[1] >= exact[1] && exact[1] > shown[1].minus(digit).expect("small"));
    }
}
