//! What a good dataset means, field by field.

use chi_tieu::domain::{
    Decimal, Direction, DocumentKind, GroupKind, Missing, Moment, PolicyArea, Quantity, Reading, Relation, Role, Stage,
    UnitKind, Verdict,
};
use serde_json::json;

use super::{
    accepted,
    fixture::{small, with, without},
};

#[test]
fn every_field_arrives_in_the_domain() {
    let dataset = accepted(&small());
    let document = &dataset.document;
    assert_eq!((document.id.as_str(), document.number.as_deref()), ("example-2023", Some("1/BC-UBND")));
    assert_eq!(document.date, Moment { year: 2023, month: Some(11), day: Some(12) });
    assert_eq!(document.kind, DocumentKind::Report, "where it says nothing else");
    assert_eq!((document.issuer.vi.as_str(), document.issuer.en.as_deref()), ("Ủy ban", Some("Committee")));
    assert_eq!((document.title.vi.as_str(), document.title.en.as_deref()), ("Báo cáo", Some("Report")));
    let territory = &dataset.territory;
    assert_eq!((territory.name.vi.as_str(), territory.name.en.as_deref()), ("Tỉnh", Some("Province")));
    assert_eq!(territory.boundaries.as_ref().and_then(|it| it.en.as_deref()), Some("Old boundaries"));
    assert_eq!(territory.note.as_ref().map(|it| it.vi.as_str()), Some("Đã sắp xếp"));

    let periods: Vec<_> = dataset.periods.iter().map(|it| (it.id.as_str(), it.year, it.stage)).collect();
    let plan = ("2023-plan", 2023, Stage::Plan);
    let estimate = ("2023-estimate", 2023, Stage::Estimate);
    assert_eq!(periods, [plan, estimate, ("2024-plan", 2024, Stage::Plan), ("2022-final", 2022, Stage::Final)]);
    let roles: Vec<_> = dataset.comparison.periods().map(|(role, period)| (role, period.id.as_str())).collect();
    assert_eq!(roles, [(Role::Target, "2023-plan"), (Role::Outcome, "2023-estimate"), (Role::Next, "2024-plan")]);

    let groups: Vec<_> =
        dataset.groups.iter().map(|it| (it.id.as_str(), it.number.as_str(), it.policy_area, it.kind)).collect();
    assert_eq!(
        groups,
        [
            ("structure", "1", PolicyArea::Economy, GroupKind::Composition),
            ("income", "2", PolicyArea::Society, GroupKind::Indicator),
            ("rural", "3", PolicyArea::Environment, GroupKind::Heading),
        ]
    );
    assert_eq!(
        dataset.groups.iter().map(|group| group.name.en.as_deref()).collect::<Vec<_>>(),
        ["Structure", "Income", "Countryside"].map(Some)
    );
}

#[test]
fn every_field_of_an_indicator_arrives_in_the_domain() {
    let dataset = accepted(&small());
    let [share, income, communes] = dataset.indicators().collect::<Vec<_>>()[..] else { panic!("three indicators") };
    for (indicator, id, marker, level, parent, unit, direction) in [
        (share, "share", "-", 1, None, UnitKind::Percent, Direction::Neutral),
        (income, "income", "2", 0, None, UnitKind::Amount, Direction::Higher),
        (communes, "communes", "+", 2, Some("income"), UnitKind::Count, Direction::Lower),
    ] {
        assert_eq!((indicator.id.as_str(), indicator.marker.as_str(), indicator.level), (id, marker, level));
        assert_eq!((indicator.parent.as_deref(), indicator.unit.kind, indicator.direction), (parent, unit, direction));
    }
    assert_eq!((income.name.vi.as_str(), income.name.en.as_deref()), ("Thu nhập", Some("Income")));
    assert_eq!((income.unit.id.as_str(), income.unit.name.vi.as_str()), ("million-vnd", "Triệu đồng"));
    let verdicts = [share, income, communes].map(|it| it.official.as_ref().map(|it| (it.printed.as_str(), it.class)));
    assert_eq!(verdicts, [None, Some(("Đạt KH", Verdict::Met)), Some(("Không đạt KH", Verdict::Missed))]);
    let notes: Vec<_> = income.notes.iter().map(|note| (note.period.as_deref(), note.text.en.as_deref())).collect();
    assert_eq!(notes, [(None, Some("Note")), (Some("2023-plan"), Some("The plan"))]);
    assert!(share.notes.is_empty());
}

