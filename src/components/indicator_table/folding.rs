//! Groups that can be folded away, and the row that stands for one.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    domain::{Comparison, Dataset, Group, GroupKind, Selection},
    text,
};

use super::{
    super::{Signals, live::pressed},
    columns,
};

/// Whether a group's rows are folded away. Whoever looks for something sees all that is found.
pub fn is_folded(signals: Signals, group: &str) -> bool {
    let is_looking = signals.query.with(|query| !query.is_empty())
        || signals.selection.with(|selection| *selection != Selection::default());
    !is_looking && signals.folded.with(|folded| folded.contains(group))
}

/// The groups that have a heading to fold under.
pub fn foldable(dataset: &Dataset) -> BTreeSet<String> {
    let groups = dataset.groups.iter().filter(|group| group.kind != GroupKind::Indicator);
    groups.map(|group| group.id.clone()).collect()
}

/// The heading of a group, a button that folds and unfolds it; `hidden` is how many rows are folded away.
pub fn group_heading(signals: Signals, group: &Group, comparison: &Comparison, hidden: Option<usize>) -> AnyView {
    let lang = signals.lang.get();
    let composition = group
        .composition(&comparison.target)
        .and_then(|planned| Ok((planned, group.composition(&comparison.outcome)?)))
        .ok()
        .map(|(planned, reached)| text::composition_sentence(lang, comparison, &planned, &reached));
    let id = group.id.clone();
    let fold = pressed(move |_| {
        signals.folded.update(|folded| {
            if !folded.remove(&id) {
                folded.insert(id.clone());
            }
        });
    });
    view! {
        <tr role="row" class="indicator-table-heading">
            <td role="cell" class="indicator-table-marker">{group.number.clone()}</td>
            <th scope="rowgroup" role="rowheader" colspan=columns(signals) - 1>
                <button
                    type="button"
                    class="folding"
                    data-action="fold"
                    data-value=group.id.clone()
                    aria-expanded=hidden.is_none().to_string()
                    on:click=fold
                >
                    <span class="folding-sign" aria-hidden="true">{if hidden.is_none() { "▾" } else { "▸" }}</span>
                    {lang.of(&group.name).to_owned()}
                </button>
                {hidden.map(|count| view! { " " <small class="folding-count">{text::folded_count(lang, count)}</small> })}
                {composition.map(|sentence| view! { <small class="indicator-table-remark">{sentence}</small> })}
            </th>
        </tr>
    }
    .into_any()
}
