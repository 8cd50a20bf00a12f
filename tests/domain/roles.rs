//! Periods in their roles, figures that are not there, values in words, and values in another unit than the others.

use std::sync::Arc;

use chi_tieu::domain::{
    Agreement, Assessment, Check, Column, Comparison, Composition, ComputedVerdict, Direction, Indicator, Missing,
    Move, Quantity, Reading, Reason, Role, Statement, Unit, UnitKind, Verdict, Words,
};

use super::{comparison, decimal, indicator, official, quantity, statement, twice};

const FIGURES: [(&str, &str); 5] = [("before", "4"), ("plan", "5"), ("second", "5.5"), ("final", "6"), ("next", "7")];

/// An indicator with a figure in every period.
fn whole() -> Indicator {
    let figures: Vec<(&str, Quantity)> = FIGURES.map(|(period, figure)| (period, quantity(figure))).to_vec();
    indicator("some", UnitKind::Amount, Direction::Higher, &figures)
}

/// A comparison of these roles only.
fn only(roles: &[Role]) -> Comparison {
    let period = |role: Role, id: &str| {
        let period = comparison().target.map(|period| chi_tieu::domain::Period { id: id.to_owned(), ..period });
        period.filter(|_| roles.contains(&role))
    };
    Comparison {
        previous: period(Role::Previous, "before"),
        target: period(Role::Target, "plan"),
        alternative: period(Role::Alternative, "second"),
        outcome: period(Role::Outcome, "final"),
        next: period(Role::Next, "next"),
        met_or_better: false,
    }
}

fn assessed(indicator: Indicator, comparison: &Comparison) -> Assessment {
    Assessment::of(&Arc::new(indicator), comparison)
}

#[test]
fn every_role_shows_the_figure_of_its_period() {
    let assessment = assessed(whole(), &only(&Role::ALL));
    for (role, figure) in Role::ALL.into_iter().zip(["4", "5", "5.5", "6", "7"]) {
        assert_eq!(assessment.reading(role).quantity(), Some(&quantity(figure)), "{role:?}");
    }
    let roles: Vec<Role> = only(&Role::ALL).periods().map(|(role, _)| role).collect();
    assert_eq!(roles, Role::ALL, "in the order of time");
    assert_eq!(only(&[]).periods().count(), 0);
}

#[test]
fn what_no_period_stands_for_is_not_reported_and_nothing_is_computed_of_it() {
    let absent = Reading::Missing(Missing::NotReported);
    for roles in [
        &[Role::Target][..],
        &[Role::Outcome],
        &[Role::Target, Role::Next],
        &[Role::Outcome, Role::Previous],
        &[Role::Target, Role::Alternative],
        &[Role::Target, Role::Outcome],
        &Role::ALL,
    ] {
        let comparison = only(roles);
        let mut indicator = whole();
        indicator.official = Some(official(Verdict::Missed));
        let assessment = assessed(indicator, &comparison);
        for role in Role::ALL {
            assert_eq!(*assessment.reading(role) == absent, !roles.contains(&role), "{role:?} in {roles:?}");
        }
        let has_both = roles.contains(&Role::Target) && roles.contains(&Role::Outcome);
        assert_eq!(comparison.pair().is_some(), has_both, "{roles:?}");
        assert_eq!(assessment.gap.is_some(), has_both, "{roles:?}");
        assert_eq!(assessment.relative.is_some() && assessment.attainment.is_some(), has_both, "{roles:?}");
        if !has_both {
            assert_eq!(assessment.check, Check::not_judged(Reason::Missing), "{roles:?}");
            assert_eq!(assessment.agreement, Agreement::Nothing, "{roles:?}");
        }
        let change = assessment.target_change;
        assert_eq!(change.is_some(), roles.contains(&Role::Next), "{roles:?}");
        let against = change.map(|it| (it.against_plan.is_some(), it.against_outcome.is_some()));
        let expected = (roles.contains(&Role::Target), roles.contains(&Role::Outcome));
        assert_eq!(against.unwrap_or(expected), expected, "{roles:?}");
    }
}

#[test]
fn a_document_with_one_of_plan_and_outcome_is_about_that_one() {
    let main = |roles: &[Role]| only(roles).main().map(|period| period.id.clone());
    assert_eq!(main(&[Role::Target]).as_deref(), Some("plan"));
    assert_eq!(main(&[Role::Outcome, Role::Previous]).as_deref(), Some("final"));
    assert_eq!(main(&[Role::Next, Role::Previous, Role::Alternative]), None);
    assert_eq!(main(&[]), None);
}

#[test]
fn the_table_has_a_column_for_every_role_that_is_taken() {
    let columns = |roles: &[Role]| {
        let comparison = only(roles);
        Column::ALL.into_iter().filter(|column| column.is_of(&comparison)).map(Column::slug).collect::<Vec<_>>()
    };
    assert_eq!(columns(&[Role::Target]), ["name", "unit", "plan"]);
    assert_eq!(columns(&[Role::Target, Role::Alternative]), ["name", "unit", "plan", "alternative"]);
    assert_eq!(columns(&[Role::Outcome]), ["name", "unit", "outcome", "verdict"]);
    assert_eq!(columns(&Role::ALL), Column::ALL.map(Column::slug));
    assert!(!Column::optional().any(|column| column == Column::Name), "the name always stands");
    assert_eq!(Column::optional().count(), Column::ALL.len() - 1);
}

