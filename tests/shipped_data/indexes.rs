//! What is found by its name is what a walk through everything finds, and nothing is found by a name that nobody has.

use std::sync::Arc;

use chi_tieu::domain::{Assessment, AuditCheck, Baseline, CheckStatus, Field, SectorResult, Source, Subject};

use super::{sector_report, shipped};

#[test]
fn an_indicator_is_found_at_its_place_in_its_group_judged_as_by_the_rules() {
    let dataset = shipped();
    let mut at = 0;
    for group in &dataset.groups {
        for indicator in &group.indicators {
            let assessment = &dataset.assessments()[at];
            assert!(Arc::ptr_eq(indicator, &assessment.indicator), "{} is not copied", indicator.id);
            assert_eq!(dataset.position(&indicator.id), Some(at));
            assert_eq!(dataset.group_of(at).map(|it| &it.id), Some(&group.id));
            assert_eq!(**assessment, Assessment::of(indicator, &dataset.comparison));
            assert!(dataset.assessment(&indicator.id).is_some_and(|it| Arc::ptr_eq(it, assessment)));
            at += 1;
        }
    }
    assert_eq!((at, dataset.assessments().len()), (28, 28));
    assert_eq!((dataset.position(""), dataset.position("nobody"), dataset.assessment("zzz")), (None, None, None));
    assert_eq!(dataset.group_of(28), None);
}

#[test]
fn rows_seen_from_the_next_plan_are_the_same_rows_in_the_same_order() {
    let dataset = shipped();
    let rows = dataset.assessments();
    assert_eq!(dataset.assessments_from(Baseline::Target), rows);
    let turned = Baseline::Next.comparison(&dataset.comparison);
    let from_next = dataset.assessments_from(Baseline::Next);
    assert_eq!(from_next.len(), rows.len());
    for (row, turned_row) in rows.iter().zip(from_next) {
        assert_eq!(**turned_row, Assessment::of(&row.indicator, &turned));
    }
}

#[test]
fn a_mark_is_the_first_check_that_questions_its_figure() {
    let (dataset, sector_report) = (shipped(), sector_report());
    let audit = &sector_report.audit;
    let flagged = || audit.checks.iter().filter(|check| check.status.raises_question());
    let states = |source: Source| move |check: &&AuditCheck| check.stated() == Some(&source);
    let mut marks = 0;
    for result in &sector_report.results {
        for field in Field::ALL {
            let expected = flagged().find(states(Source::Result { id: result.id.clone(), field }));
            assert_eq!(audit.flag_of_result(&result.id, field), expected);
            marks += usize::from(expected.is_some());
        }
    }
    assert!(marks > 0, "some result is marked");
    for indicator in dataset.indicators() {
        let of_verdict =
            |check: &&AuditCheck| matches!(&check.subject, Subject::Verdict(it) if it.indicator.id == indicator.id);
        let verdict = flagged().find(of_verdict);
        assert_eq!(audit.flag_of_verdict(&indicator.id), verdict);
        let mut is_flagged = verdict.is_some();
        for period in &dataset.periods {
            let source = Source::Indicator { id: indicator.id.clone(), period: period.id.clone() };
            let expected = flagged().find(states(source));
            assert_eq!(audit.flag_of_indicator(&indicator.id, &period.id), expected);
            is_flagged |= expected.is_some();
        }
        assert_eq!(audit.flags_indicator(&indicator.id), is_flagged);
        let names = |check: &&AuditCheck| match &check.subject {
            Subject::Verdict(it) => it.indicator.id == indicator.id,
            Subject::Arithmetic(it) => {
                let sources = it.sources();
                sources.iter().any(|source| matches!(source, Source::Indicator { id, .. } if *id == indicator.id))
            }
        };
        let expected: Vec<_> = audit.checks.iter().filter(names).collect();
        assert_eq!(audit.about_indicator(&indicator.id).collect::<Vec<_>>(), expected);
    }
    for status in CheckStatus::ALL {
        assert_eq!(audit.count(status), audit.checks.iter().filter(|check| check.status == status).count());
    }
}

#[test]
fn results_are_found_by_their_id_their_section_and_what_they_explain() {
    let (dataset, sector_report) = (shipped(), sector_report());
    for result in &sector_report.results {
        assert_eq!(sector_report.result(&result.id), Some(result));
    }
    assert_eq!((sector_report.result(""), sector_report.rows("nowhere").len()), (None, 0));
    let mut rows = 0;
    for section in &sector_report.sections {
        let here: Vec<(u8, &SectorResult)> = sector_report.rows(&section.id);
        assert_eq!(here, laid_out(&sector_report.results, &section.id));
        rows += here.len();
    }
    assert_eq!(rows, sector_report.results.len());
    for indicator in dataset.indicators() {
        let expected = sector_report.results.iter().filter(|result| result.explains.contains(&indicator.id));
        assert!(sector_report.explaining(&indicator.id).eq(expected), "{}", indicator.id);
    }
}

/// The results of a section, each under the one it is a part of, as a walk through all of them finds them.
fn laid_out<'r>(results: &'r [SectorResult], section: &str) -> Vec<(u8, &'r SectorResult)> {
    fn add<'r>(result: &'r SectorResult, depth: u8, here: &[&'r SectorResult], rows: &mut Vec<(u8, &'r SectorResult)>) {
        rows.push((depth, result));
        for part in here.iter().filter(|part| part.parent.as_deref() == Some(result.id.as_str())) {
            add(part, depth + 1, here, rows);
        }
    }
    let here: Vec<&SectorResult> = results.iter().filter(|result| result.section == section).collect();
    let is_here = |id: &str| here.iter().any(|result| result.id == id);
    let mut rows = Vec::new();
    for root in here.iter().filter(|result| !result.parent.as_deref().is_some_and(is_here)) {
        add(root, 0, &here, &mut rows);
    }
    rows
}
