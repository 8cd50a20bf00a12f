//! The sector results and checks collected from the report hold together as data. The widget does not read them yet.
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::{BTreeMap, BTreeSet};

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Decimal, numeral},
};
use serde_json::Value;

fn results() -> Value {
    serde_json::from_str(include_str!("../data/thai-nguyen-2023.results.json")).unwrap()
}

fn list<'a>(data: &'a Value, name: &str) -> &'a [Value] {
    data[name].as_array().unwrap()
}

fn ids<'a>(data: &'a Value, name: &str) -> BTreeSet<&'a str> {
    let ids: Vec<&str> = list(data, name).iter().map(|it| it["id"].as_str().unwrap()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "an id of {name} is used twice");
    unique
}

/// Every quantity of a result: the result itself and what stands beside it.
fn quantities(result: &Value) -> impl Iterator<Item = &Value> {
    let beside = ["plan", "share_of_plan", "change", "share"].into_iter().filter_map(|name| result.get(name));
    std::iter::once(result).chain(beside)
}

#[test]
fn every_reference_leads_somewhere() {
    let data = results();
    let (units, sections, known) = (ids(&data, "units"), ids(&data, "sections"), ids(&data, "results"));
    let dataset = decode::parse(EMBEDDED).unwrap();
    let indicators: BTreeSet<&str> = dataset.indicators().map(|indicator| indicator.id.as_str()).collect();
    assert!(known.is_disjoint(&indicators), "a result and an indicator share an id");
    for result in list(&data, "results") {
        let id = &result["id"];
        assert!(sections.contains(result["section"].as_str().unwrap()), "{id}");
        assert!(result.get("parent").is_none_or(|parent| known.contains(parent.as_str().unwrap())), "{id}");
        for explained in result.get("explains").and_then(Value::as_array).into_iter().flatten() {
            assert!(indicators.contains(explained.as_str().unwrap()), "{id} explains {explained}");
        }
        for quantity in quantities(result) {
            assert!(units.contains(quantity["unit"].as_str().unwrap()), "{id}");
        }
    }
}

#[test]
fn every_decimal_is_the_number_that_is_printed() {
    for result in list(&results(), "results") {
        for quantity in quantities(result) {
            let printed = numeral(quantity["printed"].as_str().unwrap()).replace('.', "").replace(',', ".");
            let printed = Decimal::from_str_exact(&printed).unwrap();
            let decimal = Decimal::from_str_exact(quantity["decimal"].as_str().unwrap()).unwrap();
            let expected = if quantity.get("falls").is_some() { -printed } else { printed };
            assert_eq!(decimal, expected, "{}", result["id"]);
        }
    }
}

#[test]
fn checks_name_only_figures_that_exist_and_no_outcome() {
    let data = results();
    let results: BTreeMap<&str, &Value> =
        list(&data, "results").iter().map(|result| (result["id"].as_str().unwrap(), result)).collect();
    let dataset = decode::parse(EMBEDDED).unwrap();
    let exists = |reference: &str| match reference.strip_prefix('@') {
        Some(indicator) => {
            let (id, period) = indicator.split_once('/').unwrap();
            dataset.indicators().any(|it| it.id == id && it.reading(period).quantity().is_some())
        }
        None => match reference.split_once('/') {
            Some((id, field)) => results.get(id).is_some_and(|result| result.get(field).is_some()),
            None => results.contains_key(reference),
        },
    };
    fn references<'a>(formula: &'a Value, into: &mut Vec<&'a str>) {
        match formula {
            Value::String(reference) => into.push(reference),
            Value::Array(parts) => parts.iter().for_each(|part| references(part, into)),
            Value::Object(operation) if !operation.contains_key("number") => {
                operation.values().for_each(|part| references(part, into));
            }
            _ => {}
        }
    }
    let checks = list(&data, "checks");
    assert!(checks.len() >= 80, "{}", checks.len());
    ids(&data, "checks");
    for check in checks {
        let mut named = Vec::new();
        references(&check["formula"], &mut named);
        named.extend(check["stated"].as_str());
        for reference in named {
            assert!(exists(reference), "{}: {reference}", check["id"]);
        }
        assert!(check.get("outcome").is_none(), "{}: an outcome is computed, never typed in", check["id"]);
    }
}
