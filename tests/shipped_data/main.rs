//! The shipped dataset is the report: every printed cell, typed here a second time, and all that follows from them.

#![expect(clippy::expect_used, clippy::panic, reason = "a panic is how a test tells its failure")]

mod document;
mod findings;
mod printed;
mod schema;

use chi_tieu::{decode, domain::Dataset};

/// The dataset that is built into the widget.
fn shipped() -> Dataset {
    decode::parse(chi_tieu::EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}
