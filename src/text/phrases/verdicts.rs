//! Verdicts and checks in words: what was found, and why it may differ from the official verdict.

use crate::domain::{Agreement, Assessment, Check, ComputedVerdict, Reason, Verdict};

use crate::text::{Lang, format::lower_first, messages};

/// The shape that stands for a verdict wherever text does: up, level, down, open.
pub fn verdict_sign(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Exceeded) => "▲",
        Some(Verdict::Met) => "●",
        Some(Verdict::Nearly) => "◒",
        Some(Verdict::Missed) => "▼",
        Some(Verdict::Other) => "◇",
        None => "○",
    }
}

/// A verdict as words.
pub fn verdict_word(lang: Lang, verdict: Option<Verdict>) -> &'static str {
    let words = messages(lang);
    match verdict {
        Some(Verdict::Exceeded) => words.verdicts.exceeded,
        Some(Verdict::Met) => words.verdicts.met,
        Some(Verdict::Nearly) => words.verdicts.nearly,
        Some(Verdict::Missed) => words.verdicts.missed,
        Some(Verdict::Other) => words.verdicts.other,
        None => words.verdicts.none,
    }
}

/// The computed check in a few words, next to the official verdict.
pub fn check_phrase(lang: Lang, check: &Check, agreement: Agreement) -> String {
    let words = messages(lang);
    match (check.verdict, agreement) {
        (_, Agreement::Agrees) => words.verdicts.agrees.to_owned(),
        (ComputedVerdict::Reached(verdict), _) => {
            format!("{}: {}", words.verdicts.by_figures, lower_first(verdict_word(lang, Some(verdict))))
        }
        (ComputedVerdict::CannotTell, _) => words.verdicts.cannot_tell.to_owned(),
        (ComputedVerdict::NotJudged, _) => words.verdicts.not_judged.to_owned(),
    }
}

/// Why the check found what it found, and why it may differ from the official verdict.
pub fn check_reason(lang: Lang, assessment: &Assessment) -> String {
    let rule = match (lang, assessment.check.reason) {
        (Lang::Vi, Reason::Equal) => "Kết quả bằng đúng kế hoạch nên được tính là đạt.",
        (Lang::En, Reason::Equal) => "The outcome equals the plan, which counts as met.",
        (Lang::Vi, Reason::Better) => "Kết quả tốt hơn mức kế hoạch nên được tính là vượt.",
        (Lang::En, Reason::Better) => "The outcome is better than the planned level, which counts as exceeded.",
        (Lang::Vi, Reason::Worse) => "Kết quả kém hơn mức kế hoạch nên được tính là không đạt.",
        (Lang::En, Reason::Worse) => "The outcome is worse than the planned level, which counts as missed.",
        (Lang::Vi, Reason::WithinOpenBound) => {
            "Kế hoạch là một giới hạn không kể mức biên; kết quả nằm trong giới hạn nên được tính là đạt."
        }
        (Lang::En, Reason::WithinOpenBound) => {
            "The plan is a limit that excludes its own value; the outcome lies within it, which counts as met."
        }
        (Lang::Vi, Reason::AtLeastMet) => "Kết quả ít nhất bằng mức kế hoạch; có vượt hay không chưa xác định được.",
        (Lang::En, Reason::AtLeastMet) => {
            "The outcome is at least the planned level; whether beyond it cannot be told."
        }
        (Lang::Vi, Reason::WithinRange) => "Kết quả nằm trong khoảng kế hoạch nên được tính là đạt.",
        (Lang::En, Reason::WithinRange) => "The outcome lies within the planned range, which counts as met.",
        (Lang::Vi, Reason::Overlap) => {
            "Kế hoạch hoặc kết quả chỉ được nêu dưới dạng giới hạn, khoảng hay số gần đúng nên chưa so được với nhau."
        }
        (Lang::En, Reason::Overlap) => {
            "The plan or the outcome is only stated as a limit, a range or approximately, so they cannot be set against each other."
        }
        (Lang::Vi, Reason::Neutral) => "Cao hơn hay thấp hơn không mặc nhiên là tốt hay xấu nên không xét riêng.",
        (Lang::En, Reason::Neutral) => "Higher or lower is neither good nor bad in itself, so it is not judged alone.",
        (Lang::Vi, Reason::Missing) => "Thiếu kế hoạch hoặc kết quả.",
        (Lang::En, Reason::Missing) => "The plan or the outcome is missing.",
        (Lang::Vi, Reason::Worded) => "Kế hoạch hoặc kết quả được nêu bằng lời nên không tính được.",
        (Lang::En, Reason::Worded) => "The plan or the outcome is stated in words, so nothing can be computed.",
        (Lang::Vi, Reason::UnitsDiffer) => {
            "Kế hoạch hoặc kết quả được nêu theo đơn vị khác với chỉ tiêu nên không so được."
        }
        (Lang::En, Reason::UnitsDiffer) => {
            "The plan or the outcome is stated in another unit than the indicator’s, so they are not compared."
        }
    };
    let is_shared = assessment.official().is_some_and(|official| official.shared);
    let more = match (lang, assessment.agreement) {
        (Lang::Vi, Agreement::Differs) => " Văn bản đánh giá khác với cách tính này.",
        (Lang::En, Agreement::Differs) => " The document judges otherwise than this rule.",
        (Lang::Vi, Agreement::Alone) => " Văn bản không ghi đánh giá cho chỉ tiêu này.",
        (Lang::En, Agreement::Alone) => " The document gives no verdict for this indicator.",
        (Lang::Vi, Agreement::Nothing) if is_shared => " Đánh giá của văn bản là chung cho cả nhóm.",
        (Lang::En, Agreement::Nothing) if is_shared => " The document's verdict is for the group as a whole.",
        (_, Agreement::Agrees | Agreement::Nothing) => "",
    };
    format!("{rule}{more}")
}
