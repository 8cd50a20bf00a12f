//! Ids and references: each id once, each reference to something that is there, and the fault at the reference.

use chi_tieu::domain::Problem;
use serde_json::json;

use super::{
    accepted,
    fixture::{remove, set, small, with, without},
    refused,
};

fn unknown(id: &str) -> Problem {
    Problem::UnknownId { id: id.to_owned() }
}

#[test]
fn an_id_used_twice_is_refused_where_it_comes_again() {
    for (pointer, id) in [
        ("/periods/2/id", "2023-plan"),
        ("/units/1/id", "percent"),
        ("/places/1/id", "table"),
        ("/groups/2/id", "structure"),
        ("/indicators/2/id", "share"),
    ] {
        let problem = Problem::RepeatedId { id: id.to_owned() };
        refused(&with(pointer, json!(id)), pointer, &problem);
        assert_eq!(problem.to_string(), format!("id “{id}” is used twice"));
    }
}

#[test]
fn the_same_id_may_name_things_of_different_kinds() {
    let mut dataset = with("/places/0/id", json!("percent"));
    let text = dataset.to_string().replace("\"place\":\"table\"", "\"place\":\"percent\"");
    dataset = serde_json::from_str(&text).expect("JSON");
    accepted(&dataset);
}

#[test]
fn a_reference_to_nothing_is_refused_at_the_reference() {
    for pointer in [
        "/comparison/target",
        "/comparison/outcome",
        "/comparison/next",
        "/indicators/1/unit",
        "/indicators/1/group",
        "/indicators/2/parent",
        "/indicators/0/values/2023-plan/place",
        "/indicators/1/notes/1/period",
    ] {
        refused(&with(pointer, json!("nowhere")), pointer, &unknown("nowhere"));
    }
    assert_eq!(unknown("nowhere").to_string(), "“nowhere” is not defined in this dataset");
}

#[test]
fn a_headline_is_an_indicator_and_named_once() {
    refused(&with("/headlines/0", json!("nowhere")), "/headlines/0", &unknown("nowhere"));
    // The id of a group is not that of an indicator.
    refused(&with("/headlines/0", json!("structure")), "/headlines/0", &unknown("structure"));
    let twice = with("/headlines", json!(["share", "share"]));
    refused(&twice, "/headlines/1", &Problem::RepeatedId { id: "share".to_owned() });
    refused(&with("/headlines/0", json!("Share")), "/headlines/0", &Problem::BadId);
    assert_eq!(accepted(&small()).headlines, ["share"]);
    assert!(accepted(&without("/headlines")).headlines.is_empty(), "none are shown, none are invented");
}

#[test]
fn a_value_for_an_unknown_period_is_refused() {
    let pointer = "/indicators/1/values/2025-plan";
    refused(&with(pointer, json!({ "missing": "not-set" })), pointer, &unknown("2025-plan"));
    let escaped = "/indicators/1/values/a~1b~0c";
    refused(&with(escaped, json!({ "missing": "not-set" })), escaped, &unknown("a/b~c"));
}

#[test]
fn every_compared_period_needs_an_entry() {
    for period in ["2023-plan", "2023-estimate", "2024-plan"] {
        let problem = Problem::MissingPeriod { id: period.to_owned() };
        refused(&without(&format!("/indicators/1/values/{period}")), "/indicators/1/values", &problem);
        let message = format!("no entry for period “{period}”: expected a value or {{\"missing\": reason}}");
        assert_eq!(problem.to_string(), message);
    }
    let problem = Problem::MissingPeriod { id: "2023-plan".to_owned() };
    refused(&with("/indicators/0/values", json!({})), "/indicators/0/values", &problem);
}

#[test]
fn an_unknown_parent_is_told_where_it_is_named_and_not_at_its_descendants() {
    let mut dataset = with("/indicators/1/parent", json!("nowhere"));
    set(&mut dataset, "/indicators/0/parent", json!("income"));
    refused(&dataset, "/indicators/1/parent", &unknown("nowhere"));
}

#[test]
fn no_indicator_is_a_part_of_itself() {
    refused(&with("/indicators/1/parent", json!("income")), "/indicators/1", &Problem::Circular);
    // income → communes → income
    refused(&with("/indicators/1/parent", json!("communes")), "/indicators/1", &Problem::Circular);
    // share hangs below the circle without being in it.
    let mut dataset = with("/indicators/1/parent", json!("communes"));
    set(&mut dataset, "/indicators/0/parent", json!("income"));
    refused(&dataset, "/indicators/1", &Problem::Circular);
    // All three in a ring.
    set(&mut dataset, "/indicators/1/parent", json!("share"));
    set(&mut dataset, "/indicators/0/parent", json!("communes"));
    refused(&dataset, "/indicators/0", &Problem::Circular);
}

#[test]
fn the_parts_of_a_composition_must_be_in_percent() {
    for unit in ["million-vnd", "communes"] {
        let mut dataset = with("/indicators/0/unit", json!(unit));
        set(&mut dataset, "/indicators/0/values/2024-plan/printed", json!("100"));
        refused(&dataset, "/indicators/0", &Problem::NotShares);
    }
    refused(&with("/indicators/2/group", json!("structure")), "/indicators/2", &Problem::NotShares);
}

#[test]
fn indicators_gather_in_their_groups_in_the_order_given() {
    let mut dataset = small();
    set(&mut dataset, "/indicators/0/group", json!("rural"));
    remove(&mut dataset, "/groups/0");
    let dataset = accepted(&dataset);
    let ids = |at: usize| dataset.groups[at].indicators.iter().map(|it| it.id.as_str()).collect::<Vec<_>>();
    assert_eq!((ids(0), ids(1)), (vec!["income"], vec!["share", "communes"]));
}
