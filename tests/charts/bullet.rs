//! The chart of one indicator: every figure where its number lies, on a scale in its own unit.

use std::sync::Arc;

use chi_tieu::{
    charts::{Drawing, Palette, bullet},
    domain::{Assessment, Decimal, Quantity, Reading},
    text::Lang,
};
use serde_json::Value;

use crate::{assert_inside, assert_walkable, option::points, shipped};

const WIDTHS_PX: [f64; 5] = [280.0, 320.0, 480.0, 640.0, 900.0];

fn indicator(id: &str) -> Arc<Assessment> {
    Arc::clone(shipped().assessment(id).unwrap())
}

fn drawn_of(assessment: &Assessment, lang: Lang, width_px: f64) -> (Value, Drawing) {
    let drawing = bullet(assessment, &shipped().comparison, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

fn drawn(id: &str, lang: Lang, width_px: f64) -> (Value, Drawing) {
    drawn_of(&indicator(id), lang, width_px)
}

fn places(option: &Value) -> [Vec<f64>; 3] {
    ["plan-1", "outcome-1", "next-1"].map(|id| points(option, id).into_iter().map(|(x, ..)| x).collect())
}

fn ends(option: &Value) -> (f64, f64) {
    let axis = &option["xAxis"][1];
    (axis["min"].as_f64().unwrap(), axis["max"].as_f64().unwrap())
}

#[test]
fn marks_stand_at_the_printed_figures() {
    for (id, expected, span) in [
        ("grdp-growth", [8.5, 5.56, 7.5], (0.0, 10.0)),
        ("export-growth", [9.0, -9.2, 8.0], (-10.0, 10.0)),
        ("budget-revenue", [20_000.0, 20_000.0, 19_515.0], (19_200.0, 20_200.0)),
        ("health-insurance", [95.0, 95.0, 95.0], (90.0, 100.0)),
        ("new-rural-communes", [11.0, 10.0, 2.0], (0.0, 12.0)),
    ] {
        for width_px in WIDTHS_PX {
            let (option, _) = drawn(id, Lang::Vi, width_px);
            assert_eq!(places(&option), expected.map(|place| vec![place]), "{id}");
            assert_eq!(ends(&option), span, "{id}");
        }
    }
}

#[test]
fn every_figure_lies_inside_its_scale_and_is_printed_with_its_period() {
    let dataset = shipped();
    for assessment in dataset.assessments() {
        for (lang, width_px) in [Lang::Vi, Lang::En].into_iter().flat_map(|lang| WIDTHS_PX.map(|px| (lang, px))) {
            let (option, drawing) = drawn_of(assessment, lang, width_px);
            let (from, to) = ends(&option);
            assert!(places(&option).iter().flatten().all(|place| (from..=to).contains(place)), "{assessment:?}");
            assert_eq!(points(&option, "text-periods").len(), 3);
            assert_eq!(points(&option, "text-values").len(), 3);
            let ticks = points(&option, "text-ticks");
            assert!(ticks.len() >= 2, "{} at {width_px}: {ticks:?}", assessment.indicator.id);
            assert_walkable(&drawing, 3);
            assert_inside(&option, width_px, drawing.height_px);
            assert!((100.0..=170.0).contains(&drawing.height_px), "{}", drawing.height_px);
        }
    }
}

#[test]
fn a_share_has_no_scale_beyond_the_whole() {
    for assessment in shipped().assessments().iter().filter(|row| row.indicator.unit.id == "percent") {
        let (option, _) = drawn_of(assessment, Lang::Vi, 480.0);
        assert!(ends(&option).1 <= 100.0, "{}", assessment.indicator.id);
    }
}

#[test]
fn a_bound_is_open_to_its_side() {
    let (option, _) = drawn("forest-cover", Lang::Vi, 640.0);
    let (_, to) = ends(&option);
    // Plan at least 46, outcome more than 46, next plan at least 46.
    let arrows = points(&option, "beyond-right-1");
    assert_eq!(arrows.len(), 3);
    assert!(arrows.iter().all(|(x, ..)| (x - to).abs() < f64::EPSILON));
    assert!(points(&option, "beyond-left-1").is_empty());

    let (option, _) = drawn("urban-unemployment", Lang::Vi, 640.0);
    let (from, _) = ends(&option);
    let arrows = points(&option, "beyond-left-1");
    assert_eq!(arrows.len(), 3, "less than 3");
    assert!(arrows.iter().all(|(x, ..)| (x - from).abs() < f64::EPSILON));

    let (option, _) = drawn("grdp-growth", Lang::Vi, 640.0);
    assert!(points(&option, "beyond-left-1").is_empty() && points(&option, "beyond-right-1").is_empty());
}

#[test]
fn what_is_missing_is_said_and_not_drawn() {
    for (lang, words) in [(Lang::Vi, "không đặt chỉ tiêu"), (Lang::En, "no target set")] {
        let (option, drawing) = drawn("completed-homes", lang, 480.0);
        assert!(places(&option)[2].is_empty());
        assert!(points(&option, "text-values").iter().any(|(.., text)| text == words));
        assert!(drawing.entries[2].sentence.ends_with(&format!(": {words}.")), "{}", drawing.entries[2].sentence);
    }
}

#[test]
fn an_estimate_is_hollow_and_a_final_figure_is_not() {
    let fill = |option: &Value| {
        let series = option["series"].as_array().unwrap().iter().find(|series| series["id"] == "outcome-1");
        series.unwrap()["data"][0]["itemStyle"]["color"].clone()
    };
    assert_eq!(fill(&drawn("grdp-growth", Lang::Vi, 480.0).0), Palette::LIGHT.surface);
    let mut comparison = shipped().comparison;
    comparison.outcome.as_mut().unwrap().stage = chi_tieu::domain::Stage::Final;
    let drawing = bullet(&indicator("grdp-growth"), &comparison, Lang::Vi, 480.0, &Palette::LIGHT);
    assert_eq!(fill(&serde_json::to_value(&drawing.option).unwrap()), Palette::LIGHT.missed);
}

/// The number of a tick, whatever the language.
fn tick(text: &str) -> f64 {
    text.trim_end_matches('%').replace(',', "").replace('\u{2212}', "-").parse().unwrap()
}

#[test]
fn a_tick_says_where_it_stands_however_small_or_large_the_figures_are() {
    for plan in ["0.00004", "0.0000000123", "0.5", "123456.789", "12345678901234", "-0.00002", "-987654321"] {
        let mut revenue = (*indicator("budget-revenue").indicator).clone();
        for (_, reading) in &mut revenue.readings {
            let Reading::Stated(statement) = reading else { continue };
            Arc::make_mut(statement).quantity = Quantity::exactly(Decimal::from_str_exact(plan).unwrap());
        }
        let row = Assessment::of(&Arc::new(revenue), &shipped().comparison);
        let (option, _) = drawn_of(&row, Lang::En, 900.0);
        let texts: Vec<String> = points(&option, "text-ticks").into_iter().map(|(.., text)| text).collect();
        let places: Vec<f64> = points(&option, "text-ticks").into_iter().map(|(x, ..)| x).collect();
        let numbers: Vec<f64> = texts.iter().map(|text| tick(text)).collect();
        // Even steps on the screen are even steps in number.
        let (from, to) = (numbers[0], numbers[numbers.len() - 1]);
        assert!(numbers.len() > 2 && from < to, "{plan}: {texts:?}");
        for (place, number) in places.iter().zip(&numbers) {
            let part = (place - places[0]) / (places[places.len() - 1] - places[0]);
            let expected = from + part * (to - from);
            assert!((number - expected).abs() < (to - from) * 1e-6, "{plan}: {texts:?} at {places:?}");
        }
        // No digit is there that only the machine's arithmetic put there.
        let digits = |text: &String| {
            text.trim_matches(|it: char| !('1'..='9').contains(&it)).chars().filter(char::is_ascii_digit).count()
        };
        assert!(texts.iter().all(|text| digits(text) <= 10), "{plan}: {texts:?}");
    }
}
