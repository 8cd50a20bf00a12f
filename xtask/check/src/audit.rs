//! The audit of a dataset as a table: one line a check, then the counts.

use chi_tieu::domain::{Annex, AuditCheck, Computed, Outcome, Subject};
use chi_tieu::text::{self, Lang};

/// Width of the column of outcomes: the longest of them.
const OUTCOME_WIDTH: usize = 22;

/// Every check with its outcome, its figures and its id.
pub fn print(annex: &Annex) {
    println!("{:OUTCOME_WIDTH$}  {:>16}  {:>26}  check", "outcome", "stated", "computed");
    for outcome in Outcome::ALL {
        for check in annex.audit.checks.iter().filter(|check| check.outcome == outcome) {
            let (stated, computed) = figures(check);
            println!("{:OUTCOME_WIDTH$}  {stated:>16}  {computed:>26}  {}", word(outcome), check.id);
        }
    }
}

/// How many checks came out how, in one line.
pub fn summary(annex: &Annex) -> String {
    let counts: Vec<String> =
        Outcome::ALL.into_iter().map(|outcome| format!("{} {}", annex.audit.count(outcome), word(outcome))).collect();
    format!(
        "{} results with {} figures in {} sections, {} checks: {}",
        annex.results.len(),
        annex.figure_count(),
        annex.sections.len(),
        annex.audit.checks.len(),
        counts.join(", ")
    )
}

/// What does not agree, as remarks.
pub fn remarks(annex: &Annex) -> impl Iterator<Item = String> {
    annex.audit.checks.iter().filter(|check| check.outcome == Outcome::Disagrees).map(|check| {
        let (stated, computed) = figures(check);
        format!("check {}: states {stated}, computed {computed}", check.id)
    })
}

fn figures(check: &AuditCheck) -> (String, String) {
    match &check.subject {
        Subject::Arithmetic(arithmetic) => {
            let stated = arithmetic.stated.as_ref();
            let stated =
                stated.map_or_else(|| "–".to_owned(), |operand| text::quantity(Lang::En, &operand.figure.quantity));
            (stated, computed(&arithmetic.computed))
        }
        Subject::Verdict(assessment) => {
            let found = text::check_finding(Lang::En, &assessment.check);
            (text::official_word(Lang::En, assessment.official()).to_owned(), found.to_owned())
        }
    }
}

fn computed(computed: &Computed) -> String {
    text::computed_number(Lang::En, computed)
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Agrees => "agrees",
        Outcome::CutOff => "cut off",
        Outcome::WithinRounding => "agrees within rounding",
        Outcome::Disagrees => "does not agree",
        Outcome::NothingStated => "nothing stated",
    }
}
