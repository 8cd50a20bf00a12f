//! Rounding for the eye: what is not nothing never prints as nothing, and what is not a whole never as a whole.

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Breakdown, Decimal, Direction, Fraction},
    text::{self, Lang},
};
use proptest::prelude::*;

use super::{LANGS, assessed, number, shown, units};

fn fraction(text: &str) -> Fraction {
    Fraction::of(number(text)).unwrap()
}

fn revenue() -> Breakdown {
    let dataset = decode::parse(EMBEDDED).unwrap();
    let annex = decode::parse_annex(include_str!("../../data/thai-nguyen-2023.results.json"), &dataset).unwrap();
    annex.breakdowns.into_iter().find(|breakdown| breakdown.id == "budget-revenue-sources").unwrap()
}

#[test]
fn a_share_is_rounded_to_one_decimal_unless_that_would_be_nothing_or_everything() {
    for (share, vi) in [
        ("86.15", "86,2%"),
        ("0.04", "0,04%"),
        ("0.00004", "0,00004%"),
        ("0.000000012", "0,00000001%"),
        ("-0.00004", "−0,00004%"),
        ("99.96", "99,96%"),
        ("99.99999", "99,99999%"),
        ("100.00001", "100,00001%"),
        ("-99.99999", "−99,99999%"),
        ("0", "0%"),
        ("100", "100%"),
        ("250.04", "250%"),
    ] {
        assert_eq!(text::share_phrase(Lang::Vi, fraction(share)), vi, "{share}");
    }
    let third = fraction("1").over(fraction("30000000")).unwrap();
    assert_eq!(text::share_phrase(Lang::En, third), "0.00000003%");
}

#[test]
fn a_remainder_is_neither_nothing_nor_the_whole() {
    let breakdown = revenue();
    for (rest, vi) in [
        ("0.0004", "0,0004_tỷ đồng"),
        ("0.05", "0,1_tỷ đồng"),
        ("19999.9996", "19.999,9996_tỷ đồng"),
        ("1450.26", "1.450,3_tỷ đồng"),
    ] {
        assert_eq!(shown(&text::remainder_phrase(Lang::Vi, &breakdown, fraction(rest))), vi, "{rest}");
    }
}

#[test]
fn a_relative_gap_is_neither_nothing_nor_everything() {
    let [_, amount, _] = units();
    for (figures, gap, next, moved) in [
        (["20.000", "20.001", "20.000"], "+0,01%", "0%", "thấp hơn 0,005%"),
        (["10.000", "1", "19.999"], "−99,99%", "+99,99%", "cao hơn 1.999.800%"),
        (["10.000", "0", "20.000"], "−100%", "+100%", ""),
        (["10.000", "10.000", "1"], "0%", "−99,99%", "thấp hơn 99,99%"),
    ] {
        let row = assessed(&amount, Direction::Higher, figures, None);
        assert_eq!(text::gap_figure(Lang::Vi, &row), gap, "{figures:?}");
        assert_eq!(text::next_gap_figure(Lang::Vi, &row), next, "{figures:?}");
        assert_eq!(text::relative_phrase(Lang::Vi, &row).as_deref(), Some(gap), "{figures:?}");
        if !moved.is_empty() {
            assert_eq!(shown(&text::move_figure(Lang::Vi, &row).unwrap()).replace('_', " "), moved, "{figures:?}");
        }
    }
}

/// A plan and an outcome that is nothing, as much or twice as much, or little more or less.
fn near_a_boundary() -> impl Strategy<Value = (i64, i64)> {
    (1i64..=1_000_000, 0i64..=2, -3i64..=3).prop_map(|(plan, times, off)| (plan, (plan * times + off).max(0)))
}

proptest! {
    #[test]
    fn no_percentage_prints_as_a_boundary_that_it_is_not(digits in -200_000_000_000i64..=200_000_000_000, divisor in 1i64..=1_000_000_000) {
        let value = fraction(&digits.to_string()).over(fraction(&divisor.to_string())).unwrap();
        for lang in LANGS {
            let text = text::share_phrase(lang, value);
            for (boundary, prints) in [("0", "0%"), ("100", "100%"), ("-100", "−100%")] {
                prop_assert_eq!(text == prints, value == fraction(boundary), "{} of {:?}", &text, value);
            }
        }
    }

    #[test]
    fn no_relative_gap_prints_as_a_boundary_that_it_is_not((plan, outcome) in near_a_boundary()) {
        let [_, amount, _] = units();
        let printed = |number: i64| text::decimal(Lang::Vi, Decimal::from(number));
        let row = assessed(&amount, Direction::Higher, [&printed(plan), &printed(outcome), ""], None);
        let text = text::relative_phrase(Lang::Vi, &row).unwrap();
        for (prints, is_it) in [("0%", outcome == plan), ("+100%", outcome == 2 * plan), ("−100%", outcome == 0)] {
            prop_assert_eq!(text == prints, is_it, "{} after {}: {}", outcome, plan, &text);
        }
    }
}
