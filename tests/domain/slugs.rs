//! The stable names of variants: pages, addresses and datasets rely on each of them.

use std::{collections::BTreeSet, fmt::Debug};

use chi_tieu::domain::{
    Agreement, Baseline, BreakdownKind, CheckKind, CheckStatus, Direction, DocumentKind, Field, Lang, Missing,
    NextStep, Part, PolicyArea, Relation, Role, Stage, UnitKind, Verdict, verdict_from_slug, verdict_slug,
};

fn names<T: Copy + PartialEq + Debug>(
    all: &[T],
    slug: fn(T) -> &'static str,
    from_slug: fn(&str) -> Option<T>,
) -> Vec<&'static str> {
    for it in all {
        assert_eq!(from_slug(slug(*it)), Some(*it), "{it:?} comes back from its name");
    }
    for unknown in ["", "?", "Met", " met"] {
        assert_eq!(from_slug(unknown), None, "{unknown:?} names nothing");
    }
    let found: Vec<_> = all.iter().map(|it| slug(*it)).collect();
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), all.len(), "{found:?} are all different");
    found
}

macro_rules! names {
    ($name:ident) => {{
        let found = names(&$name::ALL, $name::slug, $name::from_slug);
        assert_eq!($name::SLUGS, found.join(", "), "what is expected names all of them");
        found
    }};
}

#[test]
fn every_variant_has_a_name_of_its_own_that_leads_back_to_it() {
    assert_eq!(names!(Verdict), ["exceeded", "met", "nearly", "missed", "other"]);
    assert_eq!(names!(Agreement), ["agrees", "differs", "alone", "nothing"]);
    assert_eq!(names!(NextStep), ["higher", "equal", "lower", "open"]);
    assert_eq!(names!(PolicyArea), ["economy", "society", "environment", "government"]);
    assert_eq!(names!(Baseline), ["target", "next"]);
    assert_eq!(names!(CheckStatus), ["disagrees", "cut-off", "within-rounding", "agrees", "nothing-stated"]);
    assert_eq!(names!(Stage), ["plan", "estimate", "final"]);
    assert_eq!(names!(Direction), ["higher", "lower", "neutral"]);
    assert_eq!(names!(UnitKind), ["percent", "amount", "count", "rate", "rank"]);
    assert_eq!(names!(Missing), ["not-set", "not-reported"]);
    assert_eq!(names!(Relation), ["=", "≥", ">", "≤", "<"]);
    assert_eq!(names!(Role), ["previous", "target", "alternative", "outcome", "next"]);
    assert_eq!(names!(DocumentKind), ["report", "resolution", "decision", "press"]);
    assert_eq!(names!(BreakdownKind), ["parts", "contributions"]);
    assert_eq!(names!(Part), ["results", "review", "outlook", "tasks"]);
    assert_eq!(names!(Field), ["value", "plan", "share_of_plan", "change", "share"]);
}

#[test]
fn a_dataset_states_every_kind_of_check_but_that_of_verdicts() {
    let kinds = names!(CheckKind);
    assert_eq!(kinds.last(), Some(&"verdict"));
    assert_eq!(CheckKind::STATED_SLUGS, kinds[..kinds.len() - 1].join(", "));
}

#[test]
fn no_verdict_has_a_name_too() {
    for verdict in Verdict::ALL.map(Some).into_iter().chain([None]) {
        assert_eq!(verdict_from_slug(verdict_slug(verdict)), Some(verdict));
    }
    assert_eq!((verdict_slug(None), verdict_from_slug("")), ("none", None));
}

#[test]
fn a_language_is_known_by_its_tag_and_has_one_other() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        assert_eq!((lang.other() == lang, lang.other().other()), (false, lang));
    }
    assert_eq!(Lang::from_tag("EN-gb"), Some(Lang::En));
    assert_eq!(Lang::from_tag("english"), None);
}
