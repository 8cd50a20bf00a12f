//! The order of rows in words, for whoever reads a file without the screen it was taken from.

use crate::domain::{Baseline, Column, Comparison, Sorting};

use crate::text::{Lang, period_inside, sorting_word};

/// The order that a search gives: what stands there as it was typed before what only looks like it.
pub fn closest_order_word(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "kết quả khớp nhất với nội dung tìm kiếm xếp trước",
        Lang::En => "closest matches of the search first",
    }
}

/// An order by a column; of gaps to another target than the plan also to which.
pub fn baseline_order_word(lang: Lang, sorting: Sorting, baseline: Baseline, comparison: &Comparison) -> String {
    let word = sorting_word(lang, sorting, comparison);
    if sorting.column != Column::Gap || baseline == Baseline::Target {
        return word;
    }
    let target = baseline.period(comparison).map(|period| period_inside(lang, period)).unwrap_or_default();
    match lang {
        Lang::Vi => format!("{word} (so với {target})"),
        Lang::En => format!("{word} (against {target})"),
    }
}
