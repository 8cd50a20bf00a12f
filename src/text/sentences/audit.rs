//! The audit in words: outcomes, kinds of checks, and what the whole comes to. Neutral: nobody is accused.

use crate::domain::{
    Assessment, Audit, AuditCheck, Check, CheckKind, CheckStatus, Comparison, ComputedVerdict, OfficialVerdict, Role,
    Subject,
};

use crate::text::{Lang, format::lower_first, messages, period_name, reading_phrase, verdict_word};

/// An outcome in a few words.
pub fn status_word(lang: Lang, status: CheckStatus) -> &'static str {
    match (lang, status) {
        (Lang::Vi, CheckStatus::Agrees) => "Khớp",
        (Lang::Vi, CheckStatus::CutOff) => "Bỏ bớt chữ số, không làm tròn",
        (Lang::Vi, CheckStatus::WithinRounding) => "Chỉ khớp khi xét sai số làm tròn",
        (Lang::Vi, CheckStatus::Disagrees) => "Không khớp",
        (Lang::Vi, CheckStatus::NothingStated) => "Không có số để so",
        (Lang::En, CheckStatus::Agrees) => "Agrees",
        (Lang::En, CheckStatus::CutOff) => "Cut off instead of rounded",
        (Lang::En, CheckStatus::WithinRounding) => "Agrees only within rounding",
        (Lang::En, CheckStatus::Disagrees) => "Does not agree",
        (Lang::En, CheckStatus::NothingStated) => "Nothing stated to compare",
    }
}

/// What an outcome means, in one or two sentences.
pub fn status_meaning(lang: Lang, status: CheckStatus) -> &'static str {
    match (lang, status) {
        (Lang::Vi, CheckStatus::Agrees) => {
            "Số tính lại, làm tròn đến chữ số cuối được in, đúng bằng số nêu trong văn bản hoặc nằm trong giới hạn được nêu."
        }
        (Lang::Vi, CheckStatus::CutOff) => {
            "Số trong văn bản là số tính lại đã bỏ các chữ số phía sau; nếu làm tròn thì chữ số cuối sẽ khác."
        }
        (Lang::Vi, CheckStatus::WithinRounding) => {
            "Tính từ các số đã in thì ra số khác hoặc chưa kết luận được, nhưng các số ấy đã được làm tròn, chỉ là số ước chừng hoặc chỉ là giới hạn; xét cả điều đó thì hai số có thể bằng nhau."
        }
        (Lang::Vi, CheckStatus::Disagrees) => {
            "Số tính lại khác số trong văn bản, kể cả khi xét sai số làm tròn. Lý do có thể là phạm vi, thời điểm hoặc cách tính khác; bảng này không kết luận số nào đúng."
        }
        (Lang::Vi, CheckStatus::NothingStated) => {
            "Văn bản không nêu con số này, không ghi đánh giá, hoặc số liệu chưa đủ để xét; giá trị tính được chỉ để tham khảo và không nằm trong số phép so sánh."
        }
        (Lang::En, CheckStatus::Agrees) => {
            "The computed value, rounded to the last printed digit, is the number in the document, or lies within the limit it states."
        }
        (Lang::En, CheckStatus::CutOff) => {
            "The number in the document is the computed value with its further digits dropped; rounding would give another last digit."
        }
        (Lang::En, CheckStatus::WithinRounding) => {
            "The printed figures give another number or leave it open, but they are rounded themselves, approximate or only limits; allowing for that, the two can be equal."
        }
        (Lang::En, CheckStatus::Disagrees) => {
            "The computed value differs from the number in the document, even allowing for rounding. Scope, date or method may differ; no claim is made about which is right."
        }
        (Lang::En, CheckStatus::NothingStated) => {
            "The document does not state this number or gives no verdict, or the figures leave it open; the computed value is for information and is not counted among the comparisons."
        }
    }
}

/// A kind of check.
pub fn kind_word(lang: Lang, kind: CheckKind) -> &'static str {
    match (lang, kind) {
        (Lang::Vi, CheckKind::Sum) => "Tổng các phần",
        (Lang::Vi, CheckKind::Share) => "Tỷ lệ, tỷ trọng",
        (Lang::Vi, CheckKind::ShareOfPlan) => "Tỷ lệ so với kế hoạch",
        (Lang::Vi, CheckKind::Growth) => "Tăng, giảm",
        (Lang::Vi, CheckKind::Contribution) => "Đóng góp vào tăng trưởng",
        (Lang::Vi, CheckKind::Count) => "Số đếm và danh sách",
        (Lang::Vi, CheckKind::TableProse) => "Bảng chỉ tiêu và lời văn",
        (Lang::Vi, CheckKind::TableNext) => "Bảng chỉ tiêu và kế hoạch năm sau",
        (Lang::Vi, CheckKind::Verdict) => "Đánh giá và số liệu",
        (Lang::En, CheckKind::Sum) => "Sum of parts",
        (Lang::En, CheckKind::Share) => "Share",
        (Lang::En, CheckKind::ShareOfPlan) => "Share of plan",
        (Lang::En, CheckKind::Growth) => "Rise or fall",
        (Lang::En, CheckKind::Contribution) => "Contribution to growth",
        (Lang::En, CheckKind::Count) => "Count and list",
        (Lang::En, CheckKind::TableProse) => "Table and prose",
        (Lang::En, CheckKind::TableNext) => "Table and next year's plan",
        (Lang::En, CheckKind::Verdict) => "Verdict and figures",
    }
}

