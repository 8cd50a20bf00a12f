//! Figures of the prose: numbers with their units, changes, and when they hold.

use crate::domain::{Change, Figure, Moment, Quantity, SectorResult, Time, numeral};

use super::{
    Lang, bound, date, decimal,
    names::{lower_first, unit_of, with_unit},
    period_name, signed,
};

/// A quantity as a bare number with the sign of its bound.
pub fn quantity(lang: Lang, quantity: &Quantity) -> String {
    bound(quantity.relation, &decimal(lang, quantity.decimal))
}

/// A figure as a bare number: in Vietnamese with the digits as printed, in English by English rules.
pub fn figure_number(lang: Lang, figure: &Figure) -> String {
    let Quantity { relation, decimal: number } = figure.quantity;
    let digits = match lang {
        Lang::Vi => numeral(&figure.printed).trim_start_matches(['-', '−']),
        Lang::En => return bound(relation, &decimal(lang, number)),
    };
    // A fall may be printed as a word, "giảm 9,2%": the sign is then not among the digits.
    let sign = if number.is_sign_negative() { "\u{2212}" } else { "" };
    bound(relation, &format!("{sign}{digits}"))
}

/// A figure with its unit, and "about" where the report says so.
pub fn figure_phrase(lang: Lang, figure: &Figure) -> String {
    let number = figure_number(lang, figure);
    about(lang, figure, with_unit(lang, &number, figure.quantity.decimal, &figure.measure.unit))
}

/// What is said of a figure, after "about" where the report says so.
pub fn about(lang: Lang, figure: &Figure, phrase: String) -> String {
    match lang {
        Lang::Vi if figure.approximate => format!("khoảng {phrase}"),
        Lang::En if figure.approximate => format!("about {phrase}"),
        _ => phrase,
    }
}

/// A change with its sign and unit: "−9,2%"; and "about" where the report says so.
pub fn change_figure(lang: Lang, change: &Change) -> String {
    let Quantity { relation, decimal: number } = change.figure.quantity;
    let size = bound(relation, &signed(lang, number));
    about(lang, &change.figure, format!("{size}{}", unit_of(lang, number, &change.figure.measure.unit)))
}

/// A day, a month or a year.
pub fn moment(lang: Lang, moment: Moment) -> String {
    let Moment { year, month, day } = moment;
    match (lang, month, day) {
        (_, Some(month), Some(day)) => date(lang, (year, month, day)),
        (Lang::Vi, Some(month), None) => format!("{month:02}/{year}"),
        (Lang::En, Some(month), None) => date(lang, (year, month, 1)).trim_start_matches("1 ").to_owned(),
        (_, None, _) => year.to_string(),
    }
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
