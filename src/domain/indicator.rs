//! One row of the report's table: its name, unit, direction and what is stated for each period.

use std::sync::Arc;

use super::{Direction, OfficialVerdict, Quantity, Unit, Wording, slug::slugs};

/// Why there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// No target was set.
    NotSet,
    /// The report gives no figure.
    NotReported,
}

slugs!(Missing { NotSet = "not-set", NotReported = "not-reported" });

/// A place in the report where figures stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Key of the place in the dataset.
    pub id: String,
    /// How to find it in the document.
    pub name: Wording,
}

/// A figure of the report: what is printed, what it means, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The text as printed, such as `≥ 01`.
    pub printed: String,
    /// What that means.
    pub quantity: Quantity,
    /// Where it is printed.
    pub place: Arc<Place>,
    /// The indicator's name at that place, when it is worded differently there.
    pub wording: Option<String>,
}

impl Statement {
    /// The digits as printed, in Vietnamese notation: `01` of "≥ 01", `19.515` of "19.515 tỷ đồng".
    pub fn printed_number(&self) -> &str {
        printed_number(&self.printed)
    }
}

/// The first number in a printed text: digits with dots and commas between them, and a minus before.
///
/// ```
/// assert_eq!(chi_tieu::domain::printed_number("Từ 0,8% trở lên"), "0,8");
/// assert_eq!(chi_tieu::domain::printed_number("-9,2"), "-9,2");
/// ```
pub fn printed_number(printed: &str) -> &str {
    let Some(first) = printed.find(|c: char| c.is_ascii_digit()) else { return "" };
    let before = printed.get(..first).unwrap_or_default();
    let start = if before.ends_with(['-', '−']) { before.trim_end_matches(['-', '−']).len() } else { first };
    let rest = printed.get(first..).unwrap_or_default();
    let length = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
    printed.get(start..first + length).unwrap_or_default().trim_end_matches(['.', ','])
}

/// What the report says of one indicator in one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A figure.
    Stated(Arc<Statement>),
    /// No figure, with the reason. Never 0 and never an empty text.
    Missing(Missing),
}

impl Reading {
    /// The quantity, when there is one.
    pub fn quantity(&self) -> Option<&Quantity> {
        match self {
            Self::Stated(statement) => Some(&statement.quantity),
            Self::Missing(_) => None,
        }
    }
}

/// What a careful reader must know of an indicator or of one of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Period of the value it is about; `None` when it is about the indicator.
    pub period: Option<String>,
    /// The note.
    pub text: Wording,
}

/// An indicator with all its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Stable key, unique in the dataset.
    pub id: String,
    /// The mark in the table's first column: a number, `-` or `+`.
    pub marker: String,
    /// Depth of nesting: 0 for a numbered row.
    pub level: u8,
    /// The indicator this one is a part of ("trong đó").
    pub parent: Option<String>,
    /// Official name, and its translation.
    pub name: Wording,
    /// Unit of all its values.
    pub unit: Arc<Unit>,
    /// Which way is good.
    pub direction: Direction,
    /// What is stated for each period, by its id. There are only a few.
    pub readings: Vec<(String, Reading)>,
    /// The report's own judgement, where it gives one.
    pub official: Option<OfficialVerdict>,
    /// Remarks on its values.
    pub notes: Vec<Note>,
}

impl Indicator {
    /// What is stated for the period with this id; not reported when the period is unknown.
    pub fn reading(&self, period: &str) -> &Reading {
        let found = self.readings.iter().find(|(known, _)| known == period);
        found.map_or(&Reading::Missing(Missing::NotReported), |(_, reading)| reading)
    }
}
