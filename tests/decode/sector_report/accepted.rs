//! What good results mean, field by field.

use chi_tieu::domain::{
    Agreement, BreakdownKind, CheckKind, CheckStatus, Decimal, Field, Moment, Part, PolicyArea, Source, Subject, Time,
    UnitKind,
};
use serde_json::json;

use super::{accepted, small, small_dataset, with, without};

#[test]
fn every_field_arrives_in_the_domain() {
    let sector_report = accepted(&small());
    let sections: Vec<_> = sector_report.sections.iter().map(|it| (it.id.as_str(), it.part, it.policy_area)).collect();
    assert_eq!(sections, [("1.10", Part::Results, PolicyArea::Economy), ("task-2", Part::Tasks, PolicyArea::Society)]);
    assert_eq!((sector_report.results.len(), sector_report.figure_count()), (4, 8));

    let revenue = sector_report.result("revenue").expect("revenue");
    assert_eq!((revenue.section.as_str(), revenue.footnote, &revenue.parent), ("1.10", Some(3), &None));
    assert_eq!((revenue.topic.vi.as_str(), revenue.topic.en.as_deref()), ("Thu ngân sách", Some("Revenue")));
    assert_eq!(revenue.explains, ["income", "share"]);
    assert!(matches!(&revenue.time, Time::Period(period) if period.id == "2023-estimate"));
    let figure = &revenue.figure;
    assert_eq!((figure.printed.as_str(), figure.quantity.decimal.to_string().as_str()), ("2,5 tỷ đồng", "2.5"));
    assert!(figure.quantity.approximate && !figure.counted);
    assert_eq!(figure.measure.dimension, "vnd");
    assert_eq!(figure.measure.factor.rounded(0), Some(Decimal::from(1_000_000_000)));
    let number = |field| revenue.figure(field).map(|figure| figure.quantity.decimal.to_string());
    let fields = [Field::Value, Field::Plan, Field::ShareOfPlan, Field::Change, Field::Share].map(number);
    assert_eq!(fields.each_ref().map(Option::as_deref), [Some("2.5"), Some("2400"), Some("104.2"), Some("-3.5"), None]);
    let named = |wording: Option<&chi_tieu::domain::Wording>| wording.and_then(|it| it.en.clone());
    assert_eq!(
        named(revenue.share_of_plan.as_ref().and_then(|it| it.of.as_ref())).as_deref(),
        Some("the provincial plan")
    );
    assert_eq!(named(revenue.change.as_ref().map(|it| &it.against)).as_deref(), Some("2022"));

    let communes = sector_report.result("communes-named").expect("communes");
    assert!(communes.figure.counted && !communes.figure.quantity.approximate);
    assert_eq!(
        (communes.figure.measure.unit.kind, communes.figure.measure.unit.one.as_deref()),
        (UnitKind::Count, Some("commune"))
    );
    assert_eq!(communes.time, Time::Year(2024));
    assert_eq!(sector_report.result("nowhere"), None);

    let [breakdown] = sector_report.breakdowns.as_slice() else { panic!("one breakdown") };
    assert_eq!(
        (breakdown.id.as_str(), breakdown.kind, breakdown.whole.as_str()),
        ("revenue-sources", BreakdownKind::Parts, "revenue")
    );
    let parts: Vec<_> = breakdown.parts.iter().map(|(name, part)| (name.vi.as_str(), part.as_str())).collect();
    assert_eq!(parts, [("Hải quan", "customs"), ("Nội địa", "domestic")]);
}

#[test]
fn a_time_is_as_precise_as_it_is_written() {
    let time = |name, text: &str| {
        let results = with(&format!("/results/1/{name}"), json!(text));
        let found = accepted(&results).result("customs").map(|result| result.time.clone());
        found.expect("customs")
    };
    let moment = |year, month, day| Moment { year, month, day };
    let january = Some(moment(2023, Some(1), None));
    for (text, until) in [
        ("2024-02-29", moment(2024, Some(2), Some(29))),
        ("2023-10", moment(2023, Some(10), None)),
        ("2023", moment(2023, None, None)),
    ] {
        assert_eq!(time("as_of", text), Time::AsOf { until, since: january }, "{text}");
        let october = moment(2023, Some(10), Some(20));
        assert_eq!(time("since", text), Time::AsOf { until: october, since: Some(until) }, "{text}");
    }
}

