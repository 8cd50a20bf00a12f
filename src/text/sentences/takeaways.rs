//! Titles and summaries: what a table or a chart says before anyone reads its figures.

use crate::domain::{Comparison, Dataset, Document, Tally, VERDICTS, Verdict};

use crate::text::{Lang, date, format::lower_first, period_name};

/// The years a comparison spans: "2023 – 2024".
pub fn period_range(comparison: &Comparison) -> String {
    let years = [comparison.target.year, comparison.outcome.year, comparison.next.year];
    let (first, last) =
        (years.iter().min().copied().unwrap_or_default(), years.iter().max().copied().unwrap_or_default());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// Which document: its number and its day.
pub fn document_line(lang: Lang, document: &Document) -> String {
    let (number, day) = (&document.number, date(lang, document.date));
    match lang {
        Lang::Vi => format!("Báo cáo số {number} ngày {day}"),
        Lang::En => format!("Report {number} of {day}"),
    }
}

/// What the table holds.
pub fn table_caption(lang: Lang, dataset: &Dataset) -> String {
    let count = dataset.indicators().count();
    let Comparison { target, outcome, next } = &dataset.comparison;
    let [target, outcome, next] = [target, outcome, next].map(|period| lower_first(&period_name(lang, period)));
    match lang {
        Lang::Vi => format!("{count} chỉ tiêu chủ yếu: {target}, {outcome} và {next}"),
        Lang::En => format!("{count} main indicators: {target}, {outcome} and {next}"),
    }
}

/// What is subtracted from what.
pub fn gap_hint(lang: Lang, comparison: &Comparison) -> String {
    let [outcome, target] = [&comparison.outcome, &comparison.target].map(|period| stage_word(lang, period));
    match lang {
        Lang::Vi => format!("{outcome} trừ {target}"),
        Lang::En => format!("{outcome} minus {target}"),
    }
}

/// What the next target is compared with.
pub fn next_hint(lang: Lang, comparison: &Comparison) -> String {
    let outcome = lower_first(&period_name(lang, &comparison.outcome));
    match lang {
        Lang::Vi => format!("so với {outcome}"),
        Lang::En => format!("against {outcome}"),
    }
}

fn stage_word(lang: Lang, period: &crate::domain::Period) -> String {
    let name = period_name(lang, period);
    lower_first(name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end())
}

/// A verdict beside its count.
pub fn tally_word(lang: Lang, verdict: Option<Verdict>) -> &'static str {
    match (lang, verdict) {
        (Lang::Vi, Some(Verdict::Exceeded)) => "vượt kế hoạch",
        (Lang::Vi, Some(Verdict::Met)) => "đạt kế hoạch",
        (Lang::Vi, Some(Verdict::Missed)) => "không đạt kế hoạch",
        (Lang::Vi, None) => "chưa có đánh giá",
        (Lang::En, Some(Verdict::Exceeded)) => "exceeded",
        (Lang::En, Some(Verdict::Met)) => "met",
        (Lang::En, Some(Verdict::Missed)) => "missed",
        (Lang::En, None) => "without verdict",
    }
}

/// The official verdicts counted, with their denominator and those without one.
pub fn tally_sentence(lang: Lang, tally: &Tally) -> String {
    let (total, judged) = (tally.total(), tally.judged());
    let [exceeded, met, missed, none] = VERDICTS.map(|verdict| tally.count(verdict));
    match lang {
        Lang::Vi => format!(
            "Báo cáo đánh giá {judged} trong {total} chỉ tiêu: {exceeded} vượt kế hoạch, {met} đạt, {missed} không đạt; {none} chỉ tiêu chưa có đánh giá."
        ),
        Lang::En => format!(
            "The report judges {judged} of {total} indicators: {exceeded} exceeded the plan, {met} met it, {missed} missed it; {none} have no verdict."
        ),
    }
}
