//! Our reader of JSON against serde_json: both accept the same texts, refuse the same at the same line and column, and
//! understand the same. Only numbers within a unit of the largest double differ: serde_json rounds twice on its way there.

use std::{collections::HashSet, fmt};

use chi_tieu::{
    decode::{self, MAX_ENTRIES},
    domain::{Fault, Problem},
};
use proptest::{prelude::*, sample::Index};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{fixture::small, read};

/// What serde_json says, as long as it is within our limits: a line and a column, or a value.
fn expected(text: &str) -> Result<Value, (usize, usize)> {
    serde_json::from_str(text).map_err(|error| (error.line(), error.column()))
}

/// Whether a key is repeated somewhere.
struct Repeats(bool);

impl<'de> Deserialize<'de> for Repeats {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Search)
    }
}

struct Search;

impl<'de> Visitor<'de> for Search {
    type Value = Repeats;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_str<E>(self, _: &str) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_unit<E>(self) -> Result<Repeats, E> {
        Ok(Repeats(false))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Repeats, A::Error> {
        let mut repeats = false;
        while let Some(Repeats(inside)) = list.next_element()? {
            repeats |= inside;
        }
        Ok(Repeats(repeats))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Repeats, A::Error> {
        let (mut repeats, mut keys) = (false, HashSet::new());
        while let Some((key, Repeats(inside))) = fields.next_entry::<String, _>()? {
            repeats |= inside || !keys.insert(key);
        }
        Ok(Repeats(repeats))
    }
}

/// Asserts that both read a text to the same, or refuse it at the same place.
#[track_caller]
fn same(text: &str) {
    let found = decode::parse(text);
    // A byte order mark before the text is not for the other to judge.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match (expected(text), &found) {
        (Err((line, column)), Err(Fault { path, problem: Problem::Syntax { line: at, column: beside } })) => {
            assert_eq!((line, column, path.as_str()), (*at, *beside, ""), "{text:?}");
        }
        (Err(place), _) => {
            let limits = |fault: &Fault| {
                matches!(
                    fault.problem,
                    Problem::TooDeep { .. }
                        | Problem::TooMany { .. }
                        | Problem::TooLarge { .. }
                        | Problem::TextTooLong { .. }
                        | Problem::RepeatedKey { .. }
                )
            };
            assert!(found.as_ref().is_err_and(limits), "{text:?} is broken at {place:?}, and here {found:?}");
        }
        (Ok(value), _) => {
            // serde_json keeps the last of the values of a repeated key, and forgets the others.
            let repeats = serde_json::from_str(text).is_ok_and(|Repeats(repeats)| repeats);
            if repeats {
                assert!(found.is_err(), "{text:?} repeats a key");
            } else {
                let structure = read(&value);
                assert_eq!(found, structure, "{text:?}");
            }
        }
    }
}

/// The year of the first period as it is understood: whole numbers in range are read, all others refused.
#[track_caller]
fn same_number(number: &str) {
    let dataset = small().to_string().replacen("\"year\":2023", &format!("\"year\":{number}"), 1);
    same(&dataset);
    same(number);
    same(&format!("[{number}]"));
    same(&format!("{{\"a\":{number}}}"));
}

#[test]
fn every_form_of_a_number_is_the_same() {
    let numbers = "0 -0 1 -1 01 -01 00 1. 1.0 -1.0 1.e1 .5 - -- +1 1e 1e+ 1e- 1e1 1E+1 1e-1 1.5 2023.0 2023.5 20230e-1 \
        2.023e3 2.0230e3 0.2023e4 2023e0 202300e-02 1e309 1e308 -1e309 1e999 1e-999 1e999999999999 1e-999999999999 \
        0e999999999999 0.0e999 1.7976931348623157e308 1.7976931348623159e308 1e-330 5e-324 \
        9007199254740991 9007199254740992 9007199254740993.0 9007199254740991.0 -9007199254740991.0 \
        9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 \
        18446744073709551616 -18446744073709551615 99999999999999999999 99999999999999999999.5 \
        1.00000000000000000000000001 1.0000000000000001 1.000000000000001 2023.00000000000000000000000 \
        20230000000000000000000000e-22 0.00000000000000000000002023e26 1x 1,2 1 2 0x10 1_000 Infinity NaN 1.2.3 1e1.5 \
        1e1e1 184467440737095516150 18446744073709551615.5 1844674407370955161.55";
    numbers.split_whitespace().for_each(same_number);
    let long = "9".repeat(400);
    for number in [long.clone(), format!("0.{long}"), format!("{long}.{long}e-400"), format!("1{}", "0".repeat(308))] {
        same_number(&number);
    }
}

#[test]
fn every_form_of_a_text_is_the_same() {
    let escapes = [
        "\\u0000",
        "\\u0041",
        "\\u00e9",
        "\\u1ebf",
        "\\ud83c\\udf3e",
        "\\ud800",
        "\\udc00",
        "\\ud800\\u0041",
        "\\ud800x",
        "\\ud800\\",
        "\\ud800\\n",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\uD83C\\uDF3E",
        "\\u12",
        "\\u12g4",
        "\\u",
        "\\x",
        "\\",
        "\\'",
        "\\/",
        "\\b\\f\\n\\r\\t\\\"\\\\",
        "\u{1}",
        "\u{1f}",
        "\u{7f}",
        "\n",
        "\t",
        "ế",
        "🌾",
        "\u{feff}",
        "\\uế123",
        "\\u+123",
        "\\ế",
    ];
    for escape in escapes {
        for text in [
            format!("\"{escape}\""),
            format!("\"a\n{escape}"),
            format!("\"ế{escape}ế\""),
            format!("{{\"{escape}\":1}}"),
        ] {
            same(&text);
        }
        same(&small().to_string().replacen("\"Report\"", &format!("\"{escape}\""), 1));
    }
}

#[test]
fn every_place_of_a_comma_is_the_same() {
    let texts = "[] [,] [1,] [,1] [1,,2] [1 {} {,} {\"a\"} {\"a\":} {\"a\":1,} {,\"a\":1} {\"a\":1,,} {\"a\":1;} {1:1} {\"a\" {\"a\":1 \
        [1} {\"a\":1] ] } , : [1]] {}} true false null tru trux nulll fals n t f [true,false,null] [tru] \u{feff}{} {}\u{feff}";
    for text in texts.split_whitespace() {
        same(text);
        same(&format!(" \n\t\r{text}\n "));
        same(&format!("[[{text}\n,{text}]]"));
    }
    same("[1 2]");
    same("{\"a\":1 \"b\":2}");
    same("");
    same(" \n ");
}

fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|it| it.to_string()),
        any::<f64>().prop_filter_map("finite", |it| serde_json::to_string(&it).ok()),
        any::<i64>().prop_map(|it| it.to_string()),
        "-?[0-9]{1,25}(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?",
        "[ -~]{0,6}".prop_filter_map("text", |it| serde_json::to_string(&it).ok()),
        any::<String>().prop_filter_map("text", |it| serde_json::to_string(&it).ok()),
        "\"(\\\\u[0-9a-fA-F]{4}|\\\\[bfnrt/]){0,4}\"",
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let space = "[ \n\t\r]{0,2}";
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..4), space)
                .prop_map(|(list, space)| format!("[{space}{}{space}]", list.join(&format!("{space},{space}")))),
            (prop::collection::vec(("\"[a-c]{0,2}\"", inner), 0..4), space).prop_map(|(fields, space)| {
                let fields: Vec<_> = fields.iter().map(|(key, value)| format!("{key}{space}:{space}{value}")).collect();
                format!("{{{space}{}{space}}}", fields.join(&format!("{space},{space}")))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_json_is_the_same(text in any_json()) {
        same(&text);
    }

    #[test]
    fn any_damaged_json_is_the_same(
        text in any_json(),
        damage in prop::collection::vec((any::<Index>(), 0usize..4, "[{}\\[\\]\",:0-9a-fA-Fu\\\\ .eE+\\-\n\t]{0,3}|ế"), 1..4),
    ) {
        let mut text = text;
        for (at, length, instead) in damage {
            let from = text.floor_char_boundary(at.index(text.len() + 1));
            let to = text.ceil_char_boundary((from + length).min(text.len()));
            text.replace_range(from..to, &instead);
        }
        same(&text);
    }

    #[test]
    fn any_number_is_the_same(number in "-?[0-9]{1,22}(\\.[0-9]{0,22})?([eE][+-]?[0-9]{0,4})?") {
        same_number(&number);
    }
}

#[test]
fn five_thousand_entries_are_the_limit_of_both_sources() {
    let list = format!("[{}1]", "1,".repeat(MAX_ENTRIES));
    assert_eq!(decode::parse(&list), read(&serde_json::from_str(&list).expect("JSON")));
}
