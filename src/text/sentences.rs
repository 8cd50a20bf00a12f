//! Figures put into words: what a gap, a check, a next target or a tally says.

use crate::domain::{
    Agreement, Ambition, Assessment, Check, Comparison, Composition, Decimal, Finding, Gap, Move, Period, Quantity,
    Reading, Reason, Relation, Stage, Unit, UnitKind, Verdict, relative_gap, round_apart,
};

use super::{Lang, bound, decimal, numeral, percentage, signed};

/// The name of a period: "Kế hoạch 2023", "Estimate 2023".
pub fn period_name(lang: Lang, period: &Period) -> String {
    let stage = match (lang, period.stage) {
        (Lang::Vi, Stage::Plan) => "Kế hoạch",
        (Lang::Vi, Stage::Estimate) => "Ước thực hiện",
        (Lang::Vi, Stage::Final) => "Thực hiện",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Estimate",
        (Lang::En, Stage::Final) => "Outcome",
    };
    format!("{stage} {}", period.year)
}

/// The name of a period where room is short: "KH 2023", "Est. 2023".
pub fn period_short(lang: Lang, period: &Period) -> String {
    let stage = match (lang, period.stage) {
        (Lang::Vi, Stage::Plan) => "KH",
        (Lang::Vi, Stage::Estimate) => "Ước",
        (Lang::Vi, Stage::Final) => "TH",
        (Lang::En, Stage::Plan) => "Plan",
        (Lang::En, Stage::Estimate) => "Est.",
        (Lang::En, Stage::Final) => "Out.",
    };
    format!("{stage} {}", period.year)
}

/// A unit standing alone, as the report writes it.
pub fn unit_name(lang: Lang, unit: &Unit) -> &str {
    lang.of(&unit.name)
}

/// A unit after a number: `%` joins it, other units follow a no-break space without their capital.
pub fn unit_in_phrase(lang: Lang, unit: &Unit) -> String {
    after_number(unit, unit_name(lang, unit))
}

fn after_number(unit: &Unit, name: &str) -> String {
    if unit.kind == UnitKind::Percent { name.to_owned() } else { format!("\u{a0}{}", inside_sentence(name)) }
}

/// The unit after this very number: English says "1 commune" and "1 percentage point".
fn unit_of(lang: Lang, number: Decimal, unit: &Unit) -> String {
    let one = unit.one.as_deref().filter(|_| lang == Lang::En && is_one(number));
    after_number(unit, one.unwrap_or(unit_name(lang, unit)))
}

/// Whether a number is said in the singular: 1, but not 1.0.
fn is_one(number: Decimal) -> bool {
    number.abs() == Decimal::ONE && number.scale() == 0
}

/// A distance between two figures: percentage points for a percentage, the unit itself otherwise.
fn distance(lang: Lang, number: Decimal, text: &str, unit: &Unit) -> String {
    let words = lang.words();
    match unit.kind {
        UnitKind::Percent if is_one(number) => format!("{text}\u{a0}{}", words.point),
        UnitKind::Percent => format!("{text}\u{a0}{}", words.points),
        UnitKind::Amount | UnitKind::Count => format!("{text}{}", unit_of(lang, number, unit)),
    }
}

/// A gap as a signed number with its right unit: "−2,94 điểm phần trăm".
pub fn gap_phrase(lang: Lang, gap: &Gap, unit: &Unit) -> String {
    distance(lang, gap.amount, &bound(gap.relation, &signed(lang, gap.amount)), unit)
}

/// A figure without its unit; a dash where there is none.
pub fn figure(lang: Lang, reading: &Reading) -> String {
    match reading {
        Reading::Stated(statement) => numeral(lang, statement),
        Reading::Missing(_) => "–".to_owned(),
    }
}

/// The gap as a bare number, for a column or an edge that names the unit: percentage points, or % of the plan.
pub fn gap_figure(lang: Lang, assessment: &Assessment) -> String {
    match (assessment.indicator.unit.kind, &assessment.gap) {
        (UnitKind::Percent, Some(gap)) => bound(gap.relation, &signed(lang, gap.amount)),
        (UnitKind::Percent, None) => "–".to_owned(),
        (UnitKind::Amount | UnitKind::Count, _) => relative_phrase(lang, assessment).unwrap_or_else(|| "–".to_owned()),
    }
}

