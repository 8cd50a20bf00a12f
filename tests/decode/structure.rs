//! A structure as a host page hands it over, made of the JSON values of the tests.

use chi_tieu::{
    decode::{self, Shape, Structure},
    domain::{Dataset, Fault, Problem},
};
use serde_json::{Value, json};

/// A value that is handed over, or something that is none.
#[derive(Clone, Copy)]
enum Handed<'a> {
    Json(&'a Value),
    Twice(&'a str, &'a Value),
    Strange,
}

impl Structure for Handed<'_> {
    fn shape(self, entries: usize) -> Option<Shape<Self>> {
        let value = match self {
            Self::Json(value) => value,
            Self::Twice(key, value) => {
                return Some(Shape::Object(vec![(key.to_owned(), Self::Json(value)); 2]));
            }
            Self::Strange => return None,
        };
        Some(match value {
            Value::Null => Shape::Null,
            Value::Bool(value) => Shape::Boolean(*value),
            Value::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(whole), _) => Shape::Integer(whole),
                (None, value) => Shape::Number(value.unwrap_or(f64::NAN)),
            },
            Value::String(text) => Shape::Text(text.clone()),
            Value::Array(list) => Shape::List(list.iter().take(entries).map(Self::Json).collect()),
            Value::Object(fields) => {
                let fields = fields.iter().take(entries);
                Shape::Object(fields.map(|(key, value)| (key.clone(), Self::Json(value))).collect())
            }
        })
    }
}

/// Reads a dataset as a structure.
pub fn read(value: &Value) -> Result<Dataset, Fault> {
    decode::read(Handed::Json(value))
}

#[test]
fn a_repeated_key_is_refused_in_a_structure_too() {
    let problem = Problem::RepeatedKey { name: "format".to_owned() };
    assert_eq!(decode::read(Handed::Twice("format", &json!(1))), Err(Fault { path: String::new(), problem }));
}

#[test]
fn a_structure_that_is_not_plain_data_is_refused() {
    let fault = decode::read(Handed::Strange).expect_err("a strange value");
    assert_eq!(fault, Fault { path: String::new(), problem: Problem::NotPlain });
    assert_eq!(fault.to_string(), "the dataset: not plain data: expected objects, lists, texts and numbers");
}
