//! The chart of the next plan against the outcome: where it lies as a number, without a judgement.

use std::sync::Arc;

use chi_tieu::{
    charts::{Drawing, Palette, target_change},
    domain::{Assessment, Decimal, NextStep, Quantity, Reading},
    text::Lang,
};
use serde_json::Value;

use crate::{
    assert_inside, assert_walkable,
    option::{points, series_ids},
    shipped,
};

const WIDTHS_PX: [f64; 6] = [240.0, 320.0, 639.0, 640.0, 900.0, 1200.0];

fn rows() -> Vec<Arc<Assessment>> {
    shipped().assessments().to_vec()
}

fn drawn_of(rows: &[Arc<Assessment>], lang: Lang, width_px: f64) -> (Value, Drawing) {
    let drawing = target_change(rows, &shipped().comparison, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

fn drawn(lang: Lang, width_px: f64) -> (Value, Drawing) {
    drawn_of(&rows(), lang, width_px)
}

#[test]
fn the_next_plan_lies_where_its_number_does_from_the_outcome() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    let at = |id: &str, name: &str| {
        let found = points(&option, id).into_iter().find(|(.., sentence)| sentence.starts_with(name));
        found.unwrap_or_else(|| panic!("{name} in {id}")).0
    };
    // 7.5 after 5.56; 0.8 after 1; 19 515 after 20 000, a fall of 485; 123 after 113.
    assert!((at("next-1", "Tốc độ tăng trưởng kinh tế") - 1.94).abs() < 1e-9);
    assert!((at("next-1", "Giảm tỷ lệ hộ nghèo") - -0.2).abs() < 1e-9);
    assert!((at("next-2", "Thu ngân sách") - -2.425).abs() < 1e-9);
    assert!((at("next-2", "GRDP bình quân") - 8.849_558).abs() < 1e-6);
    for id in ["outcome-1", "outcome-2"] {
        assert!(points(&option, id).iter().all(|(x, ..)| *x == 0.0), "the outcome is at zero");
    }
}

#[test]
fn what_is_lower_lies_left_also_where_lower_is_better() {
    let dataset = shipped();
    let mut growth = Arc::clone(&dataset.assessment("grdp-growth").unwrap().indicator);
    Arc::make_mut(&mut growth).direction = chi_tieu::domain::Direction::Lower;
    let row = Assessment::of(&growth, &dataset.comparison);
    let (option, _) = drawn_of(&[Arc::new(row)], Lang::Vi, 900.0);
    assert!((points(&option, "next-1")[0].0 - 1.94).abs() < 1e-9);
}

#[test]
fn what_cannot_be_compared_is_not_drawn() {
    let open: Vec<String> =
        rows().iter().filter(|row| NextStep::of(row) == NextStep::Open).map(|row| row.indicator.id.clone()).collect();
    assert_eq!(open, ["urban-unemployment", "completed-homes", "housing-floor-area", "forest-cover"]);
    for width_px in WIDTHS_PX {
        let (option, drawing) = drawn(Lang::Vi, width_px);
        assert_walkable(&drawing, 24);
        assert!(drawing.entries.iter().all(|entry| entry.indicator.as_ref().is_some_and(|id| !open.contains(id))));
        let outcomes = points(&option, "outcome-1").len() + points(&option, "outcome-2").len();
        assert_eq!(outcomes, 24);
        assert_inside(&option, width_px, drawing.height_px);
    }
}

#[test]
fn every_row_says_in_words_which_way_the_number_moved() {
    for (lang, lower, higher, equal) in
        [(Lang::Vi, "thấp hơn 2,4%", "cao hơn 1,94", "bằng"), (Lang::En, "lower by 2.4%", "higher by 1.94", "equal")]
    {
        for width_px in WIDTHS_PX {
            let (option, _) = drawn(lang, width_px);
            let moved: Vec<String> = points(&option, "text-moves")
                .into_iter()
                .map(|(.., text)| text.replace(['\u{a0}', '\n'], " "))
                .collect();
            assert_eq!(moved.len(), 24);
            for word in [lower, higher, equal] {
                assert!(moved.iter().any(|text| text == word), "{word} in {moved:?}");
            }
        }
    }
}

/// A row of the report with other figures for outcome and next plan.
fn with_figures(id: &str, outcome: &str, next: &str) -> Arc<Assessment> {
    let mut indicator = (*shipped().assessment(id).unwrap().indicator).clone();
    for (period, number) in [("2023-estimate", outcome), ("2024-plan", next)] {
        let reading = indicator.readings.iter_mut().find(|(id, _)| id == period);
        let Some((_, Reading::Stated(statement))) = reading else { panic!("{period}") };
        Arc::make_mut(statement).quantity = Quantity::exactly(Decimal::from_str_exact(number).unwrap());
    }
    Arc::new(Assessment::of(&Arc::new(indicator), &shipped().comparison))
}

#[test]
fn the_number_at_an_arrow_is_the_distance_to_its_last_digit() {
    let usual = |id: &str| (0..9).map(|_| with_figures(id, "100", "101")).collect::<Vec<_>>();
    for (id, outcome, next, vi, en) in [
        ("grdp-growth", "1.123456", "125.00", "+123,876544", "+123.876544"),
        ("grdp-growth", "125.00", "1.12345678901", "−123,87654321099", "−123.87654321099"),
        // Of an amount it is a percentage, rounded as everywhere.
        ("budget-revenue", "3", "10", "+233,3%", "+233.3%"),
        ("budget-revenue", "30000", "10", "−99,97%", "−99.97%"),
        ("budget-revenue", "7", "2000000", "+28.571.328,6%", "+28,571,328.6%"),
    ] {
        let rows: Vec<Arc<Assessment>> = usual(id).into_iter().chain([with_figures(id, outcome, next)]).collect();
        for (lang, expected) in [(Lang::Vi, vi), (Lang::En, en)] {
            let (option, _) = drawn_of(&rows, lang, 900.0);
            let notes: Vec<String> = ["text-left-notes", "text-right-notes"]
                .iter()
                .filter(|id| series_ids(&option).contains(&(**id).to_owned()))
                .flat_map(|id| points(&option, id))
                .map(|(.., text)| text)
                .collect();
            assert!(notes.iter().any(|note| note == expected), "{expected} in {notes:?}");
        }
    }
}

#[test]
fn no_colour_judges() {
    let text = drawn(Lang::Vi, 900.0).0.to_string();
    let Palette { exceeded, met, missed, none, .. } = Palette::LIGHT;
    for colour in [exceeded, met, missed, none] {
        assert!(!text.contains(colour), "{colour}");
    }
}

#[test]
fn nothing_to_compare_is_said() {
    let rows: Vec<Arc<Assessment>> = rows().into_iter().filter(|row| NextStep::of(row) == NextStep::Open).collect();
    let (option, drawing) = drawn_of(&rows, Lang::En, 340.0);
    assert!(drawing.entries.is_empty() && drawing.height_px > 20.0);
    assert!(series_ids(&option).iter().all(|id| id.starts_with("text-")));
    assert!(points(&option, "text-right-notes").iter().any(|(.., text)| text == "No indicator can be compared."));
}
