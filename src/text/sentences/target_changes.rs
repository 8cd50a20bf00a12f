//! The next plan seen from the outcome, in words that do not judge: higher, lower, equal, or not to be compared.

use std::sync::Arc;

use crate::domain::{
    Assessment, Comparison, Fraction, Move, NextStep, Period, Quantity, Reading, Role, UnitKind, difference, of_step,
    relative_gap, round_percent,
};

use crate::text::{
    Lang, decimal, format::distance, indicator_count, messages, missing_reason, period_inside, reading_phrase,
    role_inside, role_name, sentences::rounded, signed, stated_or_reason, target_change_phrase,
};

/// More names than this in one sentence are only counted.
const MOST_NAMED: usize = 6;

/// How the next plan moved from the outcome, in the chart's own terms: percentage points, or % of the outcome; in the unit
/// itself where an outcome of 0 or of another sign leaves no percentage. `None` where the two cannot be compared.
pub fn move_figure(lang: Lang, assessment: &Assessment) -> Option<String> {
    let (by, word) = match (lang, assessment.target_change?.against_outcome?) {
        (_, Move::CannotTell) => return None,
        (Lang::Vi, Move::Equal) => return Some("bằng".to_owned()),
        (Lang::En, Move::Equal) => return Some("equal".to_owned()),
        (Lang::Vi, Move::Higher(by)) => (by, "cao hơn"),
        (Lang::Vi, Move::Lower(by)) => (by, "thấp hơn"),
        (Lang::En, Move::Higher(by)) => (by, "higher by"),
        (Lang::En, Move::Lower(by)) => (by, "lower by"),
    };
    let unit = &assessment.indicator.unit;
    let word = word.replace(' ', "\u{a0}");
    Some(match (unit.kind, move_percent(lang, assessment)) {
        (UnitKind::Percent, _) => format!("{word}\u{a0}{}", decimal(lang, by)),
        (_, Some(percent)) => format!("{word}\u{a0}{percent}"),
        // With its unit it may be long: it may be broken.
        (_, None) => {
            format!("{word} {}", distance(lang, by, &decimal(lang, by), unit))
        }
    })
}

/// How far the next plan lies from the outcome as a bare number with its sign, for an edge whose axis says in what:
/// percentage points, or % of the outcome.
pub fn move_number(lang: Lang, assessment: &Assessment) -> Option<String> {
    let (outcome, next) = assessment.outcome.quantity().zip(assessment.next.quantity())?;
    match assessment.indicator.unit.kind {
        UnitKind::Percent => Some(signed(lang, difference(outcome.decimal, next.decimal)?)),
        kind => Some(rounded(lang, Quantity::exactly(relative_gap(outcome, next, kind)?.decimal))),
    }
}

/// The distance between outcome and next plan in % of the outcome, without its sign.
fn move_percent(lang: Lang, assessment: &Assessment) -> Option<String> {
    let (outcome, next) = assessment.outcome.quantity().zip(assessment.next.quantity())?;
    let relative = relative_gap(outcome, next, assessment.indicator.unit.kind)?.decimal.abs();
    Some(format!("{}%", decimal(lang, round_percent(Fraction::of(relative)?)?)))
}

