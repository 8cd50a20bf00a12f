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
    /// Key of the document, where it is not the dataset's own.
    pub document: Option<String>,
    /// Key of the territory its figures cover, where it is not the dataset's own.
    pub territory: Option<String>,
}

/// A figure of the report: what is printed, what it means, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The text as printed, such as `≥ 01`.
    pub printed: String,
    /// What that means.
    pub quantity: Quantity,
    /// The digits as printed, in Vietnamese notation and without a sign, where writing the number would give others:
    /// `01` of "≥ 01".
    pub digits: Option<String>,
    /// The unit of this value alone, where it is not the indicator's.
    pub unit: Option<Arc<Unit>>,
    /// Where it is printed.
    pub place: Arc<Place>,
    /// The indicator's name at that place, when it is worded differently there.
    pub wording: Option<String>,
}

/// A value in words, such as "Xuất siêu" where a deficit was planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words as printed, and their translation.
    pub text: Wording,
    /// Where they are printed.
    pub place: Arc<Place>,
}

/// What the report says of one indicator in one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A figure.
    Stated(Arc<Statement>),
    /// Words instead of a figure.
    Worded(Arc<Words>),
    /// No figure, with the reason. Never 0 and never an empty text.
    Missing(Missing),
}

impl Reading {
    /// The quantity, when there is one.
    pub fn quantity(&self) -> Option<&Quantity> {
        match self {
            Self::Stated(statement) => Some(&statement.quantity),
            Self::Worded(_) | Self::Missing(_) => None,
        }
    }

    /// Where it is printed.
    pub fn place(&self) -> Option<&Arc<Place>> {
        match self {
            Self::Stated(statement) => Some(&statement.place),
            Self::Worded(words) => Some(&words.place),
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
    /// The body in charge of it, where the report names one.
    pub responsible: Option<Wording>,
}

impl Indicator {
    /// The unit of a value: its own, or the indicator's.
    pub fn unit_of<'a>(&'a self, reading: &'a Reading) -> &'a Arc<Unit> {
        match reading {
            Reading::Stated(statement) => statement.unit.as_ref().unwrap_or(&self.unit),
            Reading::Worded(_) | Reading::Missing(_) => &self.unit,
        }
    }

    /// What is stated for the period with this id; not reported when the period is unknown.
    pub fn reading(&self, period: &str) -> &Reading {
        let found = self.readings.iter().find(|(known, _)| known == period);
        found.map_or(&Reading::Missing(Missing::NotReported), |(_, reading)| reading)
    }
}
