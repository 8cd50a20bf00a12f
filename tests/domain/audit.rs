//! Checks of figures: every outcome by hand, and what cannot be calculated.

use chi_tieu::domain::{Decimal, Formula, Operator, Outcome, Problem, Scale, rounded_ends};

use super::formulas::{
    billion, binary, check, communes, computed, constant, figure, hectares, million, of, outcome, percent, sum,
};

fn differ(one: &str, other: &str) -> Option<Problem> {
    Some(Problem::UnitsDiffer { one: one.to_owned(), other: other.to_owned() })
}

fn percent_sum(parts: &[&str]) -> Formula {
    sum(parts.iter().map(|part| of(part, &percent())))
}

#[test]
fn a_value_agrees_when_it_is_the_stated_one_after_rounding() {
    for (stated, parts) in [
        ("5.56", &["0.38", "3.28", "1.76", "0.14"][..]),
        ("5.6", &["0.38", "3.28", "1.76", "0.14"]),
        ("5.560", &["5.56"]),
        ("6", &["5.5"]),
        ("-6", &["-5.5"]),
        ("0", &["0.5", "-0.5"]),
    ] {
        assert_eq!(outcome(figure(stated, &percent()), percent_sum(parts)), Outcome::Agrees, "{stated}");
    }
}

#[test]
fn a_value_is_cut_off_when_its_further_digits_were_dropped() {
    for (part, whole, stated, expected) in [
        ("113", "115", "98.2", Outcome::CutOff),
        ("113", "115", "98.3", Outcome::Agrees),
        ("113", "115", "98.26", Outcome::Agrees),
        ("113", "115", "98.27", Outcome::WithinRounding),
        ("113", "115", "98", Outcome::Agrees),
        ("-113", "115", "-98.2", Outcome::CutOff),
        // Towards zero, not downwards.
        ("-113", "115", "-98.3", Outcome::Agrees),
    ] {
        let share = binary(Operator::Percent, of(part, &million()), of(whole, &million()));
        assert_eq!(outcome(figure(stated, &percent()), share), expected, "{part} of {whole} is {stated}");
    }
}

#[test]
fn rounded_inputs_leave_the_answer_open_and_no_further_than_their_last_digits() {
    for (stated, parts, expected) in [
        ("0.9", &["0.4", "0.4"][..], Outcome::WithinRounding),
        ("0.7", &["0.4", "0.4"], Outcome::WithinRounding),
        ("1.0", &["0.4", "0.4"], Outcome::Disagrees),
        ("0.6", &["0.4", "0.4"], Outcome::Disagrees),
        // 0.95 could be meant by both.
        ("1.0", &["0.3", "0.3", "0.2"], Outcome::WithinRounding),
        ("1.1", &["0.3", "0.3", "0.2"], Outcome::Disagrees),
        ("0.90", &["0.40", "0.40"], Outcome::Disagrees),
    ] {
        assert_eq!(outcome(figure(stated, &percent()), percent_sum(parts)), expected, "{stated} of {parts:?}");
    }
}

#[test]
fn where_nothing_is_stated_the_value_is_only_shown() {
    let check = check(None, percent_sum(&["0.4", "0.4"])).expect("a value");
    assert_eq!((check.outcome, check.stated()), (Outcome::NothingStated, None));
    assert!(!check.outcome.raises_question());
}

#[test]
fn bounds_agree_where_all_that_is_computed_lies_within_what_is_stated() {
    for (stated, computed, expected) in [
        ("<3", "<3", Outcome::Agrees),
        ("≤ 3", "<3", Outcome::Agrees),
        ("<3", "≤ 3", Outcome::WithinRounding),
        ("<3", "≥ 3", Outcome::Disagrees),
        ("<3", "2.9", Outcome::Agrees),
        ("<3", "3", Outcome::WithinRounding),
        ("<3", "3.1", Outcome::Disagrees),
        ("≥ 1", "1", Outcome::Agrees),
        ("≥ 1", "0.96", Outcome::Disagrees),
        ("≥ 1", "0.9", Outcome::Disagrees),
        ("≥ 90", "≥ 92", Outcome::Agrees),
        ("≥ 92", "≥ 90", Outcome::WithinRounding),
        (">46", ">46", Outcome::Agrees),
        (">46", "≥ 46", Outcome::WithinRounding),
        (">46", "46", Outcome::WithinRounding),
        ("46", ">46", Outcome::WithinRounding),
        ("45", ">46", Outcome::Disagrees),
        ("45.5", "≥ 45.55", Outcome::WithinRounding),
        ("45.5", ">45.55", Outcome::Disagrees),
    ] {
        assert_eq!(outcome(figure(stated, &percent()), of(computed, &percent())), expected, "{computed} is {stated}");
    }
    assert_eq!(outcome(figure(">46", &communes()), of("46", &communes())), Outcome::Disagrees, "things are counted");
}

