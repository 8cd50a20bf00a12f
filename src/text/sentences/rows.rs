//! Figures put into words: what a gap, a next target or a whole row says.

use crate::domain::{
    Assessment, Comparison, Composition, Dataset, Decimal, Fraction, Gap, Move, Period, Quantity, Reading, Relation,
    Role, TargetChange, Unit, UnitKind, relative_gap, round_percent,
};

use crate::text::{
    Lang, against, decimal,
    format::{distance, in_words, lower_first},
    messages, missing_reason, percentage, period_inside, period_name, reading_phrase, role_inside, signed_quantity,
    source_line,
};

/// A gap as a signed number with its right unit: "−2,94 điểm phần trăm". Of a rank in words: a larger number is worse.
pub fn gap_phrase(lang: Lang, gap: &Gap, unit: &Unit) -> String {
    let size = &gap.size;
    if gap.kind == UnitKind::Rank && size.is_plain() && !size.decimal.is_zero() {
        let steps = distance(lang, size.decimal, &decimal(lang, size.decimal.abs()), unit);
        return match (lang, size.decimal.is_sign_negative()) {
            (Lang::Vi, true) => format!("hơn {steps}"),
            (Lang::Vi, false) => format!("kém {steps}"),
            (Lang::En, true) => format!("{steps} better"),
            (Lang::En, false) => format!("{steps} worse"),
        };
    }
    in_words(lang, &distance(lang, size.last(), &signed_quantity(lang, size), unit))
}

/// The gap as a bare number, for a column or an edge that names the unit: percentage points, % of the plan, or the rate's
/// own unit. Of ranks in words.
pub fn gap_figure(lang: Lang, assessment: &Assessment) -> String {
    let unit = &assessment.indicator.unit;
    let figure = match (unit.kind, &assessment.gap) {
        (UnitKind::Percent, Some(gap)) => Some(signed_quantity(lang, &gap.size)),
        (UnitKind::Amount | UnitKind::Count, _) => assessment.relative.map(|relative| rounded(lang, relative)),
        (UnitKind::Rate, Some(gap)) => Some(signed_quantity(lang, &gap.size)),
        (UnitKind::Rank, Some(gap)) => Some(gap_phrase(lang, gap, unit)),
        (_, None) => None,
    };
    figure.unwrap_or_else(|| "–".to_owned())
}

/// The distance from the plan to the next plan, in the same terms as [`gap_figure`].
pub fn next_gap_figure(lang: Lang, assessment: &Assessment) -> String {
    let unit = &assessment.indicator.unit;
    let Some((target, next)) = assessment.target.quantity().zip(assessment.next.quantity()) else {
        return "–".to_owned();
    };
    match unit.kind {
        UnitKind::Percent => Gap::between(target, next, unit.kind)
            .map(|gap| signed_quantity(lang, &Quantity { relation: Relation::Equal, ..gap.size })),
        UnitKind::Amount | UnitKind::Count => relative_gap(target, next, unit.kind).map(|it| rounded(lang, it)),
        UnitKind::Rate | UnitKind::Rank => {
            Gap::between(target, next, unit.kind).map(|gap| gap_phrase(lang, &gap, unit))
        }
    }
    .unwrap_or_else(|| "–".to_owned())
}

/// A percentage to one decimal, but never to nothing or to all of what is neither.
pub fn rounded(lang: Lang, percent: Quantity) -> String {
    let shown = |it: Decimal| Fraction::of(it).and_then(round_percent).unwrap_or(it);
    percentage(lang, Quantity { decimal: shown(percent.decimal), until: percent.until.map(shown), ..percent })
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
    let plan = period_inside(lang, plan);
    let level = match lang {
        Lang::Vi => format!("mức {plan}"),
        Lang::En => format!("the level of {plan}"),
    };
    gap_to(lang, assessment, &plan, &level)
}

