//! The filters: what each is called, what can be chosen, and where the choice is kept.

use std::sync::Arc;

use leptos::prelude::Get;

use crate::{
    domain::{Agreement, Group, Indicator, NextStep, PolicyArea, Selection, Verdict, verdict_from_slug, verdict_slug},
    text::{self, Lang, Words},
};

use super::{Signals, View};

/// A filter with one choice. The empty name is no choice.
pub struct Filter {
    /// Its name in `data-action`.
    pub name: &'static str,
    /// What it is called.
    pub label: fn(&Words) -> &'static str,
    /// The views it applies to.
    pub views: &'static [View],
    /// What can be chosen: names and what they are called.
    pub options: fn(Signals) -> Vec<(String, String)>,
    /// The name of what is chosen.
    pub chosen: fn(&Selection) -> String,
    /// Chooses by name; an unknown one is no choice.
    pub choose: fn(&mut Selection, &str),
}

const INDICATORS: &[View] = &[View::Table, View::Gaps];

/// All filters in the order they are shown.
pub const FILTERS: [Filter; 6] = [
    Filter {
        name: "domain",
        label: |words| words.policy_area,
        views: &[View::Table, View::Gaps, View::Results],
        options: |signals| {
            named(&PolicyArea::ALL, PolicyArea::slug, |it| text::policy_area_word(signals.lang.get(), it))
        },
        chosen: |selection| selection.policy_area.map(PolicyArea::slug).unwrap_or_default().to_owned(),
        choose: |selection, name| selection.policy_area = PolicyArea::from_slug(name),
    },
    Filter {
        name: "group",
        label: |words| words.group,
        views: INDICATORS,
        options: |signals| {
            let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
            let option = |group: &Group| (group.id.clone(), format!("{}. {}", group.number, lang.of(&group.name)));
            dataset.groups.iter().map(option).collect()
        },
        chosen: |selection| selection.group.clone().unwrap_or_default(),
        choose: |selection, name| selection.group = Some(name.to_owned()).filter(|name| !name.is_empty()),
    },
    Filter {
        name: "indicator",
        label: |words| words.indicator,
        views: INDICATORS,
        options: |signals| {
            let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
            let option = |indicator: &Arc<Indicator>| (indicator.id.clone(), lang.of(&indicator.name).to_owned());
            dataset.indicators().map(option).collect()
        },
        chosen: |selection| selection.indicator.clone().unwrap_or_default(),
        choose: |selection, name| selection.indicator = Some(name.to_owned()).filter(|name| !name.is_empty()),
    },
    Filter {
        name: "verdict",
        label: |words| words.verdict,
        views: INDICATORS,
        options: |signals| named(&VERDICTS, verdict_slug, |it| text::verdict_word(signals.lang.get(), it)),
        chosen: |selection| selection.verdict.map(verdict_slug).unwrap_or_default().to_owned(),
        choose: |selection, name| selection.verdict = verdict_from_slug(name),
    },
    Filter {
        name: "check",
        label: |words| words.check,
        views: INDICATORS,
        options: |signals| named(&Agreement::ALL, Agreement::slug, |it| text::agreement_word(signals.lang.get(), it)),
        chosen: |selection| selection.agreement.map(Agreement::slug).unwrap_or_default().to_owned(),
        choose: |selection, name| selection.agreement = Agreement::from_slug(name),
    },
    Filter {
        name: "next",
        label: |words| words.next_step,
        views: INDICATORS,
        options: |signals| named(&NextStep::ALL, NextStep::slug, |it| text::next_step_word(signals.lang.get(), it)),
        chosen: |selection| selection.next.map(NextStep::slug).unwrap_or_default().to_owned(),
        choose: |selection, name| selection.next = NextStep::from_slug(name),
    },
];

const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

fn named<T: Copy>(all: &[T], slug: fn(T) -> &'static str, word: impl Fn(T) -> &'static str) -> Vec<(String, String)> {
    all.iter().map(|it| (slug(*it).to_owned(), word(*it).to_owned())).collect()
}

/// The word of an option, for a filter that is set.
pub fn option_word(filter: &Filter, signals: Signals, name: &str) -> String {
    let options = (filter.options)(signals);
    options.into_iter().find(|(known, _)| known == name).map_or_else(|| name.to_owned(), |(_, word)| word)
}

/// What a filter is called in a language.
pub fn filter_label(filter: &Filter, lang: Lang) -> &'static str {
    (filter.label)(lang.words())
}
