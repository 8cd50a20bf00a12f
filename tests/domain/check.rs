//! The computed check: every case by hand, and again by trying out the values that a bound leaves open.

use std::cmp::Ordering;

use chi_tieu::domain::{Agreement, Check, ComputedVerdict, Decimal, Direction, Quantity, Reason, Relation, Verdict};
use proptest::prelude::*;

use super::{RELATIONS, any_direction, any_relation, close, decimal, official};

/// The answers by hand. A row is a target; a column is the outcome's relation, and in it stand the answers for an
/// outcome printed below, at and above the target's number.
///
/// `E` exceeded. `M` met, being equal. `L` met at least. `W` met, within an open bound. `-` missed. `?` cannot tell.
///
/// A plain target takes its good side from the direction. A bound says itself on which side of it is good.
const ANSWERS: &str = "
    direction target    =    ≥    >    ≤    <
    higher    =        -ME  ?LE  ?EE  -??  --?
    higher    ≥        -ME  ?LE  ?EE  -??  --?
    higher    >        --W  ??W  ?WW  --?  --?
    higher    ≤        EM-  ??-  ?--  EL?  EE?
    higher    <        W--  ?--  ?--  W??  WW?
    lower     =        EM-  ??-  ?--  EL?  EE?
    lower     ≤        EM-  ??-  ?--  EL?  EE?
    lower     <        W--  ?--  ?--  W??  WW?
    lower     ≥        -ME  ?LE  ?EE  -??  --?
    lower     >        --W  ??W  ?WW  --?  --?
";

fn answer(letter: char) -> Check {
    let (finding, reason) = match letter {
        'E' => (ComputedVerdict::Reached(Verdict::Exceeded), Reason::Better),
        'M' => (ComputedVerdict::Reached(Verdict::Met), Reason::Equal),
        'L' => (ComputedVerdict::Reached(Verdict::Met), Reason::AtLeastMet),
        'W' => (ComputedVerdict::Reached(Verdict::Met), Reason::WithinOpenBound),
        '-' => (ComputedVerdict::Reached(Verdict::Missed), Reason::Worse),
        '?' => (ComputedVerdict::CannotTell, Reason::Overlap),
        _ => panic!("{letter} is no answer"),
    };
    Check { verdict: finding, reason }
}

fn relation(sign: &str) -> Relation {
    RELATIONS.into_iter().find(|relation| relation.sign() == sign).unwrap_or_else(|| panic!("{sign} is no relation"))
}

#[test]
fn every_pair_of_relations_is_judged_as_by_hand() {
    let mut cases = 0;
    let mut lines = ANSWERS.trim().lines();
    let columns: Vec<Relation> = lines.next().expect("a heading").split_whitespace().skip(2).map(relation).collect();
    for line in lines {
        let mut words = line.split_whitespace();
        let direction = match words.next() {
            Some("higher") => Direction::Higher,
            Some("lower") => Direction::Lower,
            other => panic!("{other:?} is no direction"),
        };
        let target = Quantity::bounded(relation(words.next().expect("a target")), decimal("46"));
        for (relation, letters) in columns.iter().zip(words) {
            for (number, letter) in ["45.99", "46.0", "47"].into_iter().zip(letters.chars()) {
                let outcome = Quantity::bounded(*relation, decimal(number));
                assert_eq!(
                    Check::of(&target, &outcome, direction),
                    answer(letter),
                    "{direction:?} {target:?} {outcome:?}"
                );
                cases += 1;
            }
        }
    }
    assert_eq!(cases, 2 * 5 * 5 * 3, "directions, target and outcome relations, orders");
}

#[test]
fn an_indicator_without_a_good_side_is_never_judged() {
    for target in RELATIONS {
        for outcome in RELATIONS {
            for number in ["9", "10", "11"] {
                let target = Quantity::bounded(target, decimal("10"));
                let outcome = Quantity::bounded(outcome, decimal(number));
                let check = Check::of(&target, &outcome, Direction::Neutral);
                assert_eq!(check, Check { verdict: ComputedVerdict::NotJudged, reason: Reason::Neutral });
            }
        }
    }
}

#[test]
fn the_verdict_is_taken_at_full_precision() {
    let target = Quantity::exactly(decimal("8.5"));
    for (outcome, verdict) in [
        ("8.4999999999999999", Verdict::Missed),
        ("8.5000000000000000", Verdict::Met),
        ("8.5000000000000001", Verdict::Exceeded),
    ] {
        let check = Check::of(&target, &Quantity::exactly(decimal(outcome)), Direction::Higher);
        assert_eq!(check.verdict, ComputedVerdict::Reached(verdict), "{outcome}");
    }
}

#[test]
fn a_check_is_set_beside_the_official_verdict_without_replacing_it() {
    let verdicts = [Verdict::Exceeded, Verdict::Met, Verdict::Missed];
    for reached in verdicts {
        let check = Check { verdict: ComputedVerdict::Reached(reached), reason: Reason::Better };
        assert_eq!(check.against(None, false), Agreement::Alone);
        for stated in verdicts {
            let expected = if stated == reached { Agreement::Agrees } else { Agreement::Differs };
            assert_eq!(check.against(Some(&official(stated)), false), expected, "{reached:?} beside {stated:?}");
        }
    }
    for finding in [ComputedVerdict::CannotTell, ComputedVerdict::NotJudged] {
        let check = Check { verdict: finding, reason: Reason::Overlap };
        assert_eq!(check.against(None, false), Agreement::Nothing);
        assert_eq!(check.against(Some(&official(Verdict::Met)), false), Agreement::Nothing);
    }
    assert_eq!(
        Check::not_judged(Reason::Missing),
        Check { verdict: ComputedVerdict::NotJudged, reason: Reason::Missing }
    );
}

