//! The columns of the table in words: what each is called, what its head says besides, and how one sorts by it.

use crate::domain::{Column, Comparison, Period, Sorting};

use crate::text::{Lang, format::lower_first, messages, period_name};

/// What a button that sorts by a column is called.
pub fn sort_by(lang: Lang, column: &str) -> String {
    match lang {
        Lang::Vi => format!("Sắp xếp theo {}", lower_first(column)),
        Lang::En => format!("Sort by {}", lower_first(column)),
    }
}

/// An order as a choice: the column, and from which end.
pub fn sorting_word(lang: Lang, sorting: Sorting, comparison: &Comparison) -> String {
    let column = column_title(lang, sorting.column, comparison);
    let way = match (lang, sorting.column, sorting.descending) {
        (_, Column::Name, false) => "A–Y",
        (_, Column::Name, true) => "Y–A",
        (Lang::Vi, Column::Verdict, false) => "từ vượt kế hoạch",
        (Lang::Vi, Column::Verdict, true) => "từ không đạt",
        (Lang::En, Column::Verdict, false) => "exceeded first",
        (Lang::En, Column::Verdict, true) => "missed first",
        (Lang::Vi, _, false) => "tăng dần",
        (Lang::Vi, _, true) => "giảm dần",
        (Lang::En, _, false) => "smallest first",
        (Lang::En, _, true) => "largest first",
    };
    format!("{column}: {way}")
}

/// What a column of the table is called.
pub fn column_title(lang: Lang, column: Column, comparison: &Comparison) -> String {
    let words = messages(lang);
    match column {
        Column::Name => words.table.indicator.to_owned(),
        Column::Unit => words.table.unit.to_owned(),
        Column::Plan => period_name(lang, &comparison.target),
        Column::Outcome => period_name(lang, &comparison.outcome),
        Column::Gap => words.table.gap.to_owned(),
        Column::Verdict => words.table.verdict.to_owned(),
        Column::Check => words.table.check.to_owned(),
        Column::Next => period_name(lang, &comparison.next),
    }
}

/// What a column's head says besides, where its name says too little.
pub fn column_hint(lang: Lang, column: Column, comparison: &Comparison) -> Option<String> {
    let words = messages(lang);
    match column {
        Column::Name | Column::Unit | Column::Plan | Column::Outcome => None,
        Column::Gap => Some(gap_hint(lang, comparison)),
        Column::Verdict => Some(words.table.verdict_hint.to_owned()),
        Column::Check => Some(words.table.check_hint.to_owned()),
        Column::Next => Some(next_hint(lang, comparison)),
    }
}

/// What is subtracted from what.
pub fn gap_hint(lang: Lang, comparison: &Comparison) -> String {
    let [outcome, target] = [&comparison.outcome, &comparison.target].map(|period| stage_word(lang, period));
    match lang {
        Lang::Vi => format!("{outcome} trừ {target}"),
        Lang::En => format!("{outcome} minus {target}"),
    }
}

/// What the next target is compared with.
pub fn next_hint(lang: Lang, comparison: &Comparison) -> String {
    let outcome = lower_first(&period_name(lang, &comparison.outcome));
    match lang {
        Lang::Vi => format!("so với {outcome}"),
        Lang::En => format!("against {outcome}"),
    }
}

fn stage_word(lang: Lang, period: &Period) -> String {
    let name = period_name(lang, period);
    lower_first(name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end())
}
