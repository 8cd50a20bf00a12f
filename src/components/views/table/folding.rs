//! The row that stands for a group, and folds and unfolds it.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed},
        state::Action,
    },
    domain::Group,
    text,
};

use super::sheet::Sheet;

/// The heading of a group, a button that folds and unfolds it; `here` is how many of its rows are left, and whether they
/// are folded away.
pub fn group_heading(sheet: &Sheet, group: &Group, here: Memo<(usize, bool)>) -> AnyView {
    let (lang, act) = (sheet.lang, sheet.store.act());
    let comparison = sheet.comparison();
    let composition = group
        .composition(&comparison.target)
        .and_then(|planned| Ok((planned, group.composition(&comparison.outcome)?)))
        .ok()
        .map(|(planned, reached)| text::composition_sentence(lang, comparison, &planned, &reached));
    let id = group.id.clone();
    let is_folded = move || here.get().1;
    let count = live(move || is_folded().then(|| text::folded_count(lang, here.get().0)));
    view! {
        <tr role="row" class="indicator-table-heading">
            <td role="cell" class="indicator-table-marker">{group.number.clone()}</td>
            <th scope="rowgroup" role="rowheader" colspan=sheet.width() - 1>
                <button
                    type="button"
                    class="folding"
                    data-action="fold"
                    data-value=group.id.clone()
                    aria-expanded=live(move || (!is_folded()).to_string())
                    on:click=pressed(move |_| act.run(&Action::Fold(id.clone())))
                >
                    <span class="folding-sign" aria-hidden="true">
                        {live(move || if is_folded() { "▸" } else { "▾" })}
                    </span>
                    {lang.of(&group.name).to_owned()}
                </button>
                " "
                <small class="folding-count" hidden=live(move || !is_folded())>{count}</small>
                {composition.map(|sentence| view! { <small class="indicator-table-remark">{sentence}</small> })}
            </th>
        </tr>
    }
    .into_any()
}
