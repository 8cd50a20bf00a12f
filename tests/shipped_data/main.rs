//! The shipped dataset is the report: every printed cell, typed here a second time, and all that follows from them.

mod document;
mod findings;
mod printed;
mod schema;

use chi_tieu::{decode, domain::Dataset};

/// The dataset that is built into the widget.
pub fn shipped() -> Dataset {
    decode::parse(chi_tieu::EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}
