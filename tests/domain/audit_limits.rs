//! Checks of figures that are only limits or only approximate: what follows from them, and no more than that.

use std::sync::Arc;

use chi_tieu::domain::{CheckStatus, Decimal, Figure, Formula, Measure, Operator};

use super::formulas::{binary, communes, computed, constant, figure, million, of, operand, percent, status, sum};

fn percent_sum(parts: &[&str]) -> Formula {
    sum(parts.iter().map(|part| of(part, &percent())))
}

/// A figure that the report calls approximate.
fn about(number: &str, measure: &Arc<Measure>) -> Figure {
    let mut figure = figure(number, measure);
    figure.quantity.approximate = true;
    figure
}

/// A formula of one.
fn of_about(number: &str, measure: &Arc<Measure>) -> Formula {
    Formula::figure(operand(about(number, measure))).expect("a figure is a formula")
}

#[test]
fn an_approximate_figure_is_never_firmer_than_its_last_digit() {
    let share = |number| binary(Operator::Product, of("10", &communes()), constant(number, &percent()));
    for (stated, number, expected) in [
        ("7", "70", CheckStatus::Agrees),
        // Of things counted, less than one away is open; nobody says to which side.
        ("7", "74", CheckStatus::WithinRounding),
        ("7", "76", CheckStatus::WithinRounding),
        ("7", "60", CheckStatus::WithinRounding),
        ("7", "80", CheckStatus::WithinRounding),
        ("7", "81", CheckStatus::Disagrees),
        ("7", "59", CheckStatus::Disagrees),
    ] {
        assert_eq!(status(about(stated, &communes()), share(number)), expected, "about {stated}: {number}% of 10");
    }
    for (stated, parts, expected) in [
        ("5.6", &["0.38", "3.28", "1.76", "0.14"][..], CheckStatus::Agrees),
        // Exact figures would have been cut off, or not agree.
        ("5.5", &["0.38", "3.28", "1.76", "0.14"], CheckStatus::WithinRounding),
        ("-5.5", &["-5.56"], CheckStatus::WithinRounding),
        ("5.3", &["0.38", "3.28", "1.76", "0.14"], CheckStatus::Disagrees),
    ] {
        assert_eq!(status(about(stated, &percent()), percent_sum(parts)), expected, "about {stated}");
    }
}

#[test]
fn what_is_calculated_from_an_approximate_figure_is_no_firmer() {
    let sum_of = |approximate, exact| sum([of_about(approximate, &communes()), of(exact, &communes())]);
    let part =
        |approximate, share| binary(Operator::Product, of_about(approximate, &communes()), of(share, &percent()));
    for (what, stated, formula, expected) in [
        ("to the last digit", figure("10", &communes()), sum_of("3", "7"), CheckStatus::Agrees),
        ("one off", figure("11", &communes()), sum_of("3", "7"), CheckStatus::WithinRounding),
        ("two off", figure("12", &communes()), sum_of("3", "7"), CheckStatus::Disagrees),
        (
            "two approximate figures",
            figure("10", &communes()),
            sum([of_about("3", &communes()), of_about("7", &communes())]),
            CheckStatus::WithinRounding,
        ),
        // 8.75 of 7, but anything from 7.5 to 10 of about 7: the stated digits say more than is known.
        (
            "finer than known",
            figure("8.75", &million()),
            binary(Operator::Product, of_about("7", &million()), constant("125", &percent())),
            CheckStatus::WithinRounding,
        ),
        (
            "coarse enough",
            figure("9", &million()),
            binary(Operator::Product, of_about("7.0", &million()), constant("125", &percent())),
            CheckStatus::Agrees,
        ),
        (
            "not cut off",
            figure("66", &percent()),
            binary(Operator::Percent, of_about("2.00", &million()), of("3", &million())),
            CheckStatus::WithinRounding,
        ),
        ("too far", figure("20", &communes()), part("10", "100"), CheckStatus::Disagrees),
        (
            "within a limit to the last digit",
            figure("≥ 6", &communes()),
            of_about("7", &communes()),
            CheckStatus::Agrees,
        ),
        ("perhaps below a limit", figure("≥ 7", &communes()), of_about("7", &communes()), CheckStatus::WithinRounding),
        ("an approximate limit", about("≥ 7", &communes()), of("6", &communes()), CheckStatus::WithinRounding),
        ("below an approximate limit", about("≥ 7", &communes()), of("5", &communes()), CheckStatus::Disagrees),
    ] {
        assert_eq!(status(stated, formula), expected, "{what}");
    }
    let (number, is_near) = computed(None, sum_of("3", "7")).number().expect("a number");
    assert_eq!((number.to_string().as_str(), is_near), ("10", true), "about 10");
    assert_eq!(computed(None, of("10", &communes())).number(), Some((Decimal::TEN, false)));
}

#[test]
fn a_limit_is_calculated_with_and_says_what_follows_from_it() {
    let times = |limit| binary(Operator::Product, of(limit, &communes()), constant("300", &percent()));
    let of_whole = |part, whole| binary(Operator::Percent, of(part, &communes()), of(whole, &communes()));
    for (what, stated, formula, expected) in [
        ("three times at least 5", figure("≥ 15", &communes()), times("≥ 5"), CheckStatus::Agrees),
        ("three times at least 5", figure("15", &communes()), times("≥ 5"), CheckStatus::WithinRounding),
        ("three times at least 5", figure("14", &communes()), times("≥ 5"), CheckStatus::Disagrees),
        ("three times more than 5", figure("15", &communes()), times(">5"), CheckStatus::Disagrees),
        ("three times at most −5", figure("-14", &communes()), times("≤ -5"), CheckStatus::Disagrees),
        ("at least 5 of 10", figure("≥ 50", &percent()), of_whole("≥ 5", "10"), CheckStatus::Agrees),
        ("at least 5 of −10", figure("≤ -50", &percent()), of_whole("≥ 5", "-10"), CheckStatus::Agrees),
        ("5 of at least 10", figure("≤ 50", &percent()), of_whole("5", "≥ 10"), CheckStatus::Agrees),
        ("5 of at least 10", figure(">0", &percent()), of_whole("5", "≥ 10"), CheckStatus::Agrees),
        ("5 of at least 10", figure("60", &percent()), of_whole("5", "≥ 10"), CheckStatus::Disagrees),
        ("5 of more than 0", figure(">0", &percent()), of_whole("5", ">0"), CheckStatus::Agrees),
        ("5 of more than 0", figure("-1", &percent()), of_whole("5", ">0"), CheckStatus::Disagrees),
        ("nothing of more than 0", figure("0", &percent()), of_whole("0", ">0"), CheckStatus::Agrees),
        ("nothing of more than 0", figure("2", &percent()), of_whole("0", ">0"), CheckStatus::Disagrees),
    ] {
        assert_eq!(status(stated, formula), expected, "{what}");
    }
}

#[test]
fn what_can_be_any_number_is_not_said_to_agree() {
    let of_whole = |part, whole| binary(Operator::Percent, of(part, &million()), of(whole, &million()));
    // The whole may be nothing, or of either sign; then nothing follows, whatever is stated.
    for whole in ["<3", "≤ 0", "≥ 0", ">-1", "≥ -5"] {
        for stated in ["50", "-50", "≥ 50", "0"] {
            let formula = of_whole("1", whole);
            assert_eq!(status(figure(stated, &percent()), formula), CheckStatus::NothingStated, "{stated} of {whole}");
        }
    }
    let both_ways = sum([of("≥ 3", &million()), of("≤ 4", &million())]);
    assert_eq!(status(figure("7", &million()), both_ways), CheckStatus::NothingStated);
}
