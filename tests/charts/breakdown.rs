//! The charts of wholes and their parts: bars as long as the shares, contributions that add up.

use chi_tieu::{
    EMBEDDED,
    charts::{Palette, breakdown},
    decode,
    domain::{Breakdown, BreakdownKind, BreakdownParts, Decimal, SectorReport, SectorResult},
    text::{self, Lang},
};
use serde_json::Value;

use crate::option::{points, series_ids, sizes};

pub const RESULTS: &str = include_str!("../../data/thai-nguyen-2023.results.json");
const WIDTHS_PX: [f64; 6] = [200.0, 320.0, 639.0, 640.0, 900.0, 1600.0];

pub fn sector_report() -> SectorReport {
    decode::parse_sector_report(RESULTS, &decode::parse(EMBEDDED).unwrap()).unwrap()
}

/// A breakdown with the report that it is of.
struct Whole {
    sector_report: SectorReport,
    breakdown: Breakdown,
}

impl Whole {
    fn parts(&self) -> BreakdownParts<'_> {
        self.sector_report.parts_of(&self.breakdown).unwrap()
    }

    fn result(&mut self, id: &str) -> &mut SectorResult {
        self.sector_report.results.iter_mut().find(|result| result.id == id).unwrap()
    }
}

fn whole(id: &str) -> Whole {
    let sector_report = sector_report();
    let breakdown = sector_report.breakdowns.iter().find(|breakdown| breakdown.id == id).unwrap().clone();
    Whole { sector_report, breakdown }
}

/// Every breakdown of a report.
fn all(sector_report: &SectorReport) -> impl Iterator<Item = BreakdownParts<'_>> {
    sector_report.breakdowns.iter().map(|breakdown| sector_report.parts_of(breakdown).unwrap())
}

/// Contributions of which one takes away, and which are not all: 3.28, −1.50 and 0.38 of 3.16.
fn falling() -> Whole {
    let mut sum = whole("growth-contributions");
    sum.breakdown.parts.truncate(3);
    let ids = sum.breakdown.parts.iter().map(|(_, id)| id.clone()).chain([sum.breakdown.whole.clone()]);
    let figures = [(328, "3,28"), (-150, "-1,50"), (38, "0,38"), (316, "3,16%")];
    for (id, (hundredths, printed)) in ids.collect::<Vec<_>>().into_iter().zip(figures) {
        let figure = &mut sum.result(&id).figure;
        figure.quantity.decimal = Decimal::new(hundredths, 2);
        figure.printed = printed.to_owned();
    }
    sum
}

fn drawn(breakdown: &BreakdownParts<'_>, lang: Lang, width_px: f64) -> (Value, f64) {
    let drawing = chi_tieu::charts::breakdown(breakdown, lang, width_px, &Palette::LIGHT);
    let bars = breakdown.parts.len() + usize::from(breakdown.remainder().is_some());
    crate::assert_walkable(&drawing, bars + usize::from(breakdown.kind == BreakdownKind::Contributions));
    (serde_json::to_value(&drawing.option).unwrap(), drawing.height_px)
}

/// Where each bar begins and ends on its axis, from its middle and its length in pixels.
fn reaches(option: &Value) -> Vec<(f64, f64)> {
    let (axis, grid) = (&option["xAxis"][1], &option["grid"][1]);
    let pixel = (axis["max"].as_f64().unwrap() - axis["min"].as_f64().unwrap()) / grid["width"].as_f64().unwrap();
    let middles = points(option, "bars-1").into_iter().map(|(x, ..)| x);
    let halves = sizes(option, "bars-1").into_iter().map(|(width_px, _)| width_px * pixel / 2.0);
    middles.zip(halves).map(|(x, half)| (x - half, x + half)).collect()
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-4
}

fn texts(option: &Value) -> Vec<String> {
    ["text-figures", "text-shares"].iter().flat_map(|id| points(option, id)).map(|(.., text)| text).collect()
}

#[test]
fn bars_of_parts_begin_at_zero_and_are_as_long_as_their_shares() {
    for breakdown in all(&sector_report()).filter(|breakdown| breakdown.kind == BreakdownKind::Parts) {
        for width_px in WIDTHS_PX {
            let (option, _) = drawn(&breakdown, Lang::Vi, width_px);
            let bars = reaches(&option);
            let mut shares = breakdown.shares().unwrap();
            shares.extend(breakdown.remainder_share());
            assert_eq!(bars.len(), shares.len(), "{}", breakdown.topic.vi);
            let pixel = 100.0 / option["grid"][1]["width"].as_f64().unwrap();
            for ((from, to), share) in bars.into_iter().zip(shares) {
                let share: f64 = share.rounded(6).unwrap().to_string().parse().unwrap();
                let shown = share.max(2.0 * pixel);
                assert!(close(from, 0.0) && close(to, shown), "{} {share}: {from} to {to}", breakdown.topic.vi);
            }
        }
    }
}

