//! The audit of a dataset as a table: one line a check, then the counts.

use chi_tieu::domain::{AuditCheck, CheckStatus, Computed, SectorReport, Subject};
use chi_tieu::text::{self, Lang};

use crate::remarks::Remark;

/// Width of the column of outcomes: the longest of them.
const OUTCOME_WIDTH: usize = 22;

/// Every check with its outcome, its figures and its id.
pub fn print(sector_report: &SectorReport) {
    println!("{:OUTCOME_WIDTH$}  {:>16}  {:>26}  check", "outcome", "stated", "computed");
    for status in CheckStatus::ALL {
        for check in sector_report.audit.checks.iter().filter(|check| check.status == status) {
            let (stated, computed) = figures(check);
            println!("{:OUTCOME_WIDTH$}  {stated:>16}  {computed:>26}  {}", word(status), check.id);
        }
    }
}

/// How many checks came out how, in one line.
pub fn summary(sector_report: &SectorReport) -> String {
    let counts: Vec<String> = CheckStatus::ALL
        .into_iter()
        .map(|status| format!("{} {}", sector_report.audit.count(status), word(status)))
        .collect();
    format!(
        "{} results with {} figures in {} sections, {} checks: {}",
        sector_report.results.len(),
        sector_report.figure_count(),
        sector_report.sections.len(),
        sector_report.audit.checks.len(),
        counts.join(", ")
    )
}

/// What does not agree, as remarks.
pub fn remarks(sector_report: &SectorReport) -> impl Iterator<Item = Remark> {
    // A verdict that differs is remarked on where it stands.
    let is_told = |check: &&AuditCheck| check.status == CheckStatus::Disagrees && check.stated().is_some();
    sector_report.audit.checks.iter().filter(is_told).map(|check| {
        let (stated, computed) = figures(check);
        let message = format!("check {}: states {stated}, computed {computed}", check.id);
        Remark { kind: "check", path: String::new(), message }
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
            let found = text::computed_verdict_word(Lang::En, &assessment.check);
            (text::official_word(Lang::En, assessment.official()).to_owned(), found.to_owned())
        }
    }
}

fn computed(computed: &Computed) -> String {
    text::computed_number(Lang::En, computed)
}

fn word(status: CheckStatus) -> &'static str {
    match status {
        CheckStatus::Agrees => "agrees",
        CheckStatus::CutOff => "cut off",
        CheckStatus::WithinRounding => "agrees within rounding",
        CheckStatus::Disagrees => "does not agree",
        CheckStatus::NothingStated => "nothing stated",
    }
}
