//! Text that is not JSON, or JSON with something before, after or twice inside.

use chi_tieu::{
    decode,
    domain::{Fault, JsonKind, Problem},
};

use super::fixture::small;

#[track_caller]
fn broken(text: &str, line: usize, column: usize) {
    let fault = decode::parse(text).expect_err("broken JSON");
    assert_eq!(fault, Fault { path: String::new(), problem: Problem::Syntax { line, column } }, "{text:?}");
    assert_eq!(fault.to_string(), format!("the dataset: not valid JSON at line {line}, column {column}"));
}

#[test]
fn broken_json_is_named_by_line_and_column() {
    for (text, line, column) in [
        ("{", 1, 1),
        ("{\n  \"format\": 1,\n}", 3, 1),
        ("{\n  \"format\": 1\n  \"document\": {}\n}", 3, 3),
        ("{ format: 1 }", 1, 3),
        ("{ 'format': 1 }", 1, 3),
        ("{ \"format\": 01 }", 1, 14),
        ("{ \"format\": +1 }", 1, 13),
        ("{ \"format\": .5 }", 1, 13),
        ("{ \"format\": NaN }", 1, 13),
        ("{ \"format\": 1e999999 }", 1, 20),
        ("// a comment\n{}", 1, 1),
        ("{ \"id\": \"a\tb\" }", 1, 11),
    ] {
        broken(text, line, column);
    }
}

#[test]
fn an_empty_or_cut_off_text_is_broken_json() {
    for text in ["", " \n ", "{\"format\": 1", "[1, 2", "\"abc", "nul", "{\"a\":\"\\u12\"}", "{\"a\":\"\\ud800\"}"] {
        let fault = decode::parse(text).expect_err("cut off");
        assert!(matches!(fault.problem, Problem::Syntax { .. }), "{text:?}: {fault}");
        assert_eq!(fault.path, "");
    }
}

#[test]
fn nothing_may_stand_before_or_after_the_dataset() {
    let dataset = small().to_string();
    let end = dataset.chars().count();
    assert!(decode::parse(&format!(" \r\n\t{dataset} \r\n\t")).is_ok(), "white space may");
    for junk in ["{}", "null", "x", ",", "]", "\u{0}", "\u{feff}"] {
        let fault = decode::parse(&format!("{dataset}{junk}")).expect_err("junk at the end");
        assert!(matches!(fault.problem, Problem::Syntax { line: 1, column } if column >= end), "{junk:?}: {fault}");
    }
    assert_eq!(decode::parse(&format!("\u{feff}{dataset}")), decode::parse(&dataset), "a byte order mark may, once");
    broken(&format!("\u{feff}\u{feff}{dataset}"), 1, 1);
}

#[test]
fn a_repeated_key_is_refused_even_with_the_same_value() {
    for (from, to, path, name) in [
        ("\"format\":1", "\"format\":1,\"format\":1", "", "format"),
        ("\"en\":\"Committee\"", "\"en\":\"Committee\",\"en\":\"Commission\"", "/document/issuer", "en"),
        ("\"year\":2022", "\"year\":2022,\"year\":2022", "/periods/3", "year"),
        // The same key, spelt with an escape.
        ("\"format\":1", "\"format\":1,\"f\\u006frmat\":1", "", "format"),
        (
            "\"2024-plan\":{\"missing\":\"not-set\"}",
            "\"2024-plan\":{\"missing\":\"not-set\"},\"2024-plan\":{\"missing\":\"not-set\"}",
            "/indicators/1/values",
            "2024-plan",
        ),
    ] {
        let dataset = small().to_string();
        assert_eq!(dataset.matches(from).count(), 1, "{from} stands once in the dataset");
        let fault = decode::parse(&dataset.replace(from, to)).expect_err("a repeated key");
        assert_eq!(fault, Fault { path: path.to_owned(), problem: Problem::RepeatedKey { name: name.to_owned() } });
        assert!(fault.to_string().ends_with(&format!(": key “{name}” stands here twice")), "{fault}");
    }
}

#[test]
fn json_that_is_no_object_is_no_dataset() {
    for (text, found) in [
        ("null", JsonKind::Null),
        ("true", JsonKind::Boolean),
        ("12", JsonKind::Number),
        ("\"{}\"", JsonKind::Text),
        ("[]", JsonKind::List),
    ] {
        let problem = Problem::WrongKind { expected: JsonKind::Object, found };
        assert_eq!(decode::parse(text), Err(Fault { path: String::new(), problem }), "{text}");
    }
}
