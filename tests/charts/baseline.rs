//! The target-gap chart with the next plan at zero, of given rows in a given order.

use std::sync::Arc;

use chi_tieu::{
    charts::{Drawing, Palette, target_gap},
    domain::{Assessment, Baseline},
    text::Lang,
};
use serde_json::Value;

use crate::{
    assert_inside, assert_walkable,
    option::{points, series_ids},
    shipped,
};

fn rows() -> Vec<Arc<Assessment>> {
    shipped().assessments_from(Baseline::Next).to_vec()
}

fn drawn(rows: &[Arc<Assessment>], lang: Lang, width_px: f64) -> (Value, Drawing) {
    let drawing = target_gap(rows, Baseline::Next, &shipped().comparison, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

#[test]
fn every_next_plan_that_is_set_stands_at_zero_and_no_other() {
    let (option, drawing) = drawn(&rows(), Lang::Vi, 1100.0);
    let zeros: Vec<_> = ["next-at-zero-1", "next-at-zero-2"].iter().flat_map(|id| points(&option, id)).collect();
    assert_eq!(zeros.len(), 26, "the two on housing have no next plan");
    assert!(zeros.iter().all(|(x, ..)| *x == 0.0));
    assert_walkable(&drawing, 28);
    let homes = drawing.entries.iter().find(|entry| entry.indicator.as_deref() == Some("completed-homes")).unwrap();
    assert_eq!(
        homes.sentence,
        "Số căn hoàn thành: kế hoạch 2024 không đặt chỉ tiêu; ước thực hiện 2023 824\u{a0}căn. \
         Thiếu số liệu để so sánh với kế hoạch 2024. Kế hoạch 2023: 462\u{a0}căn."
    );
}

#[test]
fn outcome_and_old_plan_stand_at_their_favourable_gap_to_the_next_plan() {
    let (option, _) = drawn(&rows(), Lang::Vi, 1100.0);
    let at = |id: &str, name: &str| {
        let found = points(&option, id).into_iter().find(|(.., sentence)| sentence.starts_with(name));
        found.unwrap_or_else(|| panic!("{name} in {id}")).0
    };
    // 5.56 and 8.5 against 7.5; 20 000 and 20 000 against 19 515.
    assert!((at("outcome-from-next-1", "Tốc độ tăng trưởng kinh tế") - -1.94).abs() < 1e-9);
    assert!((at("plan-from-next-1", "Tốc độ tăng trưởng kinh tế") - 1.0).abs() < 1e-9);
    assert!((at("outcome-from-next-2", "Thu ngân sách") - 2.485_268).abs() < 1e-6);
    assert!((at("plan-from-next-2", "Thu ngân sách") - 2.485_268).abs() < 1e-6);
}

#[test]
fn no_colour_judges_an_outcome_by_a_plan_that_nobody_judged_it_by() {
    let (option, _) = drawn(&rows(), Lang::Vi, 1100.0);
    let text = option.to_string();
    for colour in [Palette::LIGHT.exceeded, Palette::LIGHT.missed, Palette::LIGHT.met, Palette::LIGHT.none] {
        assert!(!text.contains(colour), "{colour}");
    }
}

#[test]
fn headings_sides_and_columns_name_the_plan_at_zero() {
    for (lang, plan) in [(Lang::Vi, "kế hoạch 2024"), (Lang::En, "plan 2024")] {
        let (option, _) = drawn(&rows(), lang, 1100.0);
        for id in ["text-left-notes", "text-right-notes"] {
            let named = points(&option, id).iter().filter(|(.., text)| text.contains(plan)).count();
            assert_eq!(named, 2, "{id}: one a panel");
        }
        assert!(points(&option, "text-headings").iter().any(|(.., text)| text.ends_with(plan)));
        let heads: Vec<String> = points(&option, "text-column-heads").into_iter().map(|(.., text)| text).collect();
        assert!(heads[0].replace('\n', " ").ends_with("2024") && heads[3].replace('\n', " ").ends_with("2023"));
    }
}

#[test]
fn rows_stand_in_the_order_they_are_given_and_no_others() {
    let mut some: Vec<Arc<Assessment>> =
        rows().into_iter().filter(|row| row.indicator.unit.id == "percent").take(5).collect();
    some.reverse();
    let (option, drawing) = drawn(&some, Lang::En, 340.0);
    let drawn_ids: Vec<&str> = drawing.entries.iter().filter_map(|entry| entry.indicator.as_deref()).collect();
    let given: Vec<&str> = some.iter().map(|row| row.indicator.id.as_str()).collect();
    assert_eq!(drawn_ids, given);
    assert!(!series_ids(&option).contains(&"next-at-zero-2".to_owned()), "a panel without rows is not drawn");
    assert_inside(&option, 340.0, drawing.height_px);
}

#[test]
fn no_rows_are_an_empty_chart() {
    let (option, drawing) = drawn(&[], Lang::Vi, 1100.0);
    assert!(drawing.entries.is_empty());
    assert_eq!(option["grid"].as_array().unwrap().len(), 1);
}

#[test]
fn long_words_for_the_sides_give_way_to_short_ones_where_they_would_not_fit() {
    for (width_px, expected) in [(1100.0, "tốt hơn kế hoạch 2024 ▶"), (660.0, "tốt hơn ▶"), (340.0, "tốt hơn ▶")]
    {
        let (option, _) = drawn(&rows(), Lang::Vi, width_px);
        let notes = points(&option, "text-right-notes");
        assert!(notes.iter().any(|(.., text)| text == expected), "{width_px}: {notes:?}");
    }
}
