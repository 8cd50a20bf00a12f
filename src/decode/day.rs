//! Days of the calendar, and months and years.

use crate::domain::{Fault, Moment, Problem};

use super::node::Node;

/// A day written as `2023-11-12`: year, month, day.
fn parse(text: &str) -> Option<(i32, u8, u8)> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let shaped = text.len() == 10 && year.len() == 4 && month.len() == 2;
    if !shaped || !parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    (1..=days_of(year, month)).contains(&day).then_some((year, month, day))
}

fn days_of(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// `2023`, `2023-10` or `2023-10-20`.
pub fn moment(node: &Node<'_>) -> Result<Moment, Box<Fault>> {
    let text = node.text()?;
    // A shorter date is a whole one with its first month or day: the calendar checks both alike.
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    let (year, month, day) = parse(&whole).ok_or_else(|| node.fault(Problem::BadDate))?;
    Ok(Moment { year, month: (text.len() > 4).then_some(month), day: (text.len() > 7).then_some(day) })
}
