//! Results and audit in words, over the shipped data.

use chi_tieu::{
    EMBEDDED, decode,
    domain::{
        AuditCheck, Change, CheckKind, CheckStatus, Decimal, Field, Figure, Formula, Operand, Quantity, Relation,
        SectorReport, Source, Subject, Wording,
    },
    text::{self, Lang},
};

fn sector_report() -> SectorReport {
    let dataset = decode::parse(EMBEDDED).unwrap();
    decode::parse_sector_report(include_str!("../../data/thai-nguyen-2023.results.json"), &dataset).unwrap()
}

fn phrase(sector_report: &SectorReport, lang: Lang, id: &str, field: Field) -> String {
    text::figure_phrase(lang, sector_report.result(id).unwrap().figure(field).unwrap())
}

#[test]
fn a_figure_stands_with_its_unit_as_each_language_writes_it() {
    let sector_report = sector_report();
    for (id, field, vi, en) in [
        ("grdp-rise", Field::Value, "5,56%", "5.56%"),
        ("grdp-contribution-taxes", Field::Value, "0,14\u{a0}điểm phần trăm", "0.14\u{a0}percentage points"),
        ("state-revenue", Field::Value, "20.000\u{a0}tỷ đồng", "20,000\u{a0}billion VND"),
        ("priority-lending-rate", Field::Value, "khoảng 4,4%/năm", "about 4.4% a year"),
        // The report's digits stay in Vietnamese; a fall printed as a word gets its sign.
        ("complaints-right", Field::Value, "01\u{a0}vụ việc", "1\u{a0}case"),
        ("minority-poverty-fall", Field::Value, "−2,1\u{a0}điểm phần trăm", "−2.1\u{a0}percentage points"),
        ("exports", Field::Change, "−9,2%", "−9.2%"),
        ("planted-forest", Field::Plan, "3.435\u{a0}ha", "3,435\u{a0}ha"),
    ] {
        assert_eq!(phrase(&sector_report, Lang::Vi, id, field), vi);
        assert_eq!(phrase(&sector_report, Lang::En, id, field), en);
    }
}

#[test]
fn a_rank_stands_before_its_number() {
    let sector_report = sector_report();
    let ranks: Vec<&str> = sector_report
        .results
        .iter()
        .filter(|result| result.figure.measure.unit.before)
        .map(|result| result.id.as_str())
        .collect();
    assert!(ranks.len() >= 4, "{ranks:?}");
    for id in ranks {
        assert!(phrase(&sector_report, Lang::Vi, id, Field::Value).starts_with("hạng\u{a0}"), "{id}");
        assert!(phrase(&sector_report, Lang::En, id, Field::Value).starts_with("rank\u{a0}"), "{id}");
    }
}

#[test]
fn a_time_is_said_as_precisely_as_the_report_is() {
    let sector_report = sector_report();
    for (id, vi, en) in [
        ("grdp-rise", "ước thực hiện 2023", "estimate 2023"),
        ("priority-lending-rate", "năm 2023", "2023"),
        ("deposits", "đến 10/2023", "up to October 2023"),
        ("new-businesses", "từ 01/2023 đến 10/2023", "from January 2023 to October 2023"),
    ] {
        let time = &sector_report.result(id).unwrap().time;
        assert_eq!(text::time(Lang::Vi, time), vi, "{id}");
        assert_eq!(text::time(Lang::En, time), en, "{id}");
    }
}

fn check<'a>(sector_report: &'a SectorReport, id: &str) -> &'a AuditCheck {
    sector_report.audit.checks.iter().find(|check| check.id == id).unwrap()
}

#[test]
fn arithmetic_is_written_with_signs_brackets_and_units_where_they_differ() {
    let sector_report = sector_report();
    for (id, vi) in [
        ("growth-contributions", "0,38 + 3,28 + 1,76 + 0,14 = 5,56%"),
        ("per-capita-plan", "113 ÷ 115 × 100% ≈\u{a0}98,26%"),
        ("exports-plan", "(100 − 9,2) ÷ (100 + 9) × 100% ≈\u{a0}83,30%"),
        ("delegation-count", "6\u{a0}đoàn"),
        ("structure-2023-estimate", "100 − (31,8 + 9,9) = 58,3%"),
        ("exports-before", "27,1\u{a0}tỷ USD ÷ (100% − 9,2%) ≈\u{a0}29,85\u{a0}tỷ USD"),
        ("outlook-world-cut", ""),
    ] {
        let Subject::Arithmetic(arithmetic) = &check(&sector_report, id).subject else { panic!("{id} is a verdict") };
        let written = text::calculation(Lang::Vi, arithmetic);
        if vi.is_empty() {
            assert!(written.ends_with("điểm phần trăm"), "one percentage minus another: {written}");
        } else {
            assert_eq!(written, vi, "{id}");
        }
    }
}

