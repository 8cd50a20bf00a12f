//! What the rules say of the report's figures, worked out by hand beside each indicator.

use std::sync::Arc;

use chi_tieu::{
    domain::{Agreement, Assessment, ComputedVerdict, Move, Reading, UnitKind, Verdict},
    text::{Lang, printed_number},
};

use super::shipped;

/// Id; gap to plan 2023; plan 2024 against plan 2023; plan 2024 against estimate 2023. `=` no move, `?` cannot be
/// told, `✓` already reached, `none` no target.
const BY_HAND: &str = "
grdp-growth                 -2.94    -1.0   +1.94
share-industry              -1.1     -0.8   +0.3
share-services              1.3      +1.3   =
share-agriculture           -0.2     -0.5   -0.3
industrial-output-growth    -4.37    -1.0   +3.37
agricultural-output-growth  0.54     =      -0.54✓
export-growth               -18.2    -1     +17.2
local-export-growth         -5       -1     +4
grdp-per-capita             -2       +8     +10
budget-revenue              0        -485   -485✓
trained-labour              0        +1     +1
certified-labour            0        +0.5   +0.5
urban-unemployment          <0       =      ?✓
social-insurance            -3       -1.5   +1.5
poverty-reduction           0        -0.2   -0.2✓
new-rural-communes          -1       -9     -8✓
new-rural-districts         1        =      -1✓
health-standard-communes    0        +10    +10
health-insurance            0        =      =✓
national-standard-schools   1.0      +1.5   +0.5
minority-boarding-students  0        =      =✓
cultural-families           0        =      =✓
cultural-villages           0        =      =✓
cultural-workplaces         0        =      =✓
completed-homes             362      none   none
housing-floor-area          39482    none   none
forest-cover                >0       =      ?✓
rural-clean-water           0.0      +1.0   +1.0
";

fn sketch(step: Option<Move>) -> String {
    match step {
        Some(Move::Higher(by)) => format!("+{by}"),
        Some(Move::Lower(by)) => format!("-{by}"),
        Some(Move::Equal) => "=".to_owned(),
        Some(Move::CannotTell) => "?".to_owned(),
        None => "none".to_owned(),
    }
}

#[test]
fn gaps_and_next_targets_are_those_worked_out_by_hand() {
    let dataset = shipped();
    let expected: Vec<Vec<&str>> = BY_HAND.trim().lines().map(|line| line.split_whitespace().collect()).collect();
    let found: Vec<Vec<String>> = dataset
        .assessments()
        .iter()
        .map(|assessment| {
            let gap = assessment.gap.expect("every indicator has plan and estimate");
            let sign = if gap.size.relation.is_bound() { gap.size.relation.sign() } else { "" };
            let target_change = assessment.target_change;
            let reached = if target_change.is_some_and(|it| it.already_reached) { "✓" } else { "" };
            vec![
                assessment.indicator.id.clone(),
                format!("{sign}{}", gap.size.decimal),
                sketch(target_change.and_then(|it| it.against_plan)),
                format!("{}{reached}", sketch(target_change.and_then(|it| it.against_outcome))),
            ]
        })
        .collect();
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!((found.len(), expected.len()), (28, 28));
}

fn ids(assessments: &[Arc<Assessment>], agreement: Agreement) -> Vec<&str> {
    let found = assessments.iter().filter(|it| it.agreement == agreement);
    found.map(|it| it.indicator.id.as_str()).collect()
}

#[test]
fn the_check_differs_from_the_report_in_one_place_and_stands_alone_in_one() {
    let assessments = shipped().assessments().to_vec();
    assert_eq!(ids(&assessments, Agreement::Differs), ["forest-cover"]);
    assert_eq!(ids(&assessments, Agreement::Alone), ["local-export-growth"]);
    assert_eq!(ids(&assessments, Agreement::Nothing), ["share-industry", "share-services", "share-agriculture"]);
    assert_eq!(ids(&assessments, Agreement::Agrees).len(), 23);
    let finding = |id: &str| assessments.iter().find(|it| it.indicator.id == id).map(|it| it.check.verdict);
    assert_eq!(finding("forest-cover"), Some(ComputedVerdict::Reached(Verdict::Exceeded)), "the report says met");
    assert_eq!(
        finding("local-export-growth"),
        Some(ComputedVerdict::Reached(Verdict::Missed)),
        "the report says nothing"
    );
}

#[test]
fn the_shares_of_the_economy_are_whole_in_every_period_and_their_gaps_cancel_out() {
    let dataset = shipped();
    let group = dataset.groups.iter().find(|group| group.id == "structure").expect("the structure of the economy");
    let [plan, estimate, next] =
        [0, 1, 2].map(|at| group.composition(&dataset.periods[at]).expect("three plain shares"));
    for (composition, shares) in
        [(&plan, ["59.4", "30.5", "10.1"]), (&estimate, ["58.3", "31.8", "9.9"]), (&next, ["58.6", "31.8", "9.6"])]
    {
        assert_eq!(composition.shares.iter().map(|(_, share)| share.to_string()).collect::<Vec<_>>(), shares);
        assert!(composition.is_whole(), "{composition:?}");
        assert_eq!(composition.sum.to_string(), "100.0");
    }
    let gaps = group.indicators.iter().filter_map(|it| dataset.assessment(&it.id).unwrap().gap);
    assert!(gaps.map(|gap| gap.size.decimal).sum::<chi_tieu::domain::Decimal>().is_zero());
    let displacement =
        |after: &chi_tieu::domain::Composition, before| after.displacement(before).map(|it| it.to_string());
    assert_eq!(displacement(&estimate, &plan).as_deref(), Some("1.3"));
    assert_eq!(displacement(&next, &estimate).as_deref(), Some("0.3"));
}

#[test]
fn relative_gaps_and_attainments_are_given_for_amounts_and_counts_only() {
    let found: Vec<String> = shipped()
        .assessments()
        .iter()
        .filter(|assessment| assessment.relative.is_some() || assessment.attainment.is_some())
        .map(|assessment| {
            assert_ne!(assessment.indicator.unit.kind, UnitKind::Percent);
            let round = |quantity: Option<chi_tieu::domain::Quantity>| {
                let quantity = quantity.expect("both are given");
                format!("{}{:.1}", quantity.relation.sign(), quantity.decimal.round_dp(1))
            };
            format!("{} {} {}", assessment.indicator.id, round(assessment.relative), round(assessment.attainment))
        })
        .collect();
    assert_eq!(
        found,
        [
            "grdp-per-capita =-1.7 =98.3",
            "budget-revenue =0.0 =100.0",
            "new-rural-communes =-9.1 =90.9",
            "new-rural-districts =100.0 =200.0",
            "completed-homes =78.4 =178.4",
            "housing-floor-area =171.0 =271.0",
        ]
    );
}

#[test]
fn next_years_budget_revenue_is_485_below_what_was_just_collected() {
    let dataset = shipped();
    let budget = dataset.assessment("budget-revenue").expect("budget revenue");
    let target_change = budget.target_change.expect("a next target");
    assert_eq!(target_change.against_outcome, Some(Move::Lower(485.into())));
    assert_eq!(target_change.against_plan, Some(Move::Lower(485.into())));
    assert!(target_change.already_reached);
    let Reading::Stated(next) = &budget.next else { panic!("a next target") };
    assert_eq!((next.printed.as_str(), printed_number(Lang::Vi, next).as_str()), ("19.515 tỷ đồng", "19.515"));
}
