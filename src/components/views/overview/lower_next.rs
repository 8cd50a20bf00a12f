//! Where the next target is lower than what was reached: seen at a glance, without comment.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{heading, indicator_button, pressed, word, wording},
        state::{Action, Store},
    },
    domain::{Assessment, NextStep},
    query::Filters,
    text,
};

/// The indicators, and the way to them in the table.
pub fn lower_next(store: Store) -> Option<AnyView> {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let comparison = &dataset.comparison;
    let (next, outcome) = comparison.next.as_ref().zip(comparison.outcome.as_ref())?;
    let assessments = dataset.assessments();
    let lower: Vec<&Arc<Assessment>> = assessments.iter().filter(|it| NextStep::of(it) == NextStep::Lower).collect();
    let title = text::lower_next_title(lang, lower.len(), assessments.len(), next, outcome);
    let entry = |assessment: &&Arc<Assessment>| {
        let name = wording(lang, &assessment.indicator.name);
        view! {
            <li class="overview-entry">
                <span class="overview-name">{indicator_button(store.act(), &assessment.indicator.id, name)}</span>
                <span class="overview-more">
                    {text::target_change_sentence(lang, assessment, comparison)}
                    {dataset.heading_of(&assessment.indicator.id).map(|group| format!(" · {}", lang.of(&group.name)))}
                </span>
            </li>
        }
        .into_any()
    };
    let entries: Vec<AnyView> = lower.iter().map(entry).collect();
    let show = (!lower.is_empty()).then(|| {
        view! {
            <p>
                <button
                    type="button"
                    class="link"
                    data-action="show-lower-next"
                    on:click=pressed(move |_| {
                        let filters = Filters { next: Some(NextStep::Lower), ..Filters::default() };
                        store.apply(&Action::Narrow(filters));
                    })
                >
                    {word(store.lang, |words| words.table.show)}
                </button>
            </p>
        }
    });
    let list = view! {
        <div class="overview-part" data-list="lower-next">
            {heading(store.level(1), "overview-title", title)}
            <ul class="overview-list">{entries}</ul>
            {show}
        </div>
    };
    Some(list.into_any())
}
