//! Ranges, approximate figures, ranks and words in sentences: what is meant, how far off, and never as one bare number.

use std::sync::Arc;

use chi_tieu::{
    domain::{
        Assessment, Decimal, Direction, Indicator, Quantity, Reading, Role, Statement, Unit, UnitKind, Wording, Words,
    },
    text::{
        Lang, check_reason, figure, gap_figure, gap_phrase, gap_sentence, meaning_phrase, own_unit_figure,
        reading_phrase, row_sentence,
    },
};

use super::{LANGS, assessed, comparison, number, reading, shown, unit, units, well_formed};

/// A quantity written as `7.5–8.0`, `≈4` or `5.56`.
fn quantity(text: &str) -> Quantity {
    if let Some(text) = text.strip_prefix('≈') {
        return Quantity { approximate: true, ..quantity(text) };
    }
    match text.split_once('–') {
        Some((from, until)) => Quantity::ranging(number(from), number(until)),
        None => Quantity::exactly(number(text)),
    }
}

/// A figure that is printed somehow.
fn stated(quantity: Quantity) -> Reading {
    let Reading::Stated(statement) = reading("1") else { panic!("a figure") };
    Reading::Stated(Arc::new(Statement { quantity, ..(*statement).clone() }))
}

/// An indicator with these readings as plan and outcome.
fn judged(unit: &Unit, direction: Direction, plan: Reading, outcome: Reading) -> Assessment {
    let mut indicator = Indicator::clone(&assessed(unit, direction, ["1", "1", ""], None).indicator);
    let comparison = comparison();
    for (role, reading) in [(Role::Target, plan), (Role::Outcome, outcome)] {
        let id = &comparison.period(role).expect("a period").id;
        let found = indicator.readings.iter_mut().find(|(known, _)| known == id);
        found.expect("its reading").1 = reading;
    }
    Assessment::of(&Arc::new(indicator), &comparison)
}

fn between(unit: &Unit, direction: Direction, plan: &str, outcome: &str) -> Assessment {
    judged(unit, direction, stated(quantity(plan)), stated(quantity(outcome)))
}

#[test]
fn a_range_and_what_is_approximate_are_understood_as_what_they_say() {
    let [percent, amount, _] = units();
    for (unit, text, figures, phrases, meanings) in [
        (
            &percent,
            "7.5–8.0",
            ["7,5–8,0", "7.5–8.0"],
            ["7,5–8,0%", "7.5–8.0%"],
            ["từ 7,5 đến 8,0%", "from 7.5 to 8.0%"],
        ),
        (&percent, "≈4", ["≈_4", "≈_4"], ["khoảng 4%", "about 4%"], ["khoảng 4%", "about 4%"]),
        (&percent, "-3–5", ["−3 đến 5", "−3 to 5"], ["−3 đến 5%", "−3 to 5%"], ["từ −3 đến 5%", "from −3 to 5%"]),
        (
            &amount,
            "≈19500–20000",
            ["≈_19.500–20.000", "≈_19,500–20,000"],
            ["khoảng 19.500–20.000_tỷ đồng", "about 19,500–20,000_billion VND"],
            ["khoảng từ 19.500 đến 20.000_tỷ đồng", "about from 19,500 to 20,000_billion VND"],
        ),
    ] {
        let quantity = quantity(text);
        let reading = stated(quantity);
        assert_eq!(LANGS.map(|lang| shown(&figure(lang, &reading))), figures, "{text}");
        assert_eq!(LANGS.map(|lang| shown(&reading_phrase(lang, &reading, unit))), phrases, "{text}");
        assert_eq!(LANGS.map(|lang| shown(&meaning_phrase(lang, &quantity, unit))), meanings, "{text}");
    }
}

#[test]
fn a_gap_to_a_range_is_one_plain_sentence() {
    let [percent, ..] = units();
    for (plan, outcome, vi, en) in [
        ("7.5–8.0", "7.8", "Nằm trong khoảng kế hoạch", "Within the range of plan"),
        ("7.5–8.0", "7.18", "Thấp hơn kế hoạch 0,32_điểm phần trăm", "0.32_percentage points below plan"),
        ("7.5–8.0", "8.25", "Cao hơn kế hoạch 0,25_điểm phần trăm", "0.25_percentage points above plan"),
        ("8", "7–9", "Chênh lệch so với kế hoạch −1 đến +1_điểm phần trăm", "Gap to plan −1 to +1_percentage point"),
        ("4", "≈6", "Cao hơn kế hoạch khoảng 2_điểm phần trăm", "About 2_percentage points above plan"),
        ("4", "≈4", "Xấp xỉ kế hoạch", "About equal to plan"),
    ] {
        let assessment = between(&percent, Direction::Higher, plan, outcome);
        let told = LANGS.map(|lang| shown(&gap_sentence(lang, &assessment)));
        assert_eq!(told[0], vi, "{outcome} from {plan}");
        assert_eq!(told[1].trim_end_matches('s'), en.trim_end_matches('s'), "{outcome} from {plan}");
    }
}

