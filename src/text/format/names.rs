//! Names of periods and units, alone and inside a phrase.

use crate::domain::{Comparison, Decimal, Period, Role, Stage, Stretch, Unit, UnitKind};

use crate::text::{Lang, messages, moment};

/// The name of a period: "Kế hoạch 2023", "Estimate 2023", "Ước thực hiện 6 tháng đầu năm 2023"; or the one it has of its
/// own.
pub fn period_name(lang: Lang, period: &Period) -> String {
    if let Some(label) = &period.label {
        return lang.of(label).to_owned();
    }
    format!("{} {}", stage_word(lang, period.stage), period_time(lang, period))
}

/// The name of a period where room is short: "KH 2023", "Est. 2023".
pub fn period_short(lang: Lang, period: &Period) -> String {
    if let Some(label) = &period.label {
        return lang.of(label).to_owned();
    }
    format!("{} {}", stage_short(lang, period.stage), period_time(lang, period))
}

/// What a figure is at its stage, without its time.
pub fn stage_word(lang: Lang, stage: Stage) -> &'static str {
    match (lang, stage) {
        (Lang::Vi, Stage::Plan) => "Kế hoạch",
        (Lang::Vi, Stage::Estimate) => "Ước thực hiện",
        (Lang::Vi, Stage::Final) => "Thực hiện",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Estimate",
        (Lang::En, Stage::Final) => "Outcome",
    }
}

/// The same where room is short.
pub fn stage_short(lang: Lang, stage: Stage) -> &'static str {
    match (lang, stage) {
        (Lang::Vi, Stage::Plan) => "KH",
        (Lang::Vi, Stage::Estimate) => "Ước",
        (Lang::Vi, Stage::Final) => "TH",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Est.",
        (Lang::En, Stage::Final) => "Out.",
    }
}

/// Which year, months or years.
fn period_time(lang: Lang, period: &Period) -> String {
    let Some(Stretch { from, until }) = period.stretch else { return period.year.to_string() };
    let months = from.month.zip(until.month).filter(|_| from.year == until.year);
    let year = until.year;
    match (lang, months) {
        (_, None) => format!("{}–{}", moment(lang, from), moment(lang, until)),
        (Lang::Vi, Some((1, 6))) => format!("6 tháng đầu năm {year}"),
        (Lang::Vi, Some((7, 12))) => format!("6 tháng cuối năm {year}"),
        (Lang::Vi, Some((1, last))) if last > 3 => format!("{last} tháng năm {year}"),
        (Lang::En, Some((1, 6))) => format!("first half of {year}"),
        (Lang::En, Some((7, 12))) => format!("second half of {year}"),
        (Lang::En, Some((1, last))) if last > 3 => format!("first {last} months of {year}"),
        (Lang::Vi, Some((first, last))) if first == last => format!("tháng {last}/{year}"),
        (Lang::En, Some((first, last))) if first == last => moment(lang, until),
        (Lang::Vi, Some((first, last))) if first % 3 == 1 && last == first + 2 => format!("quý {}/{year}", last / 3),
        (Lang::En, Some((first, last))) if first % 3 == 1 && last == first + 2 => format!("Q{} {year}", last / 3),
        (Lang::Vi, Some((first, last))) => format!("tháng {first}–{last}/{year}"),
        (Lang::En, Some((first, last))) => format!("months {first}–{last} of {year}"),
    }
}

/// The name of the period in a role; nothing where nobody has the role.
pub fn role_name(lang: Lang, comparison: &Comparison, role: Role) -> String {
    comparison.period(role).map(|period| period_name(lang, period)).unwrap_or_default()
}

/// The same, to go on inside a sentence.
pub fn role_inside(lang: Lang, comparison: &Comparison, role: Role) -> String {
    comparison.period(role).map(|period| period_inside(lang, period)).unwrap_or_default()
}

/// The name of a period, to go on inside a sentence. A label is the dataset's own and keeps its capital.
pub fn period_inside(lang: Lang, period: &Period) -> String {
    let name = period_name(lang, period);
    if period.label.is_some() { name } else { lower_first(&name) }
}

/// A unit standing alone, as the report writes it.
pub fn unit_name(lang: Lang, unit: &Unit) -> &str {
    lang.of(&unit.name)
}

/// A unit after a number: what begins with `%` or `‰` joins it, other units follow a no-break space; a capital that only belongs to
/// the table cell is lost.
pub fn unit_in_phrase(lang: Lang, unit: &Unit) -> String {
    after_number(unit_inside(lang, unit))
}

fn after_number(name: String) -> String {
    if name.starts_with(['%', '‰']) { name } else { format!("\u{a0}{name}") }
}

/// A unit inside a phrase. The report's tables begin every cell with a capital, "Tỷ đồng", which does not go on inside a
/// phrase; but "Yên Nhật" and "Mbit/s" do. Which of the two it is the English name tells, where names alone are capital:
/// "billion VND", but "Japanese yen". No letter is changed where it does not tell.
fn unit_inside(lang: Lang, unit: &Unit) -> String {
    let name = unit_name(lang, unit);
    let english_is_name = unit.name.en.as_ref().is_some_and(|name| name.starts_with(char::is_uppercase));
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
        UnitKind::Rank if is_one(number) => format!("{text}\u{a0}{}", words.figures.rank_step),
        UnitKind::Rank => format!("{text}\u{a0}{}", words.figures.rank_steps),
        UnitKind::Amount | UnitKind::Count | UnitKind::Rate => format!("{text}{}", unit_of(lang, number, unit)),
    }
}

/// A text of our own with a small first letter, to go on inside a sentence. Never for a text out of a dataset: nothing
/// tells whether its capital is that of a name, as in "Nhật Bản". Sentences are worded so that such a text keeps it, after
/// a colon or a semicolon.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
