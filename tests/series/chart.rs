//! The chart over the years: every figure printed, marks where their numbers say, nothing drawn across a break.

use chi_tieu::{
    charts::{Drawing, Palette, over_years},
    domain::Line,
    text::{Lang, line_figure, year_sentence},
};
use serde_json::Value;

use super::shipped;

const WIDTHS_PX: [f64; 5] = [280.0, 375.0, 600.0, 728.0, 1100.0];

/// Every line of both series: of each indicator of each report.
fn lines() -> Vec<(String, Line, chi_tieu::domain::Unit)> {
    let mut lines = Vec::new();
    for name in ["thua-thien-hue.json", "thai-nguyen.json"] {
        let series = shipped(name);
        for report in &series.reports {
            for indicator in report.indicators() {
                let line = series.line(&report.document.id, &indicator.id).unwrap();
                lines.push((format!("{} {}", report.document.id, indicator.id), line, indicator.unit.as_ref().clone()));
            }
        }
    }
    lines
}

fn drawn(name: &str, report: &str, indicator: &str, width_px: f64) -> (Value, Drawing) {
    let series = shipped(name);
    let line = series.line(report, indicator).unwrap();
    let unit = &series.reports[series.position(report).unwrap()].assessment(indicator).unwrap().indicator.unit;
    let drawing = over_years(&line, unit, Lang::Vi, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

/// The places of a series of points, or of lines, by its id or its index among the lines.
fn places(series: &Value) -> Vec<(f64, f64)> {
    let point = |point: &Value| {
        let place = point.get("value").unwrap_or(point);
        Some((place[0].as_f64()?, place[1].as_f64()?))
    };
    points(series).iter().filter_map(point).collect()
}

/// The points of a series; one without any has no list of them.
fn points(series: &Value) -> &[Value] {
    series["data"].as_array().map_or(&[], Vec::as_slice)
}

fn by_id<'a>(option: &'a Value, id: &str) -> &'a Value {
    option["series"].as_array().unwrap().iter().find(|series| series["id"] == id).unwrap()
}

fn across(option: &Value, id: &str) -> Vec<f64> {
    places(by_id(option, id)).into_iter().map(|(x, _)| x).collect()
}

/// All texts, their lines joined, as a reader sees them.
fn texts(option: &Value) -> Vec<String> {
    let layers = option["series"].as_array().unwrap().iter();
    let layers = layers.filter(|series| series["id"].as_str().is_some_and(|id| id.starts_with("text-")));
    let points = layers.flat_map(points);
    points.map(|point| point["name"].as_str().unwrap().replace(['\n', '\u{a0}'], " ")).collect()
}

#[test]
fn marks_stand_at_the_printed_figures() {
    for width_px in WIDTHS_PX {
        let (option, _) = drawn("thua-thien-hue.json", "thua-thien-hue-2022", "grdp-growth", width_px);
        assert_eq!(across(&option, "plan-1"), [7.5, 8.0, 7.4, 8.4, 6.5, 7.5, 9.0, 10.0]);
        assert_eq!(across(&option, "estimate-1"), [7.18, 8.56]);
        assert_eq!(across(&option, "outcome-1"), [6.61, 4.36]);
    }
}

#[test]
fn rows_follow_the_years_and_every_figure_is_printed() {
    for (name, line, unit) in lines() {
        for (lang, width_px) in [Lang::Vi, Lang::En].into_iter().flat_map(|lang| WIDTHS_PX.map(|px| (lang, px))) {
            let drawing = over_years(&line, &unit, lang, width_px, &Palette::LIGHT);
            let option = serde_json::to_value(&drawing.option).unwrap();
            let years = line.segments.iter().flat_map(|segment| &segment.years);
            let sentences: Vec<String> = years.clone().map(|year| year_sentence(lang, year)).collect();
            let said: Vec<&str> = drawing.entries.iter().map(|entry| entry.sentence.as_str()).collect();
            assert_eq!(said, sentences, "{name} {width_px}");
            let tops: Vec<f64> = drawing.entries.iter().map(|entry| entry.top_px).collect();
            assert!(tops.is_sorted() && drawing.entries.iter().all(|entry| entry.height_px > 0.0), "{name}");
            let texts = texts(&option).join(" ");
            for year in years {
                assert!(texts.contains(&year.year.to_string()), "{name} {width_px}: {texts}");
                for figure in &year.figures {
                    let printed = line_figure(lang, figure).replace('\u{a0}', " ");
                    assert!(texts.contains(&printed), "{name} {width_px}: {printed} in {texts}");
                }
            }
        }
    }
}