fn gap_to(lang: Lang, assessment: &Assessment, plan: &str, level: &str) -> String {
    let unit = &assessment.indicator.unit;
    let Some(Gap { size, kind }) = assessment.gap else { return no_gap(lang, assessment, plan) };
    let is_about = size.approximate;
    if size.until.is_some() || size.relation.is_bound() && !size.decimal.is_zero() {
        let phrase = distance(lang, size.last(), &signed_quantity(lang, &size), unit);
        let phrase = in_words(lang, &phrase);
        return match lang {
            Lang::Vi => format!("Chênh lệch so với {plan} {phrase}"),
            Lang::En => format!("Gap to {plan} {phrase}"),
        };
    }
    let number = decimal(lang, size.decimal.abs());
    let number = if is_about { format!("≈\u{a0}{number}") } else { number };
    let phrase = in_words(lang, &distance(lang, size.decimal, &number, unit));
    let is_range = assessment.target.quantity().is_some_and(|target| target.until.is_some());
    match (lang, size.relation) {
        (Lang::Vi, Relation::Equal) if size.decimal.is_zero() && is_range => format!("Nằm trong khoảng {plan}"),
        (Lang::En, Relation::Equal) if size.decimal.is_zero() && is_range => format!("Within the range of {plan}"),
        (Lang::Vi, Relation::Equal) if size.decimal.is_zero() && is_about => format!("Xấp xỉ {plan}"),
        (Lang::En, Relation::Equal) if size.decimal.is_zero() && is_about => format!("About equal to {plan}"),
        (Lang::Vi, Relation::Equal) if size.decimal.is_zero() => format!("Bằng {plan}"),
        (Lang::En, Relation::Equal) if size.decimal.is_zero() => format!("Equal to {plan}"),
        (_, Relation::Equal) => {
            let is_above = size.decimal > Decimal::ZERO;
            match (lang, kind == UnitKind::Rank, is_above) {
                (Lang::Vi, false, true) => format!("Cao hơn {plan} {phrase}"),
                (Lang::Vi, false, false) => format!("Thấp hơn {plan} {phrase}"),
                (Lang::En, false, true) => format!("{} above {plan}", upper_about(&phrase)),
                (Lang::En, false, false) => format!("{} below {plan}", upper_about(&phrase)),
                // The larger a rank, the worse.
                (Lang::Vi, true, true) => format!("Kém {plan} {phrase}"),
                (Lang::Vi, true, false) => format!("Hơn {plan} {phrase}"),
                (Lang::En, true, true) => format!("{} behind {plan}", upper_about(&phrase)),
                (Lang::En, true, false) => format!("{} ahead of {plan}", upper_about(&phrase)),
            }
        }
        (Lang::Vi, Relation::MoreThan | Relation::AtLeast) => {
            format!("Không thấp hơn {level}; cao hơn bao nhiêu chưa xác định được")
        }
        (Lang::En, Relation::MoreThan | Relation::AtLeast) => {
            format!("Not below {level}; how far above cannot be told")
        }
        (Lang::Vi, Relation::LessThan | Relation::AtMost) => {
            format!("Không cao hơn {level}; thấp hơn bao nhiêu chưa xác định được")
        }
        (Lang::En, Relation::LessThan | Relation::AtMost) => format!("Not above {level}; how far below cannot be told"),
    }
}

/// A sentence begins with a capital, also with "about".
fn upper_about(phrase: &str) -> String {
    phrase.strip_prefix("about").map_or_else(|| phrase.to_owned(), |rest| ["About", rest].concat())
}

/// Why there is no gap.
fn no_gap(lang: Lang, assessment: &Assessment, plan: &str) -> String {
    let is_worded = [&assessment.target, &assessment.outcome].iter().any(|it| matches!(it, Reading::Worded(_)));
    let is_missing = [&assessment.target, &assessment.outcome].iter().any(|it| matches!(it, Reading::Missing(_)));
    match (lang, is_missing, is_worded) {
        (Lang::Vi, true, _) => format!("Thiếu số liệu để so sánh với {plan}"),
        (Lang::En, true, _) => format!("A figure is missing, so there is no gap to {plan}"),
        (Lang::Vi, false, true) => format!("Được nêu bằng lời nên không tính chênh lệch với {plan}"),
        (Lang::En, false, true) => format!("Stated in words, so there is no gap to {plan}"),
        (Lang::Vi, false, false) => format!("Khác đơn vị nên không so được với {plan}"),
        (Lang::En, false, false) => format!("Stated in another unit, so there is no gap to {plan}"),
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

/// The next target as part of a sentence: what it is, and how it stands to the outcome. Nothing without a next target.
pub fn target_change_sentence(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> Option<String> {
    let next = comparison.next.as_ref()?;
    let name = period_name(lang, next);
    let Some(target_change) = &assessment.target_change else {
        let said = match &assessment.next {
            Reading::Worded(words) => lang.of(&words.text),
            reading => missing_reason(lang, reading),
        };
        return Some(format!("{name}: {said}"));
    };
    let figure = reading_phrase(lang, &assessment.next, &assessment.indicator.unit);
    let Some(outcome) = &comparison.outcome else { return Some(format!("{name}: {figure}")) };
    let phrase = target_change_phrase(lang, target_change, &assessment.indicator.unit);
    Some(format!("{name}: {figure} {}", against(lang, &phrase, target_change, outcome)))
}

/// One row as a full sentence, for those who hear the chart instead of seeing it: every period that there is.
pub fn row_sentence(lang: Lang, assessment: &Assessment, comparison: &Comparison) -> String {
    let indicator = &assessment.indicator;
    let stated = |(role, period): (Role, &Period)| {
        format!("{} {}", period_inside(lang, period), reading_phrase(lang, assessment.reading(role), &indicator.unit))
    };
    let figures: Vec<String> = comparison.periods().filter(|(role, _)| *role != Role::Next).map(stated).collect();
    let gap = comparison.pair().map(|_| gap_sentence(lang, assessment));
    let next = target_change_sentence(lang, assessment, comparison);
    let sentences: Vec<String> = std::iter::once(figures.join("; ")).chain(gap).chain(next).collect();
    format!("{}: {}.", lang.of(&indicator.name), sentences.join(". "))
}

/// What the shares of a whole add up to, and how much of it stands elsewhere than planned.
pub fn composition_sentence(
    lang: Lang,
    comparison: &Comparison,
    planned: &Composition,
    reached: &Composition,
) -> String {
    let [target, outcome] = [Role::Target, Role::Outcome].map(|role| role_inside(lang, comparison, role));
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
    let sentence = row_sentence(lang, assessment, comparison);
    format!("{sentence} ({}: {})", messages(lang).widget.source, source_line(lang, dataset))
}
