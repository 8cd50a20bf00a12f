//! What is said of one indicator when a reader asks for its details, and of several at a glance.

use crate::domain::{
    Agreement, Check, ComputedVerdict, Decimal, Direction, Group, GroupKind, Indicator, Move, Period, Quantity,
    Relation, TargetChange, Unit, Verdict,
};

use crate::text::{
    Lang, decimal,
    format::{lower_first, with_unit},
    messages, period_inside, verdict_word,
};

/// A quantity as it is understood: "từ 90% trở lên", "dưới 3%", "từ 7,5 đến 8,0%", "khoảng 4%".
pub fn meaning_phrase(lang: Lang, quantity: &Quantity, unit: &Unit) -> String {
    let with = |number: Decimal| with_unit(lang, &decimal(lang, number), number, unit);
    let about = match (lang, quantity.approximate) {
        (_, false) => "",
        (Lang::Vi, true) => "khoảng ",
        (Lang::En, true) => "about ",
    };
    if let Some(until) = quantity.until {
        let (from, until) = (decimal(lang, quantity.decimal), with(until));
        return match lang {
            Lang::Vi => format!("{about}từ {from} đến {until}"),
            Lang::En => format!("{about}from {from} to {until}"),
        };
    }
    let number = format!("{about}{}", with(quantity.decimal));
    match (lang, quantity.relation) {
        (_, Relation::Equal) => number,
        (Lang::Vi, Relation::AtLeast) => format!("từ {number} trở lên"),
        (Lang::Vi, Relation::MoreThan) => format!("trên {number}"),
        (Lang::Vi, Relation::AtMost) => format!("không quá {number}"),
        (Lang::Vi, Relation::LessThan) => format!("dưới {number}"),
        (Lang::En, Relation::AtLeast) => format!("at least {number}"),
        (Lang::En, Relation::MoreThan) => format!("more than {number}"),
        (Lang::En, Relation::AtMost) => format!("at most {number}"),
        (Lang::En, Relation::LessThan) => format!("less than {number}"),
    }
}

/// Which way is good.
pub fn direction_phrase(lang: Lang, direction: Direction) -> &'static str {
    match (lang, direction) {
        (Lang::Vi, Direction::Higher) => "Cao hơn là tốt hơn",
        (Lang::Vi, Direction::Lower) => "Thấp hơn là tốt hơn",
        (Lang::Vi, Direction::Neutral) => "Không xét hơn kém: cao hay thấp không mặc nhiên là tốt hay xấu",
        (Lang::En, Direction::Higher) => "Higher is better",
        (Lang::En, Direction::Lower) => "Lower is better",
        (Lang::En, Direction::Neutral) => "Neither: higher or lower is not good or bad in itself",
    }
}

/// What the figures say, in words that stand alone: "Vượt kế hoạch (khớp với đánh giá trong báo cáo)".
pub fn computed_verdict_phrase(lang: Lang, check: &Check, agreement: Agreement) -> String {
    let words = messages(lang);
    let finding = match check.verdict {
        ComputedVerdict::Reached(verdict) => verdict_word(lang, Some(verdict)),
        ComputedVerdict::CannotTell => words.verdicts.cannot_tell,
        ComputedVerdict::NotJudged => words.verdicts.not_judged,
    };
    let beside = match (lang, agreement) {
        (Lang::Vi, Agreement::Agrees) => "khớp với đánh giá trong văn bản",
        (Lang::Vi, Agreement::Differs) => "khác với đánh giá trong văn bản",
        (Lang::Vi, Agreement::Alone) => "văn bản chưa có đánh giá",
        (Lang::En, Agreement::Agrees) => "agrees with the verdict in the document",
        (Lang::En, Agreement::Differs) => "differs from the verdict in the document",
        (Lang::En, Agreement::Alone) => "the document gives no verdict",
        (_, Agreement::Nothing) => return finding.to_owned(),
    };
    format!("{finding} ({beside})")
}

/// The row of the report's table: its number, or which line under which number.
pub fn row_place(lang: Lang, group: &Group, indicator: &Indicator) -> String {
    let number = &group.number;
    if group.kind == GroupKind::Indicator && indicator.level == 0 {
        return match lang {
            Lang::Vi => format!("số thứ tự {number}"),
            Lang::En => format!("row {number}"),
        };
    }
    // A numbered row that is an indicator itself is no line under its number.
    let under = group.indicators.iter().filter(|other| group.kind != GroupKind::Indicator || other.level > 0);
    let line = under.take_while(|other| other.id != indicator.id).count() + 1;
    match lang {
        Lang::Vi => format!("số thứ tự {number}, dòng thứ {line} bên dưới"),
        Lang::En => format!("row {number}, line {line} below it"),
    }
}

/// The heading over the indicators whose next target is lower than what was reached.
pub fn lower_next_title(lang: Lang, count: usize, total: usize, next: &Period, outcome: &Period) -> String {
    let [next, outcome] = [next, outcome].map(|period| period_inside(lang, period));
    match lang {
        Lang::Vi => format!("{count} trong {total} chỉ tiêu có {next} thấp hơn {outcome}"),
        Lang::En => format!("{count} of {total} indicators have a {next} below the {outcome}"),
    }
}

/// How the next plan stands to the outcome, after its figure.
pub fn against(lang: Lang, phrase: &str, target_change: &TargetChange, outcome: &Period) -> String {
    let outcome = period_inside(lang, outcome);
    match (lang, target_change.against_outcome) {
        (_, None | Some(Move::CannotTell)) => format!("({phrase})"),
        (_, Some(Move::Equal)) if lang == Lang::Vi => format!("(bằng {outcome})"),
        (_, Some(Move::Equal)) => format!("(equal to {outcome})"),
        (Lang::Vi, Some(_)) => format!("({phrase} so với {outcome})"),
        (Lang::En, Some(_)) => format!("({phrase} than {outcome})"),
    }
}

/// What a count of verdicts leads to.
pub fn show_verdicts(lang: Lang, verdict: Option<Verdict>, policy_area: &str) -> String {
    let word = lower_first(verdict_word(lang, verdict));
    match lang {
        Lang::Vi => format!("xem trong bảng: {word}, {}", lower_first(policy_area)),
        Lang::En => format!("show in the table: {word}, {}", lower_first(policy_area)),
    }
}

/// How many rows a folded group hides.
pub fn folded_count(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Vi, _) => format!("{count} chỉ tiêu"),
        (Lang::En, 1) => "1 indicator".to_owned(),
        (Lang::En, _) => format!("{count} indicators"),
    }
}
