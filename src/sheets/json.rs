//! Sheets as JSON: for programs, and for the loader, which makes a spreadsheet of them.
//!
//! Decimals are strings, so that no reader makes floating-point numbers of them unasked.

use crate::domain::{Dataset, Decimal, Moment, Period, Role};

use super::{Cell, ExportScope, Extent, Sheet};

/// As many digits as a spreadsheet holds exactly. A longer number is handed over as a text.
const SPREADSHEET_DIGITS: usize = 15;

/// The dataset's file with its results inside, as it could be published again. Both are texts of whole JSON objects.
pub fn published(dataset: &str, results: Option<&str>) -> String {
    let Some(results) = results else { return dataset.to_owned() };
    let Some(open) = dataset.trim_end().strip_suffix('}') else { return dataset.to_owned() };
    format!("{},\n  \"results\": {}\n}}\n", open.trim_end(), results.trim())
}

/// The chosen rows, each an object of its cells by the keys of the columns, with their document and periods.
pub fn selection(dataset: &Dataset, language: &str, sheets: &[Sheet], export_scope: &ExportScope) -> String {
    let document = &dataset.document;
    let mut json = Json::default();
    json.open('{');
    json.key("document");
    json.open('{');
    json.field("id", &document.id);
    json.field("kind", document.kind.slug());
    if let Some(number) = &document.number {
        json.field("number", number);
    }
    json.field("date", &iso_moment(document.date));
    let territory = &dataset.territory;
    let named = [
        ("issuer", Some(&document.issuer)),
        ("title", Some(&document.title)),
        ("territory", Some(&territory.name)),
        ("boundaries", territory.boundaries.as_ref()),
        ("note", territory.note.as_ref()),
    ];
    for (name, wording) in named.into_iter().filter_map(|(name, wording)| Some((name, wording?))) {
        json.key(name);
        json.open('{');
        json.field("vi", &wording.vi);
        if let Some(en) = &wording.en {
            json.field("en", en);
        }
        json.close('}');
    }
    json.close('}');
    json.key("periods");
    json.open('{');
    for (role, period) in dataset.comparison.periods() {
        // Called as in the columns of the rows.
        json.key(if role == Role::Target { "plan" } else { role.slug() });
        json.period(period);
    }
    json.close('}');
    json.field("language", language);
    json.field("extent", export_scope.extent.name());
    if export_scope.extent == Extent::Seen {
        json.key("filters");
        json.open('[');
        export_scope.filters.iter().for_each(|filter| json.text(filter));
        json.close(']');
        json.field("order", &export_scope.order);
    }
    for sheet in sheets {
        json.key(sheet.key);
        json.open('[');
        sheet.rows.iter().for_each(|row| json.row(sheet, row));
        json.close(']');
    }
    json.close('}');
    json.text.push('\n');
    json.text
}

/// The sheets as the loader takes them: see `js/sheets.js`.
pub fn workbook<'a>(sheets: impl Iterator<Item = &'a Sheet>) -> String {
    let mut json = Json::default();
    json.open('[');
    for sheet in sheets {
        json.open('{');
        json.field("name", &sheet.name);
        json.key("columns");
        json.open('[');
        for column in &sheet.columns {
            json.open('{');
            json.field("title", &column.title);
            json.key("width");
            json.bare(&column.width.to_string());
            json.close('}');
        }
        json.close(']');
        json.key("rows");
        json.open('[');
        for row in &sheet.rows {
            json.open('[');
            row.iter().for_each(|cell| json.typed(cell));
            json.close(']');
        }
        json.close(']');
        json.close('}');
    }
    json.close(']');
    json.text
}

/// JSON while it is written.
#[derive(Default)]
struct Json {
    text: String,
    /// The last thing written calls for a comma before the next.
    needs_comma: bool,
}

impl Json {
    fn separate(&mut self) {
        if self.needs_comma {
            self.text.push(',');
        }
        self.needs_comma = true;
    }

    fn open(&mut self, bracket: char) {
        self.separate();
        self.text.push(bracket);
        self.needs_comma = false;
    }

    fn close(&mut self, bracket: char) {
        self.text.push(bracket);
        self.needs_comma = true;
    }

    /// The name of what comes next.
    fn key(&mut self, name: &str) {
        self.text(name);
        self.text.push(':');
        self.needs_comma = false;
    }

    fn field(&mut self, name: &str, text: &str) {
        self.key(name);
        self.text(text);
    }

    fn bare(&mut self, word: &str) {
        self.separate();
        self.text.push_str(word);
    }

    fn text(&mut self, text: &str) {
        self.separate();
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                control if u32::from(control) < 0x20 => {
                    self.text.push_str(&format!("\\u{:04x}", u32::from(control)));
                }
                letter => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    fn period(&mut self, period: &Period) {
        self.open('{');
        self.field("id", &period.id);
        self.key("year");
        self.bare(&period.year.to_string());
        self.field("stage", period.stage.slug());
        self.close('}');
    }

    fn row(&mut self, sheet: &Sheet, row: &[Cell]) {
        self.open('{');
        for (column, cell) in sheet.columns.iter().zip(row) {
            self.key(column.key);
            match cell {
                Cell::Empty => self.bare("null"),
                Cell::Text(text) => self.text(text),
                Cell::Number(number) => self.text(&number.to_string()),
                Cell::Relation(relation) => self.text(relation.sign()),
                Cell::Date(date) => self.text(&iso(*date)),
            }
        }
        self.close('}');
    }

    fn typed(&mut self, cell: &Cell) {
        match cell {
            Cell::Empty => self.bare("null"),
            Cell::Text(text) => self.text(text),
            Cell::Number(number) if !fits(*number) => self.text(&number.to_string()),
            Cell::Number(number) => self.object("number", &number.to_string()),
            Cell::Relation(relation) => self.text(relation.sign()),
            Cell::Date(date) => self.object("date", &iso(*date)),
        }
    }

    fn object(&mut self, name: &str, text: &str) {
        self.open('{');
        self.field(name, text);
        self.close('}');
    }
}

/// As precise as the date is known.
fn iso_moment(date: Moment) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => iso((date.year, month, day)),
        (Some(month), None) => format!("{:04}-{month:02}", date.year),
        (None, _) => format!("{:04}", date.year),
    }
}

fn iso((year, month, day): (i32, u8, u8)) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn fits(number: Decimal) -> bool {
    number.mantissa().unsigned_abs().to_string().len() <= SPREADSHEET_DIGITS
}
