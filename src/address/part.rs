//! The parts of an address: what each is called, how a state is written in it, and what is understood of it.

use crate::{
    domain::{Baseline, CheckStatus, Column, Dataset, Lang, Sorting},
    query::{Filter, View},
};

use super::ViewState;

/// One part. The empty text is “none of it”, where that has a meaning.
struct Part {
    name: &'static str,
    text: fn(&ViewState) -> String,
    /// Changes a state; `false`, and no change, where the text is not understood.
    take: fn(&mut ViewState, &str, &Dataset) -> bool,
}

/// The part that opens the details of an indicator.
pub const DETAIL: &str = "detail";

const BEFORE_FILTERS: [Part; 3] = [
    Part {
        name: "view",
        text: |state| state.view.slug().to_owned(),
        take: |state, text, _| replace(&mut state.view, View::from_slug(text)),
    },
    Part {
        name: "lang",
        text: |state| state.lang.tag().to_owned(),
        take: |state, text, _| replace(&mut state.lang, Lang::from_tag(text)),
    },
    Part {
        name: "q",
        text: |state| state.query.search.clone(),
        take: |state, text, _| replace(&mut state.query.search, Some(text.to_owned())),
    },
];

const AFTER_FILTERS: [Part; 7] = [
    Part {
        name: "flagged",
        text: |state| if state.query.filters.flagged { "1" } else { "0" }.to_owned(),
        take: |state, text, _| replace(&mut state.query.filters.flagged, switch(text)),
    },
    Part {
        name: "sort",
        text: |state| state.query.sorting.map(Sorting::slug).unwrap_or_default(),
        take: |state, text, _| replace(&mut state.query.sorting, or_none(text, Sorting::from_slug)),
    },
    Part {
        name: "outcome",
        text: |state| state.query.filters.status.map_or("", CheckStatus::slug).to_owned(),
        take: |state, text, _| replace(&mut state.query.filters.status, or_none(text, CheckStatus::from_slug)),
    },
    Part {
        name: "hide",
        text: |state| state.hidden_columns.iter().map(|column| column.slug()).collect::<Vec<_>>().join(","),
        take: |state, text, _| replace(&mut state.hidden_columns, list(text, optional_column)),
    },
    Part {
        name: "fold",
        text: |state| state.query.folded.join(","),
        take: |state, text, dataset| {
            let known = |id: &str| dataset.groups.iter().find(|group| group.id == id).map(|group| group.id.clone());
            replace(&mut state.query.folded, list(text, known))
        },
    },
    Part {
        name: "baseline",
        text: |state| state.query.baseline.slug().to_owned(),
        take: |state, text, _| replace(&mut state.query.baseline, Baseline::from_slug(text)),
    },
    Part {
        name: DETAIL,
        text: |state| state.detail.clone().unwrap_or_default(),
        take: |state, text, dataset| {
            let known = |id: &str| dataset.position(id).map(|_| id.to_owned());
            replace(&mut state.detail, or_none(text, known))
        },
    },
];

/// Every part of a state, as name and text, in the order in which they are written.
pub fn parts(state: &ViewState) -> Vec<(&'static str, String)> {
    let written = |part: &Part| (part.name, (part.text)(state));
    let mut parts: Vec<_> = BEFORE_FILTERS.iter().map(written).collect();
    parts.extend(Filter::ALL.map(|filter| (filter.slug(), filter.chosen(&state.query.filters).to_owned())));
    parts.extend(AFTER_FILTERS.iter().map(written));
    parts
}

/// Whether there is a part of this name.
pub fn is_part(name: &str) -> bool {
    known_part(name).is_some() || known_filter(name).is_some()
}

/// Changes a state by one part; `false`, and no change, where name or text is not understood.
pub fn take(state: &mut ViewState, name: &str, text: &str, dataset: &Dataset) -> bool {
    if let Some(part) = known_part(name) {
        return (part.take)(state, text, dataset);
    }
    let Some(filter) = known_filter(name) else { return false };
    let is_there = match filter {
        Filter::Group => text.is_empty() || dataset.groups.iter().any(|group| group.id == text),
        Filter::Indicator => text.is_empty() || dataset.position(text).is_some(),
        Filter::PolicyArea | Filter::Verdict | Filter::Check | Filter::Next => true,
    };
    let mut changed = state.query.filters.clone();
    filter.choose(&mut changed, text);
    // An unknown name is no choice to a filter.
    let is_understood = is_there && filter.chosen(&changed) == text;
    if is_understood {
        state.query.filters = changed;
    }
    is_understood
}

fn known_part(name: &str) -> Option<&'static Part> {
    BEFORE_FILTERS.iter().chain(&AFTER_FILTERS).find(|part| part.name == name)
}

fn known_filter(name: &str) -> Option<Filter> {
    Filter::ALL.into_iter().find(|filter| filter.slug() == name)
}

fn optional_column(slug: &str) -> Option<Column> {
    Column::optional().find(|column| column.slug() == slug)
}

fn replace<T>(known: &mut T, understood: Option<T>) -> bool {
    let is_understood = understood.is_some();
    if let Some(value) = understood {
        *known = value;
    }
    is_understood
}

fn switch(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

fn or_none<T>(text: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { meaning(text).map(Some) }
}

/// What is known of a list, sorted and each once; `None` where nothing of it is.
fn list<T: Ord>(text: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let mut known: Vec<T> = Vec::new();
    for entry in text.split(',').filter_map(meaning) {
        if let Err(place) = known.binary_search(&entry) {
            known.insert(place, entry);
        }
    }
    (text.is_empty() || !known.is_empty()).then_some(known)
}
