//! Figures of the table as they are written, and what stands where there is none.

use crate::domain::{Missing, Reading, Unit};

use crate::text::{
    Lang,
    format::{numbers::in_words, with_unit},
    messages, printed_number,
};

/// A figure without its unit; a dash where there is none.
pub fn figure(lang: Lang, reading: &Reading) -> String {
    match reading {
        Reading::Stated(statement) => printed_number(lang, statement),
        Reading::Worded(words) => lang.of(&words.text).to_owned(),
        Reading::Missing(_) => "–".to_owned(),
    }
}

/// A figure in a column that another one heads with the unit: with a unit only where it has one of its own.
pub fn own_unit_figure(lang: Lang, reading: &Reading) -> String {
    match reading {
        Reading::Stated(statement) if statement.unit.is_some() => {
            let unit = statement
                .unit
                .as_ref()
                .map(|unit| with_unit(lang, &printed_number(lang, statement), statement.quantity.last(), unit));
            unit.unwrap_or_default()
        }
        _ => figure(lang, reading),
    }
}

/// A figure with its unit: "5,56%", "20.000 tỷ đồng", or the reason why there is none.
pub fn reading_phrase(lang: Lang, reading: &Reading, unit: &Unit) -> String {
    match reading {
        Reading::Stated(statement) => {
            let unit = statement.unit.as_ref().map_or(unit, AsRef::as_ref);
            in_words(lang, &with_unit(lang, &printed_number(lang, statement), statement.quantity.last(), unit))
        }
        Reading::Worded(words) => lang.of(&words.text).to_owned(),
        Reading::Missing(_) => messages(lang).figures.missing.to_owned(),
    }
}

/// Why a figure is missing.
pub fn missing_reason(lang: Lang, reading: &Reading) -> &'static str {
    match reading {
        Reading::Missing(Missing::NotSet) => messages(lang).figures.not_set,
        Reading::Missing(Missing::NotReported) => messages(lang).figures.not_reported,
        Reading::Stated(_) | Reading::Worded(_) => "",
    }
}
