//! The table in an order the reader asked for: no groups, but one block for each kind of figure that can be compared.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Block, Column, Dataset, Group, GroupKind, Sorting},
    text::{self, Lang, Match},
};

use super::{
    super::Signals,
    Scales, columns, found_rows,
    row::{Surroundings, indicator_row},
};

/// A row that is to be sorted.
pub struct Found<'a> {
    pub group: &'a Group,
    pub assessment: &'a Arc<Assessment>,
    pub found: Match,
}

/// The rows that the search and the filters leave, in blocks.
pub fn sorted_blocks(signals: Signals, dataset: &Dataset, sorting: Sorting) -> Vec<(Block, Vec<Found<'_>>)> {
    let lang = signals.lang.get();
    let mut blocks: Vec<(Block, Vec<Found>)> = Vec::new();
    for group in &dataset.groups {
        for (assessment, found) in dataset.assessments_of(group).iter().zip(found_rows(signals, dataset, group)) {
            let Some(found) = found else { continue };
            let block = sorting.block(assessment);
            let row = Found { group, assessment, found };
            match blocks.iter_mut().find(|(known, _)| *known == block) {
                Some((_, rows)) => insert(rows, row, lang, sorting),
                None => blocks.push((block, vec![row])),
            }
        }
    }
    blocks
}

/// The rows in blocks, drawn.
pub fn sorted_bodies(signals: Signals, dataset: &Dataset, sorting: Sorting, scales: Scales) -> Vec<AnyView> {
    let lang = signals.lang.get();
    let body = |(block, rows): (Block, Vec<Found>)| {
        let heading = block_name(lang, &block, rows.first()).map(|name| {
            view! {
                <tr role="row" class="indicator-table-heading">
                    <th scope="rowgroup" role="rowheader" colspan=columns(signals)>{name}</th>
                </tr>
            }
        });
        let rows = rows
            .into_iter()
            .map(|Found { group, assessment, found }| {
                let mark = scales.mark(assessment);
                // Without its group above it, a row says which it belongs to.
                let group = (group.kind != GroupKind::Indicator).then(|| lang.of(&group.name));
                let around = Surroundings { comparison: &dataset.comparison, level: 0, group, is_folded: false };
                indicator_row(signals, assessment, &found, mark, around)
            })
            .collect::<Vec<_>>();
        view! { <tbody role="rowgroup">{heading} {rows}</tbody> }.into_any()
    };
    sorted_blocks(signals, dataset, sorting).into_iter().map(body).collect()
}

/// Puts a row after those that come before it or stand equal: the report's order decides between equals.
fn insert<'a>(rows: &mut Vec<Found<'a>>, found: Found<'a>, lang: Lang, sorting: Sorting) {
    let is_before = |other: &Found| match sorting.column {
        Column::Name => {
            let [one, two] = [other, &found].map(|row| text::collation_key(lang.of(&row.assessment.indicator.name)));
            if sorting.descending { one >= two } else { one <= two }
        }
        _ => sorting.compare(other.assessment, found.assessment).is_le(),
    };
    let at = rows.iter().rposition(is_before).map_or(0, |before| before + 1);
    rows.insert(at, found);
}

fn block_name(lang: Lang, block: &Block, first: Option<&Found>) -> Option<String> {
    let words = lang.words();
    match block {
        Block::All => None,
        Block::Points => Some(words.points_panel.to_owned()),
        Block::Relative => Some(words.relative_panel.to_owned()),
        Block::Unit(_) => {
            let unit = &first?.assessment.indicator.unit;
            Some(format!("{}: {}", words.unit, text::unit_name(lang, unit)))
        }
    }
}
