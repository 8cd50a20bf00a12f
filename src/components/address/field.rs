//! The parts of an address: what each is called, how a state is written in it, and what is understood of it.

use crate::domain::{Baseline, CheckStatus, Dataset};

use super::super::{
    Column, Shown, View,
    filter::FILTERS,
    finder::{sorting_from_name, sorting_name},
};
use crate::text::Lang;

/// One part. The empty text is “none of it”, where that has a meaning.
struct Field {
    name: &'static str,
    text: fn(&Shown) -> String,
    /// Changes a state; `false`, and no change, where the text is not understood.
    take: fn(&mut Shown, &str, &Dataset) -> bool,
}

const BEFORE_FILTERS: [Field; 3] = [
    Field {
        name: "view",
        text: |shown| shown.view.name().to_owned(),
        take: |shown, text, _| replace(&mut shown.view, View::from_name(text)),
    },
    Field {
        name: "lang",
        text: |shown| shown.lang.tag().to_owned(),
        take: |shown, text, _| replace(&mut shown.lang, Lang::from_tag(text)),
    },
    Field {
        name: "q",
        text: |shown| shown.query.clone(),
        take: |shown, text, _| replace(&mut shown.query, Some(text.to_owned())),
    },
];

const AFTER_FILTERS: [Field; 7] = [
    Field {
        name: "flagged",
        text: |shown| if shown.selection.flagged { "1" } else { "0" }.to_owned(),
        take: |shown, text, _| replace(&mut shown.selection.flagged, meaning(&[("1", true), ("0", false)], text)),
    },
    Field {
        name: "sort",
        text: |shown| sorting_name(shown.sorting),
        take: |shown, text, _| replace(&mut shown.sorting, or_none(text, sorting_from_name)),
    },
    Field {
        name: "outcome",
        text: |shown| shown.outcome.map(CheckStatus::slug).unwrap_or_default().to_owned(),
        take: |shown, text, _| replace(&mut shown.outcome, or_none(text, CheckStatus::from_slug)),
    },
    Field {
        name: "hide",
        text: |shown| joined(shown.left_out.iter().map(|column| column.name())),
        take: |shown, text, _| replace(&mut shown.left_out, list(text, Column::from_name)),
    },
    Field {
        name: "fold",
        text: |shown| joined(shown.folded.iter().map(String::as_str)),
        take: |shown, text, dataset| {
            let known = |id: &str| dataset.groups.iter().find(|group| group.id == id).map(|group| group.id.clone());
            replace(&mut shown.folded, list(text, known))
        },
    },
    Field {
        name: "baseline",
        text: |shown| shown.baseline.slug().to_owned(),
        take: |shown, text, _| replace(&mut shown.baseline, Baseline::from_slug(text)),
    },
    Field {
        name: DETAIL,
        text: |shown| shown.selected.clone().unwrap_or_default(),
        take: |shown, text, dataset| replace(&mut shown.selected, or_none(text, |id| indicator(dataset, id))),
    },
];

/// The part that opens the details of an indicator.
pub const DETAIL: &str = "detail";

/// Every part of a state, as name and text, in the order in which they are written.
pub fn parts(shown: &Shown) -> Vec<(&'static str, String)> {
    let written = |field: &Field| (field.name, (field.text)(shown));
    let mut parts: Vec<_> = BEFORE_FILTERS.iter().map(written).collect();
    parts.extend(FILTERS.iter().map(|filter| (filter.name, (filter.chosen)(&shown.selection))));
    parts.extend(AFTER_FILTERS.iter().map(written));
    parts
}

/// Whether there is a part of this name.
pub fn is_part(name: &str) -> bool {
    fields().any(|field| field.name == name) || FILTERS.iter().any(|filter| filter.name == name)
}

/// Changes a state by one part; `false`, and no change, where name or text is not understood.
pub fn take(shown: &mut Shown, name: &str, text: &str, dataset: &Dataset) -> bool {
    if let Some(field) = fields().find(|field| field.name == name) {
        return (field.take)(shown, text, dataset);
    }
    let Some(filter) = FILTERS.iter().find(|filter| filter.name == name) else { return false };
    let mut changed = shown.clone();
    (filter.choose)(&mut changed.selection, text);
    // An unknown name is no choice to a filter, and an id that is gone is no choice to the dataset.
    let changed = changed.within(dataset);
    let is_understood = (filter.chosen)(&changed.selection) == text;
    if is_understood {
        *shown = changed;
    }
    is_understood
}

fn fields() -> impl Iterator<Item = &'static Field> {
    BEFORE_FILTERS.iter().chain(&AFTER_FILTERS)
}

fn replace<T>(known: &mut T, understood: Option<T>) -> bool {
    let is_understood = understood.is_some();
    if let Some(value) = understood {
        *known = value;
    }
    is_understood
}

fn meaning<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|(_, it)| *it)
}

fn or_none<T>(text: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { meaning(text).map(Some) }
}

fn indicator(dataset: &Dataset, id: &str) -> Option<String> {
    dataset.position(id).map(|_| id.to_owned())
}

fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(",")
}

/// What is known of a list; `None` where nothing of it is.
fn list<T, C: FromIterator<T> + Default>(text: &str, meaning: impl Fn(&str) -> Option<T>) -> Option<C> {
    if text.is_empty() {
        return Some(C::default());
    }
    let mut known = text.split(',').filter_map(meaning).peekable();
    known.peek().is_some().then_some(()).map(|()| known.collect())
}