/// The distance from the plan to the next plan, in the same terms as [`gap_figure`].
pub fn next_gap_figure(lang: Lang, assessment: &Assessment) -> String {
    let kind = assessment.indicator.unit.kind;
    let Some((target, next)) = assessment.target.quantity().zip(assessment.next.quantity()) else {
        return "–".to_owned();
    };
    match kind {
        UnitKind::Percent => Gap::between(target, next, kind).map(|gap| signed(lang, gap.amount)),
        UnitKind::Amount | UnitKind::Count => relative_gap(target, next, kind).map(|relative| rounded(lang, relative)),
    }
    .unwrap_or_else(|| "–".to_owned())
}

/// A percentage to one decimal, but never onto zero.
fn rounded(lang: Lang, mut percent: Quantity) -> String {
    percent.decimal = round_apart(percent.decimal, Decimal::ZERO, 1).normalize();
    percentage(lang, percent)
}

/// A figure with its unit: "5,56%", "20.000 tỷ đồng", or the reason why there is none.
pub fn reading_phrase(lang: Lang, reading: &Reading, unit: &Unit) -> String {
    match reading {
        Reading::Stated(statement) => {
            format!("{}{}", numeral(lang, statement), unit_of(lang, statement.quantity.decimal, unit))
        }
        Reading::Missing(_) => lang.words().missing.to_owned(),
    }
}

/// The gap as one plain sentence.
pub fn gap_sentence(lang: Lang, assessment: &Assessment) -> String {
    let unit = &assessment.indicator.unit;
    let Some(gap) = &assessment.gap else {
        return match lang {
            Lang::Vi => "Thiếu số liệu để so sánh với kế hoạch".to_owned(),
            Lang::En => "A figure is missing, so there is no gap to plan".to_owned(),
        };
    };
    let size = distance(lang, gap.amount, &decimal(lang, gap.amount.abs()), unit);
    let above = gap.amount > Decimal::ZERO;
    match (lang, gap.relation) {
        (Lang::Vi, Relation::Equal) if gap.amount.is_zero() => "Bằng kế hoạch".to_owned(),
        (Lang::En, Relation::Equal) if gap.amount.is_zero() => "Equal to plan".to_owned(),
        (Lang::Vi, Relation::Equal) if above => format!("Cao hơn kế hoạch {size}"),
        (Lang::Vi, Relation::Equal) => format!("Thấp hơn kế hoạch {size}"),
        (Lang::En, Relation::Equal) if above => format!("{size} above plan"),
        (Lang::En, Relation::Equal) => format!("{size} below plan"),
        (Lang::Vi, Relation::MoreThan | Relation::AtLeast) if gap.amount.is_zero() => {
            "Không thấp hơn mức kế hoạch; cao hơn bao nhiêu chưa xác định được".to_owned()
        }
        (Lang::En, Relation::MoreThan | Relation::AtLeast) if gap.amount.is_zero() => {
            "Not below the planned level; how far above cannot be told".to_owned()
        }
        (Lang::Vi, Relation::LessThan | Relation::AtMost) if gap.amount.is_zero() => {
            "Không cao hơn mức kế hoạch; thấp hơn bao nhiêu chưa xác định được".to_owned()
        }
        (Lang::En, Relation::LessThan | Relation::AtMost) if gap.amount.is_zero() => {
            "Not above the planned level; how far below cannot be told".to_owned()
        }
        (Lang::Vi, relation) => {
            format!(
                "Chênh lệch so với kế hoạch {}",
                distance(lang, gap.amount, &bound(relation, &signed(lang, gap.amount)), unit)
            )
        }
        (Lang::En, relation) => {
            format!("Gap to plan {}", distance(lang, gap.amount, &bound(relation, &signed(lang, gap.amount)), unit))
        }
    }
}

