//! The chart of a composition: segments exactly as long as the stated shares, every share and every name printed.

use std::sync::Arc;

use chi_tieu::{
    charts::{Drawing, Palette, composition},
    domain::{Dataset, Decimal, Group, Indicator, Missing, Reading, Relation, Statement},
    text::Lang,
};
use serde_json::Value;

use crate::{
    assert_inside, assert_walkable,
    option::{points, series_ids, sizes},
    shipped,
};

const WIDTHS_PX: [f64; 6] = [240.0, 320.0, 639.0, 640.0, 900.0, 1200.0];
/// Plan 2023, estimate 2023, plan 2024: industry, services, agriculture. From the report's table.
const SHARES: [[f64; 3]; 3] = [[59.4, 30.5, 10.1], [58.3, 31.8, 9.9], [58.6, 31.8, 9.6]];

fn structure(dataset: &Dataset) -> Group {
    dataset.groups.iter().find(|group| group.id == "structure").unwrap().clone()
}

/// The part at this place, to be stated otherwise.
fn part(group: &mut Group, at: usize) -> &mut Indicator {
    Arc::make_mut(&mut group.indicators[at])
}

/// States other shares of a part.
fn restate(part: &mut Indicator, change: impl Fn(&mut Statement)) {
    for (_, reading) in &mut part.readings {
        let Reading::Stated(statement) = reading else { continue };
        change(Arc::make_mut(statement));
    }
}

