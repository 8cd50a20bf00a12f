//! The shipped dataset is the report: every printed cell, typed here a second time, and all that follows from them.

#![expect(clippy::expect_used, clippy::panic, reason = "a panic is how a test tells its failure")]

mod audit;
mod breakdowns;
mod document;
mod findings;
mod indexes;
mod misfits;
mod printed;
mod results;
mod schema;

use chi_tieu::{
    decode,
    domain::{Dataset, SectorReport},
};

/// The results that are shipped beside the dataset.
const RESULTS: &str = include_str!("../../data/thai-nguyen-2023.results.json");

/// The dataset that is built into the widget.
fn shipped() -> Dataset {
    decode::parse(chi_tieu::EMBEDDED).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The results that belong to it.
fn sector_report() -> SectorReport {
    decode::parse_sector_report(RESULTS, &shipped()).unwrap_or_else(|fault| panic!("{fault}"))
}