/// The relative gap, rounded to one decimal but never onto zero: "−1,7%".
pub fn relative_phrase(lang: Lang, assessment: &Assessment) -> Option<String> {
    assessment.relative.map(|relative| rounded(lang, relative))
}

/// A verdict as words.
pub fn verdict_word(lang: Lang, verdict: Option<Verdict>) -> &'static str {
    let words = lang.words();
    match verdict {
        Some(Verdict::Exceeded) => words.exceeded,
        Some(Verdict::Met) => words.met,
        Some(Verdict::Missed) => words.missed,
        None => words.no_verdict,
    }
}

/// The computed check in a few words, next to the official verdict.
pub fn check_phrase(lang: Lang, check: &Check, agreement: Agreement) -> String {
    let words = lang.words();
    match (check.finding, agreement) {
        (_, Agreement::Agrees) => words.agrees.to_owned(),
        (Finding::Reached(verdict), _) => {
            format!("{}: {}", words.by_figures, lower_first(verdict_word(lang, Some(verdict))))
        }
        (Finding::CannotTell, _) => words.cannot_tell.to_owned(),
        (Finding::NotJudged, _) => words.not_judged.to_owned(),
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
        (Lang::Vi, Reason::Overlap) => "Kết quả chỉ được nêu dưới dạng giới hạn nên chưa so được với kế hoạch.",
        (Lang::En, Reason::Overlap) => "The outcome is only stated as a limit, so it cannot be set against the plan.",
        (Lang::Vi, Reason::Neutral) => {
            "Tỷ trọng cao hơn hay thấp hơn không mặc nhiên là tốt hay xấu nên không xét riêng."
        }
        (Lang::En, Reason::Neutral) => {
            "A higher or lower share is neither good nor bad in itself, so it is not judged alone."
        }
        (Lang::Vi, Reason::Missing) => "Thiếu kế hoạch hoặc kết quả.",
        (Lang::En, Reason::Missing) => "The plan or the outcome is missing.",
    };
    let limit = assessment.target.quantity().is_some_and(|target| target.relation.is_bound());
    let more = match (lang, assessment.agreement) {
        (Lang::Vi, Agreement::Differs) if limit => {
            " Báo cáo dùng dấu “≥” theo hai cách: có chỉ tiêu cao hơn mức tối thiểu được ghi là vượt, có chỉ tiêu chỉ ghi là đạt."
        }
        (Lang::En, Agreement::Differs) if limit => {
            " The report reads “≥” in two ways: some outcomes above the minimum are called exceeded, others only met."
        }
        (Lang::Vi, Agreement::Differs) => " Báo cáo đánh giá khác với cách tính này.",
        (Lang::En, Agreement::Differs) => " The report judges otherwise than this rule.",
        (Lang::Vi, Agreement::Alone) => " Báo cáo không ghi đánh giá cho chỉ tiêu này.",
        (Lang::En, Agreement::Alone) => " The report gives no verdict for this indicator.",
        (_, Agreement::Agrees | Agreement::Nothing) => "",
    };
    format!("{rule}{more}")
}

/// The next target against the outcome, in a few words for a table cell whose heading names the outcome.
pub fn ambition_phrase(lang: Lang, ambition: &Ambition, unit: &Unit) -> String {
    let size = |number: Decimal| distance(lang, number, &decimal(lang, number), unit);
    match (lang, ambition.against_outcome) {
        (Lang::Vi, Some(Move::Higher(by))) => format!("cao hơn {}", size(by)),
        (Lang::En, Some(Move::Higher(by))) => format!("{} higher", size(by)),
        (Lang::Vi, Some(Move::Lower(by))) => format!("thấp hơn {}", size(by)),
        (Lang::En, Some(Move::Lower(by))) => format!("{} lower", size(by)),
        (Lang::Vi, Some(Move::Equal)) => "bằng".to_owned(),
        (Lang::En, Some(Move::Equal)) => "equal".to_owned(),
        (Lang::Vi, Some(Move::CannotTell)) if ambition.already_reached => "đã đạt mức này".to_owned(),
        (Lang::En, Some(Move::CannotTell)) if ambition.already_reached => "already reached".to_owned(),
        (_, Some(Move::CannotTell) | None) => lower_first(lang.words().cannot_tell),
    }
}

