//! The next target against the last plan and the last outcome, as plain moves of a number.

use chi_tieu::domain::{Direction, Move, Quantity, TargetChange};
use proptest::prelude::*;

use super::{any_direction, any_relation, close, decimal, quantity};

/// A move as `+0.5`, `-485`, `=` or `?`; a comparison that is left out as an empty text.
fn sketch(step: Option<Move>) -> String {
    match step {
        Some(Move::Higher(by)) => format!("+{by}"),
        Some(Move::Lower(by)) => format!("-{by}"),
        Some(Move::Equal) => "=".to_owned(),
        Some(Move::CannotTell) => "?".to_owned(),
        None => String::new(),
    }
}

#[test]
fn a_next_target_is_set_beside_plan_and_outcome() {
    use Direction::{Higher, Lower, Neutral};
    for (next, plan, outcome, direction, against_plan, against_outcome, reached) in [
        // Budget revenue: less than what was just collected.
        ("19515", "20000", "20000", Higher, "-485", "-485", true),
        ("7.5", "8.5", "5.56", Higher, "-1.0", "+1.94", false),
        ("8", "9", "-9.2", Higher, "-1", "+17.2", false),
        ("95", "95", "95", Higher, "=", "=", true),
        ("2", "11", "10", Higher, "-9", "-8", true),
        // Bounds are read as thresholds: from 0.8 up after at least 1 is lower.
        ("≥0.8", "≥1", "1", Higher, "-0.2", "-0.2", true),
        ("≥90", "≥90", "90", Higher, "=", "=", true),
        // An outcome that is only a bound gives no distance, but may be enough to have arrived.
        ("≥46", "≥46", ">46", Higher, "=", "?", true),
        ("≥47", "≥46", ">46", Higher, "+1", "?", false),
        ("<3", "<3", "<3", Lower, "=", "?", true),
        ("<2.5", "<3", "<3", Lower, "-0.5", "?", false),
        ("4", "5", "3.9", Lower, "-1", "+0.1", true),
        ("4", "5", "4.1", Lower, "-1", "-0.1", false),
        // Shares have no good side, so nothing is reached.
        ("31.8", "30.5", "31.8", Neutral, "+1.3", "=", false),
    ] {
        let target_change =
            TargetChange::of(&quantity(next), Some(&quantity(plan)), Some(&quantity(outcome)), direction);
        let found =
            (sketch(target_change.against_plan), sketch(target_change.against_outcome), target_change.already_reached);
        assert_eq!(
            found,
            (against_plan.to_owned(), against_outcome.to_owned(), reached),
            "{next} after {plan}, {outcome}"
        );
    }
}

#[test]
fn a_missing_figure_leaves_its_comparison_out() {
    let (next, known) = (quantity("5"), quantity("4"));
    let without_plan = TargetChange::of(&next, None, Some(&known), Direction::Higher);
    assert_eq!((without_plan.against_plan, without_plan.against_outcome), (None, Some(Move::Higher(decimal("1")))));
    let without_outcome = TargetChange::of(&next, Some(&known), None, Direction::Higher);
    assert_eq!(
        (without_outcome.against_plan, without_outcome.against_outcome),
        (Some(Move::Higher(decimal("1"))), None)
    );
    assert!(!without_outcome.already_reached, "nothing was reached");
}

#[test]
fn a_distance_too_long_to_be_exact_is_not_told_and_never_rounded() {
    let (small, large) = (quantity("0.00000000000000001"), quantity("999999999999999999"));
    let target_change = TargetChange::of(&large, Some(&small), Some(&small), Direction::Higher);
    assert_eq!(
        (target_change.against_plan, target_change.against_outcome),
        (Some(Move::CannotTell), Some(Move::CannotTell))
    );
    assert!(!target_change.already_reached, "which of the two is larger is still known");
}

proptest! {
    #[test]
    fn a_move_leads_from_the_earlier_number_to_the_next(
        next in close(), relation in any_relation(), outcome in close(), direction in any_direction(),
    ) {
        let next = Quantity::bounded(relation, next);
        let target_change = TargetChange::of(&next, None, Some(&Quantity::exactly(outcome)), direction);
        let arrived = match target_change.against_outcome {
            Some(Move::Higher(by)) if by > decimal("0") => outcome + by,
            Some(Move::Lower(by)) if by > decimal("0") => outcome - by,
            Some(Move::Equal) => outcome,
            other => panic!("{other:?} is no move from a plain number"),
        };
        prop_assert_eq!(arrived, next.decimal);
    }
}
