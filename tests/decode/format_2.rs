//! Bad input of format 2: each is refused at its place and for what it is.

use chi_tieu::domain::{JsonKind, Problem};
use serde_json::{Value, json};

use super::{
    accepted,
    fixture::{remove, set},
    refused,
    wide::{wide, widened},
};

fn unknown(id: &str) -> Problem {
    Problem::UnknownId { id: id.to_owned() }
}

fn repeated(id: &str) -> Problem {
    Problem::RepeatedId { id: id.to_owned() }
}

/// The wide dataset without these.
fn without(pointers: &[&str]) -> Value {
    let mut dataset = wide();
    for pointer in pointers {
        remove(&mut dataset, pointer);
    }
    dataset
}

#[test]
fn no_period_has_two_roles() {
    for (again, id, role) in [
        ("outcome", "2023-plan", "target"),
        ("next", "2023-plan", "target"),
        ("next", "2023-estimate", "outcome"),
        ("previous", "2023-plan", "target"),
        ("previous", "2024-plan", "next"),
        ("alternative", "2023-estimate", "outcome"),
        ("alternative", "2022-final", "previous"),
    ] {
        let pointer = format!("/comparison/{again}");
        let problem = Problem::RepeatedRole { role };
        refused(&widened(&pointer, json!(id)), &pointer, &problem);
        assert_eq!(problem.to_string(), format!("this period has another role already, “{role}”"));
    }
}

#[test]
fn a_comparison_has_a_target_or_an_outcome() {
    refused(&without(&["/comparison/target", "/comparison/outcome"]), "/comparison", &Problem::NoRole);
    refused(&widened("/comparison", json!({})), "/comparison", &Problem::NoRole);
    refused(&widened("/comparison", json!({ "next": "2024-plan" })), "/comparison", &Problem::NoRole);
    accepted(&without(&["/comparison/target"]));
    accepted(&without(&["/comparison/outcome"]));
    assert_eq!(Problem::NoRole.to_string(), "expected at least one of the roles “target” and “outcome”");
    refused(
        &widened("/comparison/plan", json!("2024-plan")),
        "/comparison",
        &Problem::UnknownField { name: "plan".to_owned() },
    );
}

#[test]
fn only_what_was_before_and_a_second_plan_may_lack_an_entry() {
    for period in ["2023-plan", "2023-estimate", "2024-plan"] {
        let dataset = without(&[&format!("/indicators/1/values/{period}")]);
        refused(&dataset, "/indicators/1/values", &Problem::MissingPeriod { id: period.to_owned() });
    }
    accepted(&without(&["/indicators/1/values/2022-final", "/indicators/1/values/2023-striven"]));
    // A period in no role any more needs none either.
    accepted(&without(&["/comparison/next", "/indicators/1/values/2024-plan"]));
}

#[test]
fn a_period_that_is_no_calendar_year_has_a_beginning_and_an_end_in_order() {
    let stretched = |from: Value, until: Value| {
        let mut dataset = widened("/periods/4/from", from);
        set(&mut dataset, "/periods/4/until", until);
        dataset
    };
    for (from, until) in [("2023-01", "2023-06"), ("2023-01", "2023-01"), ("2016", "2020"), ("2022-12", "2023-01")] {
        accepted(&stretched(json!(from), json!(until)));
    }
    for (from, until) in [("2023-06", "2023-01"), ("2020", "2016"), ("2023-01", "2023"), ("2023", "2023-06")] {
        refused(&stretched(json!(from), json!(until)), "/periods/4/until", &Problem::BadRange);
    }
    for bad in ["2023-13", "2023-1", "06/2023", "2023-00"] {
        refused(&stretched(json!(bad), json!("2024-01")), "/periods/4/from", &Problem::BadDate);
        refused(&stretched(json!("2022-01"), json!(bad)), "/periods/4/until", &Problem::BadDate);
    }
    refused(&without(&["/periods/4/until"]), "/periods/4", &Problem::MissingField { name: "until" });
    refused(&without(&["/periods/4/from"]), "/periods/4", &Problem::MissingField { name: "from" });
}

