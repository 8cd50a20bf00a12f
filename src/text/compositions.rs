//! The shares of a whole in words: title, summary and the sentence for each period.

use std::sync::Arc;

use crate::domain::{Comparison, Composition, Dataset, Decimal, Group, Indicator, Period, difference};

use super::{Lang, composition_sentence, names::lower_first, period_name, reading_phrase, signed};

/// The periods whose shares are all stated, in the order of the comparison.
pub fn stated_wholes<'c>(comparison: &'c Comparison, group: &Group) -> Vec<(&'c Period, Composition)> {
    let periods = [&comparison.target, &comparison.outcome, &comparison.next];
    periods.into_iter().filter_map(|period| Some((period, group.composition(period).ok()?))).collect()
}

/// The share of one part, as printed.
pub fn part_share(lang: Lang, part: &Indicator, period: &Period) -> String {
    reading_phrase(lang, part.reading(&period.id), &part.unit)
}

/// The largest part, and how its share stood in each period.
pub fn composition_takeaway(lang: Lang, dataset: &Dataset, group: &Group) -> String {
    let name = lang.of(&group.name);
    let comparison = &dataset.comparison;
    let wholes = stated_wholes(comparison, group);
    let of_outcome = wholes.iter().find(|(period, _)| period.id == comparison.outcome.id);
    let Some((period, shares)) = of_outcome.or(wholes.first()) else { return name.to_owned() };
    let sizes = || shares.shares.iter().map(|(_, share)| *share);
    let largest = sizes().fold(Decimal::ZERO, Decimal::max);
    let Some((part, _)) = group.indicators.iter().zip(sizes()).find(|(_, share)| *share == largest) else {
        return name.to_owned();
    };
    let (part_name, share) = (lang.of(&part.name), part_share(lang, part, period));
    let period_in = lower_first(&period_name(lang, period));
    let others = wholes.iter().filter(|(other, _)| other.id != period.id);
    let others: Vec<String> = others
        .map(|(other, _)| format!("{} {}", lower_first(&period_name(lang, other)), part_share(lang, part, other)))
        .collect();
    let others = if others.is_empty() { String::new() } else { format!(" ({})", others.join(", ")) };
    match lang {
        Lang::Vi => format!("{name}: {part_name} chiếm {share} theo {period_in}{others}"),
        Lang::En => format!("{name}: {part_name} at {share} in {period_in}{others}"),
    }
}

/// How the outcome's shares stand to the planned ones, what they add up to, and which period could not be shown.
pub fn composition_summary(lang: Lang, dataset: &Dataset, group: &Group) -> String {
    let comparison = &dataset.comparison;
    let wholes = stated_wholes(comparison, group);
    let whole_of = |period: &Period| wholes.iter().find(|(known, _)| known.id == period.id).map(|(_, whole)| whole);
    let mut sentences = Vec::new();
    if let Some((planned, reached)) = whole_of(&comparison.target).zip(whole_of(&comparison.outcome)) {
        let pairs = planned.shares.iter().zip(&reached.shares).zip(&group.indicators);
        let gaps: Vec<String> = pairs
            .filter_map(|(((_, plan), (_, share)), part)| {
                Some(format!("{} {}", lang.of(&part.name), signed(lang, difference(*plan, *share)?)))
            })
            .collect();
        let [plan, outcome] =
            [&comparison.target, &comparison.outcome].map(|period| lower_first(&period_name(lang, period)));
        let (gaps, points) = (gaps.join("; "), lang.words().points);
        sentences.push(match lang {
            Lang::Vi => format!("Chênh lệch của {outcome} so với {plan}, tính bằng {points}: {gaps}."),
            Lang::En => format!("Gap of {outcome} to {plan}, in {points}: {gaps}."),
        });
        sentences.push(composition_sentence(lang, comparison, planned, reached));
    }
    let periods = [&comparison.target, &comparison.outcome, &comparison.next];
    for period in periods.into_iter().filter(|period| whole_of(period).is_none()) {
        let period = period_name(lang, period);
        sentences.push(match lang {
            Lang::Vi => format!("{period} không đủ các tỷ trọng nên không có trong biểu đồ."),
            Lang::En => format!("{period} is not in the chart: not all of its shares are stated."),
        });
    }
    sentences.join(" ")
}

/// What the shares of a period add up to.
pub fn sum_word(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "Cộng",
        Lang::En => "Sum",
    }
}

/// One part in one period as a sentence.
pub fn share_sentence(lang: Lang, part: &Indicator, period: &Period) -> String {
    let period_in = lower_first(&period_name(lang, period));
    format!("{}, {period_in}: {}.", lang.of(&part.name), part_share(lang, part, period))
}

/// All parts of one period as a sentence.
pub fn whole_shares_sentence(lang: Lang, group: &Group, period: &Period) -> String {
    let share = |part: &Arc<Indicator>| format!("{} {}", lang.of(&part.name), part_share(lang, part, period));
    let shares: Vec<String> = group.indicators.iter().map(share).collect();
    format!("{}: {}.", period_name(lang, period), shares.join("; "))
}
