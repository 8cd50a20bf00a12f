//! The document, its periods and groups, and how its indicators are classed.

use chi_tieu::domain::{Direction, GroupKind, Moment, PolicyArea, Role, Stage, UnitKind};
use unicode_normalization::is_nfc;

use super::shipped;

#[test]
fn the_source_is_report_163_of_the_peoples_committee() {
    let document = shipped().document;
    assert_eq!(document.number.as_deref(), Some("163/BC-UBND"));
    assert_eq!(document.date, Moment { year: 2023, month: Some(11), day: Some(12) });
    assert_eq!(document.issuer.vi, "Ủy ban nhân dân tỉnh Thái Nguyên");
    assert_eq!(
        document.title.vi,
        "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2023; \
         mục tiêu, nhiệm vụ phát triển kinh tế - xã hội năm 2024"
    );
}

#[test]
fn readers_are_told_that_the_boundaries_are_those_before_the_merger() {
    let territory = shipped().territory;
    let boundaries = territory.boundaries.expect("which boundaries");
    assert_eq!(boundaries.vi, "Địa giới trước ngày 01/7/2025");
    assert_eq!(boundaries.en.as_deref(), Some("Boundaries before 1 July 2025"));
    let note = territory.note.expect("what has changed since");
    for note in [note.vi, note.en.expect("in English too")] {
        assert!(note.contains("202/2025/QH15") && note.contains("Bắc Kạn"), "{note}");
    }
}

#[test]
fn plan_and_estimate_of_2023_are_compared_and_the_plan_of_2024_is_next() {
    let dataset = shipped();
    let periods: Vec<_> = dataset.periods.iter().map(|it| (it.id.as_str(), it.year, it.stage)).collect();
    let plan = ("2023-plan", 2023, Stage::Plan);
    assert_eq!(periods, [plan, ("2023-estimate", 2023, Stage::Estimate), ("2024-plan", 2024, Stage::Plan)]);
    let roles: Vec<_> = dataset.comparison.periods().map(|(role, period)| (role, period.id.as_str())).collect();
    assert_eq!(roles, [(Role::Target, "2023-plan"), (Role::Outcome, "2023-estimate"), (Role::Next, "2024-plan")]);
}

#[test]
fn groups_are_divided_as_part_two_divides_them() {
    let dataset = shipped();
    let numbers = |policy_area| {
        let groups = dataset.groups.iter().filter(move |group| group.policy_area == policy_area);
        groups.map(|group| group.number.as_str()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(numbers(PolicyArea::Economy), "1 2 3 4 5 6 7");
    assert_eq!(numbers(PolicyArea::Society), "8 9 10 11 12 13 14");
    assert_eq!(numbers(PolicyArea::Environment), "15");
    let compositions: Vec<_> =
        dataset.groups.iter().filter(|it| it.kind == GroupKind::Composition).map(|it| it.id.as_str()).collect();
    assert_eq!(compositions, ["structure"]);
}

#[test]
fn more_is_better_but_for_unemployment_and_the_shares_of_the_economy() {
    let dataset = shipped();
    let ids = |direction| {
        let found = dataset.indicators().filter(move |indicator| indicator.direction == direction);
        found.map(|indicator| indicator.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(ids(Direction::Lower), ["urban-unemployment"]);
    assert_eq!(ids(Direction::Neutral), ["share-industry", "share-services", "share-agriculture"]);
    assert_eq!(ids(Direction::Higher).len(), 24);
}

#[test]
fn every_unit_is_of_the_right_kind() {
    let dataset = shipped();
    for indicator in dataset.indicators() {
        let kind = match indicator.unit.name.vi.as_str() {
            "%" => UnitKind::Percent,
            "Triệu đồng" | "Tỷ đồng" | "m²" => UnitKind::Amount,
            "Xã" | "Đơn vị" | "căn" => UnitKind::Count,
            other => panic!("{other} is no unit of the report"),
        };
        assert_eq!(indicator.unit.kind, kind, "{}", indicator.id);
    }
    let percentages = dataset.indicators().filter(|indicator| indicator.unit.kind == UnitKind::Percent);
    assert_eq!(percentages.count(), 22);
}

#[test]
fn only_two_indicators_are_parts_of_another() {
    let dataset = shipped();
    let parts: Vec<_> = dataset
        .indicators()
        .filter_map(|it| Some((it.id.as_str(), it.parent.as_deref()?, it.name.vi.as_str())))
        .collect();
    assert_eq!(
        parts,
        [
            ("local-export-growth", "export-growth", "Trong đó tốc độ tăng giá trị xuất khẩu địa phương"),
            ("certified-labour", "trained-labour", "Trong đó có bằng cấp, chứng chỉ"),
        ]
    );
}

#[test]
fn notes_are_written_in_both_languages_and_belong_to_stated_periods() {
    let dataset = shipped();
    let mut count = 0;
    for note in dataset.indicators().flat_map(|indicator| &indicator.notes) {
        let en = note.text.en.as_ref().expect("in English too");
        assert!(is_nfc(&note.text.vi) && is_nfc(en));
        assert_ne!(&note.text.vi, en);
        for text in [&note.text.vi, en] {
            assert!(text.ends_with('.') && !text.contains("  "), "{text}");
        }
        count += 1;
    }
    assert!(count >= 20, "only {count} notes");
}

#[test]
fn where_two_sources_differ_a_note_names_both_figures() {
    let dataset = shipped();
    for (id, figures) in [
        ("industrial-output-growth", ["5,13%", "5,03%"]),
        ("agricultural-output-growth", ["4,04%", "4,03%"]),
        ("export-growth", ["77,5%", "83,3%"]),
        ("grdp-per-capita", ["98,2%", "98,26%"]),
        ("budget-revenue", ["100%", "102,2%"]),
        ("national-standard-schools", ["88,5%", "88,59%"]),
        ("new-rural-districts", ["≥ 01", "≥ 46"]),
        ("forest-cover", [">46", "≥ 01"]),
    ] {
        let indicator = dataset.indicators().find(|indicator| indicator.id == id).expect("the indicator");
        let told = indicator.notes.iter().any(|note| figures.iter().all(|figure| note.text.vi.contains(figure)));
        assert!(told, "{id}: no note names {figures:?}");
    }
}
