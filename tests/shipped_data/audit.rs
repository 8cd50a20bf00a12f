//! The audit of the report: what each check comes to, and by hand what the three examples of the rules come to.

use chi_tieu::{
    decode,
    domain::{AuditCheck, CheckKind, CheckStatus, Computed, Field, Source, Subject, rounded_ends},
};
use serde_json::Value;

use super::{sector_report, shipped};

/// Every check that raises a question.
const QUESTIONS: &str = "
exports-plan                      disagrees
delegation-count                  disagrees
verdict-forest-cover              disagrees
complaints-wrong-share            cut off
per-capita-plan                   cut off
planted-forest-plan               cut off
prose-national-standard-schools   cut off
agricultural-output-plan          within rounding
grain-parts                       within rounding
local-exports-plan                within rounding
";

fn outcome(word: &str) -> CheckStatus {
    match word {
        "disagrees" => CheckStatus::Disagrees,
        "cut off" => CheckStatus::CutOff,
        "within rounding" => CheckStatus::WithinRounding,
        other => panic!("{other} raises no question"),
    }
}

fn check(id: &str) -> AuditCheck {
    let found = sector_report().audit.checks.into_iter().find(|check| check.id == id);
    found.unwrap_or_else(|| panic!("there is no check {id}"))
}

fn computed(id: &str) -> Computed {
    match check(id).subject {
        Subject::Arithmetic(arithmetic) => arithmetic.computed,
        Subject::Verdict(_) => panic!("{id} is no calculation"),
    }
}

/// The computed value as it is shown, and whether it had to be rounded.
fn number(id: &str) -> (String, bool) {
    let (number, is_rounded) = computed(id).number().expect("a number");
    (number.to_string(), is_rounded)
}

#[test]
fn exactly_these_checks_raise_a_question() {
    let mut expected: Vec<(&str, CheckStatus)> = QUESTIONS
        .trim()
        .lines()
        .map(|line| line.split_once("  ").expect("two columns"))
        .map(|(id, word)| (id, outcome(word.trim())))
        .collect();
    let audit = sector_report().audit;
    let questioned = audit.checks.iter().filter(|check| check.status.raises_question());
    let mut found: Vec<(&str, CheckStatus)> = questioned.map(|check| (check.id.as_str(), check.status)).collect();
    expected.sort_unstable_by_key(|(id, _)| *id);
    found.sort_unstable_by_key(|(id, _)| *id);
    assert_eq!(found, expected);
}

#[test]
fn of_172_checks_120_have_something_to_compare_and_110_of_them_agree() {
    let audit = sector_report().audit;
    let verdicts = audit.checks.iter().filter(|check| check.kind == CheckKind::Verdict).count();
    assert_eq!((audit.checks.len() - verdicts, verdicts), (144, 28));
    let counts = CheckStatus::ALL.map(|outcome| (outcome, audit.count(outcome)));
    assert_eq!(
        counts,
        [
            (CheckStatus::Disagrees, 3),
            (CheckStatus::CutOff, 4),
            (CheckStatus::WithinRounding, 3),
            (CheckStatus::Agrees, 110),
            (CheckStatus::NothingStated, 52),
        ]
    );
    assert_eq!(audit.compared(), 120);
}

#[test]
fn every_kind_of_check_has_its_number() {
    let audit = sector_report().audit;
    let counts = CheckKind::ALL.map(|kind| audit.checks.iter().filter(|check| check.kind == kind).count());
    // In the order they are shown: sums, shares, shares of plan, growth, contributions, counts, table, next, verdicts.
    assert_eq!(counts, [35, 28, 17, 22, 2, 12, 21, 7, 28]);
}

/// 0.38 + 3.28 = 3.66; + 1.76 = 5.42; + 0.14 = 5.56.
#[test]
fn contributions_to_growth_add_up_to_it() {
    assert_eq!(check("growth-contributions").status, CheckStatus::Agrees);
    assert_eq!(number("growth-contributions"), ("5.56".to_owned(), false));
}

/// (100 − 9.2) / (100 + 9) = 90.8 / 109 = 0.83302…; at least 90.75 / 109.5 = 0.82876…, at most 90.85 / 108.5 = 0.83732….
#[test]
fn exports_are_not_the_stated_share_of_their_plan_whatever_was_rounded() {
    let check = check("exports-plan");
    assert_eq!(check.status, CheckStatus::Disagrees);
    let Subject::Arithmetic(arithmetic) = &check.subject else { panic!("a calculation") };
    let stated = arithmetic.stated.as_ref().expect("the report states a share");
    assert_eq!(stated.figure.quantity.decimal.to_string(), "77.5");
    assert_eq!(stated.source, Source::Result { id: "exports".to_owned(), field: Field::ShareOfPlan });
    assert_eq!(number("exports-plan"), ("83.30".to_owned(), true));
    let ends = rounded_ends(&arithmetic.computed.possible, 2).map(|ends| ends.map(|end| end.to_string()));
    assert_eq!(ends, Some(["82.87".to_owned(), "83.74".to_owned()]));
}

/// 113 / 115 = 0.98260….
#[test]
fn income_per_head_against_its_plan_is_printed_with_its_last_digits_cut_off() {
    assert_eq!(check("per-capita-plan").status, CheckStatus::CutOff);
    assert_eq!(number("per-capita-plan"), ("98.26".to_owned(), true));
}

#[test]
fn an_outcome_follows_from_the_figures_and_is_typed_in_nowhere() {
    let mut results: Value = serde_json::from_str(super::RESULTS).expect("JSON");
    for check in results["checks"].as_array().expect("a list") {
        let fields = check.as_object().expect("an object").keys();
        let known = ["id", "kind", "topic", "stated", "formula", "note"];
        assert!(fields.clone().all(|field| known.contains(&field.as_str())), "{}: {fields:?}", check["id"]);
    }
    let listed = results["results"].as_array_mut().expect("a list");
    let per_head = listed.iter_mut().find(|result| result["id"] == "per-capita-grdp").expect("income per head");
    per_head["share_of_plan"]["printed"] = "98,3%".into();
    per_head["share_of_plan"]["decimal"] = "98.3".into();
    let changed = decode::parse_sector_report(&results.to_string(), &shipped()).expect("valid results").audit;
    let outcome = changed.checks.iter().find(|check| check.id == "per-capita-plan").map(|check| check.status);
    assert_eq!(outcome, Some(CheckStatus::Agrees));
    assert_eq!(changed.count(CheckStatus::CutOff), 3);
}

#[test]
fn the_figures_in_question_are_marked_where_they_stand() {
    let audit = sector_report().audit;
    let id = |check: Option<&AuditCheck>| check.map(|check| check.id.clone()).unwrap_or_default();
    assert_eq!(id(audit.flag_of_result("exports", Field::ShareOfPlan)), "exports-plan");
    assert_eq!(id(audit.flag_of_result("foreign-delegations", Field::Value)), "delegation-count");
    assert_eq!(id(audit.flag_of_verdict("forest-cover")), "verdict-forest-cover");
    let schools = audit.flag_of_indicator("national-standard-schools", "2023-estimate");
    assert_eq!(id(schools), "prose-national-standard-schools");
    let marked = sector_report()
        .results
        .iter()
        .filter(|result| audit.flag_of_result(&result.id, Field::Value).is_some())
        .count();
    assert_eq!(marked, 2, "delegations and grain");
}
