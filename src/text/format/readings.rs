//! Figures of the table as they are written, and what stands where there is none.

use crate::domain::{Missing, Reading, Unit};

use crate::text::{Lang, format::unit_of, messages, printed_number};

/// A figure without its unit; a dash where there is none.
pub fn figure(lang: Lang, reading: &Reading) -> String {
    match reading {
        Reading::Stated(statement) => printed_number(lang, statement),
        Reading::Missing(_) => "–".to_owned(),
    }
}

/// A figure with its unit: "5,56%", "20.000 tỷ đồng", or the reason why there is none.
pub fn reading_phrase(lang: Lang, reading: &Reading, unit: &Unit) -> String {
    match reading {
        Reading::Stated(statement) => {
            format!("{}{}", printed_number(lang, statement), unit_of(lang, statement.quantity.decimal, unit))
        }
        Reading::Missing(_) => messages(lang).figures.missing.to_owned(),
    }
}

/// Why a figure is missing.
pub fn missing_reason(lang: Lang, reading: &Reading) -> &'static str {
    match reading {
        Reading::Missing(Missing::NotSet) => messages(lang).figures.not_set,
        Reading::Missing(Missing::NotReported) => messages(lang).figures.not_reported,
        Reading::Stated(_) => "",
    }
}
