//! Which entries the search and the filters leave, and what to highlight in them.

use std::ops::Range;

use crate::{
    domain::{Annex, Assessment, AuditCheck, Dataset, Group, Indicator, Section, SectorResult, Selection, Subject},
    text::{self, Lang, Search},
};

/// Byte ranges of a name that were searched for.
pub type Ranges = Vec<Range<usize>>;

/// What to highlight in an indicator's name; `None` when it is not among those asked for.
pub fn find_indicator(
    (lang, search, selection): (Lang, &Search, &Selection),
    dataset: &Dataset,
    group: &Group,
    indicator: &Indicator,
    annex: Option<&Annex>,
) -> Option<Ranges> {
    let is_chosen = || selection.admits_indicator(group, &Assessment::of(indicator, &dataset.comparison), annex);
    if *selection != Selection::default() && !is_chosen() {
        return None;
    }
    let other = other(lang);
    let mut fields = vec![lang.of(&indicator.name), lang.of(&group.name), text::unit_name(lang, &indicator.unit)];
    fields.push(other.of(&indicator.name));
    fields.extend(indicator.notes.iter().map(|note| lang.of(&note.text)));
    first_field(search, &fields)
}

/// What to highlight in a result's topic; `None` when it is not among those asked for.
pub fn find_result(
    (lang, search, selection): (Lang, &Search, &Selection),
    section: &Section,
    result: &SectorResult,
    annex: &Annex,
) -> Option<Ranges> {
    if !selection.admits_result(section.sphere, result, annex) {
        return None;
    }
    let unit = text::unit_name(lang, &result.figure.measure.unit);
    let topic = lang.of(&result.topic);
    first_field(search, &[topic, lang.of(&section.name), unit, &result.figure.printed, other(lang).of(&result.topic)])
}

/// What to highlight in a check's topic; `None` when it is not among those searched for.
pub fn find_check(lang: Lang, search: &Search, check: &AuditCheck) -> Option<Ranges> {
    let topic = text::check_topic(lang, check);
    let note = match &check.subject {
        Subject::Arithmetic(arithmetic) => arithmetic.note.as_ref().map(|note| lang.of(note)),
        Subject::Verdict(_) => None,
    };
    first_field(search, &[&topic, text::kind_word(lang, check.kind), note.unwrap_or_default()])
}

fn first_field(search: &Search, fields: &[&str]) -> Option<Ranges> {
    search.find_in(fields)?.fields.into_iter().next()
}

fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Vi => Lang::En,
        Lang::En => Lang::Vi,
    }
}
