//! A dataset read once, at the rim: JSON becomes a checked `Dataset`, or a fault that names the path.
//!
//! The dataset is untrusted. Limits are checked before memory is spent, unknown fields are errors, every reference
//! must resolve, and a number must be the one that is printed. There is never half a table.

mod dataset;
mod day;
mod document;
mod formula;
mod indicator;
mod json;
mod limits;
mod measure;
mod node;
mod number;
mod parents;
mod printed;
mod quantity;
mod reader;
mod sector_report;
mod series;
mod statement;
mod structure;
mod tree;

use crate::domain::{Dataset, Fault, Problem, SectorReport, Series};

use node::Node;
use tree::Tree;

pub use limits::{
    FORMAT, MAX_BYTES, MAX_DEPTH, MAX_DIGITS, MAX_ENTRIES, MAX_REPORTS, MAX_TEXT, RESULTS_FORMAT, SERIES_FORMAT,
};
pub use structure::{Shape, Structure};

/// Reads a dataset from JSON text.
///
/// ```
/// let fault = chi_tieu::decode::parse("{}").unwrap_err();
/// assert_eq!(fault.to_string(), "the dataset: missing field “format”");
/// ```
pub fn parse(text: &str) -> Result<Dataset, Fault> {
    dataset::dataset(&whole(text)?).map_err(|fault| *fault)
}

/// Reads a results file that belongs to a dataset, from JSON text.
pub fn parse_sector_report(text: &str, dataset: &Dataset) -> Result<SectorReport, Fault> {
    sector_report::sector_report(&Node::root(&whole(text)?), dataset).map_err(|fault| *fault)
}

/// The files of the reports that a series names, from its JSON text: addresses beside its own, in its order.
///
/// ```
/// let text = r#"{"format": 1, "id": "a", "territory": {"vi": "A"}, "reports": ["a-2022.json", "../a-2023.json"]}"#;
/// assert_eq!(chi_tieu::decode::series_files(text).unwrap(), ["a-2022.json", "../a-2023.json"]);
/// ```
pub fn series_files(text: &str) -> Result<Vec<String>, Fault> {
    let tree = whole(text)?;
    series::outline(&Node::root(&tree)).and_then(|outline| outline.files()).map_err(|fault| *fault)
}

/// Reads a series from its JSON text and those of its reports, in the order of [`series_files`]. A fault is in the series,
/// or it is a [`Problem::InReport`], at the place where the series names that report.
pub fn parse_series(text: &str, reports: &[String]) -> Result<Series, Fault> {
    let tree = whole(text)?;
    let read = |at: usize, _: &str| parse(reports.get(at).map_or("", String::as_str));
    series::outline(&Node::root(&tree)).and_then(|outline| outline.series(read)).map_err(|fault| *fault)
}

fn whole(text: &str) -> Result<Tree, Fault> {
    // Editors on Windows put a byte order mark before a text; it says nothing in UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > MAX_BYTES {
        return Err(Fault { path: String::new(), problem: Problem::TooLarge { limit: MAX_BYTES } });
    }
    json::tree(text).map_err(|refusal| refusal.into_fault())
}

/// Reads a dataset that is already a structure, such as a JavaScript object handed over by a host page.
pub fn read(source: impl Structure) -> Result<Dataset, Fault> {
    let tree = structure::tree(source).map_err(|refusal| refusal.into_fault())?;
    dataset::dataset(&tree).map_err(|fault| *fault)
}
