//! The results file of a dataset: read whole or refused, beside the dataset or inside it, to the same.

mod accepted;
mod breakdowns;
mod figures;
mod formulas;
mod prose;
mod references;
mod results;
mod schema;
mod shape;

use chi_tieu::{
    decode,
    domain::{Dataset, Fault, Problem, SectorReport},
};
use serde_json::{Value, json};

use super::fixture::{remove, set, small as small_dataset, with as dataset_with};

pub use results::small;

fn dataset() -> Dataset {
    crate::read(&small_dataset()).expect("the small dataset is read")
}

/// The small results with the value at a pointer set, or added to its object or list.
#[track_caller]
fn with(pointer: &str, value: Value) -> Value {
    let mut results = small();
    set(&mut results, pointer, value);
    results
}

/// The small results without the value at a pointer.
#[track_caller]
fn without(pointer: &str) -> Value {
    let mut results = small();
    remove(&mut results, pointer);
    results
}

/// The small results with another formula in the first check, held against nothing.
fn with_formula(formula: Value) -> Value {
    let mut results = with("/checks/0/formula", formula);
    set(&mut results, "/checks/0/stated", json!(null));
    results
}

/// Asserts that results are refused here and for this: read as a file, and inside their dataset.
#[track_caller]
fn refused(results: &Value, path: &str, problem: &Problem) {
    let expected = Fault { path: path.to_owned(), problem: problem.clone() };
    let file = decode::parse_sector_report(&results.to_string(), &dataset()).map(|_| "accepted");
    assert_eq!(file, Err(expected), "read as a file");
    super::refused(&dataset_with("/results", results.clone()), &format!("/results{path}"), problem);
}

/// Asserts that results are read, as a file and inside their dataset, to the same.
#[track_caller]
fn accepted(results: &Value) -> SectorReport {
    let file = decode::parse_sector_report(&results.to_string(), &dataset()).unwrap_or_else(|fault| panic!("{fault}"));
    let inside = super::accepted(&dataset_with("/results", results.clone()));
    assert_eq!(inside.sector_report.as_deref(), Some(&file));
    file
}

fn unknown(id: &str) -> Problem {
    Problem::UnknownId { id: id.to_owned() }
}

fn differ(one: &str, other: &str) -> Problem {
    Problem::UnitsDiffer { one: one.to_owned(), other: other.to_owned() }
}