#[test]
fn a_stretch_is_of_months_or_years_and_not_of_days() {
    let mut dataset = widened("/periods/4/from", json!("2023-01-01"));
    set(&mut dataset, "/periods/4/until", json!("2023-06-30"));
    let found = super::read(&dataset).map(|_| "accepted");
    assert!(found.is_err_and(|fault| fault.path == "/periods/4/from"), "days are not among what the schema allows");
}

#[test]
fn documents_and_territories_have_ids_of_their_own() {
    let again = wide()["documents"][0].clone();
    refused(&widened("/documents/1", again), "/documents/1/id", &repeated("resolution-9"));
    // The main document is one of them.
    refused(&widened("/documents/0/id", json!("example-2023")), "/documents/0/id", &repeated("example-2023"));
    let again = wide()["territories"][0].clone();
    refused(&widened("/territories/1", again), "/territories/1/id", &repeated("old-province"));
    for pointer in ["/documents/0/id", "/territories/0/id"] {
        refused(&widened(pointer, json!("Old")), pointer, &Problem::BadId);
    }
    let with_territory = widened("/documents/0/territory", json!({ "name": { "vi": "Tỉnh" } }));
    refused(&with_territory, "/documents/0", &Problem::UnknownField { name: "territory".to_owned() });
}

#[test]
fn a_place_names_documents_and_territories_that_are_there() {
    for (pointer, bad) in [
        ("/places/2/document", "nowhere"),
        ("/places/2/document", "old-province"),
        ("/places/2/territory", "nowhere"),
        ("/places/2/territory", "resolution-9"),
        ("/places/0/document", "resolution-8"),
    ] {
        refused(&widened(pointer, json!(bad)), pointer, &unknown(bad));
    }
    accepted(&widened("/places/0/document", json!("example-2023")));
    refused(&without(&["/documents"]), "/places/2/document", &unknown("resolution-9"));
    refused(&without(&["/territories"]), "/places/2/territory", &unknown("old-province"));
}

#[test]
fn a_place_writes_its_decimals_after_a_comma_or_a_point() {
    for bad in ["·", ";", ",.", "point", "،"] {
        let problem = Problem::UnknownWord { found: bad.to_owned(), expected: ", or ." };
        refused(&widened("/places/2/decimal_point", json!(bad)), "/places/2/decimal_point", &problem);
    }
}

#[test]
fn a_rank_is_a_whole_number_above_zero() {
    let pointer = "/indicators/3/values/2023-plan";
    for (printed, decimal) in [("hạng 2,5", "2.5"), ("hạng 25,0", "25.0"), ("hạng 0", "0"), ("hạng -3", "-3")] {
        let value = json!({ "printed": printed, "relation": "=", "decimal": decimal, "place": "table" });
        refused(&widened(pointer, value), &format!("{pointer}/decimal"), &Problem::BadRank);
    }
    let range = |until: &str| {
        json!({
            "printed": format!("hạng 25-{}", until.replace('.', ",")), "relation": "=", "decimal": "25", "until": until,
            "place": "table"
        })
    };
    accepted(&widened(pointer, range("30")));
    refused(&widened(pointer, range("30.5")), &format!("{pointer}/decimal"), &Problem::BadRank);
    let bound = json!({ "printed": "dưới hạng 30", "relation": "<", "decimal": "30", "place": "table" });
    accepted(&widened(pointer, bound));
    assert_eq!(Problem::BadRank.to_string(), "a rank must be a whole number above 0");
}

#[test]
fn of_ranks_the_lower_is_better_or_neither() {
    refused(&widened("/indicators/3/direction", json!("higher")), "/indicators/3/direction", &Problem::RankDirection);
    accepted(&widened("/indicators/3/direction", json!("neutral")));
    assert_eq!(
        Problem::RankDirection.to_string(),
        "of ranks the lower is better: expected the direction “lower” or “neutral”"
    );
}

