//! The filters as lists to choose from: what each is called, and what can be chosen.

use leptos::prelude::*;

use crate::{
    components::{
        elements::live,
        state::{Action, Store},
    },
    domain::{Agreement, Column, Dataset, NextStep, PolicyArea, Tally, verdict_slug},
    query::Filter,
    text::{self, Lang},
};

/// What a filter is called.
pub fn filter_label(lang: Lang, filter: Filter) -> &'static str {
    let words = text::messages(lang);
    match filter {
        Filter::PolicyArea => words.filters.policy_area,
        Filter::Group => words.filters.group,
        Filter::Indicator => words.table.indicator,
        Filter::Verdict => words.table.verdict,
        Filter::Check => words.table.check,
        Filter::Next => words.filters.next_step,
    }
}

/// What can be chosen: slugs and what they are called.
fn options(lang: Lang, filter: Filter, dataset: &Dataset) -> Vec<(String, String)> {
    let option = |slug: &str, word: &str| (slug.to_owned(), word.to_owned());
    match filter {
        Filter::PolicyArea => {
            PolicyArea::ALL.map(|it| option(it.slug(), text::policy_area_word(lang, it))).into_iter().collect()
        }
        Filter::Group => dataset
            .groups
            .iter()
            .map(|group| (group.id.clone(), format!("{}. {}", group.number, lang.of(&group.name))))
            .collect(),
        Filter::Indicator => dataset.indicators().map(|it| option(&it.id, lang.of(&it.name))).collect(),
        Filter::Verdict => {
            let verdicts = Tally::of(dataset.indicators()).shown().map(|(verdict, _)| verdict).collect::<Vec<_>>();
            verdicts.into_iter().map(|it| option(verdict_slug(it), text::verdict_word(lang, it))).collect()
        }
        Filter::Check => {
            Agreement::ALL.map(|it| option(it.slug(), text::agreement_word(lang, it))).into_iter().collect()
        }
        Filter::Next => NextStep::ALL.map(|it| option(it.slug(), text::next_step_word(lang, it))).into_iter().collect(),
    }
}

/// Whether a dataset has anything that the filter tells apart.
fn is_of(filter: Filter, dataset: &Dataset) -> bool {
    match filter {
        Filter::PolicyArea | Filter::Group | Filter::Indicator => true,
        Filter::Verdict => dataset.shows(Column::Verdict),
        Filter::Check => dataset.shows(Column::Check),
        Filter::Next => dataset.comparison.next.is_some() && dataset.comparison.outcome.is_some(),
    }
}

/// What is chosen in a filter, in words.
pub fn filter_word(lang: Lang, filter: Filter, dataset: &Dataset, slug: &str) -> String {
    let options = options(lang, filter, dataset);
    options.into_iter().find(|(known, _)| known == slug).map_or_else(|| slug.to_owned(), |(_, word)| word)
}

/// A filter as a list to choose from.
pub fn filter_select(store: Store, filter: Filter) -> AnyView {
    let Store { lang, view, query, .. } = store;
    // The lists are drawn anew with the language or the dataset; what is chosen is marked on the option itself.
    let options = live(move || {
        let chosen = query.with_untracked(|query| filter.chosen(&query.filters).to_owned());
        let option = |(slug, word): (String, String)| {
            let is_chosen = slug == chosen;
            view! { <option value=slug selected=is_chosen>{word}</option> }
        };
        options(lang.get(), filter, &store.dataset()).into_iter().map(option).collect_view().into_any()
    });
    view! {
        <label class="finder-filter" hidden=live(move || !filter.applies_to(view.get()) || !is_of(filter, &store.dataset()))>
            <span class="finder-label">{live(move || filter_label(lang.get(), filter))}</span>
            <select
                class="finder-select"
                data-action=filter.slug()
                prop:value=live(move || query.with(|query| filter.chosen(&query.filters).to_owned()))
                on:change=move |event| store.apply(&Action::Choose(filter, event_target_value(&event)))
            >
                <option value="">{live(move || text::messages(lang.get()).filters.all)}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}
