//! The filters that are set, each with a way to take it off.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{live, pressed, word},
        state::{Act, Action, Store},
    },
    domain::Dataset,
    query::Filter,
    text::{self, Lang},
};

use super::filters::{filter_label, filter_word};

/// One chip a filter that leaves something out of the open view.
pub fn chips(store: Store) -> AnyView {
    let list = live(move || {
        let (lang, dataset, view) = (store.lang.get(), store.dataset(), store.view.get());
        let chips = store.query.with(|query| {
            let chip = |filter: Filter| chip(store.act(), lang, &dataset, filter, filter.chosen(&query.filters));
            query.filters.set_in(view).map(chip).collect::<Vec<_>>()
        });
        chips.into_any()
    });
    view! { <ul class="finder-chips" aria-label=word(store.lang, |words| words.filters.in_use)>{list}</ul> }.into_any()
}

fn chip(act: Act, lang: Lang, dataset: &Dataset, filter: Filter, slug: &str) -> AnyView {
    let text = format!("{}: {}", filter_label(lang, filter), filter_word(lang, filter, dataset, slug));
    let remove = text::remove_filter(lang, &text);
    view! {
        <li>
            <button
                type="button"
                class="finder-chip"
                data-action="remove-filter"
                data-value=filter.slug()
                aria-label=remove
                on:click=pressed(move |_| act.run(&Action::Choose(filter, String::new())))
            >
                {text}
                <span class="finder-chip-sign" aria-hidden="true">"×"</span>
            </button>
        </li>
    }
    .into_any()
}
