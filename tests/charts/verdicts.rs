//! The chart of verdicts: every indicator counted once, in its group and in its part of public life.

use std::{collections::BTreeMap, sync::Arc};

use chi_tieu::{
    charts::{Drawing, Palette, verdicts_by_group},
    domain::{Dataset, PolicyArea, Tally, Verdict},
    text::{Lang, group_name, policy_area_word},
};
use serde_json::Value;

use crate::{
    assert_inside, assert_walkable,
    option::{points, series_ids, sizes},
    shipped,
};

const WIDTHS_PX: [f64; 6] = [240.0, 320.0, 639.0, 640.0, 900.0, 1200.0];
const KINDS: [&str; 4] = ["exceeded-0", "met-0", "missed-0", "none-0"];

fn drawn_of(dataset: &Dataset, lang: Lang, width_px: f64) -> (Value, Drawing) {
    let drawing = verdicts_by_group(dataset, lang, width_px, &Palette::LIGHT);
    (serde_json::to_value(&drawing.option).unwrap(), drawing)
}

fn drawn(lang: Lang, width_px: f64) -> (Value, Drawing) {
    drawn_of(&shipped(), lang, width_px)
}

/// Marks by the height of their row, then by verdict.
fn marks(option: &Value) -> BTreeMap<i64, [usize; 4]> {
    let mut rows = BTreeMap::<i64, [usize; 4]>::new();
    for (at, id) in KINDS.iter().enumerate() {
        for (_, y, _) in points(option, id) {
            #[expect(clippy::cast_possible_truncation, reason = "a key")]
            let key = (y * 10.0) as i64;
            rows.entry(key).or_default()[at] += 1;
        }
    }
    rows
}

/// The report has none of the other two.
fn counts(tally: &Tally) -> [usize; 4] {
    [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None].map(|verdict| tally.count(verdict))
}

/// Each part of public life, then its groups, counted here by hand.
fn expected(dataset: &Dataset) -> Vec<[usize; 4]> {
    let mut rows = Vec::new();
    for policy_area in PolicyArea::ALL {
        let groups: Vec<_> = dataset.groups.iter().filter(|group| group.policy_area == policy_area).collect();
        if groups.is_empty() {
            continue;
        }
        rows.push(counts(&Tally::of(groups.iter().flat_map(|group| &group.indicators))));
        rows.extend(groups.iter().map(|group| counts(&Tally::of(&group.indicators))));
    }
    rows
}

#[test]
fn every_row_has_a_mark_for_each_indicator_by_verdict() {
    let expected = expected(&shipped());
    assert_eq!(expected.len(), 3 + 15);
    // Economy, society and environment, counted in the report's table: exceeded, met, missed, none.
    assert_eq!([expected[0], expected[8], expected[16]], [[1, 1, 4, 4], [4, 10, 2, 0], [0, 2, 0, 0]]);
    for width_px in WIDTHS_PX {
        let (option, drawing) = drawn(Lang::Vi, width_px);
        let rows: Vec<[usize; 4]> = marks(&option).into_values().collect();
        assert_eq!(rows, expected, "{width_px}");
        assert_walkable(&drawing, expected.len());
        assert_inside(&option, width_px, drawing.height_px);
    }
}

#[test]
fn marks_keep_apart_and_inside_the_chart() {
    for width_px in WIDTHS_PX {
        let (option, _) = drawn(Lang::Vi, width_px);
        let mut all: Vec<(f64, f64)> =
            KINDS.iter().flat_map(|id| points(&option, id)).map(|(x, y, _)| (y, x)).collect();
        all.sort_by(|one, other| one.partial_cmp(other).unwrap());
        for pair in all.windows(2) {
            let [(y, x), (next_y, next_x)] = [pair[0], pair[1]];
            assert!((next_y - y).abs() > 1.0 || next_x - x >= 11.5, "{x} and {next_x} at {width_px}");
        }
        let end_px = option["grid"][0]["width"].as_f64().unwrap();
        assert!(all.iter().all(|(_, x)| *x > 0.0 && *x < end_px - 5.0));
    }
}

