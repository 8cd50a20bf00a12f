//! What is stated must be what is printed: the number, its sign, its bound, its range, and that it is only approximate.
//!
//! A statement is written here as `9.2`, `≥ 90`, `7.5–8.0` or `≈4`; `falls` stands behind what only the column says.

mod approximate;
mod asides;
mod bounds;
mod cells;
mod digits;
mod ranges;
mod signs;
mod spellings;
mod units;

use chi_tieu::domain::{Fault, Problem, Quantity, Reading, Statement};
use serde_json::{Value, json};

use super::{
    fixture::{remove, set},
    wide::{FIGURE, wide},
};

/// A statement as the fields of a value.
fn stated(printed: &str, statement: &str) -> Value {
    let (statement, falls) = match statement.strip_suffix(" falls") {
        Some(statement) => (statement, true),
        None => (statement, false),
    };
    let (statement, approximate) = match statement.strip_prefix('≈') {
        Some(statement) => (statement, true),
        None => (statement, false),
    };
    let relation = ["≥", ">", "≤", "<"].into_iter().find(|relation| statement.starts_with(relation));
    let number = statement.trim_start_matches(['≥', '>', '≤', '<', ' ']);
    let (from, until) = number.split_once('–').map_or((number, None), |(from, until)| (from, Some(until)));
    let mut value = json!({
        "printed": printed, "relation": relation.unwrap_or("="), "decimal": from, "place": "table"
    });
    if let Some(until) = until {
        set(&mut value, "/until", json!(until));
    }
    for (name, _) in [("/falls", falls), ("/approximate", approximate)].into_iter().filter(|(_, is_set)| *is_set) {
        set(&mut value, name, json!(true));
    }
    value
}

/// A dataset with this value, of an indicator in this unit.
fn dataset(unit: &str, value: Value) -> Value {
    let mut dataset = wide();
    set(&mut dataset, "/units/1/name/vi", json!(unit));
    set(&mut dataset, FIGURE, value);
    // Its other figures are in the unit that the indicator has elsewhere.
    for field in ["/comparison/previous", "/comparison/alternative"] {
        remove(&mut dataset, field);
    }
    for period in ["2022-final", "2023-striven"] {
        remove(&mut dataset, &format!("/indicators/1/values/{period}"));
    }
    dataset
}

/// Reads a value of an indicator in this unit.
fn read_in(unit: &str, value: Value) -> Result<Statement, Fault> {
    let dataset = super::read(&dataset(unit, value))?;
    let income = dataset.indicators().find(|indicator| indicator.id == "income").expect("the indicator");
    match income.reading("2023-plan") {
        Reading::Stated(statement) => Ok((**statement).clone()),
        other => panic!("{other:?} is no figure"),
    }
}

/// Asserts that this is what is printed, to the last digit.
#[track_caller]
fn says_in(unit: &str, printed: &str, statement: &str) {
    let read = read_in(unit, stated(printed, statement)).unwrap_or_else(|fault| panic!("{statement}: {fault}"));
    assert_eq!(read.printed, printed, "not a letter is changed");
    let quantity = sketch(&read.quantity);
    let expected = statement.trim_end_matches(" falls").replace(' ', "");
    assert_eq!(quantity, expected, "{printed}");
}

/// The quantity as the statement it was read from.
fn sketch(quantity: &Quantity) -> String {
    let about = if quantity.approximate { "≈" } else { "" };
    let sign = if quantity.relation.is_bound() { quantity.relation.sign() } else { "" };
    let until = quantity.until.map(|until| format!("–{until}")).unwrap_or_default();
    format!("{about}{sign}{}{until}", quantity.decimal)
}

/// The same in percent.
#[track_caller]
fn says(printed: &str, statement: &str) {
    says_in("%", printed, statement);
}

/// Asserts that this is not what is printed, and why, at the printed text.
#[track_caller]
fn refused_in(unit: &str, printed: &str, statement: &str, problem: &Problem) {
    let path = format!("{FIGURE}/printed");
    super::refused(&dataset(unit, stated(printed, statement)), &path, problem);
    let told = problem.to_string();
    assert!(told.contains(&format!("“{printed}”")), "the message shows what is printed: {told}");
}

#[track_caller]
fn refused(printed: &str, statement: &str, problem: &Problem) {
    refused_in("%", printed, statement, problem);
}

/// The number of a statement, as its field has it.
fn number(statement: &str) -> String {
    stated("", statement)["decimal"].as_str().expect("a decimal").to_owned()
}

/// The sign or word says that the number is below zero, and the decimal is not; or none says so, and it is.
fn sign_differs(printed: &str, sign: &str, statement: &str) -> Problem {
    Problem::SignDiffers { printed: printed.to_owned(), sign: sign.to_owned(), decimal: number(statement) }
}

/// The sign or word says that it is a bound, and which is not the stated relation.
fn relation_differs(printed: &str, sign: &str, relation: &'static str) -> Problem {
    Problem::RelationDiffers { printed: printed.to_owned(), sign: sign.to_owned(), relation }
}

fn number_differs(printed: &str, statement: &str) -> Problem {
    Problem::PrintedDiffers { printed: printed.to_owned(), decimal: number(statement) }
}

fn second_number(printed: &str, number: &str) -> Problem {
    Problem::SecondNumber { printed: printed.to_owned(), number: number.to_owned() }
}

fn obscure(printed: &str, piece: &str) -> Problem {
    Problem::Obscure { printed: printed.to_owned(), piece: piece.to_owned() }
}

fn not_called_approximate(printed: &str, word: &str) -> Problem {
    Problem::NotCalledApproximate { printed: printed.to_owned(), word: word.to_owned() }
}
