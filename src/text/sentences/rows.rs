//! Figures put into words: what a gap, a next target or a whole row says.

use crate::domain::{
    Assessment, Comparison, Composition, Dataset, Decimal, Fraction, Gap, Move, Period, Quantity, Relation,
    TargetChange, Unit, UnitKind, relative_gap, round_percent,
};

use crate::text::{
    Lang, against, bound, decimal,
    format::{distance, lower_first},
    messages, missing_reason, percentage, period_name, reading_phrase, signed, source_line,
};

/// A gap as a signed number with its right unit: "−2,94 điểm phần trăm".
pub fn gap_phrase(lang: Lang, gap: &Gap, unit: &Unit) -> String {
    distance(lang, gap.amount, &bound(gap.relation, &signed(lang, gap.amount)), unit)
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

/// A percentage to one decimal, but never to nothing or to all of what is neither.
pub fn rounded(lang: Lang, percent: Quantity) -> String {
    let shown = Fraction::of(percent.decimal).and_then(round_percent).unwrap_or(percent.decimal);
    percentage(lang, Quantity { decimal: shown, ..percent })
}

/// The gap as one plain sentence.
pub fn gap_sentence(lang: Lang, assessment: &Assessment) -> String {
    match lang {
        Lang::Vi => gap_to(lang, assessment, "kế hoạch", "mức kế hoạch"),
        Lang::En => gap_to(lang, assessment, "plan", "the planned level"),
    }
}

/// The gap as one plain sentence that says which plan it is a gap to.
pub fn gap_sentence_to(lang: Lang, assessment: &Assessment, plan: &Period) -> String {
    let plan = lower_first(&period_name(lang, plan));
    let level = match lang {
        Lang::Vi => format!("mức {plan}"),
        Lang::En => format!("the level of {plan}"),
    };
    gap_to(lang, assessment, &plan, &level)
}

fn gap_to(lang: Lang, assessment: &Assessment, plan: &str, level: &str) -> String {
    let unit = &assessment.indicator.unit;
    let Some(gap) = &assessment.gap else {
        return match lang {
            Lang::Vi => format!("Thiếu số liệu để so sánh với {plan}"),
            Lang::En => format!("A figure is missing, so there is no gap to {plan}"),
        };
    };
    let size = distance(lang, gap.amount, &decimal(lang, gap.amount.abs()), unit);
    let above = gap.amount > Decimal::ZERO;
    match (lang, gap.relation) {
        (Lang::Vi, Relation::Equal) if gap.amount.is_zero() => format!("Bằng {plan}"),
        (Lang::En, Relation::Equal) if gap.amount.is_zero() => format!("Equal to {plan}"),
        (Lang::Vi, Relation::Equal) if above => format!("Cao hơn {plan} {size}"),
        (Lang::Vi, Relation::Equal) => format!("Thấp hơn {plan} {size}"),
        (Lang::En, Relation::Equal) if above => format!("{size} above {plan}"),
        (Lang::En, Relation::Equal) => format!("{size} below {plan}"),
        (Lang::Vi, Relation::MoreThan | Relation::AtLeast) if gap.amount.is_zero() => {
            format!("Không thấp hơn {level}; cao hơn bao nhiêu chưa xác định được")
        }
        (Lang::En, Relation::MoreThan | Relation::AtLeast) if gap.amount.is_zero() => {
            format!("Not below {level}; how far above cannot be told")
        }
        (Lang::Vi, Relation::LessThan | Relation::AtMost) if gap.amount.is_zero() => {
            format!("Không cao hơn {level}; thấp hơn bao nhiêu chưa xác định được")
        }
        (Lang::En, Relation::LessThan | Relation::AtMost) if gap.amount.is_zero() => {
            format!("Not above {level}; how far below cannot be told")
        }
        (Lang::Vi, relation) => {
            format!(
                "Chênh lệch so với {plan} {}",
                distance(lang, gap.amount, &bound(relation, &signed(lang, gap.amount)), unit)
            )
        }
        (Lang::En, relation) => {
            format!("Gap to {plan} {}", distance(lang, gap.amount, &bound(relation, &signed(lang, gap.amount)), unit))
        }
    }
}

/// The relative gap, rounded to one decimal but never onto 0 or 100%: "−1,7%".
pub fn relative_phrase(lang: Lang, assessment: &Assessment) -> Option<String> {
    assessment.relative.map(|relative| rounded(lang, relative))
}

/// The next target against the outcome, in a few words for a table cell whose heading names the outcome.
pub fn target_change_phrase(lang: Lang, target_change: &TargetChange, unit: &Unit) -> String {
    let size = |number: Decimal| distance(lang, number, &decimal(lang, number), unit);
    match (lang, target_change.against_outcome) {
        (Lang::Vi, Some(Move::Higher(by))) => format!("cao hơn {}", size(by)),
        (Lang::En, Some(Move::Higher(by))) => format!("{} higher", size(by)),
        (Lang::Vi, Some(Move::Lower(by))) => format!("thấp hơn {}", size(by)),
        (Lang::En, Some(Move::Lower(by))) => format!("{} lower", size(by)),
        (Lang::Vi, Some(Move::Equal)) => "bằng".to_owned(),
        (Lang::En, Some(Move::Equal)) => "equal".to_owned(),
        (Lang::Vi, Some(Move::CannotTell)) if target_change.already_reached => "đã đạt mức này".to_owned(),
        (Lang::En, Some(Move::CannotTell)) if target_change.already_reached => "already reached".to_owned(),
        (_, Some(Move::CannotTell) | None) => lower_first(messages(lang).verdicts.cannot_tell),
    }
}

/// The next target as part of a sentence: what it is, and how it stands to the outcome.
pub fn target_change_sentence(lang: Lang, assessment: &Assessment, next: &Period, outcome: &Period) -> String {
    let name = period_name(lang, next);
    let figure = reading_phrase(lang, &assessment.next, &assessment.indicator.unit);
    let Some(target_change) = &assessment.target_change else {
        return format!("{name}: {}", missing_reason(lang, &assessment.next));
    };
    let phrase = target_change_phrase(lang, target_change, &assessment.indicator.unit);
    format!("{name}: {figure} {}", against(lang, &phrase, target_change, outcome))
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
        target_change_sentence(lang, assessment, next, outcome),
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

/// One indicator as a sentence that can stand in another text, with its source.
pub fn copied_sentence(lang: Lang, assessment: &Assessment, dataset: &Dataset) -> String {
    let comparison = &dataset.comparison;
    let sentence = row_sentence(lang, assessment, &comparison.target, &comparison.outcome, &comparison.next);
    format!("{sentence} ({}: {})", messages(lang).widget.source, source_line(lang, dataset))
}
