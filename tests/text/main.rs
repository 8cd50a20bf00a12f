//! What readers read: numbers, dates and sentences in both languages, by rule and never by the browser's locale.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test tells its failure"
)]

mod charts;
mod details;
mod failures;
mod numbers;
mod periods;
mod pictures;
mod proper_names;
mod ranges;
mod results;
mod roundings;
mod search;
mod search_properties;
mod sentences;
mod sharing;
mod shipped;
mod verdicts;
mod words;

use std::sync::Arc;

use chi_tieu::{
    domain::{
        Assessment, Comparison, Decimal, Direction, Indicator, Missing, OfficialVerdict, Period, Place, Quantity,
        Reading, Relation, Role, Stage, Statement, Unit, UnitKind, Verdict, Wording,
    },
    text::Lang,
};
use unicode_normalization::is_nfc;

const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// A decimal from its plain text.
fn number(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A text with its no-break spaces shown as `_`, so that expectations are readable.
fn shown(text: &str) -> String {
    text.replace('\u{a0}', "_")
}

/// Asserts what holds of every text a reader meets.
#[track_caller]
fn well_formed(lang: Lang, text: &str) {
    assert!(!text.trim().is_empty(), "an empty text");
    assert!(is_nfc(text), "not in normal form C: {text}");
    assert!(!text.contains("  ") && text.trim() == text, "spaces too many: {text:?}");
    assert!(!text.contains(['{', '}', '\\']), "a placeholder is left: {text:?}");
    assert!(!text.contains("..") && !text.contains(". ."), "full stops too many: {text:?}");
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
        let follows_digit = at > 0 && is_digit(at - 1);
        assert!(*letter != '-' || follows_digit || !is_digit(at + 1), "a hyphen for a minus: {text:?}");
        let after_space = at > 1 && letters[at - 1].is_whitespace() && is_digit(at - 2);
        assert!(*letter != '%' || !after_space, "a space before %: {text:?}");
        let thousands = if lang == Lang::Vi { '.' } else { ',' };
        if *letter == thousands && follows_digit && is_digit(at + 1) {
            let digits = (at + 1..).take_while(|at| is_digit(*at)).count();
            assert_eq!(digits, 3, "a thousands separator that parts no thousands: {text:?}");
        }
    }
}

/// A unit of a kind, with its names in both languages.
fn unit(kind: UnitKind, vi: &str, en: &str) -> Unit {
    Unit {
        id: "unit".to_owned(),
        kind,
        name: Wording { vi: vi.to_owned(), en: Some(en.to_owned()) },
        one: None,
        before: false,
    }
}

/// Per cent, billion đồng, communes.
fn units() -> [Unit; 3] {
    [
        unit(UnitKind::Percent, "%", "%"),
        unit(UnitKind::Amount, "Tỷ đồng", "billion VND"),
        unit(UnitKind::Count, "Xã", "communes"),
    ]
}

/// A printed figure: `8,5`, `≥ 90`, `<3`; nothing when there is none.
fn reading(printed: &str) -> Reading {
    if printed.is_empty() {
        return Reading::Missing(Missing::NotSet);
    }
    let relations = [Relation::AtLeast, Relation::MoreThan, Relation::AtMost, Relation::LessThan];
    let bound = relations.into_iter().find(|relation| printed.starts_with(relation.sign()));
    let figure: String = printed.chars().filter(|it| it.is_ascii_digit() || ".,-".contains(*it)).collect();
    let plain = figure.replace('.', "").replace(',', ".");
    // As the decoder has them: only where the number, written again, would look otherwise.
    let is_padded = figure.len() > 1 && figure.starts_with('0') && !figure.starts_with("0,");
    Reading::Stated(Arc::new(Statement {
        printed: printed.to_owned(),
        quantity: Quantity::bounded(bound.unwrap_or(Relation::Equal), number(&plain)),
        digits: is_padded.then_some(figure),
        unit: None,
        place: Arc::new(Place {
            id: "table".to_owned(),
            name: Wording { vi: "Bảng".to_owned(), en: Some("Table".to_owned()) },
            document: None,
            territory: None,
        }),
        wording: None,
    }))
}

/// Plan 2023, estimate 2023, plan 2024.
fn comparison() -> Comparison {
    let period = |id: &str, year, stage| Some(Period { id: id.to_owned(), year, stage, label: None, stretch: None });
    Comparison {
        target: period("2023-plan", 2023, Stage::Plan),
        outcome: period("2023-estimate", 2023, Stage::Estimate),
        next: period("2024-plan", 2024, Stage::Plan),
        ..Comparison::default()
    }
}

/// An indicator judged: unit, direction, and plan, outcome and next plan as printed.
fn assessed(
    unit: &Unit,
    direction: Direction,
    [plan, outcome, next]: [&str; 3],
    official: Option<Verdict>,
) -> Assessment {
    let comparison = comparison();
    let readings = [(Role::Target, plan), (Role::Outcome, outcome), (Role::Next, next)];
    let period = |role| comparison.period(role).map(|period| period.id.clone()).unwrap_or_default();
    let indicator = Indicator {
        id: "some".to_owned(),
        marker: "-".to_owned(),
        level: 1,
        parent: None,
        name: Wording { vi: "Một chỉ tiêu".to_owned(), en: Some("An indicator".to_owned()) },
        unit: Arc::new(unit.clone()),
        direction,
        readings: readings.map(|(role, printed)| (period(role), reading(printed))).to_vec(),
        official: official.map(|verdict| OfficialVerdict {
            printed: "…".to_owned(),
            class: verdict,
            translated: None,
            shared: false,
        }),
        notes: Vec::new(),
        responsible: None,
    };
    Assessment::of(&Arc::new(indicator), &comparison)
}
