//! The farthest from plan: percentage points and percent apart, judged by the figures alone, equals in the report's order.

use std::sync::Arc;

use chi_tieu::domain::{Assessment, ComputedVerdict, Direction, Indicator, UnitKind, Verdict, largest_gaps};
use proptest::prelude::*;

use super::{any_direction, close, comparison, indicator, quantity};

fn judged(id: &str, kind: UnitKind, direction: Direction, plan: &str, outcome: &str) -> Arc<Assessment> {
    let figures = [("plan", quantity(plan)), ("final", quantity(outcome))];
    Arc::new(Assessment::of(&Arc::new(indicator(id, kind, direction, &figures)), &comparison()))
}

fn ids(found: &[Arc<Assessment>]) -> Vec<&str> {
    found.iter().map(|assessment| assessment.indicator.id.as_str()).collect()
}

fn examples() -> Vec<Arc<Assessment>> {
    let (percent, amount) = (UnitKind::Percent, UnitKind::Amount);
    vec![
        judged("near", percent, Direction::Higher, "10", "9"),
        judged("far", percent, Direction::Higher, "10", "-9.2"),
        judged("as-near", percent, Direction::Lower, "10", "11"),
        judged("met", percent, Direction::Higher, "10", "10"),
        judged("better", percent, Direction::Lower, "10", "4"),
        judged("share", percent, Direction::Neutral, "10", "99"),
        judged("large", amount, Direction::Higher, "20000", "19000"),
        judged("small", amount, Direction::Higher, "10", "5"),
    ]
}

#[test]
fn the_farthest_come_first_and_equals_stand_in_the_report_s_order() {
    assert_eq!(ids(&largest_gaps(&examples(), true, Verdict::Missed, 9)), ["far", "near", "as-near"]);
    assert_eq!(ids(&largest_gaps(&examples(), true, Verdict::Missed, 2)), ["far", "near"]);
    assert_eq!(ids(&largest_gaps(&examples(), true, Verdict::Exceeded, 9)), ["better"]);
}

#[test]
fn an_amount_is_measured_by_its_plan_not_by_its_size() {
    assert_eq!(ids(&largest_gaps(&examples(), false, Verdict::Missed, 9)), ["small", "large"]);
}

#[test]
fn what_meets_its_plan_or_is_not_judged_is_never_far_from_it() {
    for in_percent in [true, false] {
        assert!(largest_gaps(&examples(), in_percent, Verdict::Met, 9).is_empty());
    }
}

fn any_indicators() -> impl Strategy<Value = Vec<Indicator>> {
    let one = (close(), close(), any_direction(), any::<bool>());
    prop::collection::vec(one, 0..12).prop_map(|list| {
        let numbered = list.into_iter().enumerate();
        numbered
            .map(|(at, (plan, outcome, direction, is_percent))| {
                let kind = if is_percent { UnitKind::Percent } else { UnitKind::Amount };
                let figures = [("plan", quantity(&plan.to_string())), ("final", quantity(&outcome.to_string()))];
                indicator(&format!("i{at}"), kind, direction, &figures)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn all_that_is_found_has_the_verdict_and_none_is_farther_than_the_one_before(list in any_indicators()) {
        let judged = |it: Indicator| Arc::new(Assessment::of(&Arc::new(it), &comparison()));
        let assessments: Vec<Arc<Assessment>> = list.into_iter().map(judged).collect();
        for verdict in [Verdict::Missed, Verdict::Exceeded] {
            for in_percent in [true, false] {
                let found = largest_gaps(&assessments, in_percent, verdict, usize::MAX);
                let size = |it: &Arc<Assessment>| {
                    if in_percent { it.gap.map(|gap| gap.size.decimal.abs()) } else { it.relative.map(|it| it.decimal.abs()) }
                };
                prop_assert!(found.iter().all(|it| it.check.verdict == ComputedVerdict::Reached(verdict)));
                prop_assert!(found.windows(2).all(|pair| size(&pair[0]) >= size(&pair[1])));
                let expected = assessments
                    .iter()
                    .filter(|it| (it.indicator.unit.kind == UnitKind::Percent) == in_percent)
                    .filter(|it| it.check.verdict == ComputedVerdict::Reached(verdict) && size(it).is_some());
                prop_assert_eq!(found.len(), expected.count());
            }
        }
    }
}
