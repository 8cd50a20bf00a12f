//! Search and filters over the open view: what is shown, of how much, and the way back to all of it.

use leptos::prelude::*;

use crate::{
    domain::{Column, Selection, Sorting},
    text::{self, Counted, Lang, Search},
};

use super::{
    Signals, View,
    filter::{FILTERS, Filter, filter_label, option_word},
    finding::{find_check, find_indicator, find_result},
    indicator_table::column_name,
    live::{live, pressed, word},
};

/// The search box with the filters of the open view. The overview always shows everything; who searches there is shown
/// the table, with the focus where it is.
#[component]
pub fn Finder(signals: Signals) -> impl IntoView {
    let Signals { lang, view, query, selection, .. } = signals;
    let is_changed = move || {
        query.with(|query| !query.is_empty())
            || selection.get() != Selection::default()
            || (view.get() == View::Audit && signals.outcome.get().is_some())
            || (matches!(view.get(), View::Table | View::Gaps) && signals.sorting.get().is_some())
    };
    let has_results = move || signals.results.with(|results| results.ready().is_some());
    let search = view! {
        <label class="finder-search">
            <span class="finder-label">{word(lang, |words| words.search)}</span>
            <input
                type="search"
                class="finder-input"
                data-action="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=word(lang, |words| words.search_hint)
                prop:value=live(move || query.get())
                on:input=move |event| {
                    query.set(event_target_value(&event));
                    if view.get_untracked() == View::Overview {
                        view.set(View::Table);
                    }
                }
            />
        </label>
    }
    .into_any();
    let flagged = view! {
        <label class="finder-flagged" hidden=live(move || matches!(view.get(), View::Overview | View::Audit) || !has_results())>
            <input
                type="checkbox"
                data-action="flagged"
                prop:checked=live(move || selection.get().flagged)
                on:change=move |event| {
                    let flagged = event_target_checked(&event);
                    selection.update(|selection| selection.flagged = flagged);
                }
            />
            {word(lang, |words| words.flagged_only)}
        </label>
    }
    .into_any();
    let [first, others @ ..] = &FILTERS;
    let first = filter_select(signals, first);
    let others: Vec<AnyView> = others.iter().map(|filter| filter_select(signals, filter)).collect();
    let more = view! {
        <details class="finder-more" hidden=live(move || !matches!(view.get(), View::Table | View::Gaps))>
            <summary>{word(lang, |words| words.more_filters)}</summary>
            <div class="finder-more-list">{others} {order_select(signals)}</div>
        </details>
    }
    .into_any();
    view! {
        <div class="finder" role="search" >
            {search} {first} {more} {flagged}
            <p class="finder-count" role="status">{live(move || count(signals))}</p>
            <button
                type="button"
                class="finder-clear link"
                data-action="show-all"
                hidden=live(move || view.get() == View::Overview || !is_changed())
                on:click=pressed(move |_| signals.show_all())
            >
                {word(lang, |words| words.show_all)}
            </button>
            {chips(signals)}
        </div>
    }
}

