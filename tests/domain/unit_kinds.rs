//! Ranks and rates: their gaps are in places and in the rate itself, and no percentage of them means anything.

use std::sync::Arc;

use chi_tieu::domain::{Assessment, ComputedVerdict, Direction, UnitKind, Verdict, attainment, relative_gap};

use super::{comparison, decimal, indicator, quantity};

#[test]
fn a_percentage_means_something_of_amounts_and_counts_only() {
    let meaning = UnitKind::ALL.map(UnitKind::has_percentages);
    let of = |kind| UnitKind::ALL.into_iter().zip(meaning).any(|(known, has)| known == kind && has);
    assert_eq!(
        [UnitKind::Percent, UnitKind::Rate, UnitKind::Rank, UnitKind::Amount, UnitKind::Count].map(of),
        [false, false, false, true, true]
    );
}

#[test]
fn ranks_and_rates_have_a_gap_and_no_percentages() {
    for kind in [UnitKind::Rank, UnitKind::Rate, UnitKind::Percent] {
        let (target, outcome) = (quantity("25"), quantity("20"));
        assert_eq!(relative_gap(&target, &outcome, kind), None, "{kind:?}");
        assert_eq!(attainment(&target, &outcome, kind, Direction::Higher), None, "{kind:?}");
        let figures = [("plan", target), ("final", outcome), ("next", quantity("15"))];
        let assessment = Assessment::of(&Arc::new(indicator("some", kind, Direction::Lower, &figures)), &comparison());
        let gap = assessment.gap.expect("both are stated");
        assert_eq!((gap.size.decimal, gap.kind), (decimal("-5"), kind));
        assert_eq!((assessment.relative, assessment.attainment), (None, None));
    }
}

#[test]
fn the_lower_place_is_the_better_one() {
    for (outcome, expected) in [("24", Verdict::Exceeded), ("25", Verdict::Met), ("26", Verdict::Missed)] {
        let figures = [("plan", quantity("25")), ("final", quantity(outcome))];
        let rank = indicator("pci", UnitKind::Rank, Direction::Lower, &figures);
        let assessment = Assessment::of(&Arc::new(rank), &comparison());
        assert_eq!(assessment.check.verdict, ComputedVerdict::Reached(expected), "place {outcome}");
    }
}
