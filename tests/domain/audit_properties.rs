//! What every audit keeps to, whatever is calculated: it allows for the truth, it does not depend on the order of
//! parts or on the size of units, and it never doubts figures that were rounded properly.

use chi_tieu::domain::{CheckStatus, Decimal, Figure, Formula, Fraction, Interval, Problem, Quantity, UnitKind};
use proptest::{prelude::*, sample::Index};

use super::{
    calculation::{Calculation, Leaf, any_calculation, any_shares, counts},
    formulas::{billion, check, figure, measure, million, of, operand, percent},
};

/// The formula, or `None` where a printed divisor is zero or a number too large.
fn calculated(calculation: &Calculation) -> Option<Formula> {
    match calculation.formula() {
        Ok(formula) => Some(formula),
        Err(Problem::DivisionByZero | Problem::OutOfRange) => None,
        Err(other) => panic!("{other}: {calculation:?}"),
    }
}

/// A stated figure near a value: so many units of its last printed digit away from it.
fn near(value: Fraction, unit: &Figure, places: u32, off: i64) -> Option<Figure> {
    let rounded = value.over(unit.measure.factor)?.rounded(places)?;
    let decimal = rounded + Decimal::new(off, places);
    Some(Figure { quantity: Quantity::exactly(decimal), ..unit.clone() })
}

/// The outcome, or `None` where a number is too large.
fn judged(stated: &Figure, formula: &Formula) -> Option<CheckStatus> {
    check(Some(stated.clone()), formula.clone()).ok().map(|check| check.status)
}

/// All that a stated figure may have been.
fn possible(stated: &Figure) -> Interval {
    Formula::figure(operand(stated.clone())).expect("a small figure").value.possible
}