/// The next target as part of a sentence: what it is, and how it stands to the outcome.
pub fn ambition_sentence(lang: Lang, assessment: &Assessment, next: &Period, outcome: &Period) -> String {
    let name = period_name(lang, next);
    let figure = reading_phrase(lang, &assessment.next, &assessment.indicator.unit);
    let Some(ambition) = &assessment.ambition else {
        return format!("{name}: {}", missing_reason(lang, &assessment.next));
    };
    let phrase = ambition_phrase(lang, ambition, &assessment.indicator.unit);
    let outcome = lower_first(&period_name(lang, outcome));
    match (lang, ambition.against_outcome) {
        (_, None | Some(Move::CannotTell)) => format!("{name}: {figure} ({phrase})"),
        (Lang::Vi, Some(Move::Equal)) => format!("{name}: {figure} (bằng {outcome})"),
        (Lang::En, Some(Move::Equal)) => format!("{name}: {figure} (equal to {outcome})"),
        (Lang::Vi, Some(_)) => format!("{name}: {figure} ({phrase} so với {outcome})"),
        (Lang::En, Some(_)) => format!("{name}: {figure} ({phrase} than {outcome})"),
    }
}

/// Why a figure is missing.
pub fn missing_reason(lang: Lang, reading: &Reading) -> &'static str {
    use crate::domain::Missing;
    match reading {
        Reading::Missing(Missing::NotSet) => lang.words().missing_not_set,
        Reading::Missing(Missing::NotReported) => lang.words().missing_not_reported,
        Reading::Stated(_) => "",
    }
}

/// One row as a full sentence, for those who hear the chart instead of seeing it.
pub fn row_sentence(lang: Lang, assessment: &Assessment, target: &Period, outcome: &Period, next: &Period) -> String {
    let indicator = &assessment.indicator;
    format!(
        "{}: {} {}; {} {}. {}. {}.",
        lang.of(&indicator.name),
        lower_first(&period_name(lang, target)),
        reading_phrase(lang, &assessment.target, &indicator.unit),
        lower_first(&period_name(lang, outcome)),
        reading_phrase(lang, &assessment.outcome, &indicator.unit),
        gap_sentence(lang, assessment),
        ambition_sentence(lang, assessment, next, outcome),
    )
}

/// What the shares of a whole add up to, and how much of it stands elsewhere than planned.
pub fn composition_sentence(
    lang: Lang,
    comparison: &Comparison,
    planned: &Composition,
    reached: &Composition,
) -> String {
    let [target, outcome] =
        [&comparison.target, &comparison.outcome].map(|period| lower_first(&period_name(lang, period)));
    let sum = |composition: &Composition| format!("{}%", decimal(lang, composition.sum.normalize()));
    let displaced = reached.displacement(planned).map(|points| decimal(lang, points.normalize()));
    let whole = match lang {
        Lang::Vi => format!("Các tỷ trọng cộng lại bằng {} ({target}) và {} ({outcome})", sum(planned), sum(reached)),
        Lang::En => format!("The shares add up to {} ({target}) and {} ({outcome})", sum(planned), sum(reached)),
    };
    match (lang, displaced) {
        (Lang::Vi, Some(points)) => format!("{whole}; mức dịch chuyển so với kế hoạch {points} điểm phần trăm."),
        (Lang::En, Some(points)) => format!("{whole}; {points} percentage points lie elsewhere than planned."),
        (_, None) => format!("{whole}."),
    }
}

/// The text with a small first letter, to go on inside a sentence.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// A name inside a sentence: its first letter small, unless it is an abbreviation such as USD.
pub fn inside_sentence(name: &str) -> String {
    let is_abbreviation = name.chars().nth(1).is_none_or(|second| !second.is_lowercase() && second.is_alphabetic());
    if is_abbreviation { name.to_owned() } else { lower_first(name) }
}