fn drawn_of(dataset: &Dataset, group: &Group, lang: Lang, width_px: f64) -> (Value, Drawing) {
    let drawing = composition(dataset, group, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

fn drawn(lang: Lang, width_px: f64) -> (Value, Drawing) {
    let dataset = shipped();
    drawn_of(&dataset, &structure(&dataset), lang, width_px)
}

/// All texts of the chart, each in one line.
fn texts(option: &Value) -> Vec<String> {
    let ids = series_ids(option).into_iter().filter(|id| id.starts_with("text-"));
    ids.flat_map(|id| points(option, &id)).map(|(.., text)| text.replace('\n', " ")).collect()
}

/// Where each segment begins and ends on the axis, with half the seam given back.
fn reaches(option: &Value) -> Vec<(f64, f64)> {
    let (axis, grid) = (&option["xAxis"][1], &option["grid"][1]);
    let pixel = axis["max"].as_f64().unwrap() / grid["width"].as_f64().unwrap();
    let middles = points(option, "bars-1").into_iter().map(|(x, ..)| x);
    let halves = sizes(option, "bars-1").into_iter().map(|(width_px, _)| (width_px / 2.0 + 1.0) * pixel);
    middles.zip(halves).map(|(x, half)| (x - half, x + half)).collect()
}

#[test]
fn segments_lie_end_to_end_and_are_as_long_as_the_stated_shares() {
    for width_px in WIDTHS_PX {
        let (option, _) = drawn(Lang::Vi, width_px);
        let mut segments = reaches(&option).into_iter();
        for shares in SHARES {
            let mut end = 0.0;
            for share in shares {
                let (from, to) = segments.next().unwrap();
                assert!((from - end).abs() < 1e-6 && (to - from - share).abs() < 1e-6, "{share}: {from} to {to}");
                end = to;
            }
            assert!((end - 100.0).abs() < 1e-6, "{end}");
        }
        assert!(segments.next().is_none());
    }
}

#[test]
fn every_share_and_every_name_is_printed_at_any_width() {
    let dataset = shipped();
    for (lang, shares) in [
        (Lang::Vi, ["59,4%", "30,5%", "10,1%", "58,3%", "31,8%", "9,9%", "58,6%", "31,8%", "9,6%"]),
        (Lang::En, ["59.4%", "30.5%", "10.1%", "58.3%", "31.8%", "9.9%", "58.6%", "31.8%", "9.6%"]),
    ] {
        for width_px in WIDTHS_PX {
            let (option, drawing) = drawn(lang, width_px);
            let inside = ["text-on-first", "text-on-others", "text-under"].iter().flat_map(|id| points(&option, id));
            let mut printed: Vec<String> = inside.map(|(.., text)| text).collect();
            let mut expected = shares.map(str::to_owned).to_vec();
            printed.sort();
            expected.sort();
            assert_eq!(printed, expected, "{width_px}");
            let texts = texts(&option);
            for part in &structure(&dataset).indicators {
                assert!(texts.contains(&lang.of(&part.name).to_owned()), "{} at {width_px}: {texts:?}", part.id);
            }
            assert_walkable(&drawing, 3);
            assert_inside(&option, width_px, drawing.height_px);
        }
    }
}

#[test]
fn a_share_in_its_segment_has_room_there_and_one_under_it_keeps_inside_the_chart() {
    for width_px in WIDTHS_PX {
        let (option, _) = drawn(Lang::En, width_px);
        let narrowest = sizes(&option, "bars-1").into_iter().map(|(width_px, _)| width_px).fold(f64::MAX, f64::min);
        assert_eq!(points(&option, "text-under").is_empty(), narrowest > 40.0, "{narrowest} at {width_px}");
        for (x, ..) in points(&option, "text-under") {
            assert!(x + 15.0 <= width_px, "{x} of {width_px}");
        }
    }
}

#[test]
fn names_stand_over_their_segments_or_in_a_list_with_their_shares() {
    let (wide, _) = drawn(Lang::Vi, 900.0);
    assert!(!series_ids(&wide).contains(&"bars-0".to_owned()), "no list is needed");
    let (narrow, _) = drawn(Lang::Vi, 340.0);
    assert_eq!(points(&narrow, "bars-0").len(), 3, "a sample of each look");
    let listed: Vec<String> = points(&narrow, "text-listed-shares").into_iter().map(|(.., text)| text).collect();
    let plain: Vec<String> = listed.iter().map(|text| text.replace(['\u{a0}', '\n'], " ")).collect();
    assert_eq!(plain[1], "KH 2023 30,5% · Ước 2023 31,8% · KH 2024 31,8%");
}

#[test]
fn a_period_whose_shares_are_not_all_known_is_left_out() {
    let dataset = shipped();
    let mut group = structure(&dataset);
    let (_, next) = part(&mut group, 1).readings.iter_mut().find(|(period, _)| period == "2024-plan").unwrap();
    *next = Reading::Missing(Missing::NotSet);
    let (option, drawing) = drawn_of(&dataset, &group, Lang::Vi, 900.0);
    assert_eq!(reaches(&option).len(), 6);
    assert_walkable(&drawing, 2);
    assert!(texts(&option).iter().all(|text| !text.contains("2024")));

    restate(part(&mut group, 0), |statement| statement.quantity.relation = Relation::AtLeast);
    let (option, drawing) = drawn_of(&dataset, &group, Lang::Vi, 900.0);
    assert!(drawing.entries.is_empty() && points(&option, "bars-1").is_empty(), "bounds are no shares");
    assert!(texts(&option).iter().any(|text| text.replace('\u{a0}', " ").contains("KH 2023 ≥ 59,4%")), "{option}");
}

#[test]
fn shares_that_make_more_than_a_hundred_are_not_bent_to_it() {
    let dataset = shipped();
    let mut group = structure(&dataset);
    restate(part(&mut group, 2), |statement| {
        if statement.printed.starts_with("10,1") {
            statement.quantity.decimal = Decimal::new(201, 1);
            statement.printed = "20,1".to_owned();
        }
    });
    let (option, _) = drawn_of(&dataset, &group, Lang::Vi, 900.0);
    assert_eq!(option["xAxis"][1]["max"], 110.0);
    let (from, to) = reaches(&option)[2];
    assert!((from - 89.9).abs() < 1e-6 && (to - 110.0).abs() < 1e-6, "{from} to {to}");
}

#[test]
fn many_parts_are_listed_and_their_shares_do_not_touch() {
    let dataset = shipped();
    let mut group = structure(&dataset);
    let agriculture = part(&mut group, 2).clone();
    group.indicators = (0..10)
        .map(|at| {
            let mut part = Indicator { id: format!("part-{at}"), ..agriculture.clone() };
            restate(&mut part, |statement| {
                statement.quantity.decimal = Decimal::TEN;
                statement.printed = "10,0".to_owned();
            });
            Arc::new(part)
        })
        .collect();
    let (option, drawing) = drawn_of(&dataset, &group, Lang::Vi, 320.0);
    let under = points(&option, "text-under");
    assert_eq!(under.len(), 30);
    for (at, (x, y, _)) in under.iter().enumerate() {
        for (other_x, other_y, _) in under.iter().skip(at + 1) {
            assert!((x - other_x).abs() > 36.0 || (y - other_y).abs() >= 16.0, "{x}, {y} and {other_x}, {other_y}");
        }
    }
    assert_walkable(&drawing, 3);
}

/// The relative luminance of `#rrggbb`, as WCAG defines it.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(colour.get(at..at + 2).unwrap(), 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn neighbouring_tones_and_the_texts_in_them_can_be_told_apart() {
    for palette in [Palette::LIGHT, Palette::DARK] {
        let tones = [palette.accent, palette.second, palette.surface];
        for (one, other) in [(0, 1), (1, 2), (2, 0)] {
            assert!(contrast(tones[one], tones[other]) >= 3.0, "{} and {}", tones[one], tones[other]);
        }
        for (text, ground) in [(palette.surface, tones[0]), (palette.ink, tones[1]), (palette.ink, tones[2])] {
            assert!(contrast(text, ground) >= 4.5, "{text} on {ground}");
        }
    }
}
