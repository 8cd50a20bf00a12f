//! Fractions are exact, ordered as numbers are, and rounded as at school; what cannot be held is `None`, never wrong.

use chi_tieu::domain::{Decimal, Fraction};
use proptest::prelude::*;

use super::{decimal, everyday};

fn whole(number: i64) -> Fraction {
    Fraction::of(Decimal::from(number)).expect("a whole number is a fraction")
}

fn ratio(numerator: i64, denominator: i64) -> Fraction {
    whole(numerator).over(whole(denominator)).expect("the denominator is not zero")
}

#[test]
fn rounding_takes_halves_away_from_zero_and_cutting_off_drops_what_is_left() {
    for (numerator, denominator, places, rounded, cut_off, [floor, ceiling]) in [
        (1, 2, 0, "1", "0", ["0", "1"]),
        (-1, 2, 0, "-1", "0", ["-1", "0"]),
        (5, 2, 0, "3", "2", ["2", "3"]),
        (-5, 2, 0, "-3", "-2", ["-3", "-2"]),
        (1, 3, 2, "0.33", "0.33", ["0.33", "0.34"]),
        (-2, 3, 2, "-0.67", "-0.66", ["-0.67", "-0.66"]),
        (1, 200, 2, "0.01", "0.00", ["0.00", "0.01"]),
        (-1, 200, 2, "-0.01", "0.00", ["-0.01", "0.00"]),
        (999, 2000, 0, "0", "0", ["0", "1"]),
        (-999, 2000, 0, "0", "0", ["-1", "0"]),
        (11300, 115, 1, "98.3", "98.2", ["98.2", "98.3"]),
        (11300, 115, 2, "98.26", "98.26", ["98.26", "98.27"]),
        (9995, 1000, 2, "10.00", "9.99", ["9.99", "10.00"]),
        (7, 1, 3, "7.000", "7.000", ["7.000", "7.000"]),
        (0, 9, 1, "0.0", "0.0", ["0.0", "0.0"]),
    ] {
        let value = ratio(numerator, denominator);
        let show = |found: Option<Decimal>| found.map(|it| it.to_string());
        let found =
            [value.rounded(places), value.cut_off(places), value.floor(places), value.ceiling(places)].map(show);
        let expected = [rounded, cut_off, floor, ceiling].map(|it| Some(it.to_owned()));
        assert_eq!(found, expected, "{numerator}/{denominator} with {places} decimals");
    }
}

#[test]
fn half_a_unit_of_the_last_printed_digit_follows_the_printed_precision() {
    for (printed, half) in [("113", (1, 2)), ("113.0", (1, 20)), ("5.56", (1, 200)), ("-9.2", (1, 20)), ("0", (1, 2))] {
        assert_eq!(Fraction::half_digit_of(decimal(printed)), Some(ratio(half.0, half.1)), "{printed}");
    }
}

#[test]
fn digits_are_exact_far_beyond_what_the_numerator_could_be_multiplied_by() {
    let nearly_one = ratio(1_000_000_000_000_000_000, 999_999_999_999_999_999);
    let show = |found: Option<Decimal>| found.map(|it| it.to_string());
    assert_eq!(show(nearly_one.rounded(24)).as_deref(), Some("1.000000000000000001000000"));
    assert_eq!(show(nearly_one.ceiling(18)).as_deref(), Some("1.000000000000000002"));
    assert!(!nearly_one.fits(28));
}

#[test]
fn what_is_too_large_to_hold_is_none() {
    let largest = Fraction::of(Decimal::MAX).expect("the largest decimal is a fraction");
    assert_eq!(largest.times(largest), None);
    assert_eq!(largest.rounded(1), None, "29 digits and one more");
    let smallest = Fraction::of(Decimal::new(1, 28)).expect("the smallest decimal is a fraction");
    assert_eq!(smallest.times(smallest), None);
    assert_eq!(smallest.plus(Fraction::ONE.over(largest).expect("a reciprocal")), None);
    assert_eq!(largest.minus(smallest), None);
    assert_eq!(largest.rounded(40), None);
}

#[test]
fn what_is_large_on_the_way_and_small_in_the_end_is_held() {
    let largest = Fraction::of(Decimal::MAX).expect("the largest decimal is a fraction");
    let smallest = Fraction::of(Decimal::new(1, 28)).expect("the smallest decimal is a fraction");
    assert_eq!(largest.over(largest), Some(Fraction::ONE));
    assert_eq!(largest.minus(largest), Some(Fraction::ZERO));
    assert_eq!(smallest.plus(smallest), Fraction::of(Decimal::new(2, 28)));
    assert_eq!(smallest.times(Fraction::ONE.over(smallest).expect("a reciprocal")), Some(Fraction::ONE));
}

