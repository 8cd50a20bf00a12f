//! Shares of one whole: they are added exactly, and their gaps add up to the difference of the sums.

use std::sync::Arc;

use chi_tieu::domain::{
    Composition, CompositionError, Decimal, Direction, Gap, Group, GroupKind, Indicator, Period, PolicyArea, Quantity,
    Stage, UnitKind, Wording,
};
use proptest::prelude::*;

use super::{decimal, indicator, quantity};

fn part(id: &str, plan: &str, outcome: &str) -> Arc<Indicator> {
    let figures = [("plan", quantity(plan)), ("outcome", quantity(outcome))];
    Arc::new(indicator(id, UnitKind::Percent, Direction::Neutral, &figures))
}

#[test]
fn shares_add_up_and_their_displacement_is_half_the_sum_of_gaps() {
    let parts = [part("industry", "59.4", "58.3"), part("services", "30.5", "31.8"), part("farming", "10.1", "9.9")];
    let plan = Composition::of(&parts, "plan").expect("plain shares");
    let outcome = Composition::of(&parts, "outcome").expect("plain shares");
    assert_eq!((plan.sum.to_string().as_str(), plan.is_whole()), ("100.0", true));
    assert_eq!((outcome.sum.to_string().as_str(), outcome.is_whole()), ("100.0", true));
    // (1.1 + 1.3 + 0.2) / 2
    assert_eq!(outcome.displacement(&plan), Some(decimal("1.3")));
    assert_eq!(plan.displacement(&outcome), Some(decimal("1.3")));
    assert_eq!(plan.displacement(&plan), Some(Decimal::ZERO));
    assert_eq!(plan.shares.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["industry", "services", "farming"]);
}

#[test]
fn shares_that_miss_a_hundred_by_the_last_digit_are_not_whole() {
    for (rest, whole) in [("10.10", true), ("10.09", false), ("10.11", false)] {
        let parts = [part("most", "89.9", "0"), part("rest", rest, "0")];
        assert_eq!(Composition::of(&parts, "plan").expect("plain shares").is_whole(), whole, "{rest}");
    }
}

#[test]
fn shares_that_are_bounds_or_missing_are_not_added() {
    let bound = [part("a", "≥ 60", "60"), part("b", "40", "40")];
    assert_eq!(Composition::of(&bound, "plan"), Err(CompositionError::Unknown));
    assert!(Composition::of(&bound, "outcome").is_ok(), "only the plan is a bound");
    assert_eq!(Composition::of(&bound, "elsewhere"), Err(CompositionError::Unknown));
}

#[test]
fn a_sum_too_long_to_be_exact_is_unknown_and_never_rounded() {
    let parts = [part("a", "999999999999999999", "0"), part("b", "0.00000000000000001", "0")];
    assert_eq!(Composition::of(&parts, "plan"), Err(CompositionError::Unknown));
}

#[test]
fn amounts_are_no_shares() {
    for kind in [UnitKind::Amount, UnitKind::Count] {
        let parts = [Arc::new(indicator("a", kind, Direction::Neutral, &[("plan", quantity("100"))]))];
        assert_eq!(Composition::of(&parts, "plan"), Err(CompositionError::NotShares));
    }
}

#[test]
fn only_a_composition_is_judged_as_one() {
    let period = Period { id: "plan".to_owned(), year: 2023, stage: Stage::Plan, label: None, stretch: None };
    for (kind, expected) in [
        (GroupKind::Composition, Ok(decimal("100"))),
        (GroupKind::Heading, Err(CompositionError::NotShares)),
        (GroupKind::Indicator, Err(CompositionError::NotShares)),
    ] {
        let group = Group {
            id: "structure".to_owned(),
            number: "2".to_owned(),
            policy_area: PolicyArea::Economy,
            name: Wording { vi: "Cơ cấu".to_owned(), en: Some("Structure".to_owned()) },
            kind,
            shares: Vec::new(),
            official: None,
            indicators: vec![part("all", "100", "100")],
        };
        assert_eq!(group.composition(&period).map(|composition| composition.sum), expected);
    }
}

