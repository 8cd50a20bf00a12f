//! An indicator judged by all rules at once, and verdicts counted with those that have none.

use std::sync::Arc;

use chi_tieu::domain::{
    Agreement, Assessment, Check, ComputedVerdict, Direction, Missing, Quantity, Reading, Reason, Tally, UnitKind,
    VERDICTS, Verdict,
};

use super::{comparison, decimal, indicator, official, quantity};

#[test]
fn an_amount_is_judged_by_every_rule_that_applies() {
    let figures = [("plan", quantity("20000")), ("final", quantity("21000")), ("next", quantity("19515"))];
    let mut revenue = indicator("revenue", UnitKind::Amount, Direction::Higher, &figures);
    revenue.official = Some(official(Verdict::Met));
    let assessment = Assessment::of(&Arc::new(revenue), &comparison());
    assert_eq!(assessment.gap.map(|gap| gap.size.decimal), Some(decimal("1000")));
    assert_eq!(assessment.relative, Some(Quantity::exactly(decimal("5"))));
    assert_eq!(assessment.attainment, Some(Quantity::exactly(decimal("105"))));
    assert_eq!(assessment.check.verdict, ComputedVerdict::Reached(Verdict::Exceeded));
    assert_eq!(assessment.agreement, Agreement::Differs);
    assert_eq!(assessment.official().map(|official| official.class), Some(Verdict::Met), "the authority stays");
    assert_eq!(assessment.target_change.map(|target_change| target_change.already_reached), Some(true));
    assert_eq!(assessment.direction(), Direction::Higher);
    assert_eq!(assessment.target.quantity(), Some(&quantity("20000")));
    assert_eq!(assessment.outcome.quantity(), Some(&quantity("21000")));
    assert_eq!(assessment.next.quantity(), Some(&quantity("19515")));
}

#[test]
fn a_percentage_has_a_gap_in_points_and_nothing_relative() {
    let figures = [("plan", quantity("8.5")), ("final", quantity("5.56"))];
    let assessment =
        Assessment::of(&Arc::new(indicator("growth", UnitKind::Percent, Direction::Higher, &figures)), &comparison());
    let gap = assessment.gap.expect("a gap");
    assert_eq!((gap.size.decimal, gap.kind), (decimal("-2.94"), UnitKind::Percent));
    assert_eq!((assessment.relative, assessment.attainment), (None, None));
    assert_eq!(assessment.agreement, Agreement::Alone, "the report gives no verdict");
}

#[test]
fn a_missing_figure_is_missing_and_never_zero() {
    for present in [&["plan", "next"][..], &["final", "next"], &["next"], &[]] {
        let figures: Vec<_> = present.iter().map(|period| (*period, quantity("5"))).collect();
        let assessment =
            Assessment::of(&Arc::new(indicator("some", UnitKind::Count, Direction::Higher, &figures)), &comparison());
        assert_eq!(assessment.gap, None);
        assert_eq!((assessment.relative, assessment.attainment), (None, None));
        assert_eq!(assessment.check, Check::not_judged(Reason::Missing));
        assert_eq!(assessment.agreement, Agreement::Nothing);
        assert_eq!(assessment.target_change.is_some(), present.contains(&"next"));
        let absent = Reading::Missing(Missing::NotReported);
        assert_eq!(assessment.target == absent, !present.contains(&"plan"));
        assert_eq!(assessment.outcome == absent, !present.contains(&"final"));
    }
}

#[test]
fn verdicts_are_counted_with_those_that_have_none() {
    let verdicts = [Some(Verdict::Met), None, Some(Verdict::Missed), Some(Verdict::Met), Some(Verdict::Exceeded), None];
    let indicators = verdicts.map(|verdict| {
        let mut indicator = indicator("some", UnitKind::Count, Direction::Higher, &[]);
        indicator.official = verdict.map(official);
        Arc::new(indicator)
    });
    let tally = Tally::of(&indicators);
    assert_eq!(VERDICTS.map(|verdict| tally.count(verdict)), [1, 2, 0, 1, 0, 2]);
    assert_eq!((tally.total(), tally.judged(), tally.reached()), (6, 4, 3));
    assert_eq!(Tally::of([]).total(), 0);
}
