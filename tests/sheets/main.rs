//! What is taken away equals the dataset, to the last printed digit, in every format; and no cell becomes a formula.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells its failure"
)]

mod csv;
mod indicators;
mod json;
mod order;
mod parser;
mod payloads;
mod results;
mod second_numbers;
mod seen;
mod source;
mod titles;

use std::sync::Arc;

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Dataset, Decimal, SectorReport},
    sheets::{Cell, Sheet},
    text::Lang,
};

const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];
const RESULTS: &str = include_str!("../../data/thai-nguyen-2023.results.json");

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

fn shipped_sector_report(dataset: &Dataset) -> Arc<SectorReport> {
    Arc::new(decode::parse_sector_report(RESULTS, dataset).unwrap())
}

/// The dataset's file as data, for what is to be compared with it.
fn raw() -> serde_json::Value {
    serde_json::from_str(EMBEDDED).unwrap()
}

fn number(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The cells of a column.
fn column<'a>(sheet: &'a Sheet, key: &str) -> Vec<&'a Cell> {
    let at = sheet.columns.iter().position(|column| column.key == key).unwrap_or_else(|| panic!("no column {key}"));
    sheet.rows.iter().map(|row| &row[at]).collect()
}

/// The cell of a row, found by its id.
fn cell<'a>(sheet: &'a Sheet, id: &str, key: &str) -> &'a Cell {
    let at = column(sheet, "id").into_iter().position(|cell| *cell == Cell::Text(id.to_owned()));
    column(sheet, key)[at.unwrap_or_else(|| panic!("no row {id}"))]
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}
