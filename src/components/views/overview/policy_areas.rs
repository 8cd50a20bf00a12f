//! The official verdicts by part of public life, each count a way to its indicators in the table.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{heading, pressed},
        state::{Action, Store},
    },
    domain::{PolicyArea, Tally, Verdict, verdict_slug},
    query::Filters,
    text,
};

/// Rows are parts of public life, columns verdicts; the last column is the denominator.
pub fn policy_areas(store: Store) -> Option<AnyView> {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    if !dataset.has_verdicts() {
        return None;
    }
    let labels = text::messages(lang);
    let of = |policy_area: Option<PolicyArea>| {
        let groups = dataset
            .groups
            .iter()
            .filter(|group| policy_area.is_none_or(|policy_area| group.policy_area == policy_area));
        Tally::of(groups.flat_map(|group| &group.indicators))
    };
    let whole = of(None);
    let shown: Vec<Option<Verdict>> = whole.shown().map(|(verdict, _)| verdict).collect();
    let rows: Vec<AnyView> = PolicyArea::ALL
        .into_iter()
        .map(|policy_area| (policy_area, of(Some(policy_area))))
        .filter(|(_, tally)| tally.total() > 0)
        .map(|(policy_area, tally)| row(store, Some(policy_area), &shown, &tally))
        .collect();
    let head = |verdict: Option<Verdict>| {
        view! {
            <th scope="col" data-verdict=verdict_slug(verdict)>
                <span class="verdict-shape" aria-hidden="true">{text::verdict_sign(verdict)}</span>
                {text::verdict_word(lang, verdict)}
            </th>
        }
        .into_any()
    };
    let table = view! {
        <div>
            {heading(store.level(1), "overview-title", labels.overview.by_policy_area.to_owned())}
            <table class="figures policy-areas">
                <caption class="visually-hidden">{labels.overview.by_policy_area}</caption>
                <thead>
                    <tr>
                        <th scope="col">{text::messages(lang).filters.policy_area}</th>
                        {shown.iter().map(|verdict| head(*verdict)).collect_view()}
                        <th scope="col">{labels.overview.total}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>{row(store, None, &shown, &whole)}</tfoot>
            </table>
        </div>
    };
    Some(table.into_any())
}

/// A part of public life, or all of them.
fn row(store: Store, policy_area: Option<PolicyArea>, shown: &[Option<Verdict>], tally: &Tally) -> AnyView {
    let lang = store.lang.get();
    let name = policy_area
        .map_or(text::messages(lang).overview.total, |policy_area| text::policy_area_word(lang, policy_area));
    let cells: Vec<AnyView> =
        shown.iter().map(|verdict| count(store, policy_area, *verdict, tally.count(*verdict))).collect();
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells}
            <td>{tally.total().to_string()}</td>
        </tr>
    }
    .into_any()
}

/// A count, which leads to what was counted; nothing leads to none.
fn count(store: Store, policy_area: Option<PolicyArea>, verdict: Option<Verdict>, count: usize) -> AnyView {
    let lang = store.lang.get();
    let word = text::verdict_word(lang, verdict);
    if count == 0 {
        return view! { <td class="policy-areas-none" data-label=word>"0"</td> }.into_any();
    }
    let place = policy_area
        .map_or(text::messages(lang).overview.total, |policy_area| text::policy_area_word(lang, policy_area));
    view! {
        <td data-label=word>
            <button
                type="button"
                class="link policy-areas-count"
                data-action="show-verdicts"
                aria-label=format!("{count}: {}", text::show_verdicts(lang, verdict, place))
                on:click=pressed(move |_| {
                    let filters = Filters { policy_area, verdict: Some(verdict), ..Filters::default() };
                    store.apply(&Action::Narrow(filters));
                })
            >
                {count.to_string()}
            </button>
        </td>
    }
    .into_any()
}