#[test]
fn counts_are_equal_or_they_are_not() {
    let count = |stated, listed| outcome(figure(stated, &communes()), of(listed, &communes()));
    assert_eq!(count("7", "7"), Outcome::Agrees);
    assert_eq!(count("7", "6"), Outcome::Disagrees);
    let parts = sum(["97", "80", "2"].map(|part| of(part, &communes())));
    assert_eq!(outcome(figure("179", &communes()), parts), Outcome::Agrees);
    // 70 % and 74 % and 76 % of ten communes, the share exact: not cut off, not rounded.
    let share = |number| binary(Operator::Product, of("10", &communes()), constant(number, &percent()));
    assert_eq!(outcome(figure("7", &communes()), share("70")), Outcome::Agrees);
    assert_eq!(outcome(figure("7", &communes()), share("74")), Outcome::Disagrees);
    assert_eq!(outcome(figure("7", &communes()), share("76")), Outcome::Disagrees);
}

#[test]
fn things_counted_are_exact() {
    let exact = binary(Operator::Percent, of("3", &communes()), of("8", &communes())).value;
    assert_eq!((exact.printed, exact.possible.only()), (exact.possible, exact.printed.only()));
}

#[test]
fn one_dimension_is_calculated_with_across_its_units() {
    let total = || sum([of("24.75", &billion()), of("1.1", &billion()), of("499", &million())]);
    assert_eq!(outcome(figure("26.349", &billion()), total()), Outcome::Agrees);
    assert_eq!(outcome(figure("26349", &million()), total()), Outcome::Agrees);
    assert_eq!(outcome(figure("26350", &million()), total()), Outcome::WithinRounding);
    let share = binary(Operator::Percent, of("500", &million()), of("2", &billion()));
    assert_eq!(computed(None, share).number(), Some((Decimal::from(25), false)));
}

#[test]
fn what_measures_different_things_is_not_calculated_with() {
    let money = || of("5", &billion());
    let land = || of("5", &hectares());
    assert_eq!(Formula::sum(vec![money(), money(), land()]).err(), differ("vnd", "hectare"));
    for operator in [Operator::Difference, Operator::Percent, Operator::Growth] {
        assert_eq!(Formula::binary(operator, money(), land()).err(), differ("vnd", "hectare"), "{operator:?}");
        assert_eq!(Formula::binary(operator, land(), of("5", &percent())).err(), differ("hectare", "percent"));
    }
    assert_eq!(Formula::binary(Operator::Product, money(), money()).err(), differ("vnd", "vnd"));
    assert_eq!(Formula::binary(Operator::Product, money(), land()).err(), differ("vnd", "hectare"));
    assert_eq!(Formula::binary(Operator::LevelBefore, money(), land()).err(), differ("hectare", "percent"));
    assert_eq!(check(Some(figure("5", &percent())), money()).err(), differ("percent", "vnd"));
    let yield_of_land = binary(Operator::Quotient, money(), land());
    assert_eq!(check(Some(figure("5", &billion())), yield_of_land).err(), differ("vnd", "vnd/hectare"));
    assert_eq!(Formula::sum(Vec::new()).err(), Some(Problem::EmptyList));
}

#[test]
fn nothing_is_divided_by_a_printed_zero_however_it_came_about() {
    let money = || of("5", &billion());
    let nothing = || sum([of("5", &billion()), of("-5000", &million())]);
    for zero in [of("0", &billion()), of("0.00", &million()), nothing(), constant("0", &billion())] {
        for operator in [Operator::Quotient, Operator::Percent, Operator::Growth] {
            let found = Formula::binary(operator, money(), zero.clone());
            assert_eq!(found.err(), Some(Problem::DivisionByZero), "{operator:?}");
        }
    }
    for fall in [of("-100", &percent()), percent_sum(&["-60", "-40.0"])] {
        let found = Formula::binary(Operator::LevelBefore, money(), fall);
        assert_eq!(found.err(), Some(Problem::DivisionByZero));
    }
    let shrunk = binary(Operator::LevelBefore, money(), of("-99", &percent()));
    assert_eq!(computed(None, shrunk).number(), Some((Decimal::from(500), false)));
}

#[test]
fn operations_are_those_of_the_report() {
    let amount = |number| of(number, &billion());
    for (operator, first, second, expected) in [
        (Operator::Difference, amount("105"), amount("100"), "5"),
        (Operator::Product, amount("80"), of("25", &percent()), "20"),
        (Operator::Product, of("25", &percent()), amount("80"), "20"),
        (Operator::Product, of("50", &percent()), of("50", &percent()), "25"),
        (Operator::Product, amount("80"), binary(Operator::Quotient, amount("1"), amount("4")), "20"),
        (Operator::Quotient, amount("105"), of("100", &hectares()), "1050000000"),
        (Operator::Percent, amount("105"), amount("100"), "105"),
        (Operator::Growth, amount("105"), amount("100"), "5"),
        (Operator::Growth, amount("95"), amount("-100"), "-195"),
        (Operator::LevelBefore, amount("105"), of("5", &percent()), "100"),
        (Operator::LevelBefore, amount("90"), of("-10", &percent()), "100"),
    ] {
        let value = computed(None, binary(operator, first, second));
        assert_eq!(value.number().map(|(number, _)| number.to_string()).as_deref(), Some(expected), "{operator:?}");
    }
}