#[test]
fn a_very_small_part_can_be_seen() {
    let (option, _) = drawn(&whole("budget-revenue-sources").parts(), Lang::Vi, 375.0);
    let (donations_px, _) = *sizes(&option, "bars-1").last().unwrap();
    assert!(close(donations_px, 2.0), "{donations_px}");
}

#[test]
fn contributions_are_laid_end_to_end_up_to_the_total() {
    let bars = reaches(&drawn(&whole("growth-contributions").parts(), Lang::Vi, 900.0).0);
    let expected = [(0.0, 3.28), (3.28, 5.04), (5.04, 5.42), (5.42, 5.56), (0.0, 5.56)];
    assert_eq!(bars.len(), expected.len());
    for (bar, expected) in bars.iter().zip(expected) {
        assert!(close(bar.0, expected.0) && close(bar.1, expected.1), "{bar:?} is not {expected:?}");
    }
}

#[test]
fn a_contribution_that_takes_away_goes_back() {
    let (option, _) = drawn(&falling().parts(), Lang::Vi, 900.0);
    let bars = reaches(&option);
    let expected = [(0.0, 3.28), (1.78, 3.28), (1.78, 2.16), (2.16, 3.16), (0.0, 3.16)];
    assert_eq!(bars.len(), expected.len());
    for (bar, expected) in bars.iter().zip(expected) {
        assert!(close(bar.0, expected.0) && close(bar.1, expected.1), "{bar:?} is not {expected:?}");
    }
    assert!(texts(&option).iter().any(|text| text.starts_with("−1,50")), "{:?}", texts(&option));

    let mut below = falling();
    below.breakdown.parts.rotate_left(1);
    let (option, _) = drawn(&below.parts(), Lang::En, 340.0);
    assert_eq!(option["xAxis"][1]["min"], -2.0);
    let (from, to) = reaches(&option)[0];
    assert!(close(from, -1.5) && close(to, 0.0), "{from} to {to}");
}

#[test]
fn a_remainder_is_hollow_and_says_that_it_is_computed() {
    let exports = whole("export-products");
    let (option, _) = drawn(&exports.parts(), Lang::Vi, 900.0);
    let bars = points(&option, "bars-1");
    assert_eq!(bars.len(), exports.breakdown.parts.len() + 1);
    assert!(bars.last().unwrap().2.starts_with(text::messages(Lang::Vi).figures.remainder));
    let insides = points(&option, "insides-1");
    assert_eq!(insides.len(), 1);
    assert_eq!(insides[0], *bars.last().unwrap());
    let (outer, inner) = (*sizes(&option, "bars-1").last().unwrap(), sizes(&option, "insides-1")[0]);
    assert!(close(outer.0 - inner.0, 3.0) && close(outer.1 - inner.1, 3.0), "{outer:?} around {inner:?}");
    assert!(texts(&option).iter().any(|text| text == "0,75\u{a0}tỷ USD"));
}

#[test]
fn every_figure_and_every_share_is_printed_on_its_row_at_any_width() {
    for breakdown in all(&sector_report()) {
        for (lang, width_px) in [Lang::Vi, Lang::En].into_iter().flat_map(|lang| WIDTHS_PX.map(|px| (lang, px))) {
            let (option, height_px) = drawn(&breakdown, lang, width_px);
            let (texts, rows) = (texts(&option), points(&option, "text-names"));
            let whole = |text: &String| text.replace('\n', " ");
            let names: Vec<String> = rows.iter().map(|(.., name)| whole(name)).collect();
            let texts: Vec<String> = texts.iter().map(whole).collect();
            for ((name, part), share) in breakdown.parts.iter().zip(breakdown.shares().unwrap()) {
                assert!(names.iter().any(|text| text == lang.of(name)), "{names:?}");
                let figure = text::figure_phrase(lang, &part.figure);
                assert!(texts.contains(&figure), "{figure} in {texts:?}");
                let share = text::share_phrase(lang, share);
                assert!(breakdown.kind == BreakdownKind::Contributions || texts.contains(&share), "{share}");
            }
            super::assert_inside(&option, width_px, height_px);
            assert!(!series_ids(&option).is_empty());
        }
    }
}

#[test]
fn every_bar_says_a_full_sentence() {
    for breakdown in all(&sector_report()) {
        for (.., sentence) in points(&drawn(&breakdown, Lang::En, 900.0).0, "bars-1") {
            let sentence = sentence.replace('\n', " ");
            assert!(sentence.ends_with('.') && sentence.contains(": "), "{sentence}");
        }
    }
}

#[test]
fn a_whole_of_nothing_has_rows_without_bars() {
    let mut nothing = whole("medal-colours");
    let id = nothing.breakdown.whole.clone();
    nothing.result(&id).figure.quantity.decimal = Decimal::ZERO;
    let drawing = breakdown(&nothing.parts(), Lang::Vi, 900.0, &Palette::LIGHT);
    let option = serde_json::to_value(&drawing.option).unwrap();
    assert!(points(&option, "bars-1").is_empty());
    assert_eq!(points(&option, "text-figures").len(), nothing.breakdown.parts.len());
}
