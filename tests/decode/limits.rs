//! The limits of size: kept to the last byte, level, entry and character, before memory is spent.

use std::fmt::Write;

use chi_tieu::{
    decode::{self, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TEXT},
    domain::{Fault, JsonKind, Problem},
};
use serde_json::{Value, json};

use super::{
    accepted,
    fixture::{small, with},
    read, refused,
};

fn fault(path: &str, problem: Problem) -> Fault {
    Fault { path: path.to_owned(), problem }
}

#[test]
fn the_limits_are_those_that_are_promised() {
    assert_eq!((MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TEXT), (1 << 20, 16, 5_000, 2_000));
    assert_eq!((decode::MAX_DIGITS, decode::FORMAT), (18, 2));
}

#[test]
fn a_text_of_one_mebibyte_is_read_and_one_byte_more_is_not() {
    let mut text = small().to_string();
    text.push_str(&" ".repeat(MAX_BYTES - text.len()));
    assert!(decode::parse(&text).is_ok(), "exactly at the limit");
    text.push(' ');
    let too_large = fault("", Problem::TooLarge { limit: MAX_BYTES });
    assert_eq!(decode::parse(&text), Err(too_large.clone()));
    assert_eq!(decode::parse(&"[".repeat(2 * MAX_BYTES)), Err(too_large.clone()), "before it is even looked at");
    assert_eq!(too_large.to_string(), "the dataset: larger than 1048576 bytes");
}

#[test]
fn the_texts_of_a_structure_share_the_same_budget() {
    let texts = |count| Value::Array(vec![json!("x".repeat(MAX_TEXT)); count]);
    let no_object = Problem::WrongKind { expected: JsonKind::Object, found: JsonKind::List };
    assert_eq!(read(&texts(MAX_BYTES / MAX_TEXT)), Err(fault("", no_object)), "within the budget");
    let too_large = Problem::TooLarge { limit: MAX_BYTES };
    assert_eq!(read(&texts(600)), Err(fault(&format!("/{}", MAX_BYTES / MAX_TEXT), too_large.clone())));
    let keys: serde_json::Map<_, _> = (0..600).map(|at| (format!("{at:02000}"), json!(null))).collect();
    assert_eq!(read(&Value::Object(keys)), Err(fault("", too_large)));
}

#[test]
fn a_structure_of_very_many_small_values_is_too_large_too() {
    // As text these would be 2.5 million bytes; a structure must not get by with more.
    for small in [json!(0), json!(null), json!(true), json!(0.5), json!(""), json!([]), json!({})] {
        let structure = Value::Array(vec![Value::Array(vec![small.clone(); MAX_ENTRIES]); 250]);
        let problem = read(&structure).map_err(|fault| fault.problem).expect_err("far too many values");
        assert_eq!(problem, Problem::TooLarge { limit: MAX_BYTES }, "{small}");
    }
}

/// Lists or objects within each other, so many levels deep.
fn nested(levels: usize, list: bool, innermost: Value) -> Value {
    (0..levels).fold(innermost, |inside, _| if list { json!([inside]) } else { json!({ "a": inside }) })
}

#[test]
fn sixteen_levels_are_read_and_seventeen_are_not() {
    // The dataset itself is the first level.
    for (list, step, found) in [(true, "/0", JsonKind::List), (false, "/a", JsonKind::Object)] {
        let deep = with("/$schema", nested(MAX_DEPTH - 1, list, json!("x")));
        refused(&deep, "/$schema", &Problem::WrongKind { expected: JsonKind::Text, found });
        let deeper = with("/$schema", nested(MAX_DEPTH, list, json!("x")));
        let path = format!("/$schema{}", step.repeat(MAX_DEPTH - 1));
        refused(&deeper, &path, &Problem::TooDeep { limit: MAX_DEPTH });
    }
    assert_eq!(Problem::TooDeep { limit: 16 }.to_string(), "nested deeper than 16 levels");
}

