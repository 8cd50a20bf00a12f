//! Where marks stand, at every width: plans at zero, every other figure as far from it as the report's numbers say, the good
//! side to the right, and what lies beyond the edge as an arrow there with its number.

use std::sync::Arc;

use chi_tieu::{
    charts::Palette,
    domain::{Assessment, Baseline, Decimal, Quantity, Reading},
    text::Lang,
};
use serde_json::Value;

use crate::{
    cases::{Chart, Drawn, LANGS, WIDTHS_PX, report},
    invariants::{off_the_sheet, on_marks, over_one_another},
    placed::{Mark, Placed},
    rows::{by_panel, comparison, name, results},
};

/// The places of a plot: its left edge, its zero, its right edge, in pixels; and how much the right edge stands for.
struct Plot {
    left_px: f64,
    zero_px: f64,
    right_px: f64,
    limit: f64,
}

fn plot(option: &Value, panel: usize) -> Plot {
    let (grid, axis) = (&option["grid"][panel], &option["xAxis"][panel]);
    let [left_px, width_px, limit] = [&grid["left"], &grid["width"], &axis["max"]].map(|it| it.as_f64().unwrap());
    assert_eq!(axis["min"], -limit, "zero is in the middle");
    Plot { left_px, zero_px: left_px + width_px / 2.0, right_px: left_px + width_px, limit }
}

fn decimal(indicator: &Value, period: &str) -> Option<f64> {
    Some(indicator["values"][period]["decimal"].as_str()?.parse().unwrap())
}

/// How far one figure lies from another: in percentage points, or in percent of the other.
fn distance(indicator: &Value, from: &str, to: &str) -> Option<f64> {
    let (from, to) = (decimal(indicator, from)?, decimal(indicator, to)?);
    Some(if indicator["unit"] == "percent" { to - from } else { (to - from) / from.abs() * 100.0 })
}

/// The mark of an indicator in a series.
fn mark<'p>(placed: &'p Placed, series: &str, name: &str) -> Option<&'p Mark> {
    let is_it = |mark: &&Mark| mark.series == series && mark.sentence.starts_with(&format!("{name}:"));
    placed.marks.iter().find(is_it)
}

/// Asserts that a value has its mark where it belongs, or an arrow with its number beyond the edge.
fn assert_stands(drawn: &Drawn, placed: &Placed, series: &str, panel: usize, name: &str, value: f64) {
    let Plot { left_px, zero_px, right_px, limit } = plot(&drawn.option, panel);
    let (side, edge_px) = if value < 0.0 { ("left", left_px) } else { ("right", right_px) };
    let is_beyond = value.abs() > limit + 1e-9;
    let (series, expected_px) = if is_beyond {
        (format!("beyond-{side}-{panel}"), edge_px)
    } else {
        (format!("{series}-{panel}"), zero_px + (right_px - zero_px) * value / limit)
    };
    let mark = mark(placed, &series, name);
    let mark = mark.unwrap_or_else(|| panic!("{}: {name} has no mark in {series}", drawn.what));
    let at_px = f64::midpoint(mark.area.left, mark.area.right);
    assert!((at_px - expected_px).abs() < 0.01, "{}: {name} at {at_px}, not at {expected_px}", drawn.what);
    if is_beyond {
        let layer = if value < 0.0 { "text-right-notes" } else { "text-left-notes" };
        let middle_px = f64::midpoint(mark.area.top, mark.area.bottom);
        let is_its = |top_px: f64, bottom_px: f64| (f64::midpoint(top_px, bottom_px) - middle_px).abs() < 15.0;
        let numbers = placed.texts.iter().filter(|text| text.layer == layer && is_its(text.area.top, text.area.bottom));
        assert!(numbers.count() > 0, "{}: no number at the arrow of {name}", drawn.what);
    }
}

/// An indicator with other figures, given by their periods.
fn with_figures(row: &Assessment, figures: &[(&str, &str)]) -> Arc<Assessment> {
    let mut indicator = Arc::clone(&row.indicator);
    for (period, number) in figures {
        let readings = &mut Arc::make_mut(&mut indicator).readings;
        let reading = readings.iter_mut().find(|(known, _)| known == period);
        let Some((_, Reading::Stated(statement))) = reading else { panic!("{period}") };
        Arc::make_mut(statement).quantity = Quantity::exactly(Decimal::from_str_exact(number).unwrap());
    }
    Arc::new(Assessment::of(&indicator, &report().dataset.comparison))
}

fn looks() -> impl Iterator<Item = (Lang, f64)> {
    LANGS.into_iter().flat_map(|lang| WIDTHS_PX.map(|width_px| (lang, width_px)))
}

