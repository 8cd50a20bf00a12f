//! What is packed comes back the same, the built-in dataset first of all: to the last digit, and shared where the decoder
//! shares. Bytes that are cut off, too many or damaged are refused or read as something else, and never make it panic.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test tells its failure"
)]

mod damage;
#[expect(dead_code, reason = "here a dataset is only changed, never spoilt")]
#[path = "../decode/fixture.rs"]
mod fixture;
mod properties;
mod reports;
mod round_trip;
mod sharing;
#[expect(dead_code, reason = "here a dataset is only changed, never spoilt")]
#[path = "../decode/wide.rs"]
mod wide;

use chi_tieu::{EMBEDDED, decode, domain::Dataset, packed};
use serde_json::Value;

/// The dataset that is built in, as the decoder reads it.
fn decoded() -> Dataset {
    decode::parse(EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}

/// A dataset of a test.
#[track_caller]
fn dataset(json: &Value) -> Dataset {
    decode::parse(&json.to_string()).unwrap_or_else(|fault| panic!("{fault}"))
}

#[track_caller]
fn write(dataset: &Dataset) -> Vec<u8> {
    packed::write(dataset).expect("a dataset without sector results")
}

/// Asserts that two datasets are the same, with every decimal's printed precision: `8.5` and `8.50` are equal as numbers
/// and differ as they are shown.
#[track_caller]
fn assert_same(one: &Dataset, other: &Dataset) {
    assert_eq!(one, other);
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
}
