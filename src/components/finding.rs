//! Which entries the search and the filters leave, and what to highlight in them.

use crate::{
    domain::{Assessment, AuditCheck, Group, Section, SectorReport, SectorResult, Selection, Subject},
    text::{self, Lang, Match, Rank, Search},
};

/// How close an indicator is, and what to highlight in its name; `None` when it is not among those asked for.
pub fn find_indicator(
    (lang, search, selection): (Lang, &Search, &Selection),
    group: &Group,
    assessment: &Assessment,
    sector_report: Option<&SectorReport>,
) -> Option<Match> {
    let indicator = &assessment.indicator;
    if *selection != Selection::default() && !selection.admits_indicator(group, assessment, sector_report) {
        return None;
    }
    let other = lang.other();
    let mut fields = vec![lang.of(&indicator.name), lang.of(&group.name), text::unit_name(lang, &indicator.unit)];
    fields.push(other.of(&indicator.name));
    fields.extend(indicator.notes.iter().map(|note| lang.of(&note.text)));
    first_field(search, &fields)
}

/// How close a result is, and what to highlight in its topic; `None` when it is not among those asked for.
pub fn find_result(
    (lang, search, selection): (Lang, &Search, &Selection),
    section: &Section,
    result: &SectorResult,
    sector_report: &SectorReport,
) -> Option<Match> {
    if !selection.admits_result(section.policy_area, result, sector_report) {
        return None;
    }
    let unit = text::unit_name(lang, &result.figure.measure.unit);
    let topic = lang.of(&result.topic);
    first_field(search, &[topic, lang.of(&section.name), unit, &result.figure.printed, lang.other().of(&result.topic)])
}

/// How close a check is, and what to highlight in its topic; `None` when it is not among those searched for.
pub fn find_check(lang: Lang, search: &Search, check: &AuditCheck) -> Option<Match> {
    let topic = text::check_topic(lang, check);
    let note = match &check.subject {
        Subject::Arithmetic(arithmetic) => arithmetic.note.as_ref().map(|note| lang.of(note)),
        Subject::Verdict(_) => None,
    };
    first_field(search, &[&topic, text::kind_word(lang, check.kind), note.unwrap_or_default()])
}

fn first_field(search: &Search, fields: &[&str]) -> Option<Match> {
    let found = search.find_in(fields)?;
    Some(Match { rank: found.rank, ranges: found.fields.into_iter().next()? })
}

/// The closest first: what stands there as it was typed comes before what only looks like it. Between equals, the order
/// that there was.
pub fn closest_first<T>(entries: impl IntoIterator<Item = (Rank, T)>) -> Vec<T> {
    let mut sorted: Vec<(Rank, T)> = Vec::new();
    for entry in entries {
        let at = sorted.iter().rposition(|(rank, _)| *rank <= entry.0).map_or(0, |before| before + 1);
        sorted.insert(at, entry);
    }
    sorted.into_iter().map(|(_, entry)| entry).collect()
}
