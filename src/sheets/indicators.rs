//! The indicators as a sheet: every figure once as a number and once as it is printed.

use crate::{
    domain::{Column, Comparison},
    text::{self, Lang},
};

use super::{
    Cell, Sheet, Spec, cells, columns,
    indicator_columns::{
        ALTERNATIVE, ALTERNATIVE_KEYS, NEXT, NEXT_KEYS, OUTCOME, OUTCOME_KEYS, PLAN_KEYS, PREVIOUS, PREVIOUS_KEYS,
        TARGET, gaps, judgements, next, remarks, stated, what,
    },
    indicator_row::IndicatorRow,
};

/// The sheet of these rows in this order, without the parts that are left out.
pub fn indicators(lang: Lang, comparison: &Comparison, rows: &[IndicatorRow], hidden: &[Column]) -> Sheet {
    let specs = specs(lang, comparison, rows, hidden);
    Sheet {
        key: "indicators",
        name: text::file_messages(lang).columns.indicators_sheet.to_owned(),
        columns: columns(lang, comparison, &specs),
        rows: rows.iter().map(|row| cells(lang, &specs, row)).collect(),
    }
}

/// One row alone, with all its cells.
pub fn indicator_cells(lang: Lang, row: &IndicatorRow) -> Vec<Cell> {
    let specs = specs(lang, &row.dataset.comparison, std::slice::from_ref(row), &[]);
    cells(lang, &specs, row)
}

/// The columns for which the dataset has figures, and that are not left out.
fn specs<'a>(
    lang: Lang,
    comparison: &Comparison,
    rows: &[IndicatorRow<'a>],
    hidden: &[Column],
) -> Vec<Spec<IndicatorRow<'a>>> {
    let is_asked = |part: &Option<Column>| part.is_none_or(|part| !hidden.contains(&part) && part.is_of(comparison));
    // In Vietnamese the name is the official one already; and few tables have ranges.
    let has_ranges = |column: Option<Column>| {
        let role = column.and_then(Column::role);
        role.is_some_and(|role| {
            rows.iter().any(|row| row.assessment.reading(role).quantity().is_some_and(|it| it.until.is_some()))
        })
    };
    let has_gap_ranges = || rows.iter().any(|row| row.assessment.gap.is_some_and(|gap| gap.size.until.is_some()));
    let is_needed = |(column, spec): &(Option<Column>, Spec<IndicatorRow<'a>>)| match spec.key {
        "official_name" => lang == Lang::En,
        "responsible" => rows.iter().any(|row| row.indicator().responsible.is_some()),
        "gap_until" => has_gap_ranges(),
        key if key.ends_with("_until") => has_ranges(*column),
        _ => true,
    };
    let all = what()
        .into_iter()
        .chain(stated::<PREVIOUS>(Column::Previous, PREVIOUS_KEYS))
        .chain(stated::<TARGET>(Column::Plan, PLAN_KEYS))
        .chain(stated::<ALTERNATIVE>(Column::Alternative, ALTERNATIVE_KEYS))
        .chain(stated::<OUTCOME>(Column::Outcome, OUTCOME_KEYS))
        .chain(gaps())
        .chain(judgements())
        .chain(stated::<NEXT>(Column::Next, NEXT_KEYS))
        .chain(next())
        .chain(remarks());
    all.filter(|it| is_asked(&it.0) && is_needed(it)).map(|(_, spec)| spec).collect()
}