#[test]
fn a_level_counts_even_when_it_is_empty() {
    for (list, step, empty) in [(true, "/0", json!([])), (false, "/a", json!({}))] {
        let deeper = with("/$schema", nested(MAX_DEPTH - 1, list, empty));
        let path = format!("/$schema{}", step.repeat(MAX_DEPTH - 1));
        refused(&deeper, &path, &Problem::TooDeep { limit: MAX_DEPTH });
    }
}

#[test]
fn a_hundred_thousand_levels_do_no_harm() {
    for open in ["[", "{\"a\":"] {
        let fault = decode::parse(&open.repeat(100_000)).expect_err("far too deep");
        assert_eq!(fault.problem, Problem::TooDeep { limit: MAX_DEPTH });
    }
}

#[test]
fn a_text_has_at_most_two_thousand_characters() {
    let pointer = "/indicators/1/notes/0/text/vi";
    accepted(&with(pointer, json!("ế".repeat(MAX_TEXT))));
    for letter in ["x", "ế", "🌾"] {
        refused(&with(pointer, json!(letter.repeat(MAX_TEXT + 1))), pointer, &Problem::TextTooLong { limit: MAX_TEXT });
    }
    let key = format!("/document/{}", "k".repeat(MAX_TEXT + 1));
    refused(&with(&key, json!(1)), "/document", &Problem::TextTooLong { limit: MAX_TEXT });
    assert_eq!(Problem::TextTooLong { limit: 2_000 }.to_string(), "longer than 2000 characters");
}

#[test]
fn texts_are_read_in_whichever_normal_form_they_are_written() {
    let pointer = "/document/title/vi";
    for text in ["Thái Nguyên", "Tha\u{301}i Nguye\u{302}n", "a\u{323}\u{302}", "m\u{300}", "đ\u{323}", "\u{212b}"] {
        assert_eq!(accepted(&with(pointer, json!(text))).document.title.vi, text, "not a letter is changed");
    }
    let surprise = Problem::UnknownField { name: "ke\u{301}y".to_owned() };
    refused(&with("/document/ke\u{301}y", json!(1)), "/document", &surprise);
}

/// A dataset of this many indicators, as short as can be.
fn dataset_of(indicators: usize) -> String {
    let mut list = String::new();
    for at in 0..indicators {
        let comma = if at == 0 { "" } else { "," };
        write!(
            list,
            r#"{comma}{{"id":"i{at}","group":"rural","marker":"-","level":1,"unit":"percent","direction":"lower",
            "name":{{"vi":"a","en":"a"}},"values":{{"2023-plan":{{"missing":"not-set"}}}}}}"#
        )
        .expect("writing to a string");
    }
    let mut dataset = with("/comparison", json!({ "target": "2023-plan" }));
    dataset["headlines"] = json!(["i0"]);
    dataset["groups"].as_array_mut().expect("a list").retain(|group| group["id"] == "rural");
    dataset["indicators"] = json!("HERE");
    dataset.to_string().replace("\"HERE\"", &format!("[{list}]"))
}

#[test]
fn five_thousand_indicators_are_read_and_one_more_is_not() {
    let dataset = decode::parse(&dataset_of(MAX_ENTRIES)).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(dataset.indicators().count(), 5_000);
    let too_many = fault("/indicators", Problem::TooMany { limit: MAX_ENTRIES });
    assert_eq!(decode::parse(&dataset_of(MAX_ENTRIES + 1)), Err(too_many.clone()));
    assert_eq!(too_many.to_string(), "/indicators: more than 5000 entries");
}

#[test]
fn an_object_has_at_most_five_thousand_fields() {
    let fields = |count| Value::Object((0..count).map(|at| (format!("k{at:04}"), json!(1))).collect());
    refused(&with("/document", fields(MAX_ENTRIES)), "/document", &Problem::MissingField { name: "id" });
    refused(&with("/document", fields(MAX_ENTRIES + 1)), "/document", &Problem::TooMany { limit: MAX_ENTRIES });
}
