//! Titles, summaries and labels of the charts of sector results.

use crate::domain::{
    BreakdownKind, BreakdownParts, Decimal, Figure, Fraction, SectorReport, SectorResult, plans_reached, round_percent,
    shares_of_plan,
};

use crate::text::{
    Lang, decimal, figure_number, figure_phrase,
    format::{lower_first, unit_of},
    messages, time,
};

/// A share of a whole, to one decimal: more only where that would show nothing or everything of what is neither.
pub fn share_phrase(lang: Lang, share: Fraction) -> String {
    let shown = round_percent(share).map(|shown| decimal(lang, shown));
    shown.map_or_else(|| "–".to_owned(), |shown| format!("{shown}%"))
}

/// The remainder of a whole with its unit, to one decimal more than the whole is printed with: more only where that
/// would leave nothing, or all of the whole.
pub fn remainder_phrase(lang: Lang, breakdown: &BreakdownParts<'_>, remainder: Fraction) -> String {
    let figure = &breakdown.whole.figure;
    let whole = figure.quantity.decimal;
    let shown = remainder.rounded_apart(&[Decimal::ZERO, whole], whole.scale() + 1).map(|number| number.normalize());
    let phrase = |number| format!("{}{}", decimal(lang, number), unit_of(lang, number, &figure.measure.unit));
    shown.map_or_else(|| "–".to_owned(), phrase)
}

/// What a chart of parts shows, in one sentence that can be its title.
pub fn breakdown_takeaway(lang: Lang, breakdown: &BreakdownParts<'_>) -> String {
    let topic = lang.of(breakdown.topic);
    let Some((at, (name, part))) = breakdown.largest() else { return topic.to_owned() };
    let name = lang.of(name);
    if breakdown.kind == BreakdownKind::Contributions {
        let (part, whole) = (figure_number(lang, &part.figure), figure_number(lang, &breakdown.whole.figure));
        return match lang {
            Lang::Vi => format!("{topic}: {name} đóng góp {part} trong {whole} điểm phần trăm"),
            Lang::En => format!("{topic}: {name} contributed {part} of {whole} percentage points"),
        };
    }
    let share = breakdown.shares().and_then(|shares| shares.get(at).copied()).unwrap_or(Fraction::ZERO);
    let share = share_phrase(lang, share);
    match lang {
        Lang::Vi => format!("{topic}: {name} chiếm {share}"),
        Lang::En => format!("{topic}: {name} {share}"),
    }
}

/// The whole and all its parts in one sentence.
pub fn breakdown_summary(lang: Lang, breakdown: &BreakdownParts<'_>) -> String {
    let shares = breakdown.shares().unwrap_or_default();
    let mut parts: Vec<String> = breakdown
        .parts
        .iter()
        .zip(shares)
        .map(|((name, part), share)| {
            let name = lang.of(name);
            let figure = figure_phrase(lang, &part.figure);
            match breakdown.kind {
                BreakdownKind::Parts => format!("{name} {figure} ({})", share_phrase(lang, share)),
                BreakdownKind::Contributions => format!("{name} {figure}"),
            }
        })
        .collect();
    if let Some(rest) = breakdown.remainder() {
        parts.push(format!(
            "{} {}",
            lower_first(messages(lang).figures.remainder),
            remainder_phrase(lang, breakdown, rest)
        ));
    }
    format!("{} {}: {}.", lang.of(breakdown.topic), figure_phrase(lang, &breakdown.whole.figure), parts.join("; "))
}

/// How many results reached their plan, of how many that state a share of it.
pub fn plan_shares_takeaway(lang: Lang, sector_report: &SectorReport) -> String {
    let (reached, all) = plans_reached(sector_report);
    match lang {
        Lang::Vi => format!("{reached} trong {all} kết quả có nêu tỷ lệ đạt từ 100% kế hoạch trở lên"),
        Lang::En => format!("{reached} of {all} results that state a share of plan reached 100% or more"),
    }
}

/// The lowest and the highest share of plan.
pub fn plan_shares_summary(lang: Lang, sector_report: &SectorReport) -> String {
    let size = |(_, share): &(&SectorResult, &Figure)| share.quantity.decimal;
    let named = |(result, share): (&SectorResult, &Figure)| {
        format!("{} ({})", lang.of(&result.topic), figure_phrase(lang, share))
    };
    let lowest = shares_of_plan(sector_report).min_by_key(size).map(named);
    let highest = shares_of_plan(sector_report).max_by_key(size).map(named);
    let Some((lowest, highest)) = lowest.zip(highest) else { return String::new() };
    match lang {
        Lang::Vi => format!("Thấp nhất: {lowest}; cao nhất: {highest}."),
        Lang::En => format!("Lowest: {lowest}; highest: {highest}."),
    }
}

/// A result and its share of plan in one sentence: what, when, how much, of which plan.
pub fn plan_share_sentence(lang: Lang, result: &SectorResult) -> Option<String> {
    let share = result.share_of_plan.as_ref()?;
    let size = figure_phrase(lang, &share.figure);
    let plan = share.of.as_ref().map_or(
        match lang {
            Lang::Vi => "kế hoạch",
            Lang::En => "plan",
        },
        |of| lang.of(of),
    );
    let result = dated_phrase(lang, result);
    Some(match lang {
        Lang::Vi => format!("{result}, bằng {size} {plan}."),
        Lang::En => format!("{result}, {size} of {plan}."),
    })
}

/// One part of a whole in one sentence: what, when, how much and, of an amount, its share.
pub fn part_sentence(
    lang: Lang,
    breakdown: &BreakdownParts<'_>,
    part: &SectorResult,
    share: Option<Fraction>,
) -> String {
    of_whole(lang, breakdown, &dated_phrase(lang, part), share)
}

/// The remainder of a whole in one sentence.
pub fn remainder_sentence(lang: Lang, breakdown: &BreakdownParts<'_>, remainder: Fraction) -> String {
    let rest = format!("{}: {}", messages(lang).figures.remainder, remainder_phrase(lang, breakdown, remainder));
    of_whole(lang, breakdown, &rest, breakdown.remainder_share())
}

/// The whole in one sentence.
pub fn whole_sentence(lang: Lang, breakdown: &BreakdownParts<'_>) -> String {
    format!("{}.", dated_phrase(lang, breakdown.whole))
}

fn of_whole(lang: Lang, breakdown: &BreakdownParts<'_>, part: &str, share: Option<Fraction>) -> String {
    let whole = figure_phrase(lang, &breakdown.whole.figure);
    match share.filter(|_| breakdown.kind == BreakdownKind::Parts).map(|share| share_phrase(lang, share)) {
        None => format!("{part}."),
        Some(share) => match lang {
            Lang::Vi => format!("{part}, chiếm {share} trong tổng số {whole}."),
            Lang::En => format!("{part}, {share} of {whole} in all."),
        },
    }
}

/// What, when and how much.
fn dated_phrase(lang: Lang, result: &SectorResult) -> String {
    format!("{}, {}: {}", lang.of(&result.topic), time(lang, &result.time), figure_phrase(lang, &result.figure))
}
