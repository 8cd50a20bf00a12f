//! What the fields of format 2 mean, and that all of them may be left out.

use chi_tieu::domain::{DocumentKind, GroupKind, Moment, Quantity, Reading, Role, Stretch, UnitKind, Verdict, Wording};
use serde_json::json;

use super::{
    accepted,
    fixture::{remove, small, with},
    wide::{wide, widened},
};

fn vi(wording: &Wording) -> (&str, Option<&str>) {
    (&wording.vi, wording.en.as_deref())
}

#[test]
fn documents_territories_and_notes_arrive_in_the_domain() {
    let dataset = accepted(&wide());
    assert_eq!(dataset.document.kind, DocumentKind::Report);
    let [resolution] = dataset.documents.as_slice() else { panic!("one further document") };
    assert_eq!((resolution.id.as_str(), resolution.kind), ("resolution-9", DocumentKind::Resolution));
    assert_eq!(resolution.number.as_deref(), Some("9/NQ-HĐND"));
    assert_eq!(resolution.date, Moment { year: 2022, month: Some(12), day: None });
    assert_eq!((vi(&resolution.issuer), vi(&resolution.title)), (("Hội đồng", Some("Council")), ("Nghị quyết", None)));
    assert_eq!(dataset.document("resolution-9"), Some(resolution));
    assert_eq!(dataset.document("example-2023"), Some(&dataset.document));
    assert_eq!(dataset.document("nowhere"), None);
    let [(id, territory)] = dataset.territories.as_slice() else { panic!("one further territory") };
    assert_eq!((id.as_str(), vi(&territory.name)), ("old-province", ("Tỉnh cũ", Some("Old province"))));
    assert_eq!(territory.boundaries.as_ref().map(vi), Some(("Trước sắp xếp", None)));
    assert_eq!(territory.note.as_ref().map(vi), Some(("Đã sắp xếp", None)));
    assert_eq!(dataset.notes.iter().map(vi).collect::<Vec<_>>(), [("Số liệu làm tròn", Some("Figures are rounded"))]);
}

#[test]
fn periods_and_their_roles_arrive_in_the_domain() {
    let dataset = accepted(&wide());
    let striven = &dataset.periods[4];
    assert_eq!(striven.label.as_ref().map(vi), Some(("Phấn đấu 2023", None)));
    let month = |month| Moment { year: 2023, month: Some(month), day: None };
    assert_eq!(striven.stretch, Some(Stretch { from: month(1), until: month(6) }));
    assert!(dataset.periods[..4].iter().all(|period| period.label.is_none() && period.stretch.is_none()));
    let roles: Vec<_> = dataset.comparison.periods().map(|(role, period)| (role, period.id.as_str())).collect();
    assert_eq!(
        roles,
        [
            (Role::Previous, "2022-final"),
            (Role::Target, "2023-plan"),
            (Role::Alternative, "2023-striven"),
            (Role::Outcome, "2023-estimate"),
            (Role::Next, "2024-plan"),
        ]
    );
}

#[test]
fn verdicts_and_the_report_s_own_count_arrive_in_the_domain() {
    let dataset = accepted(&wide());
    assert!(dataset.comparison.met_or_better);
    let counts = dataset.stated_counts.as_ref().expect("the report counts");
    assert_eq!((counts.of, counts.reached, counts.exceeded), (3, Some(1), Some(0)));
    assert_eq!((counts.met, counts.missed, counts.place.as_str()), (Some(1), Some(2), "table"));
    assert!(!accepted(&small()).comparison.met_or_better);
    assert_eq!(accepted(&small()).stated_counts, None);

    let verdict = |id: &str| {
        let indicator = dataset.indicators().find(|indicator| indicator.id == id).expect("the indicator");
        indicator.official.as_ref().map(|it| (it.printed.as_str(), it.translated.as_deref(), it.class, it.shared))
    };
    assert_eq!(verdict("income"), Some(("Đạt KH", Some("Met the plan"), Verdict::Met, false)));
    // A row's own verdict stands before that of its heading.
    assert_eq!(verdict("communes"), Some(("Không đạt KH", None, Verdict::Missed, false)));
    assert_eq!(verdict("share"), None, "another group");
    let without_own = {
        let mut dataset = wide();
        remove(&mut dataset, "/indicators/3/verdict");
        accepted(&dataset)
    };
    let rank = without_own.indicators().find(|indicator| indicator.id == "rank").and_then(|it| it.official.clone());
    let rank = rank.expect("that of its heading");
    assert_eq!((rank.printed.as_str(), rank.class, rank.shared), ("Cơ bản đạt", Verdict::Nearly, true));
    assert_eq!(rank.translated.as_deref(), Some("Nearly met"));
}