/// A filter as a list to choose from.
fn filter_select(signals: Signals, filter: &'static Filter) -> AnyView {
    let Signals { lang, view, selection, .. } = signals;
    // The lists are drawn anew with the language or the dataset; what is chosen is marked on the option itself.
    let options = live(move || {
        let chosen = selection.with_untracked(|selection| (filter.chosen)(selection));
        let option = |(name, word): (String, String)| {
            let is_chosen = name == chosen;
            view! { <option value=name selected=is_chosen>{word}</option> }
        };
        (filter.options)(signals).into_iter().map(option).collect_view().into_any()
    });
    view! {
        <label class="finder-filter" hidden=live(move || !filter.views.contains(&view.get()))>
            <span class="finder-label">{live(move || filter_label(filter, lang.get()))}</span>
            <select
                class="finder-select"
                data-action=filter.name
                prop:value=live(move || selection.with(|selection| (filter.chosen)(selection)))
                on:change=move |event| {
                    let name = event_target_value(&event);
                    selection.update(|selection| (filter.choose)(selection, &name));
                }
            >
                <option value="">{word(lang, |words| words.all_of_them)}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// The order as a list to choose from: a card has no head to press.
fn order_select(signals: Signals) -> AnyView {
    let Signals { lang, sorting, dataset, .. } = signals;
    let options = live(move || {
        let (lang, dataset) = (lang.get(), dataset.get());
        let chosen = sorting.get_untracked();
        let option = |order: Sorting| {
            let is_chosen = Some(order) == chosen;
            let word = text::sorting_word(lang, order, &dataset.comparison);
            view! { <option value=sorting_name(Some(order)) selected=is_chosen>{word}</option> }
        };
        orders().map(option).collect_view().into_any()
    });
    view! {
        <label class="finder-filter">
            <span class="finder-label">{word(lang, |words| words.order)}</span>
            <select
                class="finder-select"
                data-action="order"
                prop:value=live(move || sorting_name(sorting.get()))
                on:change=move |event| {
                    let name = event_target_value(&event);
                    sorting.set(sorting_from_name(&name));
                }
            >
                <option value="">{word(lang, |words| words.report_order)}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn orders() -> impl Iterator<Item = Sorting> {
    Column::ALL.into_iter().flat_map(|column| [false, true].map(|descending| Sorting { column, descending }))
}

/// The name of an order in attributes and addresses; empty for the report's own.
pub fn sorting_name(sorting: Option<Sorting>) -> String {
    let way = |descending| if descending { "descending" } else { "ascending" };
    sorting.map(|it| format!("{}-{}", column_name(it.column), way(it.descending))).unwrap_or_default()
}

/// The order with this name.
pub fn sorting_from_name(name: &str) -> Option<Sorting> {
    orders().find(|order| sorting_name(Some(*order)) == name)
}

/// The filters that are set, each with a way to take it off.
fn chips(signals: Signals) -> AnyView {
    let Signals { lang, view, selection, .. } = signals;
    let chip = move |filter: &'static Filter| {
        let name = selection.with(|selection| (filter.chosen)(selection));
        if name.is_empty() || !filter.views.contains(&view.get()) {
            return None;
        }
        let text = format!("{}: {}", filter_label(filter, lang.get()), option_word(filter, signals, &name));
        let remove = text::remove_filter(lang.get(), &text);
        let chip = view! {
            <li>
                <button
                    type="button"
                    class="finder-chip"
                    data-action="remove-filter"
                    data-value=filter.name
                    aria-label=remove
                    on:click=pressed(move |_| selection.update(|selection| (filter.choose)(selection, "")))
                >
                    {text}
                    <span class="finder-chip-sign" aria-hidden="true">"×"</span>
                </button>
            </li>
        };
        Some(chip.into_any())
    };
    let list = live(move || FILTERS.iter().filter_map(chip).collect_view().into_any());
    view! { <ul class="finder-chips" aria-label=word(lang, |words| words.filters_set)>{list}</ul> }.into_any()
}

/// How much the open view shows, of how much.
fn count(signals: Signals) -> String {
    let lang = signals.lang.get();
    let counted = shown(signals, lang);
    counted.map(|(shown, total, counted)| text::found_count(lang, shown, total, counted)).unwrap_or_default()
}

/// How many entries the open view shows, of how many; `None` where nothing can be counted yet.
pub fn shown(signals: Signals, lang: Lang) -> Option<(usize, usize, Counted)> {
    let search = signals.query.with(|query| Search::new(query));
    let selection = signals.selection.get();
    let choice = (lang, &search, &selection);
    let results = signals.results.get();
    let sector_report = results.ready();
    match signals.view.get() {
        View::Overview => None,
        View::Table | View::Gaps => {
            let dataset = signals.dataset.get();
            let rows = |group| dataset.assessments_of(group).iter().map(move |it| (group, it));
            let all = dataset.groups.iter().flat_map(rows);
            let sector_report = sector_report.map(AsRef::as_ref);
            let found = all.filter(|(group, it)| find_indicator(choice, group, it, sector_report).is_some());
            Some((found.count(), dataset.assessments().len(), Counted::Indicators))
        }
        View::Results => {
            let sector_report = sector_report?;
            let sections = sector_report.sections.iter();
            let found = sections.map(|section| {
                let here = sector_report.results.iter().filter(|result| result.section == section.id);
                here.filter(|result| find_result(choice, section, result, sector_report).is_some()).count()
            });
            Some((found.sum(), sector_report.results.len(), Counted::Results))
        }
        View::Audit => {
            let (checks, outcome) = (&sector_report?.audit.checks, signals.outcome.get());
            let here = checks.iter().filter(|check| outcome.is_none_or(|outcome| check.status == outcome));
            let found = here.filter(|check| find_check(lang, &search, check).is_some());
            Some((found.count(), checks.len(), Counted::Checks))
        }
    }
}

/// What stands in a view from which nothing is left.
pub fn nothing_found(signals: Signals) -> impl IntoView {
    let is_empty = move || {
        let shown = shown(signals, signals.lang.get());
        shown.is_some_and(|(shown, ..)| shown == 0)
    };
    view! {
        <p class="finder-nothing" hidden=live(move || !is_empty())>
            {word(signals.lang, |words| words.nothing_found)}
            " "
            <button type="button" class="link" data-action="show-all" on:click=pressed(move |_| signals.show_all())>
                {word(signals.lang, |words| words.show_all)}
            </button>
        </p>
    }
}
