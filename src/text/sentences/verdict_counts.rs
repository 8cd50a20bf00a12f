//! Official verdicts counted by part of public life and by group, in words.

use crate::domain::{Dataset, Group, Indicator, PolicyArea, Tally, VERDICTS, groups_by_policy_area, tally_of};

use crate::text::{
    Lang, format::lower_first, policy_area_word, tally_sentence, tally_word, verdict_sign, verdict_word,
};

/// A number of indicators.
pub fn indicator_count(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Vi, _) => format!("{count} chỉ tiêu"),
        (Lang::En, 1) => "1 indicator".to_owned(),
        (Lang::En, _) => format!("{count} indicators"),
    }
}

/// A group with its number.
pub fn group_name(lang: Lang, group: &Group) -> String {
    format!("{}. {}", group.number, lang.of(&group.name))
}

/// What each shape means.
pub fn verdict_key(lang: Lang, tally: &Tally) -> String {
    let entry = |verdict| format!("{} {}", verdict_sign(verdict), tally_word(lang, verdict)).replace(' ', "\u{a0}");
    tally.shown().map(|(verdict, _)| entry(verdict)).collect::<Vec<_>>().join("\u{a0}\u{a0}\u{a0} ")
}

/// The verdicts that a tally has, each with its sign and count: "▲ 2 vượt kế hoạch · ▼ 1 không đạt kế hoạch".
pub fn signed_counts(lang: Lang, tally: &Tally) -> String {
    let piece = |verdict| {
        let count = tally.count(verdict);
        let piece = format!("{} {count} {}", verdict_sign(verdict), tally_word(lang, verdict));
        (count > 0).then(|| piece.replace(' ', "\u{a0}"))
    };
    VERDICTS.into_iter().filter_map(piece).collect::<Vec<_>>().join("\u{a0}· ")
}

/// One row as a sentence: what was counted, of how many, with what verdicts.
pub fn verdict_row_sentence(lang: Lang, name: &str, tally: &Tally) -> String {
    let piece = |verdict| format!("{} {}", tally.count(verdict), tally_word(lang, verdict));
    let counts = VERDICTS.into_iter().filter(|verdict| tally.count(*verdict) > 0).map(piece);
    let counts = counts.collect::<Vec<_>>().join(", ");
    format!("{name}: {}; {counts}.", indicator_count(lang, tally.total()))
}

/// One indicator with its official verdict as a sentence.
pub fn verdict_sentence(lang: Lang, indicator: &Indicator) -> String {
    let verdict = indicator.official.as_ref().map(|official| official.class);
    format!("{}: {}.", lang.of(&indicator.name), lower_first(verdict_word(lang, verdict)))
}

/// How many met or exceeded their plan in each part of public life, of how many.
pub fn verdicts_takeaway(lang: Lang, dataset: &Dataset) -> String {
    let policy_areas = groups_by_policy_area(dataset);
    let piece = |(policy_area, groups): &(PolicyArea, Vec<&Group>)| {
        let tally = tally_of(groups);
        let (reached, total, word) = (tally.reached(), tally.total(), policy_area_word(lang, *policy_area));
        match lang {
            Lang::Vi => format!("{word} {reached} trong {total}"),
            Lang::En => format!("{word} {reached} of {total}"),
        }
    };
    let list = policy_areas.iter().map(piece).collect::<Vec<_>>().join("; ");
    match lang {
        Lang::Vi => format!("Số chỉ tiêu được đánh giá đạt hoặc vượt kế hoạch: {list}"),
        Lang::En => format!("Indicators judged to have met or exceeded the plan: {list}"),
    }
}

/// All verdicts counted, with their denominator.
pub fn verdicts_summary(lang: Lang, dataset: &Dataset) -> String {
    tally_sentence(lang, &Tally::of(dataset.indicators()))
}