/// What a check is about.
pub fn check_topic(lang: Lang, check: &AuditCheck) -> String {
    match (lang, &check.subject) {
        (_, Subject::Arithmetic(arithmetic)) => lang.of(&arithmetic.topic).to_owned(),
        (Lang::Vi, Subject::Verdict(it)) => format!("Đánh giá của chỉ tiêu “{}”", lang.of(&it.indicator.name)),
        (Lang::En, Subject::Verdict(it)) => format!("Verdict on “{}”", lang.of(&it.indicator.name)),
    }
}

/// What the figures say of an indicator, by the rule.
pub fn computed_verdict_word(lang: Lang, check: &Check) -> &'static str {
    match check.verdict {
        ComputedVerdict::Reached(verdict) => verdict_word(lang, Some(verdict)),
        ComputedVerdict::CannotTell => messages(lang).verdicts.cannot_tell,
        ComputedVerdict::NotJudged => messages(lang).verdicts.not_judged,
    }
}

/// The official verdict: word for word in Vietnamese, translated in English.
pub fn official_word(lang: Lang, official: Option<&OfficialVerdict>) -> &str {
    match (lang, official) {
        (Lang::Vi, Some(official)) => &official.printed,
        (Lang::En, Some(OfficialVerdict { translated: Some(translated), .. })) => translated,
        _ => verdict_word(lang, official.map(|official| official.class)),
    }
}

/// The figures that the check of a verdict rests on.
pub fn verdict_figures(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> String {
    let unit = &assessment.indicator.unit;
    let stated = |role| {
        let period = comparison.period(role)?;
        Some(format!("{}: {}", period_name(lang, period), reading_phrase(lang, assessment.reading(role), unit)))
    };
    [Role::Target, Role::Outcome].into_iter().filter_map(stated).collect::<Vec<_>>().join("; ")
}

/// The title of the audit: how many comparisons agree, of how many.
pub fn audit_takeaway(lang: Lang, audit: &Audit) -> String {
    let (agree, compared) = (audit.count(CheckStatus::Agrees), audit.compared());
    match lang {
        Lang::Vi => format!("{agree} trong {compared} phép so sánh khớp với số trong văn bản"),
        Lang::En => format!("{agree} of {compared} comparisons agree with the document"),
    }
}

/// All outcomes counted.
pub fn audit_summary(lang: Lang, audit: &Audit) -> String {
    let [disagree, cut, rounding, alone] =
        [CheckStatus::Disagrees, CheckStatus::CutOff, CheckStatus::WithinRounding, CheckStatus::NothingStated]
            .map(|status| audit.count(status));
    match lang {
        Lang::Vi => format!(
            "Các số trong văn bản được tính lại từ chính các số khác của văn bản. {disagree} số không khớp, {cut} số bỏ bớt chữ số thay vì làm tròn, {rounding} số chỉ khớp khi xét sai số làm tròn. Ngoài ra có {alone} phép tính mà văn bản không nêu số để so."
        ),
        Lang::En => format!(
            "The document's figures are computed again from its other figures. {disagree} do not agree, {cut} are cut off instead of rounded, {rounding} agree only within rounding. A further {alone} have nothing in the document to compare with."
        ),
    }
}

/// What a mark at a figure says: the outcome, and where it leads.
pub fn flag_label(lang: Lang, status: CheckStatus) -> String {
    let word = status_word(lang, status);
    match lang {
        Lang::Vi => format!("Đối chiếu số này: {}. Xem phép tính", lower_first(word)),
        Lang::En => format!("Check of this figure: {}. See the calculation", lower_first(word)),
    }
}

/// A check in a list of links: its topic and how it came out.
pub fn check_link(lang: Lang, check: &AuditCheck) -> String {
    format!("{}: {}", check_topic(lang, check), lower_first(status_word(lang, check.status)))
}

/// The heading over the checks of an outcome: how many of them are shown, and of how many comparisons.
pub fn status_title(lang: Lang, status: CheckStatus, (shown, total): (usize, usize), compared: usize) -> String {
    let word = status_word(lang, status);
    match lang {
        Lang::Vi if shown < total => format!("{word}: {shown} trong {total} phép đối chiếu"),
        Lang::En if shown < total => format!("{word}: {shown} of {total} checks"),
        Lang::Vi if status == CheckStatus::NothingStated => format!("{word}: {total} phép tính"),
        Lang::En if status == CheckStatus::NothingStated => format!("{word}: {total} calculations"),
        Lang::Vi => format!("{word}: {total} trong {compared} phép so sánh"),
        Lang::En => format!("{word}: {total} of {compared} comparisons"),
    }
}