#[test]
fn a_value_knows_what_it_is_counted_in() {
    let scale = |operator, first, second| binary(operator, first, second).value.scale;
    let share = || of("50", &percent());
    assert_eq!(scale(Operator::Difference, share(), share()), Scale::Points);
    assert_eq!(scale(Operator::Difference, of("2", &million()), of("1", &billion())), Scale::Unit(million()));
    assert_eq!(scale(Operator::Percent, of("2", &communes()), of("4", &communes())), Scale::Percent);
    assert_eq!(scale(Operator::Growth, of("2", &communes()), of("4", &communes())), Scale::Percent);
    assert_eq!(scale(Operator::LevelBefore, of("2", &million()), share()), Scale::Unit(million()));
    assert_eq!(scale(Operator::Product, share(), of("2", &million())), Scale::Unit(million()));
    assert_eq!(scale(Operator::Quotient, of("2", &million()), of("4", &billion())), Scale::Ratio(String::new()));
    let per_hectare = scale(Operator::Quotient, of("2", &million()), of("4", &hectares()));
    assert_eq!(per_hectare, Scale::Ratio("vnd/hectare".to_owned()));
    assert_eq!(computed(Some(figure("5", &billion())), of("5000", &million())).scale, Scale::Unit(billion()));
}

#[test]
fn a_computed_value_is_shown_with_as_few_decimals_as_hold_it_and_one_more_than_stated_at_most() {
    let share = |part, whole| binary(Operator::Percent, of(part, &million()), of(whole, &million()));
    for (stated, formula, shown, is_rounded) in [
        (Some("98.2"), share("113", "115"), "98.26", true),
        (Some("98"), share("113", "115"), "98.3", true),
        (Some("50.00"), share("1", "2"), "50", false),
        (Some("50"), share("1", "8"), "12.5", false),
        (Some("50"), share("1", "16"), "6.3", true),
        (None, share("1", "3"), "33.33", true),
        (None, share("1", "16"), "6.25", false),
        (Some("5.56"), percent_sum(&["5.50"]), "5.5", false),
    ] {
        let stated = stated.map(|stated| figure(stated, &percent()));
        let found = computed(stated, formula).number().map(|(number, is_rounded)| (number.to_string(), is_rounded));
        assert_eq!(found, Some((shown.to_owned(), is_rounded)));
    }
    assert_eq!(computed(None, of("<3", &percent())).number(), None, "a bound is no number");
}

#[test]
fn a_computed_value_is_never_shown_as_nothing_or_as_a_whole_that_it_is_not() {
    let share = |part, whole| binary(Operator::Percent, of(part, &million()), of(whole, &million()));
    for (stated, formula, shown) in [
        ("0", share("1", "25000"), "0.004"),
        ("0", share("-1", "30000"), "-0.003"),
        ("100", share("24999", "25000"), "99.996"),
        ("100", share("25001", "25000"), "100.004"),
        ("100", share("-24999", "25000"), "-99.996"),
        ("0", share("0", "25000"), "0"),
        ("100", share("25000", "25000"), "100"),
    ] {
        let found = computed(Some(figure(stated, &percent())), formula).number();
        assert_eq!(found.map(|(number, _)| number.to_string()).as_deref(), Some(shown));
    }
    // A hundred of anything but percent is a number like others.
    let money = sum([of("99.96", &million()), of("0", &million())]);
    let found = computed(Some(figure("100", &million())), money).number();
    assert_eq!(found.map(|(number, _)| number.to_string()).as_deref(), Some("100.0"));
}

#[test]
fn what_the_printed_digits_leave_possible_is_worked_out_from_their_ends() {
    // 100 − 9.2 against 100 + 9: from 90.75/109.5 to 90.85/108.5.
    let level = |change| sum([constant("100", &percent()), of(change, &percent())]);
    let share = binary(Operator::Percent, level("-9.2"), level("9"));
    let computed = computed(Some(figure("77.5", &percent())), share);
    let shown = rounded_ends(&computed.possible, 2).map(|ends| ends.map(|end| end.to_string()));
    assert_eq!(shown, Some(["82.87".to_owned(), "83.74".to_owned()]));
    assert_eq!(computed.number().map(|(number, _)| number.to_string()).as_deref(), Some("83.30"));
}
