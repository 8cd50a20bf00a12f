//! A dataset is read whole or refused: every bad input gives a fault with the exact path and the exact problem, the
//! same for JSON text and for a structure handed over, and nothing at all makes the reader panic.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test tells its failure"
)]

mod accepted;
mod figures;
mod fixture;
mod format_2;
mod fuzz;
mod json;
mod limits;
mod printed;
mod references;
mod schema;
mod sector_report;
mod shape;
mod structure;
mod syntax;
mod wide;
mod widened;

use chi_tieu::{
    decode,
    domain::{Fault, Problem},
};
use serde_json::Value;

use structure::read;

/// Asserts that a dataset is refused here and for this, read as text and read as a structure.
#[track_caller]
fn refused(dataset: &Value, path: &str, problem: &Problem) {
    let expected = Fault { path: path.to_owned(), problem: problem.clone() };
    let text = decode::parse(&dataset.to_string()).map(|_| "accepted");
    assert_eq!(text, Err(expected.clone()), "read as text");
    let structure = read(dataset).map(|_| "accepted");
    assert_eq!(structure, Err(expected.clone()), "read as a structure");
    let place = if path.is_empty() { "the dataset" } else { path };
    assert_eq!(expected.to_string(), format!("{place}: {problem}"), "the message names the path and the problem");
}

/// Asserts that a dataset is read, as text and as a structure, to the same.
#[track_caller]
fn accepted(dataset: &Value) -> chi_tieu::domain::Dataset {
    let text = decode::parse(&dataset.to_string()).unwrap_or_else(|fault| panic!("as text: {fault}"));
    let structure = read(dataset).unwrap_or_else(|fault| panic!("as a structure: {fault}"));
    assert_eq!(text, structure);
    text
}