#[test]
fn units_places_and_groups_arrive_in_the_domain() {
    let dataset = accepted(&wide());
    let indicator = |id: &str| dataset.indicators().find(|indicator| indicator.id == id).expect("the indicator");
    let unit = &indicator("rank").unit;
    assert_eq!((unit.kind, unit.before, unit.one.as_deref()), (UnitKind::Rank, true, Some("place")));
    let responsible = indicator("income").responsible.as_ref().map(vi);
    assert_eq!(responsible, Some(("Sở Tài chính", Some("Finance department"))));
    let place = indicator("income").reading("2023-striven").place().expect("a place");
    assert_eq!((place.document.as_deref(), place.territory.as_deref()), (Some("resolution-9"), Some("old-province")));
    let structure = &dataset.groups[0];
    assert_eq!(
        (structure.kind, structure.shares.as_slice()),
        (GroupKind::Composition, ["share".to_owned()].as_slice())
    );
}

#[test]
fn ranges_words_and_values_in_another_unit_arrive_in_the_domain() {
    let dataset = accepted(&wide());
    let reading = |id: &str, period: &str| {
        let indicator = dataset.indicators().find(|indicator| indicator.id == id).expect("the indicator");
        indicator.reading(period)
    };
    let Reading::Stated(range) = reading("share", "2022-final") else { panic!("a range") };
    assert_eq!(range.quantity, Quantity { approximate: true, ..Quantity::ranging(99.into(), 100.into()) });
    assert_eq!((range.printed.as_str(), &range.digits), ("khoảng 99 - 100 (trong đó 3) *5", &None));
    let Reading::Worded(words) = reading("share", "2023-striven") else { panic!("words") };
    assert_eq!((vi(&words.text), words.place.id.as_str()), (("Xuất siêu", Some("Trade surplus")), "table"));
    let Reading::Stated(own) = reading("income", "2023-striven") else { panic!("a value in its own unit") };
    assert_eq!(own.unit.as_ref().map(|unit| unit.id.as_str()), Some("percent"));
    assert_eq!(own.quantity.decimal.to_string(), "-3.5");
    // A unit that is the indicator's is none of its own.
    let same = accepted(&widened("/indicators/1/values/2023-plan/unit", json!("million-vnd")));
    let same = same.indicators().find(|it| it.id == "income").expect("income").reading("2023-plan").clone();
    assert!(matches!(same, Reading::Stated(it) if it.unit.is_none()));
}

#[test]
fn whatever_format_2_adds_may_be_left_out() {
    for pointer in [
        "/document/kind",
        "/documents/0/kind",
        "/documents/0/number",
        "/documents/0/issuer/en",
        "/territories/0/boundaries",
        "/territories/0/note",
        "/notes",
        "/periods/4/label",
        "/comparison/previous",
        "/comparison/alternative",
        "/comparison/next",
        "/comparison/outcome",
        "/comparison/target",
        "/units/3/one",
        "/units/3/before",
        "/places/2/document",
        "/places/2/territory",
        "/verdicts",
        "/verdicts/met_or_better",
        "/verdicts/reported",
        "/verdicts/reported/reached",
        "/verdicts/reported/exceeded",
        "/verdicts/reported/met",
        "/verdicts/reported/missed",
        "/groups/2/verdict",
        "/groups/2/verdict/en",
        "/indicators/1/responsible",
        "/indicators/1/values/2023-striven",
        "/indicators/1/values/2022-final",
        "/indicators/0/values/2022-final/approximate",
    ] {
        let mut dataset = wide();
        if pointer.ends_with("approximate") {
            dataset["indicators"][0]["values"]["2022-final"]["aside"] = json!(["khoảng", "(trong đó 3)", "*5"]);
        }
        remove(&mut dataset, pointer);
        accepted(&dataset);
    }
}

#[test]
fn other_languages_may_stand_beside_a_text_under_their_tags() {
    for tag in ["fr", "km", "lo", "zh-Hant", "zh-Hant-TW", "sr-Latn", "hmn", "de-1996"] {
        let dataset = accepted(&with(&format!("/document/title/{tag}"), json!("…")));
        assert_eq!(dataset, accepted(&small()), "{tag} is for other readers");
    }
}

#[test]
fn format_1_means_in_format_2_what_it_means_in_format_1() {
    let mut second = small();
    second["format"] = json!(2);
    assert_eq!(accepted(&second), accepted(&small()));
}