#[test]
fn a_reason_names_the_range() {
    let [percent, ..] = units();
    let inside = between(&percent, Direction::Higher, "7.5–8.0", "7.8");
    assert_eq!(
        LANGS.map(|lang| check_reason(lang, &inside).split_once('.').map(|(rule, _)| rule.to_owned())),
        [
            Some("Kết quả nằm trong khoảng kế hoạch nên được tính là đạt".to_owned()),
            Some("The outcome lies within the planned range, which counts as met".to_owned()),
        ]
    );
}

/// Places in an order.
fn rank() -> Unit {
    Unit { before: true, ..unit(UnitKind::Rank, "Hạng", "Place") }
}

#[test]
fn a_rank_is_better_or_worse_and_its_number_stands_after_its_name() {
    for (outcome, phrase, sentence) in [
        ("20", ["hơn 5_bậc", "5_places better"], ["Hơn kế hoạch 5_bậc", "5_places ahead of plan"]),
        ("30", ["kém 5_bậc", "5_places worse"], ["Kém kế hoạch 5_bậc", "5_places behind plan"]),
        ("24", ["hơn 1_bậc", "1_place better"], ["Hơn kế hoạch 1_bậc", "1_place ahead of plan"]),
        ("25", ["0_bậc", "0_places"], ["Bằng kế hoạch", "Equal to plan"]),
    ] {
        let rank = rank();
        let assessment = between(&rank, Direction::Lower, "25", outcome);
        let gap = assessment.gap.expect("both are stated");
        assert_eq!(LANGS.map(|lang| shown(&gap_phrase(lang, &gap, &rank))), phrase, "place {outcome}");
        assert_eq!(LANGS.map(|lang| shown(&gap_figure(lang, &assessment))), phrase, "place {outcome}");
        assert_eq!(LANGS.map(|lang| shown(&gap_sentence(lang, &assessment))), sentence, "place {outcome}");
        let told = shown(&reading_phrase(Lang::Vi, &assessment.outcome, &rank));
        assert!(told.ends_with(&format!("_{outcome}")), "{told}");
    }
}

fn words() -> Reading {
    let Reading::Stated(statement) = reading("1") else { panic!("a figure") };
    let text = Wording { vi: "Xuất siêu".to_owned(), en: Some("Trade surplus".to_owned()) };
    Reading::Worded(Arc::new(Words { text, place: Arc::clone(&statement.place) }))
}

#[test]
fn words_stand_where_a_figure_would_and_nothing_is_computed_of_them() {
    let [percent, ..] = units();
    let assessment = judged(&percent, Direction::Lower, stated(quantity("3")), words());
    assert_eq!(LANGS.map(|lang| figure(lang, &assessment.outcome)), ["Xuất siêu", "Trade surplus"]);
    assert_eq!(LANGS.map(|lang| reading_phrase(lang, &assessment.outcome, &percent)), ["Xuất siêu", "Trade surplus"]);
    assert_eq!(LANGS.map(|lang| gap_figure(lang, &assessment)), ["–", "–"]);
    for lang in LANGS {
        let row = row_sentence(lang, &assessment, &comparison());
        well_formed(lang, &row);
        assert!(row.contains(if lang == Lang::Vi { "Xuất siêu" } else { "Trade surplus" }), "{row}");
        well_formed(lang, &check_reason(lang, &assessment));
    }
}

#[test]
fn a_value_in_another_unit_shows_its_own() {
    let [percent, amount, _] = units();
    let other = Unit { id: "percent".to_owned(), ..percent };
    let Reading::Stated(statement) = stated(Quantity::exactly(Decimal::from(110))) else { panic!("a figure") };
    let own = Reading::Stated(Arc::new(Statement { unit: Some(Arc::new(other)), ..(*statement).clone() }));
    let assessment = judged(&amount, Direction::Higher, stated(quantity("19515")), own);
    assert_eq!(LANGS.map(|lang| own_unit_figure(lang, &assessment.outcome)), ["110%", "110%"]);
    assert_eq!(LANGS.map(|lang| own_unit_figure(lang, &assessment.target)), ["19.515", "19,515"]);
    for lang in LANGS {
        let row = row_sentence(lang, &assessment, &comparison());
        well_formed(lang, &row);
        assert!(row.contains("110%") && !row.contains("110\u{a0}"), "{row}");
        well_formed(lang, &gap_sentence(lang, &assessment));
    }
}
