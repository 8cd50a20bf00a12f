//! A block of rows under one heading: a group of the report, or figures that can be put into one order.

use leptos::prelude::*;

use crate::{
    components::elements::live,
    domain::{Block, GroupKind},
    query::{BlockKind, FoundBlock},
    text,
};

use super::{folding::group_heading, row::indicator_row, sheet::Sheet};

/// The block; hidden while none of its rows is left.
pub fn table_body(sheet: &Sheet, block: &FoundBlock) -> AnyView {
    let found = sheet.store.found;
    let here = {
        let kind = block.kind.clone();
        // How many of its rows are left, and whether they are folded away.
        Memo::new(move |_| {
            found.with(|found| {
                let block = found.rows.iter().find(|block| block.kind == kind);
                block.map_or((0, false), |block| (block.rows.len(), block.is_folded))
            })
        })
    };
    let folded = Signal::derive(move || here.get().1);
    let group = match block.kind {
        BlockKind::Group(place) => sheet.dataset.groups.get(place),
        BlockKind::Comparable(_) => None,
    };
    let heading = match &block.kind {
        BlockKind::Group(_) => {
            group.filter(|group| group.kind != GroupKind::Indicator).map(|group| group_heading(sheet, group, here))
        }
        BlockKind::Comparable(kind) => comparable_heading(sheet, kind, block),
    };
    let is_grouped = group.is_some();
    let rows: Vec<AnyView> =
        block.rows.iter().filter_map(|row| indicator_row(sheet, row.at, is_grouped, folded)).collect();
    view! {
        <tbody role="rowgroup" data-group=group.map(|group| group.id.clone()) hidden=live(move || here.get().0 == 0)>
            {heading} {rows}
        </tbody>
    }
    .into_any()
}

/// What the figures of a block have in common, where that is not everything.
fn comparable_heading(sheet: &Sheet, kind: &Block, block: &FoundBlock) -> Option<AnyView> {
    let words = text::messages(sheet.lang);
    let name = match kind {
        Block::All => return None,
        Block::Points => words.gaps.points_panel.to_owned(),
        Block::Relative => words.gaps.relative_panel.to_owned(),
        Block::Unit(_) => {
            let first = block.rows.first().and_then(|row| sheet.dataset.assessments().get(row.at))?;
            format!("{}: {}", words.table.unit, text::unit_name(sheet.lang, &first.indicator.unit))
        }
    };
    let heading = view! {
        <tr role="row" class="indicator-table-heading">
            <th scope="rowgroup" role="rowheader" colspan=sheet.width()>{name}</th>
        </tr>
    };
    Some(heading.into_any())
}
