//! The report's verdict beside the computed one: "gần đạt", words of its own, "đạt trở lên", and a verdict on several
//! rows together.

use chi_tieu::domain::{Agreement, Check, ComputedVerdict, OfficialVerdict, Reason, Tally, VERDICTS, Verdict};

use super::official;

/// What the figures say.
fn computed(verdict: Verdict) -> Check {
    let reason = match verdict {
        Verdict::Exceeded => Reason::Better,
        Verdict::Met => Reason::Equal,
        Verdict::Nearly | Verdict::Missed | Verdict::Other => Reason::Worse,
    };
    Check { verdict: ComputedVerdict::Reached(verdict), reason }
}

/// How `exceeded`, `met` and `missed` by the figures stand to a verdict of the report: `=`, `≠`, or nothing to say.
fn against(official: &OfficialVerdict, met_or_better: bool) -> String {
    let sign = |verdict| match computed(verdict).against(Some(official), met_or_better) {
        Agreement::Agrees => '=',
        Agreement::Differs => '≠',
        Agreement::Nothing => '.',
        Agreement::Alone => panic!("the report has a verdict"),
    };
    [Verdict::Exceeded, Verdict::Met, Verdict::Missed].map(sign).iter().collect()
}

#[test]
fn every_verdict_of_a_report_is_held_against_what_the_figures_say() {
    for (class, as_printed, met_or_better) in [
        (Verdict::Exceeded, "=≠≠", "=≠≠"),
        // "Đạt" that is "đạt trở lên" is not contradicted by more.
        (Verdict::Met, "≠=≠", "==≠"),
        // Almost is still short of the plan.
        (Verdict::Nearly, "≠≠=", "≠≠="),
        (Verdict::Missed, "≠≠=", "≠≠="),
        // What the words mean is not known, so nothing is compared.
        (Verdict::Other, "...", "..."),
    ] {
        assert_eq!(against(&official(class), false), as_printed, "{class:?}");
        assert_eq!(against(&official(class), true), met_or_better, "{class:?}, met or better");
    }
}

#[test]
fn a_verdict_on_several_rows_is_contradicted_only_where_all_of_them_should_have_reached_their_plans() {
    for (class, as_printed, met_or_better) in [
        (Verdict::Exceeded, "=.≠", "=.≠"),
        (Verdict::Met, ".=≠", "==≠"),
        (Verdict::Nearly, "..=", "..="),
        (Verdict::Missed, "..=", "..="),
        (Verdict::Other, "...", "..."),
    ] {
        let shared = OfficialVerdict { shared: true, ..official(class) };
        assert_eq!(against(&shared, false), as_printed, "{class:?}");
        assert_eq!(against(&shared, true), met_or_better, "{class:?}, met or better");
    }
}

#[test]
fn what_is_at_least_met_contradicts_no_report_that_says_more() {
    let check = Check { verdict: ComputedVerdict::Reached(Verdict::Met), reason: Reason::AtLeastMet };
    for met_or_better in [false, true] {
        assert_eq!(check.against(Some(&official(Verdict::Exceeded)), met_or_better), Agreement::Nothing);
        assert_eq!(check.against(Some(&official(Verdict::Met)), met_or_better), Agreement::Agrees);
        assert_eq!(check.against(Some(&official(Verdict::Nearly)), met_or_better), Agreement::Differs);
        assert_eq!(check.against(Some(&official(Verdict::Missed)), met_or_better), Agreement::Differs);
    }
}

#[test]
fn where_nothing_was_computed_no_report_is_contradicted() {
    for reason in [Reason::Missing, Reason::Worded, Reason::UnitsDiffer, Reason::Neutral] {
        for class in Verdict::ALL {
            assert_eq!(Check::not_judged(reason).against(Some(&official(class)), false), Agreement::Nothing);
        }
    }
}

#[test]
fn a_plan_is_reached_when_it_is_met_or_exceeded_and_not_when_nearly() {
    let reached: Vec<Verdict> = Verdict::ALL.into_iter().filter(|verdict| verdict.is_reached()).collect();
    assert_eq!(reached, [Verdict::Exceeded, Verdict::Met]);
}

#[test]
fn the_usual_verdicts_are_always_counted_and_the_others_where_they_are_given() {
    let shown = |verdicts: &[Option<Verdict>]| {
        let tally: Tally = verdicts.iter().copied().collect();
        tally.shown().map(|(verdict, count)| (verdict.map_or("none", Verdict::slug), count)).collect::<Vec<_>>()
    };
    assert_eq!(shown(&[]), [("exceeded", 0), ("met", 0), ("missed", 0), ("none", 0)]);
    assert_eq!(
        shown(&[Some(Verdict::Nearly), Some(Verdict::Other), Some(Verdict::Met), Some(Verdict::Nearly), None]),
        [("exceeded", 0), ("met", 1), ("nearly", 2), ("missed", 0), ("other", 1), ("none", 1)]
    );
    let tally: Tally = VERDICTS.into_iter().collect();
    assert_eq!((tally.total(), tally.judged(), tally.reached()), (6, 5, 2));
}