#[test]
fn a_composition_names_indicators_of_its_group_that_are_in_percent() {
    for (list, at, bad) in [
        (json!(["nowhere"]), 0, "nowhere"),
        (json!(["share", "nowhere"]), 1, "nowhere"),
        // It is there, in another group.
        (json!(["share", "income"]), 1, "income"),
    ] {
        let path = format!("/groups/0/composition/{at}");
        refused(&widened("/groups/0/composition", list), &path, &unknown(bad));
    }
    refused(&widened("/groups/0/composition/0", json!("Share")), "/groups/0/composition/0", &Problem::BadId);
    refused(&widened("/groups/0/composition", json!([])), "/groups/0/composition", &Problem::EmptyList);
    // Only those that are named must be in percent.
    let mut dataset = widened("/indicators/3/group", json!("structure"));
    accepted(&dataset);
    set(&mut dataset, "/groups/0/composition", json!(["share", "rank"]));
    refused(&dataset, "/indicators/3", &Problem::NotShares);
    set(&mut dataset, "/groups/0/composition", json!(true));
    refused(&dataset, "/indicators/3", &Problem::NotShares);
}

#[test]
fn the_report_counts_no_more_than_there_are() {
    for field in ["exceeded", "met", "reached", "missed"] {
        let pointer = format!("/verdicts/reported/{field}");
        for bad in [json!(4), json!(-1), json!(65_536), json!(1.5)] {
            refused(&widened(&pointer, bad), &pointer, &Problem::OutOfRange);
        }
        accepted(&widened(&pointer, json!(3)));
        let problem = Problem::WrongKind { expected: JsonKind::Number, found: JsonKind::Text };
        refused(&widened(&pointer, json!("1")), &pointer, &problem);
    }
    refused(&widened("/verdicts/reported/of", json!(-1)), "/verdicts/reported/of", &Problem::OutOfRange);
    refused(&widened("/verdicts/reported/place", json!("nowhere")), "/verdicts/reported/place", &unknown("nowhere"));
}

#[test]
fn a_value_is_one_of_figure_words_and_reason() {
    let pointer = "/indicators/1/values/2023-plan";
    let words = json!({ "words": { "vi": "Xuất siêu" }, "place": "table" });
    accepted(&widened(pointer, words.clone()));
    let mut both = words.clone();
    set(&mut both, "/printed", json!("5"));
    refused(&widened(pointer, both), pointer, &Problem::UnknownField { name: "printed".to_owned() });
    let mut both = words.clone();
    set(&mut both, "/missing", json!("not-set"));
    refused(&widened(pointer, both), pointer, &Problem::UnknownField { name: "place".to_owned() });
    let mut without_place = words;
    remove(&mut without_place, "/place");
    refused(&widened(pointer, without_place), pointer, &Problem::MissingField { name: "place" });
}

#[test]
fn a_value_s_own_unit_is_a_unit_of_the_dataset() {
    let pointer = "/indicators/1/values/2023-striven/unit";
    refused(&widened(pointer, json!("nowhere")), pointer, &unknown("nowhere"));
    refused(&widened(pointer, json!("Percent")), pointer, &Problem::BadId);
}

#[test]
fn what_is_no_tag_of_a_language_is_an_unknown_field_of_a_text() {
    for name in ["french", "EN", "e", "en_GB", "fr-", "fr--CA", "fr-toolongpart", "name", "text"] {
        let problem = Problem::UnknownField { name: name.to_owned() };
        refused(&widened(&format!("/document/title/{name}"), json!("…")), "/document/title", &problem);
    }
    for (value, problem) in [
        (json!(""), Problem::EmptyText),
        (json!(1), Problem::WrongKind { expected: JsonKind::Text, found: JsonKind::Number }),
    ] {
        refused(&widened("/document/title/fr", value), "/document/title/fr", &problem);
    }
    refused(&without(&["/document/title/vi"]), "/document/title", &Problem::MissingField { name: "vi" });
}
