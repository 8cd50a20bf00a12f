//! One indicator as a table row.

use leptos::prelude::*;

use crate::{
    components::elements::{highlight, indicator_button, live, related, wording},
    domain::{Comparison, GroupKind, Indicator},
    text::{self, Lang},
};

use super::{cell::cell, sheet::Sheet};

/// The row of an indicator, by its place in the dataset, with the cells of all columns that were not left out. Where it
/// does not stand under its group's heading, it names the group.
pub fn indicator_row(sheet: &Sheet, at: usize, is_grouped: bool, folded: Signal<bool>) -> Option<AnyView> {
    let Sheet { store, lang, .. } = *sheet;
    let assessment = sheet.dataset.assessments().get(at)?;
    let state = sheet.rows.row(at)?;
    let indicator = &assessment.indicator;
    let group = sheet.dataset.group_of(at).filter(|group| !is_grouped && group.kind != GroupKind::Indicator);
    let place = group.map(|group| view! { <small class="indicator-table-remark">{wording(lang, &group.name)}</small> });
    let name = lang.of(&indicator.name).to_owned();
    let title = live(move || state.with(|state| highlight(&name, state.as_deref().unwrap_or_default())));
    let title = match lang.instead(&indicator.name) {
        Some(tag) => view! { <span class="untranslated" lang=tag>{title}</span> }.into_any(),
        None => title.into_any(),
    };
    let selected = {
        let id = indicator.id.clone();
        live(move || store.detail.with(|detail| detail.as_ref() == Some(&id)).then_some("true"))
    };
    let level = if is_grouped { indicator.level } else { 0 };
    let cells: Vec<AnyView> = sheet.columns.iter().map(|column| cell(sheet, *column, assessment)).collect();
    let row = view! {
        <tr
            role="row"
            tabindex="-1"
            data-indicator=indicator.id.clone()
            data-level=level.to_string()
            data-folded=live(move || folded.get().then_some("true"))
            data-selected=selected
            hidden=live(move || state.with(Option::is_none))
        >
            <td role="cell" class="indicator-table-marker">{marker(indicator)}</td>
            <th scope="row" role="rowheader" class="indicator-table-name">
                <span class="indicator-table-title">{indicator_button(store.act(), &indicator.id, title)}</span>
                {place} {notes(indicator, sheet.comparison(), lang)}
                {related(store, &indicator.id)}
            </th>
            {cells}
        </tr>
    };
    Some(row.into_any())
}

fn marker(indicator: &Indicator) -> String {
    indicator.marker.replace('-', "–")
}

fn notes(indicator: &Indicator, comparison: &Comparison, lang: Lang) -> Option<AnyView> {
    if indicator.notes.is_empty() {
        return None;
    }
    let entries = indicator
        .notes
        .iter()
        .map(|note| {
            let mut periods = comparison.periods().map(|(_, period)| period);
            let period = periods.find(|period| Some(&period.id) == note.period.as_ref());
            let head =
                period.map(|period| view! { <strong>{format!("{}: ", text::period_name(lang, period))}</strong> });
            view! { <li>{head} {wording(lang, &note.text)}</li> }
        })
        .collect_view();
    let list = view! {
        <details class="indicator-table-notes">
            <summary>{format!("{} ({})", text::messages(lang).table.notes, indicator.notes.len())}</summary>
            <ul>{entries}</ul>
        </details>
    };
    Some(list.into_any())
}
