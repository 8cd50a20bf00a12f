//! What the columns of a period are called in the files.

use crate::domain::{Comparison, Role};

use crate::text::{Lang, role_inside, role_name};

/// A place where the indicator is called something else.
pub fn worded_as(lang: Lang, place: &str, wording: &str) -> String {
    match lang {
        Lang::Vi => format!("{place}, ghi là “{wording}”"),
        Lang::En => format!("{place}, worded “{wording}”"),
    }
}

/// The column that says whether a period's number is a value or a bound.
pub fn relation_title(lang: Lang, comparison: &Comparison, role: Role) -> String {
    let name = role_name(lang, comparison, role);
    match lang {
        Lang::Vi => format!("{name}: dấu"),
        Lang::En => format!("{name}: sign"),
    }
}

/// The column of a period's last numbers, where it has ranges.
pub fn until_title(lang: Lang, comparison: &Comparison, role: Role) -> String {
    let name = role_name(lang, comparison, role);
    match lang {
        Lang::Vi => format!("{name}: đến"),
        Lang::En => format!("{name}: up to"),
    }
}

/// The column of a period's figures as they are printed.
pub fn printed_title(lang: Lang, comparison: &Comparison, role: Role) -> String {
    let name = role_name(lang, comparison, role);
    match lang {
        Lang::Vi => format!("{name}: như in"),
        Lang::En => format!("{name}: as printed"),
    }
}

/// The column that sets the next target against the outcome.
pub fn next_against_outcome_title(lang: Lang, comparison: &Comparison) -> String {
    let (next, outcome) = (role_name(lang, comparison, Role::Next), role_inside(lang, comparison, Role::Outcome));
    match lang {
        Lang::Vi => format!("{next} so với {outcome}"),
        Lang::En => format!("{next} against {outcome}"),
    }
}