/// One row as a full sentence.
pub fn target_change_row_sentence(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> String {
    let indicator = &assessment.indicator;
    let [outcome, next] = [Role::Outcome, Role::Next].map(|role| role_inside(lang, comparison, role));
    format!(
        "{}: {outcome} {}; {next} {}, {}.",
        lang.of(&indicator.name),
        stated_or_reason(lang, &assessment.outcome, &indicator.unit),
        stated_or_reason(lang, &assessment.next, &indicator.unit),
        target_change_words(lang, assessment),
    )
}

/// How the next plan stands to the outcome in its own unit, or why that cannot be told.
pub fn target_change_words(lang: Lang, assessment: &Assessment) -> String {
    let Some(target_change) = assessment.target_change else { return reason(lang, assessment) };
    let reason = || match lang {
        Lang::Vi => format!("không so được: {}", reason(lang, assessment)),
        Lang::En => format!("not comparable: {}", reason(lang, assessment)),
    };
    let phrase = target_change_phrase(lang, &target_change, &assessment.indicator.unit);
    match (target_change.against_outcome, assessment.indicator.unit.kind) {
        (None | Some(Move::CannotTell), _) => reason(),
        (Some(Move::Equal), _) | (_, UnitKind::Percent) => phrase,
        _ => move_percent(lang, assessment).map(|percent| format!("{phrase} ({percent})")).unwrap_or(phrase),
    }
}

/// Why outcome and next plan cannot be compared.
fn reason(lang: Lang, assessment: &Assessment) -> String {
    let missing = [&assessment.next, &assessment.outcome].map(|reading| missing_reason(lang, reading));
    if let Some(reason) = missing.into_iter().find(|reason| !reason.is_empty()) {
        return reason.to_owned();
    }
    let worded = [&assessment.next, &assessment.outcome].into_iter().any(|it| matches!(it, Reading::Worded(_)));
    let is_about =
        [&assessment.next, &assessment.outcome].into_iter().filter_map(Reading::quantity).any(|it| it.approximate);
    let outcome = reading_phrase(lang, &assessment.outcome, &assessment.indicator.unit);
    let is_limit = assessment.outcome.quantity().is_some_and(|outcome| outcome.relation.is_bound());
    match lang {
        Lang::Vi if worded => "có số liệu nêu bằng lời".to_owned(),
        Lang::En if worded => "a figure is stated in words".to_owned(),
        Lang::Vi if is_about => "có số chỉ là gần đúng".to_owned(),
        Lang::En if is_about => "a figure is only approximate".to_owned(),
        Lang::Vi if is_limit => format!("kết quả chỉ nêu giới hạn {outcome}"),
        Lang::En if is_limit => format!("the outcome is only a limit, {outcome}"),
        Lang::Vi => "hai khoảng chồng lên nhau".to_owned(),
        Lang::En => "the two ranges overlap".to_owned(),
    }
}

/// What the heading over a panel says: which figures, and what the distance is measured in.
pub fn target_change_panel(lang: Lang, is_points: bool, outcome: &Period) -> String {
    let outcome = period_inside(lang, outcome);
    match (lang, is_points) {
        (Lang::Vi, true) => {
            format!("Tỷ lệ, tỷ trọng, tốc độ tăng: khoảng cách đến {outcome}, tính bằng điểm phần trăm")
        }
        (Lang::Vi, false) => format!("Giá trị, số lượng: khoảng cách đến {outcome}, tính bằng %"),
        (Lang::En, true) => format!("Rates, shares and growth: distance from {outcome} in percentage points"),
        (Lang::En, false) => format!("Amounts and counts: distance from {outcome} in %"),
    }
}

/// What lies left and right of the outcome, and the heading of the column that says so.
pub fn target_change_sides(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::Vi => ["◀ thấp hơn", "cao hơn ▶", "Kế hoạch so với kết quả"],
        Lang::En => ["◀ lower", "higher ▶", "Plan against outcome"],
    }
}

/// What the marks mean, for those who see the chart.
pub fn target_change_key(lang: Lang, comparison: &Comparison) -> String {
    let [outcome, next] = [Role::Outcome, Role::Next].map(|role| role_name(lang, comparison, role));
    let at_zero = messages(lang).gaps.at_zero;
    format!("○ {outcome} {at_zero}").replace(' ', "\u{a0}")
        + "\u{a0}\u{a0}\u{a0} "
        + &format!("◆ {next}").replace(' ', "\u{a0}")
}

/// What is said where nothing can be compared.
pub fn nothing_to_compare(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "Không có chỉ tiêu nào so được.",
        Lang::En => "No indicator can be compared.",
    }
}

/// How many next plans are lower than the outcome, how many higher, equal, or not to be compared.
pub fn target_change_takeaway(lang: Lang, rows: &[Arc<Assessment>], comparison: &Comparison) -> String {
    let count = |step| of_step(rows, step).count();
    let [lower, equal, higher, open] = [NextStep::Lower, NextStep::Equal, NextStep::Higher, NextStep::Open].map(count);
    let (next, outcome) = (role_name(lang, comparison, Role::Next), role_inside(lang, comparison, Role::Outcome));
    let lower = indicator_count(lang, lower);
    match lang {
        Lang::Vi => {
            format!("{next} so với {outcome}: {lower} thấp hơn, {equal} bằng, {higher} cao hơn, {open} không so được")
        }
        Lang::En => {
            format!("{next} against {outcome}: {lower} lower, {equal} equal, {higher} higher, {open} not comparable")
        }
    }
}

/// Which next plans are lower than the outcome, and which cannot be compared, and why.
pub fn target_change_summary(lang: Lang, rows: &[Arc<Assessment>]) -> String {
    let list = |step, phrase: fn(Lang, &Assessment) -> String| {
        let mut names: Vec<String> = of_step(rows, step)
            .take(MOST_NAMED)
            .map(|row| format!("{} ({})", lang.of(&row.indicator.name), phrase(lang, row)))
            .collect();
        let more = of_step(rows, step).count() - names.len();
        if more > 0 {
            names.push(match lang {
                Lang::Vi => format!("và {more} chỉ tiêu khác"),
                Lang::En => format!("and {more} more"),
            });
        }
        names.join("; ")
    };
    let lower = list(NextStep::Lower, |lang, row| {
        match row.target_change.and_then(|target_change| target_change.against_outcome) {
            Some(Move::Lower(by)) => distance(lang, by, &decimal(lang, by), &row.indicator.unit),
            _ => String::new(),
        }
    });
    let open = list(NextStep::Open, reason);
    let mut sentences = Vec::new();
    if !lower.is_empty() {
        sentences.push(match lang {
            Lang::Vi => format!("Thấp hơn: {lower}."),
            Lang::En => format!("Lower: {lower}."),
        });
    }
    if !open.is_empty() {
        sentences.push(match lang {
            Lang::Vi => format!("Không so được: {open}."),
            Lang::En => format!("Cannot be compared: {open}."),
        });
    }
    sentences.join(" ")
}
