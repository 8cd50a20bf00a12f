//! What a reader takes away: the figures as sheets of typed cells, and the files that are written from them.
//!
//! Pure, and without a clock: the same figures give the same bytes. A spreadsheet's bytes are the loader's business; here
//! it is a text that holds the sheets.

mod audit;
mod book;
mod csv;
mod export_scope;
mod indicator_columns;
mod indicator_row;
mod indicators;
mod json;
mod results;
mod source;

pub use audit::audit;
pub use book::{Book, file_name};
pub use csv::{Notation, csv, defused, row_text};
pub use export_scope::{ExportScope, Extent};
pub use indicator_row::IndicatorRow;
pub use indicators::{indicator_cells, indicators};
pub use json::{published, selection, workbook};
pub use results::{ResultRow, all_results, results};
pub use source::source;

use crate::{
    domain::{Comparison, Decimal, Moment, Quantity, Reading, Relation},
    text::{self, FileMessages, Lang},
};

/// What a cell holds. A missing figure is an empty cell, never a zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, which is never a formula.
    Text(String),
    /// A number with its printed decimals.
    Number(Decimal),
    /// Whether the number beside it is a value or a bound.
    Relation(Relation),
    /// A day: year, month, day.
    Date((i32, u8, u8)),
}

impl Cell {
    /// A text, or nothing where it is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    fn number(number: Option<Decimal>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    fn number_of(quantity: Option<&Quantity>) -> Self {
        Self::number(quantity.map(|quantity| quantity.decimal))
    }

    fn relation_of(quantity: Option<&Quantity>) -> Self {
        match quantity {
            None => Self::Empty,
            Some(quantity) if quantity.approximate && !quantity.relation.is_bound() => Self::Text("≈".to_owned()),
            Some(quantity) => Self::Relation(quantity.relation),
        }
    }
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in files for programs, the same in both languages.
    pub key: &'static str,
    /// What it is called at its head.
    pub title: String,
    /// Width in digits.
    pub width: u8,
}

/// A table of typed cells; every row has a cell for every column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name in files for programs, the same in both languages.
    pub key: &'static str,
    /// What it is called.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// How a column is made of rows: what it is called, and what stands in it.
struct Spec<R> {
    key: &'static str,
    width: u8,
    title: Title,
    cell: fn(Lang, &R) -> Cell,
}

/// What a column is called.
enum Title {
    /// Always the same.
    Fixed(fn(&FileMessages) -> &'static str),
    /// After the periods compared.
    Period(fn(Lang, &Comparison) -> String),
}

fn columns<R>(lang: Lang, comparison: &Comparison, specs: &[Spec<R>]) -> Vec<Column> {
    let column = |spec: &Spec<R>| Column {
        key: spec.key,
        title: match spec.title {
            Title::Fixed(pick) => pick(text::file_messages(lang)).to_owned(),
            Title::Period(name) => name(lang, comparison),
        },
        width: spec.width,
    };
    specs.iter().map(column).collect()
}

fn cells<R>(lang: Lang, specs: &[Spec<R>], row: &R) -> Vec<Cell> {
    specs.iter().map(|spec| (spec.cell)(lang, row)).collect()
}

/// A day as a day; a month or a year as a text.
fn day(lang: Lang, date: Moment) -> Cell {
    match (date.month, date.day) {
        (Some(month), Some(day)) => Cell::Date((date.year, month, day)),
        _ => Cell::Text(text::moment(lang, date)),
    }
}

/// A figure as it is printed; a dash with the reason where there is none.
fn printed(lang: Lang, reading: &Reading) -> Cell {
    match reading {
        Reading::Stated(statement) => Cell::text(statement.printed.clone()),
        Reading::Worded(words) => Cell::text(lang.of(&words.text)),
        Reading::Missing(_) => Cell::Text(format!("– ({})", text::missing_reason(lang, reading))),
    }
}
