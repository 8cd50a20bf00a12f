//! The filters: what each is called, what can be chosen, and where the choice is kept.

use leptos::prelude::Get;

use crate::{
    domain::{Agreement, Group, Indicator, NextStep, PolicyArea, Selection, Verdict},
    text::{self, Lang, Messages},
};

use super::{Signals, View, verdict::verdict_name};

/// A filter with one choice. The empty name is no choice.
pub struct Filter {
    /// Its name in `data-action`.
    pub name: &'static str,
    /// What it is called.
    pub label: fn(&Messages) -> &'static str,
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
        label: |words| words.filters.policy_area,
        views: &[View::Table, View::Gaps, View::Results],
        options: |signals| named(&POLICY_AREAS, |it| text::policy_area_word(signals.lang.get(), it)),
        chosen: |selection| name_of(&POLICY_AREAS, selection.policy_area),
        choose: |selection, name| selection.policy_area = meaning(&POLICY_AREAS, name),
    },
    Filter {
        name: "group",
        label: |words| words.filters.group,
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
        label: |words| words.table.indicator,
        views: INDICATORS,
        options: |signals| {
            let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
            let option = |indicator: &Indicator| (indicator.id.clone(), lang.of(&indicator.name).to_owned());
            dataset.indicators().map(option).collect()
        },
        chosen: |selection| selection.indicator.clone().unwrap_or_default(),
        choose: |selection, name| selection.indicator = Some(name.to_owned()).filter(|name| !name.is_empty()),
    },
    Filter {
        name: "verdict",
        label: |words| words.table.verdict,
        views: INDICATORS,
        options: |signals| {
            let lang = signals.lang.get();
            let word = |it: &Option<Verdict>| (verdict_name(*it).to_owned(), text::verdict_word(lang, *it).to_owned());
            VERDICTS.iter().map(word).collect()
        },
        chosen: |selection| selection.verdict.map(verdict_name).unwrap_or_default().to_owned(),
        choose: |selection, name| selection.verdict = verdict_from_name(name),
    },
    Filter {
        name: "check",
        label: |words| words.table.check,
        views: INDICATORS,
        options: |signals| named(&AGREEMENTS, |it| text::agreement_word(signals.lang.get(), it)),
        chosen: |selection| name_of(&AGREEMENTS, selection.agreement),
        choose: |selection, name| selection.agreement = meaning(&AGREEMENTS, name),
    },
    Filter {
        name: "next",
        label: |words| words.filters.next_step,
        views: INDICATORS,
        options: |signals| named(&NEXT_STEPS, |it| text::next_step_word(signals.lang.get(), it)),
        chosen: |selection| name_of(&NEXT_STEPS, selection.next),
        choose: |selection, name| selection.next = meaning(&NEXT_STEPS, name),
    },
];

const POLICY_AREAS: [(&str, PolicyArea); 4] = [
    ("economy", PolicyArea::Economy),
    ("society", PolicyArea::Society),
    ("environment", PolicyArea::Environment),
    ("government", PolicyArea::Government),
];

const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

const AGREEMENTS: [(&str, Agreement); 4] = [
    ("agrees", Agreement::Agrees),
    ("differs", Agreement::Differs),
    ("alone", Agreement::Alone),
    ("nothing", Agreement::Nothing),
];

const NEXT_STEPS: [(&str, NextStep); 4] =
    [("higher", NextStep::Higher), ("equal", NextStep::Equal), ("lower", NextStep::Lower), ("open", NextStep::Open)];

/// The official verdict, or none, by its name in the `verdict` attribute.
pub fn verdict_from_name(name: &str) -> Option<Option<Verdict>> {
    VERDICTS.into_iter().find(|verdict| verdict_name(*verdict) == name)
}

fn named<T: Copy>(names: &[(&str, T)], word: impl Fn(T) -> &'static str) -> Vec<(String, String)> {
    names.iter().map(|(name, it)| ((*name).to_owned(), word(*it).to_owned())).collect()
}

fn name_of<T: Copy + PartialEq>(names: &[(&str, T)], chosen: Option<T>) -> String {
    let found = names.iter().find(|(_, it)| Some(*it) == chosen);
    found.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
}

fn meaning<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|(_, it)| *it)
}

/// The word of an option, for a filter that is set.
pub fn option_word(filter: &Filter, signals: Signals, name: &str) -> String {
    let options = (filter.options)(signals);
    options.into_iter().find(|(known, _)| known == name).map_or_else(|| name.to_owned(), |(_, word)| word)
}

/// What a filter is called in a language.
pub fn filter_label(filter: &Filter, lang: Lang) -> &'static str {
    (filter.label)(text::messages(lang))
}
