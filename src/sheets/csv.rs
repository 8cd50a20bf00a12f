//! Sheets as text with separators, for spreadsheets of two countries and for programs.
//!
//! A cell that a spreadsheet could take for a formula is not one any more; a number stays a number.

use crate::domain::Decimal;

use super::{Cell, Sheet};

/// How numbers are written and cells parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As Excel in Vietnamese reads it: byte order mark, semicolons, decimal commas.
    Vietnamese,
    /// RFC 4180: no byte order mark, commas, decimal points.
    International,
}

impl Notation {
    fn separator(self) -> char {
        match self {
            Self::Vietnamese => ';',
            Self::International => ',',
        }
    }

    /// All digits and decimals, with no sign between the thousands, which another country would read as decimals.
    fn number(self, number: Decimal) -> String {
        let text = number.to_string();
        match self {
            Self::Vietnamese => text.replace('.', ","),
            Self::International => text,
        }
    }

    fn date(self, (year, month, day): (i32, u8, u8)) -> String {
        match self {
            Self::Vietnamese => format!("{day:02}/{month:02}/{year}"),
            Self::International => format!("{year:04}-{month:02}-{day:02}"),
        }
    }

    fn cell(self, cell: &Cell) -> String {
        match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => defused(text),
            Cell::Number(number) => self.number(*number),
            // A lone "=" would be the beginning of a formula.
            Cell::Relation(relation) if !relation.is_bound() => String::new(),
            Cell::Relation(relation) => relation.sign().to_owned(),
            Cell::Date(date) => self.date(*date),
        }
    }
}

/// A whole file. `source` stands in a last column of every row, since there is no sheet of sources.
pub fn csv(notation: Notation, sheet: &Sheet, (title, source): (&str, &str)) -> String {
    let separator = notation.separator();
    let mut text = String::new();
    if notation == Notation::Vietnamese {
        text.push('\u{feff}');
    }
    let head = sheet.columns.iter().map(|column| defused(&column.title)).chain([defused(title)]);
    add_line(&mut text, separator, head);
    for row in &sheet.rows {
        let cells = row.iter().map(|cell| notation.cell(cell)).chain([defused(source)]);
        add_line(&mut text, separator, cells);
    }
    text
}

/// One row parted by tabs, as spreadsheets take it from the clipboard.
pub fn row_text(notation: Notation, cells: &[Cell], source: &str) -> String {
    let mut text = String::new();
    add_line(&mut text, '\t', cells.iter().map(|cell| notation.cell(cell)).chain([defused(source)]));
    text.trim_end_matches(['\r', '\n']).to_owned()
}

fn add_line(text: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(separator);
        }
        if cell.contains([separator, '"', '\r', '\n']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

/// A text with an apostrophe before whatever a spreadsheet could take for a formula: at its start, after spaces, and at
/// the start of every later line, since not every reader honours quotation marks.
///
/// ```
/// use chi_tieu::sheets::defused;
/// assert_eq!(defused("=1+1"), "'=1+1");
/// assert_eq!(defused("a\n @b"), "a\n' @b");
/// assert_eq!(defused("Tỷ lệ hộ nghèo = a"), "Tỷ lệ hộ nghèo = a");
/// ```
pub fn defused(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n', '\0']) {
        safe.push('\'');
    }
    let mut at_start = true;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        if at_start && begins_a_formula(rest.split(is_line_end).next().unwrap_or_default()) {
            safe.push('\'');
        }
        safe.push(letter);
        at_start = is_line_end(letter);
    }
    safe
}

/// Whether a line begins as formulas and commands do, in letters of either width.
fn begins_a_formula(line: &str) -> bool {
    let is_invisible = |letter: char| letter.is_whitespace() || letter.is_control() || is_without_width(letter);
    line.trim_start_matches(is_invisible).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Signs that take no room, behind which a formula could hide.
fn is_without_width(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}
