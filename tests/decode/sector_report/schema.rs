//! The published schema of results and the reader agree: on the words, on what is required, on what is out of shape.

use chi_tieu::domain::Problem;
use serde_json::{Value, json};

use super::{accepted, refused, small, with, without};
use crate::fixture::{remove, set};

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../data/results.schema.json")).expect("JSON")
}

/// The words the schema lists at a place.
fn words(pointer: &str) -> Vec<String> {
    let list = schema().pointer(pointer).and_then(Value::as_array).cloned().expect("a list of words");
    list.iter().map(|word| word.as_str().expect("a word").to_owned()).collect()
}

const RESULT: &str = "/properties/results/items/properties";

#[test]
fn the_words_of_the_schema_are_those_of_the_reader() {
    let section = "/properties/sections/items/properties";
    for (pointer, list) in [
        ("/units/1/kind", "/properties/units/items/properties/kind/enum".to_owned()),
        ("/sections/1/part", format!("{section}/part/enum")),
        ("/sections/1/domain", format!("{section}/domain/enum")),
        ("/results/3/relation", format!("{RESULT}/relation/enum")),
        ("/results/0/plan/relation", "/$defs/quantity/properties/relation/enum".to_owned()),
        ("/results/0/share_of_plan/relation", "/$defs/share-of-plan/properties/relation/enum".to_owned()),
        ("/results/0/change/relation", "/$defs/change/properties/relation/enum".to_owned()),
        ("/breakdowns/0/kind", "/properties/breakdowns/items/properties/kind/enum".to_owned()),
        ("/checks/2/kind", "/properties/checks/items/properties/kind/enum".to_owned()),
    ] {
        let words = words(&list);
        for word in &words {
            let mut results = with(pointer, json!(word));
            if pointer.starts_with("/results/0/change") {
                // Of a fall a bound is printed the other way round.
                remove(&mut results, "/results/0/change/falls");
                set(&mut results, "/results/0/change/decimal", json!("3.5"));
            }
            // A bound has to be printed as one.
            if let Some(figure) = pointer.strip_suffix("/relation").filter(|_| word != "=") {
                let path = format!("{figure}/printed");
                let printed = results.pointer(&path).and_then(Value::as_str).expect("a printed text").to_owned();
                set(&mut results, &path, json!(format!("{word} {printed}")));
            }
            accepted(&results);
        }
        // The reader names all its words when it is given another: there is none that the schema lacks.
        let results = with(pointer, json!("hope"));
        let fault =
            chi_tieu::decode::parse_sector_report(&results.to_string(), &super::dataset()).expect_err("no such word");
        let Problem::UnknownWord { expected, .. } = fault.problem else { panic!("{fault}") };
        assert_eq!((fault.path.as_str(), expected), (pointer, words.join(", ").as_str()));
    }
}

#[test]
fn the_operations_of_the_schema_are_those_of_the_reader() {
    let schema = schema();
    let forms = schema.pointer("/$defs/expression/oneOf").and_then(Value::as_array).expect("forms");
    let names: Vec<&str> =
        forms.iter().filter_map(|form| form.get("required")).filter_map(|required| required[0].as_str()).collect();
    let results = super::with_formula(json!({ "hope": [] }));
    let expected = names.join(", ");
    let fault =
        chi_tieu::decode::parse_sector_report(&results.to_string(), &super::dataset()).expect_err("no such operation");
    assert!(matches!(fault.problem, Problem::UnknownOperation { expected: found } if found == expected), "{fault}");
}

#[test]
fn what_the_schema_requires_the_reader_requires() {
    for (pointer, list) in [
        ("", "/required"),
        ("/units/0", "/properties/units/items/required"),
        ("/sections/0", "/properties/sections/items/required"),
        ("/results/0", "/properties/results/items/required"),
        ("/results/0/plan", "/$defs/quantity/required"),
        ("/results/0/share_of_plan", "/$defs/share-of-plan/required"),
        ("/results/0/change", "/$defs/change/required"),
        ("/breakdowns/0", "/properties/breakdowns/items/required"),
        ("/breakdowns/0/parts/0", "/properties/breakdowns/items/properties/parts/items/required"),
        ("/checks/1", "/properties/checks/items/required"),
    ] {
        let required = words(list);
        let fields = small().pointer(pointer).and_then(Value::as_object).cloned().expect("an object");
        for field in fields.keys() {
            // A time is required, in one of two fields: the schema says so apart.
            if field == "period" {
                continue;
            }
            let results = without(&format!("{pointer}/{field}"));
            let fault = chi_tieu::decode::parse_sector_report(&results.to_string(), &super::dataset()).err();
            let is_missed = fault.as_ref().is_some_and(|fault| {
                fault.path == pointer && matches!(fault.problem, Problem::MissingField { name } if name == field)
            });
            assert_eq!(is_missed, required.contains(field), "{pointer}/{field}: schema and reader differ");
        }
    }
}

#[test]
fn what_the_schema_ties_together_the_reader_ties_together() {
    let ties = schema().pointer("/properties/results/items/dependentRequired").cloned();
    assert_eq!(ties, Some(json!({ "since": ["as_of"], "share": ["parent"] })));
    let mut alone = with("/results/3/since", json!("2023"));
    refused(&alone, "/results/3", &Problem::UnknownField { name: "since".to_owned() });
    remove(&mut alone, "/results/3/since");
    accepted(&alone);
    refused(&without("/results/1/parent"), "/results/1", &Problem::MissingField { name: "parent" });
}

#[test]
fn what_the_schema_refuses_the_reader_refuses_at_the_same_place() {
    let found: Vec<String> = [
        ("/dataset", json!("a--b")),
        ("/units/0/id", json!("-a")),
        ("/units/0/base", json!("A")),
        ("/units/0/factor", json!("-1")),
        ("/units/0/factor", json!("01")),
        ("/sections/1/id", json!("a-.b")),
        ("/results/3/decimal", json!("03")),
        ("/results/0/footnote", json!(0)),
        ("/results/0/explains", json!([])),
        ("/results/1/as_of", json!("2023-13")),
        ("/results/1/as_of", json!("2023-10-32")),
        ("/results/1/since", json!("23")),
        ("/breakdowns/0/parts", json!([])),
        ("/checks/0/stated", json!("revenue/decimal")),
        ("/checks/0/stated", json!("@income")),
        ("/checks/0/formula/sum", json!([])),
        ("/checks/1/formula/percent", json!(["revenue"])),
    ]
    .into_iter()
    .filter(|(pointer, value)| {
        let results = with(pointer, value.clone());
        let fault = chi_tieu::decode::parse_sector_report(&results.to_string(), &super::dataset()).err();
        fault.is_none_or(|fault| fault.path != *pointer)
    })
    .map(|(pointer, value)| format!("{pointer} = {value}"))
    .collect();
    assert_eq!(found, Vec::<String>::new(), "the reader accepts what the schema refuses");
}
