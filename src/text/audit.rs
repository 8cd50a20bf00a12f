//! The audit in words: outcomes, kinds of checks, and what the whole comes to. Neutral: nobody is accused.

use crate::domain::{
    Assessment, Audit, AuditCheck, Check, CheckKind, Comparison, Finding, OfficialVerdict, Outcome, Subject,
};

use super::{Lang, names::lower_first, period_name, reading_phrase, verdict_word};

/// An outcome in a few words.
pub fn outcome_word(lang: Lang, outcome: Outcome) -> &'static str {
    match (lang, outcome) {
        (Lang::Vi, Outcome::Agrees) => "Khớp",
        (Lang::Vi, Outcome::CutOff) => "Bỏ bớt chữ số, không làm tròn",
        (Lang::Vi, Outcome::WithinRounding) => "Chỉ khớp khi xét sai số làm tròn",
        (Lang::Vi, Outcome::Disagrees) => "Không khớp",
        (Lang::Vi, Outcome::NothingStated) => "Không có số để so",
        (Lang::En, Outcome::Agrees) => "Agrees",
        (Lang::En, Outcome::CutOff) => "Cut off instead of rounded",
        (Lang::En, Outcome::WithinRounding) => "Agrees only within rounding",
        (Lang::En, Outcome::Disagrees) => "Does not agree",
        (Lang::En, Outcome::NothingStated) => "Nothing stated to compare",
    }
}

/// What an outcome means, in one or two sentences.
pub fn outcome_meaning(lang: Lang, outcome: Outcome) -> &'static str {
    match (lang, outcome) {
        (Lang::Vi, Outcome::Agrees) => {
            "Số tính lại, làm tròn đến chữ số cuối được in, đúng bằng số nêu trong báo cáo hoặc nằm trong giới hạn được nêu."
        }
        (Lang::Vi, Outcome::CutOff) => {
            "Số trong báo cáo là số tính lại đã bỏ các chữ số phía sau; nếu làm tròn thì chữ số cuối sẽ khác."
        }
        (Lang::Vi, Outcome::WithinRounding) => {
            "Tính từ các số đã in thì ra số khác hoặc chưa kết luận được, nhưng các số ấy đã được làm tròn, chỉ là số ước chừng hoặc chỉ là giới hạn; xét cả điều đó thì hai số có thể bằng nhau."
        }
        (Lang::Vi, Outcome::Disagrees) => {
            "Số tính lại khác số trong báo cáo, kể cả khi xét sai số làm tròn. Lý do có thể là phạm vi, thời điểm hoặc cách tính khác; bảng này không kết luận số nào đúng."
        }
        (Lang::Vi, Outcome::NothingStated) => {
            "Báo cáo không nêu con số này, không ghi đánh giá, hoặc số liệu chưa đủ để xét; giá trị tính được chỉ để tham khảo và không nằm trong số phép so sánh."
        }
        (Lang::En, Outcome::Agrees) => {
            "The computed value, rounded to the last printed digit, is the number in the report, or lies within the limit it states."
        }
        (Lang::En, Outcome::CutOff) => {
            "The number in the report is the computed value with its further digits dropped; rounding would give another last digit."
        }
        (Lang::En, Outcome::WithinRounding) => {
            "The printed figures give another number or leave it open, but they are rounded themselves, approximate or only limits; allowing for that, the two can be equal."
        }
        (Lang::En, Outcome::Disagrees) => {
            "The computed value differs from the number in the report, even allowing for rounding. Scope, date or method may differ; no claim is made about which is right."
        }
        (Lang::En, Outcome::NothingStated) => {
            "The report does not state this number or gives no verdict, or the figures leave it open; the computed value is for information and is not counted among the comparisons."
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
pub fn check_finding(lang: Lang, check: &Check) -> &'static str {
    match check.finding {
        Finding::Reached(verdict) => verdict_word(lang, Some(verdict)),
        Finding::CannotTell => lang.words().cannot_tell,
        Finding::NotJudged => lang.words().not_judged,
    }
}

/// The official verdict: word for word in Vietnamese, translated in English.
pub fn official_word(lang: Lang, official: Option<&OfficialVerdict>) -> &str {
    match (lang, official) {
        (Lang::Vi, Some(official)) => &official.printed,
        _ => verdict_word(lang, official.map(|official| official.verdict)),
    }
}

/// The figures that the check of a verdict rests on.
pub fn verdict_figures(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> String {
    let unit = &assessment.indicator.unit;
    format!(
        "{}: {}; {}: {}",
        period_name(lang, &comparison.target),
        reading_phrase(lang, &assessment.target, unit),
        period_name(lang, &comparison.outcome),
        reading_phrase(lang, &assessment.outcome, unit),
    )
}

/// The title of the audit: how many comparisons agree, of how many.
pub fn audit_takeaway(lang: Lang, audit: &Audit) -> String {
    let (agree, compared) = (audit.count(Outcome::Agrees), audit.compared());
    match lang {
        Lang::Vi => format!("{agree} trong {compared} phép so sánh khớp với số trong báo cáo"),
        Lang::En => format!("{agree} of {compared} comparisons agree with the report"),
    }
}

/// All outcomes counted.
pub fn audit_summary(lang: Lang, audit: &Audit) -> String {
    let [disagree, cut, rounding, alone] =
        [Outcome::Disagrees, Outcome::CutOff, Outcome::WithinRounding, Outcome::NothingStated]
            .map(|outcome| audit.count(outcome));
    match lang {
        Lang::Vi => format!(
            "Các số trong báo cáo được tính lại từ chính các số khác của báo cáo. {disagree} số không khớp, {cut} số bỏ bớt chữ số thay vì làm tròn, {rounding} số chỉ khớp khi xét sai số làm tròn. Ngoài ra có {alone} phép tính mà báo cáo không nêu số để so."
        ),
        Lang::En => format!(
            "The report's figures are computed again from its other figures. {disagree} do not agree, {cut} are cut off instead of rounded, {rounding} agree only within rounding. A further {alone} have nothing in the report to compare with."
        ),
    }
}

/// What a mark at a figure says: the outcome, and where it leads.
pub fn flag_label(lang: Lang, outcome: Outcome) -> String {
    let word = outcome_word(lang, outcome);
    match lang {
        Lang::Vi => format!("Đối chiếu số này: {}. Xem phép tính", lower_first(word)),
        Lang::En => format!("Check of this figure: {}. See the calculation", lower_first(word)),
    }
}

/// A check in a list of links: its topic and how it came out.
pub fn check_link(lang: Lang, check: &AuditCheck) -> String {
    format!("{}: {}", check_topic(lang, check), lower_first(outcome_word(lang, check.outcome)))
}

/// The heading over the checks of an outcome: how many of them are shown, and of how many comparisons.
pub fn outcome_title(lang: Lang, outcome: Outcome, (shown, total): (usize, usize), compared: usize) -> String {
    let word = outcome_word(lang, outcome);
    match lang {
        Lang::Vi if shown < total => format!("{word}: {shown} trong {total} phép đối chiếu"),
        Lang::En if shown < total => format!("{word}: {shown} of {total} checks"),
        Lang::Vi if outcome == Outcome::NothingStated => format!("{word}: {total} phép tính"),
        Lang::En if outcome == Outcome::NothingStated => format!("{word}: {total} calculations"),
        Lang::Vi => format!("{word}: {total} trong {compared} phép so sánh"),
        Lang::En => format!("{word}: {total} of {compared} comparisons"),
    }
}
