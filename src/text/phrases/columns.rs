//! The columns of the table in words: what each is called, what its head says besides, and how one sorts by it.

use crate::domain::{Column, Comparison, Period, Role, Sorting};

use crate::text::{Lang, format::lower_first, messages, role_inside, role_name, stage_word};

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
    if let Some(role) = column.role() {
        return role_name(lang, comparison, role);
    }
    let words = &messages(lang).table;
    match column {
        Column::Unit => words.unit,
        Column::Gap => words.gap,
        Column::Verdict => words.verdict,
        Column::Check => words.check,
        _ => words.indicator,
    }
    .to_owned()
}

/// What a column's head says besides, where its name says too little.
pub fn column_hint(lang: Lang, column: Column, comparison: &Comparison) -> Option<String> {
    let words = messages(lang);
    match column {
        Column::Name | Column::Unit | Column::Previous | Column::Plan | Column::Alternative | Column::Outcome => None,
        Column::Gap => Some(gap_hint(lang, comparison)),
        Column::Verdict => Some(words.table.verdict_hint.to_owned()),
        Column::Check => Some(words.table.check_hint.to_owned()),
        Column::Next => comparison.outcome.is_some().then(|| next_hint(lang, comparison)),
    }
}

/// What is subtracted from what.
pub fn gap_hint(lang: Lang, comparison: &Comparison) -> String {
    let inside = |period: &Period| lower_first(stage_word(lang, period.stage));
    let word = |period: &Option<Period>| period.as_ref().map(inside).unwrap_or_default();
    let [outcome, target] = [&comparison.outcome, &comparison.target].map(word);
    match lang {
        Lang::Vi => format!("{outcome} trừ {target}"),
        Lang::En => format!("{outcome} minus {target}"),
    }
}

/// What the next target is compared with.
pub fn next_hint(lang: Lang, comparison: &Comparison) -> String {
    let outcome = role_inside(lang, comparison, Role::Outcome);
    match lang {
        Lang::Vi => format!("so với {outcome}"),
        Lang::En => format!("against {outcome}"),
    }
}