#[test]
fn nothing_is_divided_by_zero() {
    for value in [Fraction::ZERO, Fraction::ONE, ratio(-2, 7)] {
        assert_eq!(value.over(Fraction::ZERO), None);
        assert_eq!(value.is_zero(), value == Fraction::ZERO);
    }
}

/// A numerator and a positive denominator, small enough to multiply crosswise.
fn small() -> impl Strategy<Value = (i64, i64)> {
    prop_oneof![(-12i64..=12, 1i64..=12), (-99_999i64..=99_999, 1i64..=99_999)]
}

/// A decimal of any size and precision.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    (any::<i128>(), 0u32..=96, 0u32..=28)
        .prop_map(|(bits, shift, scale)| Decimal::from_i128_with_scale((bits >> 33) >> shift.min(94), scale))
}

proptest! {
    #[test]
    fn sums_differences_products_and_quotients_are_those_of_cross_multiplication((a, b) in small(), (c, d) in small()) {
        let (one, other) = (ratio(a, b), ratio(c, d));
        prop_assert_eq!(one.plus(other), Some(ratio(a * d + c * b, b * d)));
        prop_assert_eq!(one.minus(other), Some(ratio(a * d - c * b, b * d)));
        prop_assert_eq!(one.times(other), Some(ratio(a * c, b * d)));
        prop_assert_eq!(one.over(other), (c != 0).then(|| ratio(a * d, b * c)));
        prop_assert_eq!(one.cmp(&other), (a * d).cmp(&(c * b)));
        prop_assert_eq!(one == other, a * d == c * b);
    }

    #[test]
    fn a_fraction_has_one_form((a, b) in small(), by in prop_oneof![-9i64..=-1, 1i64..=9]) {
        prop_assert_eq!(ratio(a * by, b * by), ratio(a, b));
    }

    #[test]
    fn a_decimal_comes_back_as_it_was(number in everyday(), more in 0u32..=4) {
        let value = Fraction::of(number).expect("an everyday decimal");
        let places = number.scale() + more;
        prop_assert!(value.fits(places));
        for found in [value.rounded(places), value.cut_off(places), value.floor(places), value.ceiling(places)] {
            prop_assert_eq!(found, Some(number));
        }
        if number.scale() > 0 {
            prop_assert_eq!(value.fits(number.scale() - 1), number.mantissa() % 10 == 0);
        }
    }

    #[test]
    fn a_rounded_value_is_the_nearest_and_a_cut_off_one_the_last_before((a, b) in small(), places in 0u32..=5) {
        let units = i128::from(a) * 10i128.pow(places);
        let b = i128::from(b);
        let digits = |found: Option<Decimal>| found.expect("a small number").mantissa();
        let value = ratio(a, i64::try_from(b).expect("small"));
        let twice_off = (digits(value.rounded(places)) * b - units) * 2;
        prop_assert!(twice_off.abs() < b || (twice_off.abs() == b && twice_off.signum() == units.signum()));
        prop_assert_eq!(digits(value.cut_off(places)), units / b);
        prop_assert_eq!(digits(value.floor(places)), units.div_euclid(b));
        prop_assert_eq!(digits(value.ceiling(places)), -(-units).div_euclid(b));
    }

    #[test]
    fn an_answer_to_large_numbers_leads_back_or_there_is_none(one in any_decimal(), other in any_decimal()) {
        let (Some(one), Some(other)) = (Fraction::of(one), Fraction::of(other)) else {
            return Err(TestCaseError::fail("every decimal is a fraction"));
        };
        let leads_back = |found: Option<Fraction>| found.is_none_or(|it| it == one);
        prop_assert!(leads_back(one.plus(other).and_then(|sum| sum.minus(other))));
        prop_assert!(leads_back(one.minus(other).and_then(|rest| rest.plus(other))));
        prop_assert!(other.is_zero() || leads_back(one.times(other).and_then(|product| product.over(other))));
        prop_assert!(leads_back(one.over(other).and_then(|quotient| quotient.times(other))));
    }

    #[test]
    fn the_order_of_large_numbers_is_total(decimals in prop::array::uniform6(any_decimal())) {
        let [a, b, c, d, e, f] = decimals.map(|it| Fraction::of(it).expect("every decimal is a fraction"));
        let mut values: Vec<Fraction> = vec![a, b, c];
        values.extend([d.over(a), e.over(b), f.over(c), a.over(b)].into_iter().flatten());
        values.sort();
        for (at, one) in values.iter().enumerate() {
            for other in values.iter().skip(at) {
                prop_assert!(one <= other, "{:?} was sorted before {:?}", one, other);
                prop_assert_eq!(one.cmp(other), other.cmp(one).reverse());
                if let Some(difference) = other.minus(*one) {
                    prop_assert_eq!(one.cmp(other), Fraction::ZERO.cmp(&difference));
                }
            }
        }
    }
}
