//! Titles and summaries: what a table or a chart says before anyone reads its figures.

use crate::domain::{Dataset, Role, StatedCounts, Tally, VERDICTS, Verdict};

use crate::text::{Lang, period_inside};

/// What the table holds.
pub fn table_caption(lang: Lang, dataset: &Dataset) -> String {
    let count = dataset.indicators().count();
    let periods = dataset.comparison.periods().filter(|(role, _)| !matches!(role, Role::Previous | Role::Alternative));
    let names: Vec<String> = periods.map(|(_, period)| period_inside(lang, period)).collect();
    let names = match (lang, names.as_slice()) {
        (Lang::Vi, [first @ .., last]) if !first.is_empty() => format!("{} và {last}", first.join(", ")),
        (Lang::En, [first @ .., last]) if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        (_, names) => names.join(", "),
    };
    match lang {
        Lang::Vi => format!("{count} chỉ tiêu chủ yếu: {names}"),
        Lang::En => format!("{count} main indicators: {names}"),
    }
}

/// The report's own count, beside the one of its verdicts.
pub fn stated_counts_sentence(lang: Lang, counts: &StatedCounts) -> String {
    let of = counts.of;
    let piece = |count: Option<u16>, vi: &str, en: &str| {
        count.map(|count| match lang {
            Lang::Vi => format!("{count} {vi}"),
            Lang::En => format!("{count} {en}"),
        })
    };
    let pieces = [
        piece(counts.reached, "đạt hoặc vượt", "met or exceeded"),
        piece(counts.exceeded, "vượt", "exceeded"),
        piece(counts.met, "đạt", "met"),
        piece(counts.missed, "không đạt", "missed"),
    ];
    let pieces: Vec<String> = pieces.into_iter().flatten().collect();
    let list = pieces.join(", ");
    match lang {
        Lang::Vi => format!("Văn bản tự tổng hợp: {list} trong {of} chỉ tiêu."),
        Lang::En => format!("The document's own count: {list} of {of} indicators."),
    }
}

/// A verdict beside its count.
pub fn tally_word(lang: Lang, verdict: Option<Verdict>) -> &'static str {
    match (lang, verdict) {
        (Lang::Vi, Some(Verdict::Exceeded)) => "vượt kế hoạch",
        (Lang::Vi, Some(Verdict::Met)) => "đạt kế hoạch",
        (Lang::Vi, Some(Verdict::Nearly)) => "gần đạt kế hoạch",
        (Lang::Vi, Some(Verdict::Missed)) => "không đạt kế hoạch",
        (Lang::Vi, Some(Verdict::Other)) => "đánh giá khác",
        (Lang::Vi, None) => "chưa có đánh giá",
        (Lang::En, Some(Verdict::Exceeded)) => "exceeded",
        (Lang::En, Some(Verdict::Met)) => "met",
        (Lang::En, Some(Verdict::Nearly)) => "nearly met",
        (Lang::En, Some(Verdict::Missed)) => "missed",
        (Lang::En, Some(Verdict::Other)) => "other verdict",
        (Lang::En, None) => "without verdict",
    }
}

/// The official verdicts counted, with their denominator and those without one.
pub fn tally_sentence(lang: Lang, tally: &Tally) -> String {
    let (total, judged) = (tally.total(), tally.judged());
    let [exceeded, met, nearly, missed, other, none] = VERDICTS.map(|verdict| tally.count(verdict));
    // Words that only some reports have are only said where they are given.
    let rare = |count: usize, vi: &str, en: &str| match lang {
        _ if count == 0 => String::new(),
        Lang::Vi => format!("{count} {vi}, "),
        Lang::En => format!("{count} {en}, "),
    };
    let nearly = rare(nearly, "gần đạt", "nearly met it");
    let other = rare(other, "có đánh giá khác", "have another verdict");
    match lang {
        Lang::Vi => format!(
            "Văn bản đánh giá {judged} trong {total} chỉ tiêu: {exceeded} vượt kế hoạch, {met} đạt, {nearly}{other}{missed} không đạt; {none} chỉ tiêu chưa có đánh giá."
        ),
        Lang::En => format!(
            "The document judges {judged} of {total} indicators: {exceeded} exceeded the plan, {met} met it, {nearly}{other}{missed} missed it; {none} have no verdict."
        ),
    }
}