#[test]
fn an_outcome_that_is_at_least_the_target_does_not_contradict_a_report_that_knows_it_is_more() {
    let target = Quantity::bounded(Relation::AtLeast, decimal("46"));
    for (relation, number, stated, expected) in [
        (Relation::AtLeast, "46", Verdict::Met, Agreement::Agrees),
        // Whether it is more cannot be told: no reason to say that the report differs.
        (Relation::AtLeast, "46", Verdict::Exceeded, Agreement::Nothing),
        (Relation::AtLeast, "46", Verdict::Missed, Agreement::Differs),
        (Relation::Equal, "46", Verdict::Exceeded, Agreement::Differs),
        (Relation::MoreThan, "46", Verdict::Met, Agreement::Differs),
    ] {
        let check = Check::of(&target, &Quantity::bounded(relation, decimal(number)), Direction::Higher);
        assert_eq!(check.against(Some(&official(stated)), false), expected, "{relation:?} {number} called {stated:?}");
    }
}

/// Whether a value is one that the printed quantity allows.
fn allows(quantity: &Quantity, value: Decimal) -> bool {
    match quantity.relation {
        Relation::Equal => value == quantity.decimal,
        Relation::AtLeast => value >= quantity.decimal,
        Relation::MoreThan => value > quantity.decimal,
        Relation::AtMost => value <= quantity.decimal,
        Relation::LessThan => value < quantity.decimal,
    }
}

/// The verdict on one known value.
fn judge(target: &Quantity, value: Decimal, direction: Direction) -> Verdict {
    let open = matches!(target.relation, Relation::MoreThan | Relation::LessThan);
    if open {
        return if allows(target, value) { Verdict::Met } else { Verdict::Missed };
    }
    let more_is_better = match target.relation {
        Relation::Equal => direction == Direction::Higher,
        relation => relation == Relation::AtLeast,
    };
    match value.cmp(&target.decimal) {
        Ordering::Equal => Verdict::Met,
        Ordering::Greater if more_is_better => Verdict::Exceeded,
        Ordering::Less if !more_is_better => Verdict::Exceeded,
        _ => Verdict::Missed,
    }
}

proptest! {
    #[test]
    fn a_check_says_what_every_value_the_outcome_allows_would_say(
        (target_relation, target) in (any_relation(), close()),
        (outcome_relation, outcome) in (any_relation(), close()),
        direction in any_direction(),
    ) {
        let target = Quantity::bounded(target_relation, target);
        let outcome = Quantity::bounded(outcome_relation, outcome);
        let check = Check::of(&target, &outcome, direction);
        if direction == Direction::Neutral {
            prop_assert_eq!(check.verdict, ComputedVerdict::NotJudged);
            return Ok(());
        }
        let near = Decimal::new(1, 9);
        let far = Decimal::ONE_THOUSAND;
        let values = [target.decimal, outcome.decimal].into_iter().flat_map(|at| [at - far, at - near, at, at + near, at + far]);
        let verdicts: Vec<Verdict> =
            values.filter(|value| allows(&outcome, *value)).map(|value| judge(&target, value, direction)).collect();
        let could_be = |verdict| verdicts.contains(&verdict);
        let expected = match (could_be(Verdict::Exceeded), could_be(Verdict::Met), could_be(Verdict::Missed)) {
            (true, false, false) => ComputedVerdict::Reached(Verdict::Exceeded),
            // Met for certain, perhaps exceeded: met is what can be said.
            (_, true, false) => ComputedVerdict::Reached(Verdict::Met),
            (false, false, true) => ComputedVerdict::Reached(Verdict::Missed),
            _ => ComputedVerdict::CannotTell,
        };
        prop_assert_eq!(check.verdict, expected, "{:?} against {:?}, {:?}", outcome, target, direction);
        let perhaps_more = could_be(Verdict::Exceeded) && could_be(Verdict::Met) && !could_be(Verdict::Missed);
        prop_assert_eq!(check.reason == Reason::AtLeastMet, perhaps_more);
    }

    #[test]
    fn turning_target_outcome_and_direction_around_changes_nothing(
        (target_relation, target) in (any_relation(), close()),
        (outcome_relation, outcome) in (any_relation(), close()),
    ) {
        let plain = |relation, decimal| Quantity::bounded(relation, decimal);
        let turned = |relation: Relation, decimal: Decimal| Quantity::bounded(relation.mirrored(), -decimal);
        prop_assert_eq!(
            Check::of(&plain(target_relation, target), &plain(outcome_relation, outcome), Direction::Higher),
            Check::of(&turned(target_relation, target), &turned(outcome_relation, outcome), Direction::Lower)
        );
    }
}

#[test]
fn a_relation_mirrored_twice_is_itself_and_only_equality_is_no_bound() {
    for relation in RELATIONS {
        assert_eq!(relation.mirrored().mirrored(), relation);
        assert_eq!(relation.is_bound(), relation != Relation::Equal);
        assert_eq!(relation.mirrored() == relation, relation == Relation::Equal);
    }
    assert_eq!(RELATIONS.map(Relation::sign), ["=", "≥", ">", "≤", "<"]);
}
