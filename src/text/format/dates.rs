//! Dates as each language writes them.

use crate::domain::Moment;

use crate::text::Lang;

/// A day: `12/11/2023` in Vietnamese, `12 November 2023` in English.
///
/// ```
/// use chi_tieu::text::{Lang, date};
/// assert_eq!(date(Lang::Vi, (2023, 11, 12)), "12/11/2023");
/// assert_eq!(date(Lang::En, (2023, 11, 12)), "12 November 2023");
/// ```
pub fn date(lang: Lang, (year, month, day): (i32, u8, u8)) -> String {
    match lang {
        Lang::Vi => format!("{day:02}/{month:02}/{year}"),
        Lang::En => format!("{day} {} {year}", month_name(month)),
    }
}

/// A day, a month or a year.
pub fn moment(lang: Lang, moment: Moment) -> String {
    let Moment { year, month, day } = moment;
    match (lang, month, day) {
        (_, Some(month), Some(day)) => date(lang, (year, month, day)),
        (Lang::Vi, Some(month), None) => format!("{month:02}/{year}"),
        (Lang::En, Some(month), None) => format!("{} {year}", month_name(month)),
        (_, None, _) => year.to_string(),
    }
}

/// The English name of a month, counted from 1.
fn month_name(month: u8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}
