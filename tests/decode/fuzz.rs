//! Random damage: whatever is done to a dataset, the reader answers with a dataset or with a fault at a place that
//! is there, the same for text and structure, and never panics.

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Dataset, Subject},
};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

use super::{
    fixture::{pointers, remove, set, small},
    sector_report,
    structure::read,
};

/// One act of damage; the index picks the place.
#[derive(Clone, Debug)]
enum Damage {
    Remove(Index),
    Replace(Index, Value),
    /// Another value of the same dataset stands there.
    Copy(Index, Index),
    /// The value stands in its list or object a second time.
    Duplicate(Index),
}

fn any_value() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "",
        " ",
        "percent",
        "2023-plan",
        "table-c1",
        "growth",
        "grdp-growth",
        "@grdp-growth/2023-plan",
        "exports/change",
        "0",
        "-",
        "=",
        "≥",
        "≥ 90",
        "8.5",
        "8,5",
        "-9,2",
        "1e9",
        "99999999999999999999",
        "0.00000000000000000",
        "2023-11-12",
        "Tha\u{301}i",
        "ế",
        "<script>",
        "\u{0}",
        "~0/~1",
        "\u{202e}",
    ]);
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-3i64..4).prop_map(Value::from),
        word.prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(
                "[a-z/~đ]{0,4}|id|vi|en|missing|2023-plan|number|unit|sum|product|percent|level_before",
                inner,
                0..4
            )
            .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

fn any_damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<Index>().prop_map(Damage::Remove),
        (any::<Index>(), any_value()).prop_map(|(at, value)| Damage::Replace(at, value)),
        (any::<Index>(), any::<Index>()).prop_map(|(at, from)| Damage::Copy(at, from)),
        any::<Index>().prop_map(Damage::Duplicate),
    ]
}

fn apply(dataset: &mut Value, damage: Damage) {
    // Index 0 is the whole document, which stays.
    let places = pointers(dataset);
    let place = |index: Index| places.get(1 + index.index(places.len().max(2) - 1)).cloned();
    let value = |pointer: &str| dataset.pointer(pointer).cloned().unwrap_or_default();
    match damage {
        Damage::Remove(at) => {
            if let Some(pointer) = place(at) {
                remove(dataset, &pointer);
            }
        }
        Damage::Replace(at, value) => {
            if let Some(pointer) = place(at) {
                set(dataset, &pointer, value);
            }
        }
        Damage::Copy(at, from) => {
            if let (Some(pointer), Some(from)) = (place(at), place(from)) {
                let value = value(&from);
                set(dataset, &pointer, value);
            }
        }
        Damage::Duplicate(at) => {
            if let Some(pointer) = place(at) {
                let value = value(&pointer);
                // In an object under a new key, in a list at the end.
                set(dataset, &format!("{pointer}-again"), value);
            }
        }
    }
}

/// A figure of the small results or of the table; some are bounds, one is missing.
fn any_reference() -> impl Strategy<Value = Value> {
    let names = vec![
        "revenue",
        "revenue/plan",
        "revenue/change",
        "customs",
        "customs/share",
        "domestic",
        "communes-named",
        "@share/2023-plan",
        "@income/2022-final",
        "@income/2023-plan",
        "@income/2023-estimate",
        "@communes/2023-plan",
        "@communes/2023-estimate",
    ];
    prop::sample::select(names).prop_map(Value::from)
}

/// A formula of any shape, whether or not its units go together.
fn any_formula() -> impl Strategy<Value = Value> {
    let numbers = prop::sample::select(vec!["0", "-100", "100", "1.5", "999999999999999999", "0.12345678901234567"]);
    let units = prop::sample::select(vec!["percent", "million-vnd", "billion-vnd", "communes"]);
    let number = (numbers, units).prop_map(|(number, unit)| json!({ "number": number, "unit": unit }));
    let leaf = prop_oneof![3 => any_reference(), 1 => number];
    let binary = prop::sample::select(vec!["difference", "product", "quotient", "percent", "growth", "level_before"]);
    leaf.prop_recursive(3, 12, 3, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| json!({ "sum": parts })),
            (binary.clone(), inner.clone(), inner).prop_map(|(name, one, two)| json!({ name: [one, two] })),
        ]
    })
}

