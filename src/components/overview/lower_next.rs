//! Where the next target is lower than what was reached: seen at a glance, without comment.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Assessment, NextStep, Selection},
    text,
};

use super::super::{
    Signals, View,
    heading::heading,
    indicator_button::indicator_button,
    live::{label, pressed},
};

/// The indicators, and the way to them in the table.
pub fn lower_next(signals: Signals) -> AnyView {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let comparison = &dataset.comparison;
    let assessments = dataset.assessments();
    let lower: Vec<&Arc<Assessment>> = assessments.iter().filter(|it| NextStep::of(it) == NextStep::Lower).collect();
    let title = text::lower_next_title(lang, lower.len(), assessments.len(), &comparison.next, &comparison.outcome);
    let entry = |assessment: &&Arc<Assessment>| {
        let name = lang.of(&assessment.indicator.name).to_owned().into_any();
        view! {
            <li class="overview-entry">
                <span class="overview-name">{indicator_button(signals, assessment.indicator.id.clone(), name)}</span>
                <span class="overview-more">
                    {text::target_change_sentence(lang, assessment, &comparison.next, &comparison.outcome)}
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
                        signals.show_all();
                        signals.selection.set(Selection { next: Some(NextStep::Lower), ..Selection::default() });
                        signals.view.set(View::Table);
                    })
                >
                    {label(signals.lang, |labels| labels.show_in_table)}
                </button>
            </p>
        }
    });
    view! {
        <div class="overview-part" data-list="lower-next">
            {heading(signals.level.get().saturating_add(1), "overview-title", title)}
            <ul class="overview-list">{entries}</ul>
            {show}
        </div>
    }
    .into_any()
}
