//! Real reports, plans and resolutions, typed in as format 2: they are read whole, fit the published schema, hold what
//! `README.md` counts in them, and everything that is said, drawn and filed of them comes out whole.

#![expect(clippy::expect_used, clippy::panic, reason = "a panic is how a test tells its failure")]

mod counts;
mod drawings;
#[expect(dead_code, reason = "what of a schema is read is asked where the schemas themselves are tested")]
#[path = "../shipped_data/misfits.rs"]
mod misfits;
mod sayings;

use std::{fs, path::Path};

use chi_tieu::{decode, domain::Dataset, text::Lang};
use serde_json::Value;

const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// All reports by the names of their files, in the order of the alphabet.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let entries = fs::read_dir(folder).expect("the folder of this file");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut found: Vec<(String, String)> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
            (name, fs::read_to_string(&path).expect("UTF-8"))
        })
        .collect();
    found.sort();
    found
}

/// All reports, read.
fn reports() -> Vec<(String, Dataset)> {
    let read = |(name, text): (String, String)| {
        let dataset = decode::parse(&text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        (name, dataset)
    };
    files().into_iter().map(read).collect()
}

#[test]
fn every_report_is_read_and_named_after_its_document() {
    let reports = reports();
    assert_eq!(reports.len(), 7);
    for ((name, dataset), (_, text)) in reports.iter().zip(files()) {
        let typed: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(typed["format"], 2, "{name}");
        assert_eq!(
            name.strip_suffix(".json"),
            Some(dataset.document.id.as_str()),
            "a file is named after its document"
        );
    }
}

#[test]
fn every_report_fits_the_published_schema() {
    let schema: Value = serde_json::from_str(include_str!("../../data/dataset.schema.json")).expect("JSON");
    for (name, text) in files() {
        let report: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(misfits::misfits(&schema, &schema, &report, ""), Vec::<String>::new(), "{name}");
    }
}
