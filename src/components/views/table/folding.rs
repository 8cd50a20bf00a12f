//! The row that stands for a group, and folds and unfolds it.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed, verdict_badge, wording},
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
    let whole = |period| group.composition(period).ok();
    let composition = comparison
        .pair()
        .and_then(|(planned, reached)| whole(planned).zip(whole(reached)))
        .map(|(planned, reached)| text::composition_sentence(lang, comparison, &planned, &reached));
    let verdict = group.official.as_ref().map(|official| {
        view! {
            <span class="indicator-table-group-verdict">
                {verdict_badge(lang, Some(official))}
                " "
                <small class="indicator-table-hint">{text::messages(lang).verdicts.shared}</small>
            </span>
        }
    });
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
                    {wording(lang, &group.name)}
                </button>
                " "
                <small class="folding-count" hidden=live(move || !is_folded())>{count}</small>
                {verdict}
                {composition.map(|sentence| view! { <small class="indicator-table-remark">{sentence}</small> })}
            </th>
        </tr>
    }
    .into_any()
}
