//! Search and filters over the open view: what is shown, of how much, and the way back to all of it.

use leptos::prelude::*;

use crate::{
    domain::{Selection, Sphere},
    text::{self, Counted, Lang, Search},
};

use super::{
    Signals, View,
    finding::{find_check, find_indicator, find_result},
    live::{live, pressed, word},
};

/// The search box with the filters of the open view. The chart of gaps always shows all indicators.
#[component]
pub fn Finder(signals: Signals) -> impl IntoView {
    let Signals { lang, view, query, selection, .. } = signals;
    let is_changed = move || {
        query.with(|query| !query.is_empty())
            || selection.get() != Selection::default()
            || (view.get() == View::Audit && signals.outcome.get().is_some())
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
                on:input=move |event| query.set(event_target_value(&event))
            />
        </label>
    }
    .into_any();
    let sphere = view! {
        <label class="finder-sphere" hidden=live(move || view.get() == View::Audit)>
            <span class="finder-label">{word(lang, |words| words.sphere)}</span>
            <select
                class="finder-select"
                data-action="domain"
                prop:value=live(move || sphere_name(selection.get().sphere))
                on:change=move |event| {
                    let name = event_target_value(&event);
                    let sphere = Sphere::ALL.into_iter().find(|sphere| sphere_name(Some(*sphere)) == name);
                    selection.update(|selection| selection.sphere = sphere);
                }
            >
                <option value="">{word(lang, |words| words.all_spheres)}</option>
                {Sphere::ALL
                    .map(|sphere| {
                        view! {
                            <option value=sphere_name(Some(sphere))>{live(move || text::sphere_word(lang.get(), sphere))}</option>
                        }
                    })
                    .collect_view()}
            </select>
        </label>
    }
    .into_any();
    let flagged = view! {
        <label class="finder-flagged" hidden=live(move || view.get() == View::Audit || !has_results())>
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
    view! {
        <div class="finder" role="search" hidden=live(move || view.get() == View::Gaps)>
            {search} {sphere} {flagged}
            <p class="finder-count" role="status">{live(move || count(signals))}</p>
            <button
                type="button"
                class="finder-clear link"
                data-action="show-all"
                hidden=live(move || !is_changed())
                on:click=pressed(move |_| signals.show_all())
            >
                {word(lang, |words| words.show_all)}
            </button>
        </div>
    }
}

fn sphere_name(sphere: Option<Sphere>) -> &'static str {
    match sphere {
        None => "",
        Some(Sphere::Economy) => "economy",
        Some(Sphere::Society) => "society",
        Some(Sphere::Environment) => "environment",
        Some(Sphere::Government) => "government",
    }
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
    let choice = (lang, &search, signals.selection.get());
    let results = signals.results.get();
    let annex = results.ready();
    match signals.view.get() {
        View::Gaps => None,
        View::Table => {
            let dataset = signals.dataset.get();
            let all = || dataset.groups.iter().flat_map(|group| group.indicators.iter().map(move |it| (group, it)));
            let annex = annex.map(AsRef::as_ref);
            let found = all().filter(|(group, it)| find_indicator(choice, &dataset, group, it, annex).is_some());
            Some((found.count(), all().count(), Counted::Indicators))
        }
        View::Results => {
            let annex = annex?;
            let sections = annex.sections.iter();
            let found = sections.map(|section| {
                let here = annex.results.iter().filter(|result| result.section == section.id);
                here.filter(|result| find_result(choice, section, result, annex).is_some()).count()
            });
            Some((found.sum(), annex.results.len(), Counted::Results))
        }
        View::Audit => {
            let (checks, outcome) = (&annex?.audit.checks, signals.outcome.get());
            let here = checks.iter().filter(|check| outcome.is_none_or(|outcome| check.outcome == outcome));
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