/// The indicator with something else in a period.
fn with(period: &str, reading: Reading) -> Indicator {
    let mut indicator = whole();
    let found = indicator.readings.iter_mut().find(|(known, _)| known == period);
    found.expect("a period of the indicator").1 = reading;
    indicator
}

fn words() -> Reading {
    let place = statement(quantity("1")).place;
    Reading::Worded(Arc::new(Words { text: twice("Xuất siêu"), place }))
}

#[test]
fn words_are_shown_and_nothing_is_computed_of_them() {
    for period in ["plan", "final"] {
        let assessment = assessed(with(period, words()), &only(&Role::ALL));
        assert_eq!(assessment.check, Check::not_judged(Reason::Worded), "{period}");
        assert_eq!((assessment.gap, assessment.relative, assessment.attainment), (None, None, None));
        assert_eq!(assessment.agreement, Agreement::Nothing);
    }
    let words = words();
    assert_eq!(words.quantity(), None);
    assert_eq!(words.place().map(|place| place.id.as_str()), Some("table"));
    let next = assessed(with("next", words.clone()), &only(&Role::ALL));
    assert_eq!((next.next, next.target_change), (words.clone(), None));
    // Where the other is missing, that is the reason.
    let mut neither = with("plan", words);
    neither.readings.retain(|(period, _)| period != "final");
    assert_eq!(assessed(neither, &only(&Role::ALL)).check, Check::not_judged(Reason::Missing));
}

fn in_unit(figure: &str, unit: &Arc<Unit>) -> Reading {
    Reading::Stated(Arc::new(Statement { unit: Some(Arc::clone(unit)), ..statement(quantity(figure)) }))
}

#[test]
fn a_value_in_another_unit_is_compared_with_none_of_the_others() {
    let percent = Arc::new(Unit {
        id: "percent".to_owned(),
        kind: UnitKind::Percent,
        name: twice("%"),
        one: None,
        before: false,
    });
    for period in ["plan", "final"] {
        let indicator = with(period, in_unit("110", &percent));
        let own = Arc::clone(&indicator.unit);
        let assessment = assessed(indicator, &only(&Role::ALL));
        assert_eq!(assessment.check, Check::not_judged(Reason::UnitsDiffer), "{period}");
        assert_eq!((assessment.gap, assessment.relative, assessment.attainment), (None, None, None));
        assert!(!assessment.is_comparable());
        let reading = if period == "plan" { &assessment.target } else { &assessment.outcome };
        assert_eq!(assessment.indicator.unit_of(reading), &percent);
        assert_eq!(assessment.indicator.unit_of(&assessment.next), &own);
        // The next plan is compared with what is in its unit.
        let change = assessment.target_change.expect("a next plan");
        let (plan, outcome) = (change.against_plan, change.against_outcome);
        assert_eq!((plan.is_some(), outcome.is_some()), (period != "plan", period != "final"), "{period}");
    }
    let next = assessed(with("next", in_unit("110", &percent)), &only(&Role::ALL));
    let change = next.target_change.expect("a next plan");
    assert_eq!((change.against_plan, change.against_outcome), (None, None));
    assert!(!change.already_reached);
    assert_eq!(next.check.verdict, ComputedVerdict::Reached(Verdict::Exceeded), "plan and outcome are as they were");
    assert!(next.is_comparable());
}

#[test]
fn plan_and_outcome_in_another_unit_than_the_indicator_are_not_judged() {
    let percent = Arc::new(Unit {
        id: "percent".to_owned(),
        kind: UnitKind::Percent,
        name: twice("%"),
        one: None,
        before: false,
    });
    let mut indicator = with("plan", in_unit("100", &percent));
    indicator.readings.iter_mut().filter(|(period, _)| period == "final").for_each(|(_, reading)| {
        *reading = in_unit("110", &percent);
    });
    let assessment = assessed(indicator, &only(&Role::ALL));
    assert_eq!(assessment.check, Check::not_judged(Reason::UnitsDiffer));
    assert_eq!(assessment.gap, None);
}

#[test]
fn a_share_that_is_stated_in_another_unit_is_no_share() {
    let billion =
        Arc::new(Unit { id: "vnd".to_owned(), kind: UnitKind::Amount, name: twice("đ"), one: None, before: false });
    let mut part = indicator("share", UnitKind::Percent, Direction::Neutral, &[("plan", quantity("100"))]);
    part.readings[0].1 = in_unit("100", &billion);
    assert!(Composition::of(&[Arc::new(part)], "plan").is_err());
}

#[test]
fn a_next_plan_that_is_a_range_is_as_far_away_as_its_nearer_end() {
    let change = |outcome: &str, next: &str| {
        let figures = [("final", quantity(outcome)), ("next", quantity(next))];
        let indicator = indicator("some", UnitKind::Amount, Direction::Higher, &figures);
        assessed(indicator, &comparison()).target_change.and_then(|change| change.against_outcome)
    };
    assert_eq!(change("7", "7.5–8.0"), Some(Move::Higher(decimal("0.5"))));
    assert_eq!(change("9", "7.5–8.0"), Some(Move::Lower(decimal("1.0"))));
    assert_eq!(change("7–7.2", "7.5–8.0"), Some(Move::Higher(decimal("0.3"))));
    assert_eq!(change("7.5–8.0", "7.5–8.0"), Some(Move::Equal));
    assert_eq!(change("7.8", "7.5–8.0"), Some(Move::CannotTell), "it lies inside");
    assert_eq!(change("7–7.6", "7.5–8.0"), Some(Move::CannotTell), "they overlap");
}