fn written(lang: Lang, formula: Formula, stated: Option<Figure>) -> [String; 2] {
    let stated = stated.map(operand);
    let wording = Wording { vi: "…".to_owned(), en: Some("…".to_owned()) };
    let check = AuditCheck::arithmetic("check".to_owned(), CheckKind::Sum, wording, stated, formula, None).unwrap();
    let Subject::Arithmetic(arithmetic) = check.subject else { panic!("a calculation") };
    [text::calculation(lang, &arithmetic), text::computed_number(lang, &arithmetic.computed)]
        .map(|it| it.replace('\u{a0}', "_"))
}

fn operand(figure: Figure) -> Operand {
    Operand { source: Source::Result { id: "some".to_owned(), field: Field::Value }, figure }
}

fn percent(sector_report: &SectorReport, relation: Relation, number: &str) -> Figure {
    let printed = number.replace('.', ",");
    let quantity = Quantity::bounded(relation, Decimal::from_str_exact(number).unwrap());
    Figure { printed, quantity, ..sector_report.result("grdp-rise").unwrap().figure.clone() }
}

#[test]
fn what_is_approximate_is_called_so_in_the_arithmetic_too() {
    let sector_report = sector_report();
    let mut about = percent(&sector_report, Relation::Equal, "4.4");
    about.quantity.approximate = true;
    let parts = || {
        [about.clone(), percent(&sector_report, Relation::Equal, "3")]
            .map(|figure| Formula::figure(operand(figure)).unwrap())
            .to_vec()
    };
    let sum = || Formula::sum(parts()).unwrap();
    assert_eq!(written(Lang::Vi, sum(), None), ["khoảng 4,4 + 3 ≈_7,4%", "≈_7,4%"]);
    assert_eq!(written(Lang::En, sum(), None), ["about 4.4 + 3 ≈_7.4%", "≈_7.4%"]);
    let against = Wording { vi: "so với năm trước".to_owned(), en: Some("on the year before".to_owned()) };
    let change = Change { figure: about, against };
    assert_eq!(text::change_figure(Lang::Vi, &change), "khoảng +4,4%");
    assert_eq!(text::change_figure(Lang::En, &change), "about +4.4%");
}

#[test]
fn a_computed_limit_is_never_rounded_to_one_that_says_more() {
    let sector_report = sector_report();
    for (relation, number, vi) in [
        (Relation::MoreThan, "46.666", ">_46,66%"),
        (Relation::AtLeast, "46.668", "≥_46,66%"),
        (Relation::LessThan, "46.662", "<_46,67%"),
        (Relation::AtMost, "-46.668", "≤_−46,66%"),
        (Relation::AtLeast, "0.004", "≥_0,004%"),
        (Relation::AtMost, "-0.004", "≤_−0,004%"),
        (Relation::AtLeast, "46.5", "≥_46,5%"),
    ] {
        let formula = Formula::figure(operand(percent(&sector_report, relation, number))).unwrap();
        let [_, computed] = written(Lang::Vi, formula, None);
        assert_eq!(computed, vi, "{number}");
    }
}

#[test]
fn every_check_has_words_in_both_languages_and_the_counts_add_up() {
    let sector_report = sector_report();
    for lang in [Lang::Vi, Lang::En] {
        for check in &sector_report.audit.checks {
            assert!(!text::check_topic(lang, check).is_empty());
            assert!(text::check_link(lang, check).contains(": "));
        }
        assert!(text::audit_takeaway(lang, &sector_report.audit).starts_with("110 "));
        let summary = text::audit_summary(lang, &sector_report.audit);
        for count in ["3 ", "4 ", "52 "] {
            assert!(summary.contains(count), "{summary}");
        }
        let meanings: Vec<&str> = CheckStatus::ALL.map(|outcome| text::status_meaning(lang, outcome)).to_vec();
        assert!(meanings.iter().all(|meaning| meaning.ends_with('.')));
    }
}

#[test]
fn a_breakdown_says_its_largest_part_and_all_of_them() {
    let sector_report = sector_report();
    let breakdown = |id: &str| {
        let found = sector_report.breakdowns.iter().find(|breakdown| breakdown.id == id);
        sector_report.parts_of(found.unwrap()).unwrap()
    };
    let revenue = breakdown("budget-revenue-sources");
    assert_eq!(text::breakdown_takeaway(Lang::Vi, &revenue), "Thu ngân sách: Thu nội địa chiếm 86,2%");
    assert_eq!(text::breakdown_takeaway(Lang::En, &revenue), "Budget revenue: Domestic revenue 86.2%");
    let growth = text::breakdown_takeaway(Lang::Vi, &breakdown("growth-contributions"));
    assert_eq!(growth, "Tốc độ tăng GRDP: Công nghiệp và xây dựng đóng góp 3,28 trong 5,56 điểm phần trăm");
    let exports = text::breakdown_summary(Lang::Vi, &breakdown("export-products"));
    assert!(exports.contains("phần còn lại (tính từ số liệu) 0,75\u{a0}tỷ USD"), "{exports}");
    assert!(!text::breakdown_summary(Lang::Vi, &breakdown("import-sectors")).contains("phần còn lại"));
}
