//! The options of the charts: what is drawn where, read from the JSON that crosses to the engine.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod baseline;
mod breakdown;
mod bullet;
mod cases;
mod composition;
mod invariants;
mod option;
mod picture;
mod pictures;
mod placed;
mod places;
mod plain;
mod plan_shares;
mod rows;
mod target_change;
mod verdicts;

use chi_tieu::{
    EMBEDDED,
    charts::{Drawing, Palette, target_gap},
    decode,
    domain::{Baseline, Dataset},
    text::Lang,
};
use option::{points, series_ids};
use serde_json::Value;

fn drawn(lang: Lang, width_px: f64) -> (Value, Drawing) {
    let dataset = shipped();
    let drawing =
        target_gap(dataset.assessments(), Baseline::Target, &dataset.comparison, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

/// What can be walked: as many rows as there should be, from the top down, none over another, each a full sentence.
fn assert_walkable(drawing: &Drawing, count: usize) {
    let mut end_px = 0.0;
    for entry in &drawing.entries {
        assert!(entry.top_px >= end_px && entry.height_px >= 20.0, "{entry:?} after {end_px}");
        assert!(entry.sentence.ends_with('.') && entry.sentence.contains(": "), "{entry:?}");
        assert!(!entry.sentence.contains('\n'), "broken as for the pointer: {entry:?}");
        end_px = entry.top_px + entry.height_px;
    }
    assert_eq!(drawing.entries.len(), count);
    assert!(end_px <= drawing.height_px, "{end_px} of {}", drawing.height_px);
}

#[test]
fn every_indicator_has_its_plan_at_zero() {
    let (option, _) = drawn(Lang::Vi, 1100.0);
    let plans: Vec<_> = ["plan-1", "plan-2"].iter().flat_map(|id| points(&option, id)).collect();
    assert_eq!(plans.len(), 28);
    assert!(plans.iter().all(|(x, ..)| *x == 0.0));
}

#[test]
fn marks_stand_at_the_favourable_gap() {
    let (option, _) = drawn(Lang::Vi, 1100.0);
    let at = |id: &str, name: &str| {
        let found = points(&option, id).into_iter().find(|(.., sentence)| sentence.starts_with(name));
        found.unwrap_or_else(|| panic!("{name} in {id}")).0
    };
    assert!((at("outcome-1", "Tốc độ tăng trưởng kinh tế") - -2.94).abs() < 1e-9);
    assert!((at("next-1", "Tốc độ tăng trưởng kinh tế") - -1.0).abs() < 1e-9);
    assert!((at("outcome-2", "Số căn hoàn thành") - 78.354_978).abs() < 1e-6);
    assert!((at("next-2", "Thu ngân sách") - -2.425).abs() < 1e-9);
}

#[test]
fn what_lies_beyond_the_edge_is_an_arrow_with_its_number() {
    let (option, _) = drawn(Lang::Vi, 1100.0);
    let left = points(&option, "beyond-left-1");
    assert_eq!(left.len(), 1);
    assert!(left[0].2.starts_with("Tốc độ tăng giá trị xuất khẩu"));
    let numbers: Vec<String> = ["text-left-notes", "text-right-notes"]
        .iter()
        .flat_map(|id| points(&option, id))
        .map(|(.., text)| text)
        .collect();
    for number in ["−18,2", "+10", "+171%"] {
        assert!(numbers.iter().any(|text| text == number), "{number} in {numbers:?}");
    }
}

#[test]
fn percentage_points_and_percent_have_axes_of_their_own() {
    let (option, _) = drawn(Lang::Vi, 1100.0);
    let limits: Vec<f64> =
        option["xAxis"].as_array().unwrap().iter().map(|axis| axis["max"].as_f64().unwrap()).collect();
    assert_eq!(limits, [1100.0, 6.0, 100.0]);
}

#[test]
fn every_row_can_be_walked_and_says_which_indicator_it_is_about() {
    for width_px in [340.0, 1100.0] {
        let (option, drawing) = drawn(Lang::Vi, width_px);
        assert_walkable(&drawing, 28);
        let ids: Vec<&str> = drawing.entries.iter().filter_map(|entry| entry.indicator.as_deref()).collect();
        let dataset = shipped();
        let is_percent = |id: &str| dataset.indicators().any(|it| it.id == id && it.unit.id == "percent");
        let split = ids.iter().take_while(|id| is_percent(id)).count();
        assert_eq!((ids.len(), split), (28, points(&option, "plan-1").len()), "the panels one after the other");
        // Each row's marks lie in it.
        for (panel, grid) in [("plan-1", 1), ("plan-2", 2)] {
            let top_px = option["grid"][grid]["top"].as_f64().unwrap();
            let entries = if grid == 1 { &drawing.entries[..split] } else { &drawing.entries[split..] };
            for ((_, y, _), entry) in points(&option, panel).iter().zip(entries) {
                let y_px = top_px + y;
                assert!((entry.top_px..entry.top_px + entry.height_px).contains(&y_px), "{y_px} in {entry:?}");
            }
        }
    }
}

#[test]
fn every_name_and_every_figure_is_printed_whole_at_any_width() {
    let dataset = shipped();
    for width_px in [200.0, 320.0, 639.0, 640.0, 1600.0] {
        let (option, drawing) = drawn(Lang::Vi, width_px);
        let names: Vec<String> =
            points(&option, "text-names").into_iter().map(|(.., name)| name.replace('\n', " ")).collect();
        for indicator in dataset.indicators() {
            assert!(names.iter().any(|name| name.starts_with(&indicator.name.vi)), "{} at {width_px}", indicator.id);
        }
        for id in series_ids(&option).iter().filter(|id| id.starts_with("text-")) {
            for (x, y, text) in points(&option, id) {
                assert!((0.0..=drawing.height_px).contains(&y), "{text} at {y} of {}", drawing.height_px);
                assert!((0.0..=width_px.max(240.0)).contains(&x), "{text} at {x} of {width_px}");
            }
        }
    }
}

#[test]
fn the_chart_has_the_colours_of_the_style_sheet() {
    let tokens = include_str!("../../style/tokens.css");
    let (light, dark) = tokens.split_once(".widget[data-theme=\"dark\"]").unwrap();
    for (palette, sheet) in [(Palette::LIGHT, light), (Palette::DARK, dark)] {
        let verdicts =
            [("exceeded", palette.exceeded), ("met", palette.met), ("missed", palette.missed), ("none", palette.none)];
        for (name, colour) in verdicts {
            assert!(sheet.contains(&format!("--{name}: {colour};")), "{name} is not {colour} in the style sheet");
        }
        let others = [("surface", palette.surface), ("ink", palette.ink), ("muted", palette.muted)];
        for (name, colour) in others.into_iter().chain([("rule", palette.rule), ("accent", palette.accent)]) {
            assert!(sheet.contains(&format!(", {colour});")), "{name} is not {colour} in the style sheet");
        }
    }
}

#[test]
fn rows_do_not_touch() {
    for width_px in [340.0, 1100.0] {
        let (option, _) = drawn(Lang::En, width_px);
        for id in ["plan-1", "plan-2"] {
            let rows: Vec<f64> = points(&option, id).into_iter().map(|(_, y, _)| y).collect();
            assert!(rows.windows(2).all(|pair| pair[1] - pair[0] >= 29.0), "{width_px}: {rows:?}");
        }
    }
}

/// Every text begins inside the drawing, and every grid lies in it.
fn assert_inside(option: &Value, width_px: f64, height_px: f64) {
    // Sums of fractions of a width may be off by the last bit.
    let width_px = width_px.max(240.0) + 1e-9;
    for id in series_ids(option).iter().filter(|id| id.starts_with("text-")) {
        for (x, y, text) in points(option, id) {
            assert!((0.0..=height_px).contains(&y), "{text} at {y} of {height_px}");
            assert!((0.0..=width_px).contains(&x), "{text} at {x} of {width_px}");
        }
    }
    for grid in option["grid"].as_array().unwrap() {
        let of = |key: &str| grid[key].as_f64().unwrap();
        assert!(of("left") >= 0.0 && of("left") + of("width") <= width_px, "{grid} in {width_px}");
        assert!(of("top") >= 0.0 && of("top") + of("height") <= height_px, "{grid} in {height_px}");
        assert!(of("width") > 80.0, "{grid} in {width_px}");
    }
}