#[test]
fn of_a_group_in_which_some_are_shares_only_those_are_added() {
    let period = Period { id: "plan".to_owned(), year: 2023, stage: Stage::Plan, label: None, stretch: None };
    let count = Arc::new(indicator("count", UnitKind::Count, Direction::Higher, &[("plan", quantity("12"))]));
    let mut group = Group {
        id: "structure".to_owned(),
        number: "2".to_owned(),
        policy_area: PolicyArea::Economy,
        name: Wording { vi: "Cơ cấu".to_owned(), en: None },
        kind: GroupKind::Composition,
        shares: vec!["a".to_owned(), "b".to_owned()],
        official: None,
        indicators: vec![part("a", "60", "0"), count, part("b", "40", "0"), part("c", "7", "0")],
    };
    let composition = group.composition(&period).expect("two plain shares");
    let shares: Vec<_> = composition.shares.iter().map(|(id, share)| (id.as_str(), share.to_string())).collect();
    assert_eq!(shares, [("a", "60".to_owned()), ("b", "40".to_owned())]);
    assert!(composition.is_whole());
    let ids = |group: &Group| group.parts().iter().map(|part| part.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&group), ["a", "b"]);
    group.shares.clear();
    assert_eq!(ids(&group), ["a", "count", "b", "c"], "where none are named, all are");
    assert_eq!(group.composition(&period), Err(CompositionError::NotShares), "one is not in percent");
}

#[test]
fn a_share_that_is_a_range_or_only_approximate_is_not_added() {
    for share in ["40–45", "≈40", "≥40"] {
        let part = Arc::new(indicator("a", UnitKind::Percent, Direction::Neutral, &[("plan", quantity(share))]));
        assert_eq!(Composition::of(&[part], "plan"), Err(CompositionError::Unknown), "{share}");
    }
}

#[test]
fn compositions_of_different_parts_have_no_displacement() {
    let whole = |parts: &[Arc<Indicator>]| Composition::of(parts, "plan").expect("plain shares");
    let two = whole(&[part("a", "60", "0"), part("b", "40", "0")]);
    assert_eq!(two.displacement(&whole(&[part("a", "100", "0")])), None, "one part less");
    assert_eq!(two.displacement(&whole(&[part("b", "40", "0"), part("a", "60", "0")])), None, "another order");
    assert_eq!(two.displacement(&whole(&[part("a", "60", "0"), part("c", "40", "0")])), None, "another part");
}

proptest! {
    #[test]
    fn the_gaps_of_shares_add_up_to_the_difference_of_their_sums(
        shares in prop::collection::vec(((0i64..=10_000, 0u32..=3), (0i64..=10_000, 0u32..=3)), 1..8),
    ) {
        let parts: Vec<Arc<Indicator>> = shares
            .iter()
            .enumerate()
            .map(|(at, ((plan, plan_scale), (outcome, outcome_scale)))| {
                let figures = [
                    ("plan", Quantity::exactly(Decimal::new(*plan, *plan_scale))),
                    ("outcome", Quantity::exactly(Decimal::new(*outcome, *outcome_scale))),
                ];
                Arc::new(indicator(&format!("part-{at}"), UnitKind::Percent, Direction::Neutral, &figures))
            })
            .collect();
        let plan = Composition::of(&parts, "plan").expect("plain shares");
        let outcome = Composition::of(&parts, "outcome").expect("plain shares");
        let gaps: Vec<Decimal> = parts
            .iter()
            .map(|part| {
                let figure = |period| part.reading(period).quantity().expect("a figure");
                Gap::between(figure("plan"), figure("outcome"), UnitKind::Percent).expect("small numbers").size.decimal
            })
            .collect();
        prop_assert_eq!(gaps.iter().sum::<Decimal>(), outcome.sum - plan.sum);
        let half = gaps.iter().map(Decimal::abs).sum::<Decimal>() / Decimal::TWO;
        prop_assert_eq!(outcome.displacement(&plan), Some(half));
    }
}