#[test]
fn checks_come_in_the_order_of_the_file_and_then_one_for_each_verdict() {
    let audit = accepted(&small()).audit;
    let found: Vec<_> = audit.checks.iter().map(|check| (check.id.as_str(), check.kind, check.status)).collect();
    assert_eq!(
        found,
        [
            // 480 million and 2.0 billion are 2.48 billion, which is 2.5.
            ("revenue-parts", CheckKind::Sum, CheckStatus::Agrees),
            // About 2.5 of 2.4 is 104.2%, but anything from 100.0 to 108.3% of about 2.5.
            ("revenue-plan", CheckKind::ShareOfPlan, CheckStatus::WithinRounding),
            ("rest-of-structure", CheckKind::TableNext, CheckStatus::NothingStated),
            // Three are not fewer than three.
            ("communes-below", CheckKind::Count, CheckStatus::Disagrees),
            ("verdict-share", CheckKind::Verdict, CheckStatus::NothingStated),
            ("verdict-income", CheckKind::Verdict, CheckStatus::Disagrees),
            ("verdict-communes", CheckKind::Verdict, CheckStatus::NothingStated),
        ]
    );
    assert_eq!((audit.compared(), audit.count(CheckStatus::Agrees), audit.count(CheckStatus::CutOff)), (4, 1, 0));
    for check in &audit.checks {
        if let Subject::Verdict(assessment) = &check.subject {
            assert_eq!(
                assessment.agreement == Agreement::Differs,
                check.status == CheckStatus::Disagrees,
                "{}",
                check.id
            );
        }
    }
}

#[test]
fn a_figure_is_marked_where_a_check_questions_it_and_nowhere_else() {
    let mut results = small();
    super::set(&mut results, "/results/0/share_of_plan/printed", json!("104,1%"));
    super::set(&mut results, "/results/0/share_of_plan/decimal", json!("104.1"));
    let audit = accepted(&results).audit;
    let id = |check: Option<&chi_tieu::domain::AuditCheck>| check.map(|check| check.id.clone());
    assert_eq!(id(audit.flag_of_result("revenue", Field::ShareOfPlan)).as_deref(), Some("revenue-plan"));
    assert_eq!(id(audit.flag_of_result("revenue", Field::Value)), None, "it agrees");
    assert_eq!(id(audit.flag_of_result("customs", Field::ShareOfPlan)), None, "another result");
    assert_eq!(id(audit.flag_of_indicator("communes", "2023-plan")).as_deref(), Some("communes-below"));
    assert_eq!(id(audit.flag_of_indicator("communes", "2024-plan")), None, "another period");
    assert_eq!(id(audit.flag_of_indicator("share", "2023-plan")), None, "nothing is stated of it");
    assert_eq!(id(audit.flag_of_verdict("income")).as_deref(), Some("verdict-income"));
    assert_eq!(id(audit.flag_of_verdict("communes")), None);
    let about: Vec<_> = audit.about_indicator("share").map(|check| check.id.as_str()).collect();
    assert_eq!(about, ["rest-of-structure", "verdict-share"]);
}

#[test]
fn a_calculation_names_its_figures_the_stated_one_first() {
    let audit = accepted(&small()).audit;
    let Some(Subject::Arithmetic(arithmetic)) = audit.checks.get(1).map(|check| &check.subject) else {
        panic!("a calculation")
    };
    let of = |field| Source::Result { id: "revenue".to_owned(), field };
    let expected = [of(Field::ShareOfPlan), of(Field::Value), of(Field::Plan)];
    assert_eq!(arithmetic.sources(), expected.iter().collect::<Vec<_>>());
    assert_eq!(arithmetic.note.as_ref().and_then(|note| note.en.as_deref()), Some("An assumption"));
}

#[test]
fn results_are_laid_out_under_what_they_are_a_part_of() {
    let mut results = small();
    // Customs come before their whole, and have a part of their own.
    super::set(&mut results, "/results/3/section", json!("1.10"));
    super::set(&mut results, "/results/3/parent", json!("customs"));
    super::remove(&mut results, "/sections/1");
    results["results"].as_array_mut().expect("a list").swap(0, 1);
    let sector_report = accepted(&results);
    let rows: Vec<_> =
        sector_report.rows("1.10").into_iter().map(|(depth, result)| (depth, result.id.as_str())).collect();
    assert_eq!(rows, [(0, "revenue"), (1, "customs"), (2, "communes-named"), (1, "domestic")]);
    let elsewhere = accepted(&small());
    let rows: Vec<_> =
        elsewhere.rows("task-2").into_iter().map(|(depth, result)| (depth, result.id.as_str())).collect();
    assert_eq!(rows, [(0, "communes-named")], "a parent in another section does not indent");
    assert_eq!(elsewhere.sections_of(Part::Tasks).map(|it| it.id.as_str()).collect::<Vec<_>>(), ["task-2"]);
    assert_eq!(elsewhere.explaining("share").map(|it| it.id.as_str()).collect::<Vec<_>>(), ["revenue"]);
}

#[test]
fn a_dataset_without_results_has_none_and_breakdowns_may_be_absent() {
    assert_eq!(crate::read(&small_dataset()).map(|dataset| dataset.sector_report), Ok(None));
    assert_eq!(accepted(&without("/breakdowns")).breakdowns, []);
    accepted(&without("/$schema"));
    accepted(&without("/results/0/explains"));
}
