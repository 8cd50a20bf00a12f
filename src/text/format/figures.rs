//! Figures of the prose: numbers with their units, changes, and when they hold.

use crate::domain::{Change, Figure, Quantity, SectorResult, Time};

use crate::text::{
    Lang, decimal,
    format::{
        dates::moment,
        lower_first,
        numbers::{in_words, quantity_with},
        unit_of, with_unit,
    },
    period_name, signed,
};

/// A quantity as a bare number with the sign of its bound.
pub fn quantity(lang: Lang, quantity: &Quantity) -> String {
    quantity_with(lang, quantity, None, decimal)
}

/// A figure as a bare number: in Vietnamese with the digits as printed, in English by English rules.
pub fn figure_number(lang: Lang, figure: &Figure) -> String {
    let plain = Quantity { approximate: false, ..figure.quantity };
    quantity_with(lang, &plain, figure.digits.as_deref(), decimal)
}

/// A figure with its unit, and "about" where the report says so.
pub fn figure_phrase(lang: Lang, figure: &Figure) -> String {
    let number = quantity_with(lang, &figure.quantity, figure.digits.as_deref(), decimal);
    in_words(lang, &with_unit(lang, &number, figure.quantity.last(), &figure.measure.unit))
}

/// What is said of a figure, after "about" where the report says so.
pub fn about(lang: Lang, figure: &Figure, phrase: String) -> String {
    if figure.quantity.approximate { in_words(lang, &format!("≈\u{a0}{phrase}")) } else { phrase }
}

/// A change with its sign and unit: "−9,2%"; and "about" where the report says so.
pub fn change_figure(lang: Lang, change: &Change) -> String {
    let quantity = &change.figure.quantity;
    let size = quantity_with(lang, quantity, None, signed);
    in_words(lang, &format!("{size}{}", unit_of(lang, quantity.last(), &change.figure.measure.unit)))
}

/// When a result holds: "ước thực hiện 2023", "đến 10/2023".
pub fn time(lang: Lang, time: &Time) -> String {
    match (lang, time) {
        (_, Time::Period(period)) => lower_first(&period_name(lang, period)),
        (Lang::Vi, Time::Year(year)) => format!("năm {year}"),
        (Lang::En, Time::Year(year)) => year.to_string(),
        (Lang::Vi, Time::AsOf { until, since: None }) => format!("đến {}", moment(lang, *until)),
        (Lang::En, Time::AsOf { until, since: None }) => format!("up to {}", moment(lang, *until)),
        (Lang::Vi, Time::AsOf { until, since: Some(since) }) => {
            format!("từ {} đến {}", moment(lang, *since), moment(lang, *until))
        }
        (Lang::En, Time::AsOf { until, since: Some(since) }) => {
            format!("from {} to {}", moment(lang, *since), moment(lang, *until))
        }
    }
}

/// The footnote a result stands in.
pub fn footnote(lang: Lang, result: &SectorResult) -> Option<String> {
    let number = result.footnote?;
    Some(match lang {
        Lang::Vi => format!("chú thích {number}"),
        Lang::En => format!("footnote {number}"),
    })
}