#[test]
fn shape_and_colour_say_the_verdict_and_a_sentence_the_indicator() {
    let (option, _) = drawn(Lang::Vi, 900.0);
    let series = |id: &str| {
        let all = option["series"].as_array().unwrap();
        all.iter().find(|series| series["id"] == id).unwrap().clone()
    };
    let symbols: Vec<String> = KINDS.iter().map(|id| series(id)["symbol"].to_string()).collect();
    assert_ne!(symbols[0], symbols[2], "up is not down");
    assert_ne!(symbols[0], symbols[1]);
    let fill = |id: &str| series(id)["data"][0]["itemStyle"]["color"].as_str().unwrap().to_owned();
    assert_eq!(fill("none-0"), Palette::LIGHT.surface, "without a verdict: hollow");
    assert_eq!(fill("missed-0"), Palette::LIGHT.missed);
    let sentences: Vec<String> = points(&option, "missed-0").into_iter().map(|(.., text)| text).collect();
    assert!(
        sentences.iter().any(|text| text.replace('\n', " ") == "Tốc độ tăng giá trị xuất khẩu: không đạt kế hoạch.")
    );
}

#[test]
fn every_count_and_every_denominator_is_printed() {
    let dataset = shipped();
    let expected = expected(&dataset);
    let (wide, _) = drawn(Lang::Vi, 900.0);
    let printed: Vec<String> = points(&wide, "text-figures").into_iter().map(|(.., text)| text).collect();
    let flat: Vec<String> = expected.iter().flatten().map(ToString::to_string).collect();
    assert_eq!(printed, flat);
    let totals: Vec<String> = expected.iter().map(|row| row.iter().sum::<usize>().to_string()).collect();
    for (width_px, thing) in [(340.0, "\u{a0}chỉ\u{a0}tiêu"), (900.0, "")] {
        let (option, _) = drawn(Lang::Vi, width_px);
        let strong: Vec<String> = points(&option, "text-totals").into_iter().map(|(.., text)| text).collect();
        assert_eq!(strong, totals.iter().map(|total| format!("{total}{thing}")).collect::<Vec<_>>());
    }
    let (narrow, _) = drawn(Lang::En, 340.0);
    let under = points(&narrow, "text-figures");
    assert_eq!(under[0].2.replace(['\u{a0}', '\n'], " "), "▲ 1 exceeded · ● 1 met · ▼ 4 missed · ○ 4 without verdict");
}

#[test]
fn every_name_is_printed_whole() {
    let dataset = shipped();
    for width_px in WIDTHS_PX {
        let (option, _) = drawn(Lang::En, width_px);
        let texts = |id: &str| -> Vec<String> {
            points(&option, id).into_iter().map(|(.., text)| text.replace('\n', " ")).collect()
        };
        let (names, strong) = (texts("text-names"), texts("text-headings"));
        for group in &dataset.groups {
            assert!(names.contains(&group_name(Lang::En, group)), "{}", group.id);
            assert!(strong.contains(&policy_area_word(Lang::En, group.policy_area).to_owned()));
        }
    }
}

#[test]
fn thousands_of_indicators_are_bars_as_long_as_their_counts() {
    let mut dataset = shipped();
    let group = &mut dataset.groups[0];
    let indicator = Arc::clone(&group.indicators[0]);
    group.indicators = std::iter::repeat_n(indicator, 3000).collect();
    let (option, drawing) = drawn_of(&dataset, Lang::Vi, 900.0);
    assert!(!series_ids(&option).contains(&"missed-0".to_owned()));
    let longest = sizes(&option, "bars-0").into_iter().map(|(width_px, _)| width_px).fold(0.0, f64::max);
    let grid_px = option["grid"][0]["width"].as_f64().unwrap();
    assert!(longest > 100.0 && longest < grid_px, "{longest} of {grid_px}");
    assert_walkable(&drawing, 18);
    assert_inside(&option, 900.0, drawing.height_px);
}
