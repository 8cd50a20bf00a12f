//! Names of periods and units, alone and inside a phrase.

use crate::domain::{Decimal, Period, Stage, Unit, UnitKind};

use crate::text::{Lang, messages};

/// The name of a period: "Kế hoạch 2023", "Estimate 2023".
pub fn period_name(lang: Lang, period: &Period) -> String {
    let stage = match (lang, period.stage) {
        (Lang::Vi, Stage::Plan) => "Kế hoạch",
        (Lang::Vi, Stage::Estimate) => "Ước thực hiện",
        (Lang::Vi, Stage::Final) => "Thực hiện",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Estimate",
        (Lang::En, Stage::Final) => "Outcome",
    };
    format!("{stage} {}", period.year)
}

/// The name of a period where room is short: "KH 2023", "Est. 2023".
pub fn period_short(lang: Lang, period: &Period) -> String {
    let stage = match (lang, period.stage) {
        (Lang::Vi, Stage::Plan) => "KH",
        (Lang::Vi, Stage::Estimate) => "Ước",
        (Lang::Vi, Stage::Final) => "TH",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Est.",
        (Lang::En, Stage::Final) => "Out.",
    };
    format!("{stage} {}", period.year)
}

/// A unit standing alone, as the report writes it.
pub fn unit_name(lang: Lang, unit: &Unit) -> &str {
    lang.of(&unit.name)
}

/// A unit after a number: what begins with `%` joins it, other units follow a no-break space; a capital that only belongs to
/// the table cell is lost.
pub fn unit_in_phrase(lang: Lang, unit: &Unit) -> String {
    after_number(unit_inside(lang, unit))
}

fn after_number(name: String) -> String {
    if name.starts_with('%') { name } else { format!("\u{a0}{name}") }
}

/// A unit inside a phrase. The report's tables begin every cell with a capital, "Tỷ đồng", which does not go on inside a
/// phrase; but "Yên Nhật" and "Mbit/s" do. Which of the two it is the English name tells, where names alone are capital:
/// "billion VND", but "Japanese yen". No letter is changed where it does not tell.
fn unit_inside(lang: Lang, unit: &Unit) -> String {
    let name = unit_name(lang, unit);
    let english_is_name = unit.name.en.starts_with(char::is_uppercase);
    let is_abbreviation = name.chars().nth(1).is_none_or(|second| !second.is_lowercase() && second.is_alphabetic());
    match lang {
        Lang::Vi if !english_is_name && !is_abbreviation => lower_first(name),
        _ => name.to_owned(),
    }
}

/// The unit after this very number: English says "1 commune" and "1 percentage point".
pub fn unit_of(lang: Lang, number: Decimal, unit: &Unit) -> String {
    let one = unit.one.as_deref().filter(|_| lang == Lang::En && is_one(number));
    after_number(one.map_or_else(|| unit_inside(lang, unit), str::to_owned))
}

/// A number, already written, with its unit: after it, or before it as in "hạng 25".
pub fn with_unit(lang: Lang, text: &str, number: Decimal, unit: &Unit) -> String {
    if unit.before {
        return format!("{}\u{a0}{text}", unit_inside(lang, unit));
    }
    format!("{text}{}", unit_of(lang, number, unit))
}

/// Whether a number is said in the singular: 1, but not 1.0.
fn is_one(number: Decimal) -> bool {
    number.abs() == Decimal::ONE && number.scale() == 0
}

/// A distance between two figures: percentage points for a percentage, the unit itself otherwise.
pub fn distance(lang: Lang, number: Decimal, text: &str, unit: &Unit) -> String {
    let words = messages(lang);
    match unit.kind {
        UnitKind::Percent if is_one(number) => format!("{text}\u{a0}{}", words.figures.point),
        UnitKind::Percent => format!("{text}\u{a0}{}", words.figures.points),
        UnitKind::Amount | UnitKind::Count => format!("{text}{}", unit_of(lang, number, unit)),
    }
}

/// A text of our own with a small first letter, to go on inside a sentence. Never for a text out of a dataset: nothing
/// tells whether its capital is that of a name, as in "Nhật Bản". Sentences are worded so that such a text keeps it, after
/// a colon or a semicolon.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
