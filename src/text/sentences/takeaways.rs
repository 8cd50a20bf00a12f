//! Titles and summaries: what a table or a chart says before anyone reads its figures.

use crate::domain::{Comparison, Dataset, Tally, VERDICTS, Verdict};

use crate::text::{Lang, format::lower_first, period_name};

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