proptest! {
    #[test]
    fn the_truth_is_always_among_what_is_possible((calculation, _) in any_calculation(true)) {
        let (formula, truth) = (calculated(&calculation), calculation.truth());
        prop_assume!(formula.is_some() && truth.is_some());
        let possible = formula.map(|formula| formula.value.possible);
        prop_assert!(possible.zip(truth).is_some_and(|(possible, truth)| possible.holds(truth)), "{:?} is not in {:?}", truth, possible);
    }

    #[test]
    fn printed_values_give_one_number_that_is_exact_and_possible((calculation, _) in any_calculation(false)) {
        let formula = calculated(&calculation);
        prop_assume!(formula.is_some());
        let value = formula.expect("assumed").value;
        let by_hand = calculation.as_printed();
        prop_assert_eq!(value.printed.only(), by_hand);
        prop_assert!(by_hand.is_some_and(|number| value.possible.holds(number)));
    }

    /// Whoever rounds the true value of rounded figures is never contradicted.
    #[test]
    fn an_honest_report_never_disagrees((calculation, unit) in any_calculation(true), places in 0u32..=3) {
        let formula = calculated(&calculation);
        let stated = calculation.truth().and_then(|truth| near(truth, &figure("0", &unit), places, 0));
        let status = stated.zip(formula.as_ref()).and_then(|(stated, formula)| judged(&stated, formula));
        prop_assume!(status.is_some());
        let is_open = formula.is_some_and(|formula| formula.value.possible == Interval::ALL);
        prop_assert!(status != Some(CheckStatus::Disagrees), "{:?}", status);
        prop_assert!(is_open || status != Some(CheckStatus::NothingStated), "{:?}", status);
    }

    #[test]
    fn the_computed_value_rounded_agrees_and_cut_off_is_told((calculation, unit) in any_calculation(false), places in 0u32..=3) {
        let Some(formula) = calculated(&calculation) else { return Err(TestCaseError::reject("not calculated")) };
        let computed = formula.value.printed.only().and_then(|number| number.over(unit.factor)).expect("a number");
        let stated = |decimal: Option<Decimal>| Figure { quantity: Quantity::exactly(decimal.expect("small")), ..figure("0", &unit) };
        let (rounded, cut_off) = (stated(computed.rounded(places)), stated(computed.cut_off(places)));
        prop_assert_eq!(judged(&rounded, &formula), Some(CheckStatus::Agrees));
        let expected = if rounded == cut_off { CheckStatus::Agrees } else { CheckStatus::CutOff };
        prop_assert_eq!(judged(&cut_off, &formula), Some(expected));
    }

    #[test]
    fn the_order_of_parts_never_matters((calculation, unit) in any_calculation(true), by in 0usize..12, places in 0u32..=2, off in -2i64..=2) {
        let rearranged = calculation.rearranged(by);
        let formulas = calculated(&calculation).zip(calculated(&rearranged));
        prop_assume!(formulas.is_some());
        let (one, other) = formulas.expect("assumed");
        prop_assert_eq!((one.value.printed, one.value.possible), (other.value.printed, other.value.possible));
        if let Some(stated) = calculation.truth().and_then(|truth| near(truth, &figure("0", &unit), places, off)) {
            prop_assert_eq!(judged(&stated, &one), judged(&stated, &other));
        }
    }

    #[test]
    fn parts_added_up_in_groups_come_to_the_same(parts in any_shares(), at in any::<Index>()) {
        let (head, tail) = parts.split_at(1 + at.index(parts.len() - 1));
        let grouped = Calculation::Sum(vec![Calculation::Sum(head.to_vec()), Calculation::Sum(tail.to_vec())]);
        let formulas = calculated(&grouped).zip(calculated(&Calculation::Sum(parts.clone())));
        prop_assume!(formulas.is_some());
        let (grouped, flat) = formulas.expect("assumed");
        prop_assert_eq!((grouped.value.printed, grouped.value.possible), (flat.value.printed, flat.value.possible));
    }

    /// Cutting off is left out: what was cut off was not rounded, so exact inputs leave no room for it.
    #[test]
    fn an_outcome_tells_whether_stated_and_computed_can_be_the_same(
        (calculation, unit) in any_calculation(true), places in 0u32..=2, off in -2i64..=2,
    ) {
        let formula = calculated(&calculation);
        let stated = calculation.truth().and_then(|truth| near(truth, &figure("0", &unit), places, off));
        prop_assume!(formula.is_some() && stated.is_some());
        let (formula, stated) = formula.zip(stated).expect("assumed");
        let meet = possible(&stated).meets(&formula.value.possible);
        match judged(&stated, &formula) {
            Some(CheckStatus::Agrees | CheckStatus::WithinRounding) => prop_assert!(meet),
            Some(CheckStatus::Disagrees) => prop_assert!(!meet),
            Some(CheckStatus::CutOff) | None => {}
            Some(CheckStatus::NothingStated) => prop_assert_eq!(formula.value.possible, Interval::ALL),
        }
    }

    /// The report's "about" is never read as more than the last digit of the figure it stands before.
    #[test]
    fn no_outcome_is_firmer_than_an_approximate_figure(
        (calculation, unit) in any_calculation(true), places in 0u32..=2, off in -2i64..=2, approximate in any::<bool>(),
    ) {
        let formula = calculated(&calculation);
        let stated = calculation.truth().and_then(|truth| near(truth, &figure("0", &unit), places, off));
        prop_assume!(formula.is_some() && stated.is_some());
        let (formula, stated) = formula.zip(stated).expect("assumed");
        let quantity = Quantity { approximate, ..stated.quantity };
        let stated = Figure { quantity, ..stated };
        let digit = Fraction::of(Decimal::new(1, places)).and_then(|digit| digit.times(unit.factor)).expect("small");
        let centre = Fraction::of(stated.quantity.decimal).and_then(|it| it.times(unit.factor)).expect("small");
        let around = Interval::between(centre.minus(digit).expect("small"), centre.plus(digit).expect("small"));
        match judged(&stated, &formula) {
            Some(CheckStatus::CutOff) => prop_assert!(!approximate && !calculation.is_approximate()),
            // What else is approximate leaves the number it is said to be within its last digit.
            Some(CheckStatus::Agrees) => prop_assert!(around.holds_all(&formula.value.about)),
            Some(CheckStatus::Disagrees) if approximate => prop_assert!(!around.meets(&formula.value.possible)),
            _ => {}
        }
    }

    #[test]
    fn without_the_word_about_nothing_is_more_open_than_before((calculation, _) in any_calculation(true)) {
        let exact = calculation.with_figures(&|leaf| Leaf { approximate: false, ..leaf.clone() });
        let formulas = calculated(&calculation).zip(calculated(&exact));
        prop_assume!(formulas.is_some());
        let (about, exact) = formulas.expect("assumed");
        prop_assert_eq!(about.value.printed, exact.value.printed);
        prop_assert_eq!(exact.value.about, exact.value.printed);
        prop_assert!(about.value.possible.holds_all(&exact.value.possible));
        prop_assert!(about.value.about.holds_all(&about.value.printed));
    }

    #[test]
    fn millions_and_billions_come_to_the_same((calculation, unit) in any_calculation(true), places in 0u32..=2, off in -2i64..=2) {
        let in_billions = |leaf: &Leaf| {
            let larger = |decimal: Decimal| Decimal::from_i128_with_scale(decimal.mantissa(), decimal.scale() + 3);
            let printed = Quantity { decimal: larger(leaf.printed.decimal), ..leaf.printed };
            let is_million = leaf.measure == million();
            if is_million { Leaf { truth: larger(leaf.truth), printed, measure: billion(), ..*leaf } } else { leaf.clone() }
        };
        let scaled = calculation.with_figures(&in_billions);
        prop_assert_eq!(calculation.truth(), scaled.truth(), "the test scales exactly");
        let formulas = calculated(&calculation).zip(calculated(&scaled));
        prop_assume!(formulas.is_some());
        let (one, other) = formulas.expect("assumed");
        prop_assert_eq!((one.value.printed, one.value.possible), (other.value.printed, other.value.possible));
        let Some(stated) = calculation.truth().and_then(|truth| near(truth, &figure("0", &unit), places, off)) else { return Ok(()) };
        let leaf = in_billions(&Leaf { truth: Decimal::ZERO, printed: stated.quantity, measure: unit, approximate: false });
        prop_assert_eq!(judged(&stated, &one), judged(&leaf.figure(), &other));
    }

    #[test]
    fn a_sum_of_things_counted_is_right_or_wrong(parts in prop::collection::vec(counts(), 1..5), off in -2i64..=2) {
        let sum = Calculation::Sum(parts);
        let total = sum.truth().expect("small counts");
        let formula = calculated(&sum).expect("small counts");
        let communes = measure("communes", UnitKind::Count, "commune", 1);
        let stated = near(total, &figure("0", &communes), 0, off).expect("small counts");
        let expected = if off == 0 { CheckStatus::Agrees } else { CheckStatus::Disagrees };
        prop_assert_eq!(judged(&stated, &formula), Some(expected));
    }
}

#[test]
fn a_figure_cut_off_from_exact_counts_cannot_be_a_rounded_one() {
    let communes = measure("communes", UnitKind::Count, "commune", 1);
    let [two, three] = ["2", "3"].map(|number| of(number, &communes));
    let share = Formula::binary(chi_tieu::domain::Operator::Percent, two, three).expect("two thirds");
    let stated = figure("66", &percent());
    assert_eq!(judged(&stated, &share), Some(CheckStatus::CutOff));
    assert!(!possible(&stated).meets(&share.value.possible), "66.67 is not between 65.5 and 66.5");
}
