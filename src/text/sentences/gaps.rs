//! The chart of gaps in words: which plan stands at zero, what lies on either side of it, and what each row says.

use std::sync::Arc;

use crate::domain::{
    Assessment, Baseline, Block, Comparison, ComputedVerdict, Period, Reading, Role, Sides, Unit, Verdict,
    distance_from_plan,
};

use crate::text::{
    Lang, gap_phrase, gap_sentence_to, indicator_count, messages, missing_reason, period_inside, period_name,
    reading_phrase, relative_phrase, role_name, row_sentence,
};

/// What lies left and right of zero; without the plan's name where room is short.
pub fn gap_sides(lang: Lang, zero: &Period, is_short: bool) -> [String; 2] {
    let words = messages(lang);
    if is_short {
        return [words.gaps.worse, words.gaps.better].map(str::to_owned);
    }
    let plan = period_inside(lang, zero);
    match lang {
        Lang::Vi => [format!("◀ kém hơn {plan}"), format!("tốt hơn {plan} ▶")],
        Lang::En => [format!("◀ worse than {plan}"), format!("better than {plan} ▶")],
    }
}

/// The heading over the amounts and counts: their gaps are percentages of a plan.
pub fn relative_panel(lang: Lang, zero: &Period) -> String {
    let plan = period_inside(lang, zero);
    match lang {
        Lang::Vi => format!("Giá trị, số lượng: chênh lệch tính bằng % so với {plan}"),
        Lang::En => format!("Amounts and counts: gap in % of {plan}"),
    }
}

/// What the choice of the plan at zero is called.
pub fn baseline_label(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "So với",
        Lang::En => "Against",
    }
}

/// One row of the chart as a full sentence. Assessment and comparison are those that the baseline gives.
pub fn gap_row_sentence(lang: Lang, assessment: &Assessment, baseline: Baseline, comparison: &Comparison) -> String {
    if baseline == Baseline::Target {
        return row_sentence(lang, assessment, comparison);
    }
    let indicator = &assessment.indicator;
    let stated = |role| {
        let figure = stated_or_reason(lang, assessment.reading(role), &indicator.unit);
        comparison.period(role).map(|period| format!("{} {figure}", period_inside(lang, period)))
    };
    let figures: Vec<String> = [Role::Target, Role::Outcome].into_iter().filter_map(stated).collect();
    let gap = comparison.target.as_ref().map(|target| gap_sentence_to(lang, assessment, target)).unwrap_or_default();
    let next = comparison.next.as_ref().map(|next| {
        format!(" {}: {}.", period_name(lang, next), stated_or_reason(lang, &assessment.next, &indicator.unit))
    });
    format!("{}: {}. {gap}.{}", lang.of(&indicator.name), figures.join("; "), next.unwrap_or_default())
}

/// A figure with its unit, or why there is none.
pub fn stated_or_reason(lang: Lang, reading: &Reading, unit: &Unit) -> String {
    match reading {
        Reading::Stated(_) | Reading::Worded(_) => reading_phrase(lang, reading, unit),
        Reading::Missing(_) => missing_reason(lang, reading).to_owned(),
    }
}

/// A figure of one period as a sentence.
pub fn period_sentence(lang: Lang, period: &Period, reading: &Reading, unit: &Unit) -> String {
    format!("{}: {}.", period_name(lang, period), stated_or_reason(lang, reading, unit))
}

/// What the chart of one indicator is called by those who hear it.
pub fn bullet_label(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> String {
    row_sentence(lang, assessment, comparison)
}

/// The chart's title: what it shows, in numbers that add up to all its rows, which are judged from the target at zero.
pub fn gaps_takeaway(lang: Lang, rows: &[Arc<Assessment>], baseline: Baseline, comparison: &Comparison) -> String {
    let Sides { better, equal, worse, other } = Sides::of(rows);
    let plan = baseline.period(comparison).map(|period| period_inside(lang, period)).unwrap_or_default();
    let (better, outcome) = (indicator_count(lang, better), role_name(lang, comparison, Role::Outcome));
    let against = match (lang, baseline) {
        (Lang::Vi, Baseline::Target) => format!("So với {plan}"),
        (Lang::En, Baseline::Target) => format!("Against {plan}"),
        (Lang::Vi, Baseline::Next) => format!("{outcome} so với {plan}"),
        (Lang::En, Baseline::Next) => format!("{outcome} against {plan}"),
    };
    match lang {
        Lang::Vi => format!("{against}: {better} tốt hơn, {equal} đúng mức, {worse} kém hơn, {other} không xét"),
        Lang::En => format!("{against}: {better} better, {equal} on target, {worse} worse, {other} not judged"),
    }
}

/// The farthest on each side in each kind of gap, as one paragraph: percentage points, percent of the plan and, where
/// there is no such percentage, each unit by itself. Gaps of two kinds are never held against each other.
pub fn gaps_summary(lang: Lang, rows: &[Arc<Assessment>], baseline: Baseline, comparison: &Comparison) -> String {
    let distances: Vec<_> = rows.iter().filter_map(|row| Some((row, distance_from_plan(row)?))).collect();
    let mut kinds = vec![Block::Points, Block::Relative];
    for (_, (kind, _)) in &distances {
        if !kinds.contains(kind) {
            kinds.push(kind.clone());
        }
    }
    let mut parts = Vec::new();
    for kind in &kinds {
        for verdict in [Verdict::Missed, Verdict::Exceeded] {
            let judged = distances.iter().filter(|(row, _)| row.check.verdict == ComputedVerdict::Reached(verdict));
            let of_kind = judged.filter(|(_, (its, _))| its == kind);
            parts.extend(of_kind.max_by_key(|(_, (_, size))| *size).map(|(row, _)| named(lang, row)));
        }
    }
    let list = parts.join("; ");
    let plan = baseline.period(comparison).map(|period| period_inside(lang, period)).unwrap_or_default();
    match lang {
        _ if parts.is_empty() => String::new(),
        Lang::Vi => format!("Lệch xa {plan} nhất: {list}."),
        Lang::En => format!("Farthest from {plan}: {list}."),
    }
}

/// An indicator with its gap: percentage points, or the percentage of the plan, or the gap itself where there is none.
fn named(lang: Lang, assessment: &Assessment) -> String {
    let indicator = &assessment.indicator;
    let in_unit = || assessment.gap.map(|gap| gap_phrase(lang, &gap, &indicator.unit)).unwrap_or_default();
    let gap = relative_phrase(lang, assessment).unwrap_or_else(in_unit);
    format!("{} ({gap})", lang.of(&indicator.name))
}

/// What the chart is called by those who hear it: title and summary; its rows are in the table below it.
pub fn chart_label(lang: Lang, title: &str, summary: &str) -> String {
    let said = if summary.is_empty() { format!("{title}.") } else { format!("{title}. {summary}") };
    match lang {
        Lang::Vi => format!("Biểu đồ chênh lệch. {said} Số liệu từng chỉ tiêu có trong bảng bên dưới."),
        Lang::En => format!("Gap chart. {said} The figures of each indicator are in the table below."),
    }
}