#[test]
fn everything_lies_inside_the_drawing() {
    for (name, line, unit) in lines() {
        for width_px in WIDTHS_PX {
            let drawing = over_years(&line, &unit, Lang::Vi, width_px, &Palette::LIGHT);
            let option = serde_json::to_value(&drawing.option).unwrap();
            let axis = &option["xAxis"][1];
            let (from, to) = (axis["min"].as_f64().unwrap(), axis["max"].as_f64().unwrap());
            for id in ["plan-1", "estimate-1", "outcome-1"] {
                assert!(across(&option, id).iter().all(|x| (from..=to).contains(x)), "{name} {id}");
            }
            assert!(option["grid"][1]["width"].as_f64().unwrap() >= 200.0, "{name} {width_px}");
            for (_, y_px) in texts_at(&option) {
                assert!((0.0..=drawing.height_px).contains(&y_px), "{name} {width_px}: {y_px}");
            }
        }
    }
}

fn texts_at(option: &Value) -> Vec<(f64, f64)> {
    let layers = option["series"].as_array().unwrap().iter();
    layers.filter(|series| series["id"].as_str().is_some_and(|id| id.starts_with("text-"))).flat_map(places).collect()
}

#[test]
fn no_line_leads_across_a_break_or_a_year_without_an_outcome() {
    let course = |option: &Value| -> Vec<(f64, f64)> {
        let lines = option["series"].as_array().unwrap().iter().filter(|series| series["type"] == "line");
        // The course is the thin line in the colour of amounts.
        let of = lines.filter(|line| line["lineStyle"]["color"] == Palette::LIGHT.accent);
        of.flat_map(places).collect()
    };
    let (option, _) = drawn("thai-nguyen.json", "thai-nguyen-2023", "grdp-growth", 728.0);
    let values: Vec<f64> = course(&option).into_iter().map(|(x, _)| x).collect();
    assert_eq!(values, [8.59, 5.56, 5.56, 6.5], "2022 to 2024, and not to 2025 in other boundaries");
    let (option, _) = drawn("thua-thien-hue.json", "thua-thien-hue-2022", "grdp-growth", 728.0);
    let values: Vec<f64> = course(&option).into_iter().map(|(x, _)| x).collect();
    assert_eq!(values, [6.61, 7.18, 4.36, 8.56], "2020 has none");
}

#[test]
fn a_break_is_drawn_with_its_reason() {
    for width_px in WIDTHS_PX {
        let (option, _) = drawn("thai-nguyen.json", "thai-nguyen-2023", "budget-revenue", width_px);
        let texts = texts(&option).join(" ");
        assert!(texts.contains("Thay đổi địa giới: Từ ngày 01/7/2025, tỉnh Bắc Kạn và tỉnh Thái Nguyên"), "{texts}");
    }
}

#[test]
fn numbers_of_two_units_share_an_axis_in_the_unit_that_is_shown() {
    let (option, _) = drawn("thua-thien-hue.json", "thua-thien-hue-2019", "grdp-per-capita", 728.0);
    assert_eq!(across(&option, "estimate-1"), [2007.0, 2429.0]);
    assert_eq!(across(&option, "plan-1"), [1915.0, 2300.0, 2350.0, 2400.0, 2670.0, 2760.0]);
}