#[test]
fn every_figure_keeps_its_print_its_meaning_and_its_place() {
    let dataset = accepted(&small());
    for (id, period, printed, relation, decimal, place, wording) in [
        ("share", "2023-plan", "100", Relation::Equal, "100", "table", None),
        ("share", "2024-plan", "100%", Relation::Equal, "100", "list", Some("Phần")),
        ("income", "2022-final", "-1.234,50", Relation::Equal, "-1234.50", "table", None),
        ("income", "2023-plan", "≥ 01", Relation::AtLeast, "1", "table", None),
        ("income", "2023-estimate", ">46", Relation::MoreThan, "46", "table", None),
        ("communes", "2023-plan", "Dưới 3", Relation::LessThan, "3", "table", None),
        ("communes", "2024-plan", "≤ 0,8", Relation::AtMost, "0.8", "list", None),
    ] {
        let indicator = dataset.indicators().find(|indicator| indicator.id == id).expect("the indicator");
        let Reading::Stated(statement) = indicator.reading(period) else { panic!("{id} in {period} is stated") };
        assert_eq!((statement.printed.as_str(), statement.quantity.relation), (printed, relation));
        assert_eq!(statement.quantity.decimal.to_string(), decimal, "with its printed precision");
        assert_eq!((statement.place.id.as_str(), statement.wording.as_deref()), (place, wording));
    }
    let reading =
        |id, period: &str| dataset.indicators().find(|it| it.id == id).expect("the indicator").reading(period).clone();
    assert_eq!(reading("income", "2024-plan"), Reading::Missing(Missing::NotSet));
    assert_eq!(reading("communes", "2023-estimate"), Reading::Missing(Missing::NotReported));
    assert_eq!(reading("share", "2022-final"), Reading::Missing(Missing::NotReported), "a period of no comparison");
}

#[test]
fn what_is_optional_may_be_left_out() {
    for pointer in [
        "/$schema",
        "/document/number",
        "/document/territory/boundaries",
        "/document/territory/note",
        "/document/title/en",
        "/indicators/0/name/en",
        "/groups/0/composition",
        "/indicators/2/parent",
        "/indicators/1/verdict",
        "/indicators/1/notes",
        "/indicators/1/notes/1/period",
        "/indicators/0/values/2024-plan/wording",
        "/indicators/1/values/2022-final",
    ] {
        accepted(&without(pointer));
    }
}

#[test]
fn a_number_without_fraction_is_whole_however_it_is_written() {
    let dataset = accepted(&with("/periods/0/year", json!(2025.0)));
    assert_eq!(dataset.periods.first().map(|period| period.year), Some(2025));
    assert_eq!(accepted(&with("/format", json!(1.0))), accepted(&small()));
}

#[test]
fn a_composition_is_one_with_and_without_a_heading() {
    for heading in [true, false] {
        let dataset = accepted(&with("/groups/0/heading", json!(heading)));
        assert_eq!(dataset.groups.first().map(|group| group.kind), Some(GroupKind::Composition));
    }
}

#[test]
fn a_parent_may_stand_below_its_part() {
    accepted(&with("/indicators/0/parent", json!("communes")));
}

#[test]
fn eighteen_digits_are_kept_exactly() {
    for (printed, decimal) in [
        ("123.456.789.012.345.678", "123456789012345678"),
        ("-0,12345678901234567", "-0.12345678901234567"),
        ("1,00000000000000000", "1.00000000000000000"),
    ] {
        let figure = json!({ "printed": printed, "relation": "=", "decimal": decimal, "place": "table" });
        let dataset = accepted(&with("/indicators/1/values/2023-plan", figure));
        let income = dataset.indicators().find(|indicator| indicator.id == "income").expect("the indicator");
        let expected = Quantity::exactly(Decimal::from_str_exact(decimal).expect("a decimal"));
        let found = income.reading("2023-plan").quantity().copied();
        assert_eq!(found, Some(expected));
        assert_eq!(found.map(|it| it.decimal.to_string()).as_deref(), Some(decimal));
    }
}

#[test]
fn the_dataset_built_into_the_widget_is_accepted() {
    accepted(&serde_json::from_str(chi_tieu::EMBEDDED).expect("JSON"));
}