/// The results that are shipped beside the dataset.
const RESULTS: &str = include_str!("../../data/thai-nguyen-2023.results.json");

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).expect("the shipped dataset")
}

proptest! {
    #[test]
    fn a_damaged_dataset_is_read_or_refused_at_a_place_that_exists(damage in prop::collection::vec(any_damage(), 1..5)) {
        let mut dataset: Value = serde_json::from_str(EMBEDDED).expect("JSON");
        for damage in damage {
            apply(&mut dataset, damage);
        }
        let text = decode::parse(&dataset.to_string());
        if let Err(fault) = &text {
            prop_assert!(dataset.pointer(&fault.path).is_some(), "no such place: {}", fault);
        }
        let structure = read(&dataset);
        prop_assert_eq!(text, structure);
    }

    #[test]
    fn damaged_results_are_read_or_refused_at_a_place_that_exists(damage in prop::collection::vec(any_damage(), 1..5)) {
        let mut results: Value = serde_json::from_str(RESULTS).expect("JSON");
        for damage in damage {
            apply(&mut results, damage);
        }
        if let Err(fault) = decode::parse_sector_report(&results.to_string(), &shipped()) {
            prop_assert!(results.pointer(&fault.path).is_some(), "no such place: {}", fault);
        }
    }

    #[test]
    fn any_formula_is_calculated_or_refused_where_it_cannot_be(formula in any_formula(), stated in any_reference()) {
        let mut results = sector_report::small();
        set(&mut results, "/checks/0/formula", formula);
        set(&mut results, "/checks/0/stated", stated);
        let dataset = read(&small()).expect("the small dataset");
        match decode::parse_sector_report(&results.to_string(), &dataset) {
            Ok(sector_report) => {
                let Some(Subject::Arithmetic(found)) = sector_report.audit.checks.into_iter().next().map(|check| check.subject) else {
                    return Err(TestCaseError::fail("the first check is a calculation"));
                };
                prop_assert!(found.formula.value.possible.holds_all(&found.formula.value.printed));
            }
            Err(fault) => {
                prop_assert!(fault.path.starts_with("/checks/0/"), "{}", fault);
                prop_assert!(results.pointer(&fault.path).is_some(), "no such place: {}", fault);
            }
        }
    }

    #[test]
    fn damaged_text_is_read_or_refused_without_panic(
        damage in prop::collection::vec((any::<Index>(), 0usize..40, prop_oneof!["[{}\\[\\]\",:0-9a-f\\\\ ]{0,6}", any::<String>()]), 1..4),
    ) {
        let mut text = EMBEDDED.to_owned();
        for (at, length, instead) in damage {
            let from = text.floor_char_boundary(at.index(text.len().max(1)));
            let to = text.ceil_char_boundary((from + length).min(text.len()));
            text.replace_range(from..to, &instead);
        }
        let result = decode::parse(&text);
        if let (Err(fault), Ok(dataset)) = (&result, serde_json::from_str::<Value>(&text)) {
            prop_assert!(dataset.pointer(&fault.path).is_some(), "no such place: {}", fault);
        }
    }

    #[test]
    fn any_text_is_read_or_refused_without_panic(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        prop_assert!(decode::parse(&text).is_err());
        prop_assert!(decode::parse(&String::from_utf8_lossy(&bytes)).is_err());
    }

    #[test]
    fn any_structure_is_read_or_refused_without_panic(value in any_value()) {
        prop_assert!(read(&value).is_err());
        prop_assert_eq!(read(&value), decode::parse(&value.to_string()));
    }
}