#[test]
fn gaps_stand_at_their_favourable_distance_from_the_plan_at_zero() {
    let [target, outcome, next] = comparison();
    for (baseline, zero, names) in [
        (Baseline::Target, &target, ["plan", "outcome", "next"]),
        (Baseline::Next, &next, ["next-at-zero", "outcome-from-next", "plan-from-next"]),
    ] {
        let other = if baseline == Baseline::Target { &next } else { &target };
        for (lang, width_px) in looks() {
            let drawn = Chart::TargetGap(baseline).drawn(lang, width_px, &Palette::LIGHT);
            let placed = Placed::of(&drawn.option);
            for (panel, indicator) in by_panel() {
                let name = name(&indicator["name"], lang);
                if decimal(indicator, zero).is_some() {
                    assert_stands(&drawn, &placed, names[0], panel, &name, 0.0);
                }
                let sign = if indicator["direction"] == "lower" { -1.0 } else { 1.0 };
                for (series, period) in [(names[1], &outcome), (names[2], other)] {
                    match distance(indicator, zero, period) {
                        Some(value) => assert_stands(&drawn, &placed, series, panel, &name, sign * value),
                        None => assert!(mark(&placed, &format!("{series}-{panel}"), &name).is_none(), "{name}"),
                    }
                }
            }
        }
    }
}

#[test]
fn lower_is_better_goes_right_where_it_is_lower() {
    // No figure of the report differs where lower is better, so this one is made to.
    let row = report().rows.iter().find(|row| row.indicator.id == "urban-unemployment").unwrap();
    let row = with_figures(row, &[("2023-plan", "3.0"), ("2023-estimate", "2.6"), ("2024-plan", "3.5")]);
    for (lang, width_px) in looks() {
        let drawn = Chart::gaps_of(std::slice::from_ref(&row), lang, width_px);
        let placed = Placed::of(&drawn.option);
        let name = lang.of(&row.indicator.name);
        assert_stands(&drawn, &placed, "outcome", 1, name, 0.4);
        assert_stands(&drawn, &placed, "next", 1, name, -0.5);
    }
}

#[test]
fn next_plans_stand_where_their_number_lies_from_the_outcome_whichever_is_better() {
    let [_, outcome, next] = comparison();
    for (lang, width_px) in looks() {
        let drawn = Chart::TargetChange.drawn(lang, width_px, &Palette::LIGHT);
        let placed = Placed::of(&drawn.option);
        let ids: Vec<&str> = drawn.drawing.entries.iter().filter_map(|entry| entry.indicator.as_deref()).collect();
        for (panel, indicator) in by_panel().filter(|(_, it)| ids.contains(&it["id"].as_str().unwrap())) {
            let name = name(&indicator["name"], lang);
            assert_stands(&drawn, &placed, "outcome", panel, &name, 0.0);
            assert_stands(&drawn, &placed, "next", panel, &name, distance(indicator, &outcome, &next).unwrap());
        }
    }
}

#[test]
fn shares_of_plan_stand_below_or_above_the_whole_plan() {
    for (lang, width_px) in looks() {
        let drawn = Chart::PlanShares.drawn(lang, width_px, &Palette::LIGHT);
        let placed = Placed::of(&drawn.option);
        for result in results().filter(|result| result.get("share_of_plan").is_some()) {
            let share: f64 = result["share_of_plan"]["decimal"].as_str().unwrap().parse().unwrap();
            let name = name(&result["topic"], lang);
            let sentence = placed.marks.iter().find(|mark| mark.sentence.starts_with(&name)).unwrap();
            let subject = sentence.sentence.split_once(": ").unwrap().0;
            assert_stands(&drawn, &placed, "share", 1, subject, share - 100.0);
        }
    }
}

#[test]
fn numbers_at_two_arrows_on_one_side_keep_apart_from_each_other_and_from_the_next_row() {
    let mut rows: Vec<Arc<Assessment>> =
        report().rows.iter().filter(|row| row.indicator.unit.id == "percent").cloned().collect();
    for (at, outcome, next) in [(4, "500", "600"), (5, "700", "800"), (8, "-500", "-600"), (9, "-700", "-800")] {
        rows[at] = with_figures(&rows[at], &[("2023-estimate", outcome), ("2024-plan", next)]);
    }
    // So many others that the four are outliers.
    let others = rows[10..].to_vec();
    rows.extend(std::iter::repeat_n(others, 7).flatten());
    for (lang, width_px) in looks() {
        let drawn = Chart::gaps_of(&rows, lang, width_px);
        let arrows = Placed::of(&drawn.option).marks.into_iter().filter(|mark| mark.series.starts_with("beyond-"));
        assert!(arrows.count() >= 8);
        for rule in [off_the_sheet, over_one_another, on_marks] {
            assert_eq!(rule(&drawn), [""; 0], "{}", drawn.what);
        }
    }
}
