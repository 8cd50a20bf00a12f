//! The largest shortfalls and the largest overshoots, percentage points and percent of the plan apart.

use leptos::prelude::*;

use crate::{
    components::{
        elements::{heading, indicator_button, verdict_badge, wording},
        state::Store,
    },
    domain::{Assessment, Dataset, UnitKind, Verdict, largest_gaps},
    text,
};

/// How many of a kind are named.
const MOST: usize = 3;

/// The two lists side by side.
pub fn largest_gaps_lists(store: Store) -> Option<AnyView> {
    store.dataset().comparison.pair()?;
    let labels = text::messages(store.lang.get());
    let lists = view! {
        <div class="overview-pair">
            {side(store, labels.overview.shortfalls, Verdict::Missed, "shortfalls")}
            {side(store, labels.overview.overshoots, Verdict::Exceeded, "overshoots")}
        </div>
    };
    Some(lists.into_any())
}

fn side(store: Store, title: &'static str, verdict: Verdict, name: &'static str) -> AnyView {
    let lang = store.lang.get();
    let labels = text::messages(lang);
    let dataset = store.dataset();
    let kinds = [(true, labels.overview.in_points), (false, labels.overview.in_percent)];
    let lists: Vec<AnyView> = kinds
        .into_iter()
        .filter_map(|(in_percent, kind)| {
            let found = largest_gaps(dataset.assessments(), in_percent, verdict, MOST);
            let entries: Vec<AnyView> = found.iter().map(|assessment| entry(store, &dataset, assessment)).collect();
            (!entries.is_empty()).then(|| {
                let list = view! {
                    {heading(store.level(2), "overview-kind", kind.to_owned())}
                    <ol class="overview-list">{entries}</ol>
                };
                list.into_any()
            })
        })
        .collect();
    let none = lists.is_empty().then(|| view! { <p>{labels.overview.none}</p> });
    view! {
        <div class="overview-part" data-list=name>
            {heading(store.level(1), "overview-title", title.to_owned())}
            {lists} {none}
        </div>
    }
    .into_any()
}

fn entry(store: Store, dataset: &Dataset, assessment: &Assessment) -> AnyView {
    let lang = store.lang.get();
    let indicator = &assessment.indicator;
    let gap = match (indicator.unit.kind, &assessment.gap) {
        (UnitKind::Percent, Some(gap)) => text::gap_phrase(lang, gap, &indicator.unit),
        _ => text::gap_figure(lang, assessment),
    };
    let name = wording(lang, &indicator.name);
    view! {
        <li class="overview-entry">
            <span class="overview-name">{indicator_button(store.act(), &indicator.id, name)}</span>
            <strong class="overview-figure">{gap}</strong>
            <span class="overview-more">
                {verdict_badge(lang, assessment.official())}
                {dataset.heading_of(&indicator.id).map(|group| format!(" · {}", lang.of(&group.name)))}
            </span>
        </li>
    }
    .into_any()
}
