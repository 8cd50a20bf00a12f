//! The sector results: how many figures each section holds, when they are for, and which of them explain an indicator.

use std::collections::BTreeSet;

use chi_tieu::domain::{Field, Part, PolicyArea, Time};

use super::{sector_report, shipped};

/// Each section with the number of its figures: the results, and what is printed beside them.
const SECTIONS: &str = "
1.1       17  economy
1.2       21  economy
1.3        7  economy
1.4       53  economy
1.5       24  economy
1.6        3  economy
1.7       35  economy
1.8       25  economy
1.9        7  economy
1.10       1  economy
2.1       21  society
2.2       15  society
2.3        1  society
2.4       13  society
2.5        4  society
2.6       18  society
3.1       10  government
3.2       29  government
3.3        2  government
3.4        3  society
3.5       14  environment
3.6        3  government
3.7        6  government
review-1   5  economy
review-3   1  economy
outlook    8  economy
task-1.5   1  economy
task-2.1   1  society
task-6     2  government
";

const FIELDS: [Field; 5] = [Field::Value, Field::Plan, Field::ShareOfPlan, Field::Change, Field::Share];

fn policy_area_name(policy_area: PolicyArea) -> &'static str {
    match policy_area {
        PolicyArea::Economy => "economy",
        PolicyArea::Society => "society",
        PolicyArea::Environment => "environment",
        PolicyArea::Government => "government",
    }
}

#[test]
fn every_section_has_its_figures() {
    let sector_report = sector_report();
    let found: Vec<Vec<String>> = sector_report
        .sections
        .iter()
        .map(|section| {
            let results = sector_report.results.iter().filter(|result| result.section == section.id);
            let figures: usize =
                results.map(|result| FIELDS.into_iter().filter_map(|field| result.figure(field)).count()).sum();
            vec![section.id.clone(), figures.to_string(), policy_area_name(section.policy_area).to_owned()]
        })
        .collect();
    let expected: Vec<Vec<&str>> = SECTIONS.trim().lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(found, expected);
}

#[test]
fn there_are_350_figures_of_278_results() {
    let sector_report = sector_report();
    assert_eq!((sector_report.results.len(), sector_report.figure_count()), (278, 350));
    let beside = |field| sector_report.results.iter().filter(|result| result.figure(field).is_some()).count();
    assert_eq!(FIELDS.map(beside).iter().sum::<usize>(), 350);
}

#[test]
fn sections_belong_to_four_parts_of_the_report() {
    let sector_report = sector_report();
    let count = |part| sector_report.sections_of(part).count();
    assert_eq!([Part::Results, Part::Review, Part::Outlook, Part::Tasks].map(count), [23, 2, 1, 3]);
}

#[test]
fn every_result_stands_once_in_its_section() {
    let sector_report = sector_report();
    let mut shown = Vec::new();
    for section in &sector_report.sections {
        shown.extend(sector_report.rows(&section.id).map(|(_, result)| result.id.as_str()));
    }
    let unique: BTreeSet<&str> = shown.iter().copied().collect();
    let all: BTreeSet<&str> = sector_report.results.iter().map(|result| result.id.as_str()).collect();
    assert_eq!((shown.len(), unique), (278, all));
}

#[test]
fn no_result_is_counted_from_a_day_after_it_ends() {
    for result in sector_report().results {
        if let Time::AsOf { until, since: Some(since) } = result.time {
            let first = (since.year, since.month.unwrap_or(1), since.day.unwrap_or(1));
            let last = (until.year, until.month.unwrap_or(12), until.day.unwrap_or(31));
            assert!(first < last, "{}: {first:?} to {last:?}", result.id);
        }
    }
}

#[test]
fn every_indicator_but_eight_has_results_that_explain_it() {
    let (sector_report, dataset) = (sector_report(), shipped());
    let alone: Vec<&str> = dataset
        .indicators()
        .map(|indicator| indicator.id.as_str())
        .filter(|id| sector_report.explaining(id).next().is_none())
        .collect();
    assert_eq!(
        alone,
        [
            "health-standard-communes",
            "health-insurance",
            "cultural-families",
            "cultural-villages",
            "cultural-workplaces",
            "completed-homes",
            "housing-floor-area",
            "rural-clean-water",
        ]
    );
}
