//! Which indicators the chart of gaps shows, and in which order.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Block, Column, Sorting},
    text::{self, Lang, Search},
};

use super::super::{Signals, finding::find_indicator};

/// A row with what is compared when rows are sorted by their gap: the gap to the plan at zero.
struct Sorted {
    row: Arc<Assessment>,
    from_zero: Arc<Assessment>,
}

/// The indicators that the search and the filters leave, in the order that the reader asked for.
pub fn shown_rows(signals: Signals) -> Vec<Arc<Assessment>> {
    let (dataset, lang, selection) = (signals.dataset.get(), signals.lang.get(), signals.selection.get());
    let search = signals.query.with(|query| Search::new(query));
    // Results that arrive later must not draw the chart again for nothing.
    let results = selection.flagged.then(|| signals.results.get());
    let sector_report = results.as_ref().and_then(|results| results.ready()).map(AsRef::as_ref);
    let choice = (lang, &search, &selection);
    let all = dataset.groups.iter().flat_map(|group| dataset.assessments_of(group).iter().map(move |it| (group, it)));
    let found = all.filter(|(group, it)| find_indicator(choice, group, it, sector_report).is_some());
    let rows: Vec<Arc<Assessment>> = found.map(|(_, it)| Arc::clone(it)).collect();
    match signals.sorting.get() {
        Some(sorting) => {
            let from_zero = dataset.seen_from(signals.baseline.get(), &rows);
            sorted(rows.into_iter().zip(from_zero), sorting, lang)
        }
        None => rows,
    }
}

/// In blocks of what can be compared, as in the table; within a block the report's order decides between equals.
fn sorted(
    rows: impl Iterator<Item = (Arc<Assessment>, Arc<Assessment>)>,
    sorting: Sorting,
    lang: Lang,
) -> Vec<Arc<Assessment>> {
    let mut blocks: Vec<(Block, Vec<Sorted>)> = Vec::new();
    for (row, from_zero) in rows {
        let block = sorting.block(&row);
        let added = Sorted { row, from_zero };
        match blocks.iter_mut().find(|(known, _)| *known == block) {
            Some((_, rows)) => {
                let at = rows.iter().rposition(|other| is_before(other, &added, sorting, lang));
                rows.insert(at.map_or(0, |before| before + 1), added);
            }
            None => blocks.push((block, vec![added])),
        }
    }
    blocks.into_iter().flat_map(|(_, rows)| rows).map(|sorted| sorted.row).collect()
}

fn is_before(other: &Sorted, added: &Sorted, sorting: Sorting, lang: Lang) -> bool {
    match sorting.column {
        Column::Name => {
            let [one, two] = [other, added].map(|it| text::collation_key(lang.of(&it.row.indicator.name)));
            if sorting.descending { one >= two } else { one <= two }
        }
        Column::Gap => sorting.compare(&other.from_zero, &added.from_zero).is_le(),
        _ => sorting.compare(&other.row, &added.row).is_le(),
    }
}
