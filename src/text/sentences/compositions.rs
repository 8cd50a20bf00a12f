//! The shares of a whole in words: title, summary and the sentence for each period.

use std::sync::Arc;

use crate::domain::{Dataset, Decimal, Group, Indicator, Period, difference, stated_wholes};

use crate::text::{Lang, composition_sentence, messages, period_inside, period_name, reading_phrase, signed};

/// The share of one part, as printed.
pub fn part_share(lang: Lang, part: &Indicator, period: &Period) -> String {
    reading_phrase(lang, part.reading(&period.id), &part.unit)
}

/// The largest part, and how its share stood in each period.
pub fn composition_takeaway(lang: Lang, dataset: &Dataset, group: &Group) -> String {
    let name = lang.of(&group.name);
    let comparison = &dataset.comparison;
    let wholes = stated_wholes(comparison, group);
    let of_outcome = wholes.iter().find(|(period, _)| comparison.outcome.as_ref() == Some(*period));
    let Some((period, shares)) = of_outcome.or(wholes.first()) else { return name.to_owned() };
    let sizes = || shares.shares.iter().map(|(_, share)| *share);
    let largest = sizes().fold(Decimal::ZERO, Decimal::max);
    let parts = group.parts();
    let Some((part, _)) = parts.iter().zip(sizes()).find(|(_, share)| *share == largest) else {
        return name.to_owned();
    };
    let (part_name, share) = (lang.of(&part.name), part_share(lang, part, period));
    let period_in = period_inside(lang, period);
    let others = wholes.iter().filter(|(other, _)| other.id != period.id);
    let others: Vec<String> =
        others.map(|(other, _)| format!("{} {}", period_inside(lang, other), part_share(lang, part, other))).collect();
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
    let parts = group.parts();
    let both = comparison.pair().and_then(|(plan, outcome)| Some((plan, outcome, whole_of(plan)?, whole_of(outcome)?)));
    if let Some((plan, outcome, planned, reached)) = both {
        let pairs = planned.shares.iter().zip(&reached.shares).zip(&parts);
        let gaps: Vec<String> = pairs
            .filter_map(|(((_, plan), (_, share)), part)| {
                Some(format!("{} {}", lang.of(&part.name), signed(lang, difference(*plan, *share)?)))
            })
            .collect();
        let [plan, outcome] = [plan, outcome].map(|period| period_inside(lang, period));
        let (gaps, points) = (gaps.join("; "), messages(lang).figures.points);
        sentences.push(match lang {
            Lang::Vi => format!("Chênh lệch của {outcome} so với {plan}, tính bằng {points}: {gaps}."),
            Lang::En => format!("Gap of {outcome} to {plan}, in {points}: {gaps}."),
        });
        sentences.push(composition_sentence(lang, comparison, planned, reached));
    }
    for (_, period) in comparison.periods().filter(|(_, period)| whole_of(period).is_none()) {
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
    let period_in = period_inside(lang, period);
    format!("{}, {period_in}: {}.", lang.of(&part.name), part_share(lang, part, period))
}

/// All parts of one period as a sentence.
pub fn whole_shares_sentence(lang: Lang, group: &Group, period: &Period) -> String {
    let share = |part: &Arc<Indicator>| format!("{} {}", lang.of(&part.name), part_share(lang, part, period));
    let shares: Vec<String> = group.parts().iter().map(share).collect();
    format!("{}: {}.", period_name(lang, period), shares.join("; "))
}
