//! What holds for every chart of the report, in both languages and at all widths: nothing is cut off, lies over something
//! else or stands in the wrong row, and the rows say the report's figures.
//!
//! A rule is a function from a chart to its faults. Below, each rule is put to all charts, and to a chart that was spoilt
//! on purpose, so that a rule that finds nothing any more is noticed.

use chi_tieu::{
    charts::{Entry, Palette},
    domain::Baseline,
    text::Lang,
};
use serde_json::{Value, json};

use crate::{
    cases::{Chart, Drawn, all_drawn},
    placed::{Area, Mark, Placed, Text},
    rows::{Row, expected},
};

/// Sums of fractions and estimated letters may be off by so much.
const TOLERANCE_PX: f64 = 1.0;
/// Nothing narrower is drawn.
const LEAST_PX: f64 = 240.0;
/// Most room between two rows that belong together.
const MOST_ROOM_PX: f64 = 14.0;
/// Most room under the last text.
const MOST_REST_PX: f64 = 32.0;

fn sheet(drawn: &Drawn) -> Area {
    Area { left: 0.0, top: 0.0, right: drawn.width_px.max(LEAST_PX), bottom: drawn.drawing.height_px }
}

fn row_area(drawn: &Drawn, entry: &Entry) -> Area {
    Area { top: entry.top_px, bottom: entry.top_px + entry.height_px, ..sheet(drawn) }
}

/// Texts and marks that reach over the edge, and a height that is not that of what is drawn.
pub fn off_the_sheet(drawn: &Drawn) -> Vec<String> {
    let placed = Placed::of(&drawn.option);
    let sheet = sheet(drawn);
    let texts = placed.texts.iter().map(|text| (&text.text, text.area));
    let marks = placed.marks.iter().map(|mark| (&mark.sentence, mark.area));
    let is_off = |(_, area): &(&String, Area)| !area.is_within(&sheet, TOLERANCE_PX);
    let mut faults: Vec<String> =
        texts.chain(marks).filter(is_off).map(|(what, area)| format!("{what} at {area:?}")).collect();
    let end_px = placed.texts.iter().map(|text| text.area.bottom).fold(0.0, f64::max);
    if drawn.drawing.height_px - end_px > MOST_REST_PX {
        faults.push(format!("{} px of nothing under the last text", drawn.drawing.height_px - end_px));
    }
    faults
}

/// Texts that lie over one another.
pub fn over_one_another(drawn: &Drawn) -> Vec<String> {
    let Placed { texts, .. } = Placed::of(&drawn.option);
    let mut faults = Vec::new();
    for (at, one) in texts.iter().enumerate() {
        for other in &texts[at + 1..] {
            if one.area.overlap(&other.area) > TOLERANCE_PX {
                faults.push(format!("{} ({}) and {} ({})", one.text, one.layer, other.text, other.layer));
            }
        }
    }
    faults
}

/// Texts that lie over marks and thick lines, and texts meant for the inside of a bar that lie elsewhere.
pub fn on_marks(drawn: &Drawn) -> Vec<String> {
    let Placed { texts, marks, strokes } = Placed::of(&drawn.option);
    let mut faults = Vec::new();
    for text in &texts {
        let about = |what: &str| format!("{} ({}) on {what}", text.text, text.layer);
        if text.layer.starts_with("text-on-") {
            let is_inside =
                |mark: &Mark| mark.series.starts_with("bars") && text.area.is_within(&mark.area, TOLERANCE_PX);
            if !marks.iter().any(is_inside) {
                faults.push(about("no bar"));
            }
            continue;
        }
        let is_under = |area: Area| text.area.overlap(&area) > TOLERANCE_PX;
        faults.extend(marks.iter().filter(|mark| is_under(mark.area)).map(|mark| about(&mark.series)));
        faults.extend(strokes.iter().filter(|stroke| is_under(stroke.area())).map(|stroke| about(&stroke.colour)));
    }
    faults
}

/// Rows that can be walked but are out of order, leave out something between them, or do not say what they are about.
fn entries_that_miss(drawn: &Drawn) -> Vec<String> {
    let placed = Placed::of(&drawn.option);
    let entries = &drawn.drawing.entries;
    let mut faults = Vec::new();
    let mut end_px = None;
    for entry in entries {
        let room_px = end_px.map_or(0.0, |end_px| entry.top_px - end_px);
        let is_between = |text: &&Text| {
            text.area.top >= end_px.unwrap_or_default() - TOLERANCE_PX
                && text.area.bottom <= entry.top_px + TOLERANCE_PX
        };
        let is_new_panel = placed.texts.iter().filter(is_between).any(|text| text.layer == "text-headings");
        if room_px < 0.0 || room_px > MOST_ROOM_PX && !is_new_panel {
            faults.push(format!("{room_px} px before {}", entry.sentence));
        }
        if entry.height_px < 20.0 || !entry.sentence.ends_with('.') || entry.sentence.contains('\n') {
            faults.push(format!("{entry:?}"));
        }
        end_px = Some(entry.top_px + entry.height_px);
    }
    let is_in_a_row =
        |area: Area| entries.iter().filter(|entry| area.is_within(&row_area(drawn, entry), TOLERANCE_PX)).count() == 1;
    let marks = placed
        .marks
        .iter()
        .filter(|mark| mark.series != "bars-0" && mark.series != "insides-0" || matches!(drawn.chart, Chart::Verdicts));
    faults
        .extend(marks.filter(|mark| !is_in_a_row(mark.area)).map(|mark| format!("{} in no row or two", mark.sentence)));
    for (entry, Row { subject, .. }) in entries.iter().zip(expected(drawn)) {
        if !entry.sentence.replace('\u{a0}', " ").to_lowercase().contains(&subject.to_lowercase()) {
            faults.push(format!("{} does not name {subject}", entry.sentence));
        }
    }
    faults
}

/// The words of a row, its name first, then from the left to the right.
fn words_of(drawn: &Drawn, entry: &Entry, texts: &[Text]) -> String {
    let row = row_area(drawn, entry);
    let is_name = |text: &Text| ["text-names", "text-periods", "text-headings"].contains(&text.layer.as_str());
    let mut here: Vec<&Text> = texts
        .iter()
        .filter(|text| !["text-left-notes", "text-right-notes", "text-ticks"].contains(&text.layer.as_str()))
        .filter(|text| (row.top..row.bottom).contains(&f64::midpoint(text.area.top, text.area.bottom)))
        .collect();
    here.sort_by(|one, other| (!is_name(one), one.area.left).partial_cmp(&(!is_name(other), other.area.left)).unwrap());
    here.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// Rows whose texts are not the names and figures of the report, in its order.
fn rows_that_say_something_else(drawn: &Drawn) -> Vec<String> {
    let Placed { texts, .. } = Placed::of(&drawn.option);
    let (entries, expected) = (&drawn.drawing.entries, expected(drawn));
    if entries.len() != expected.len() {
        return vec![format!("{} rows instead of {}", entries.len(), expected.len())];
    }
    let mut faults = Vec::new();
    for (entry, Row { name, figures, .. }) in entries.iter().zip(expected) {
        let words = words_of(drawn, entry, &texts);
        let mut rest = words.strip_prefix(&name).map(|rest| format!("{rest} "));
        for figure in &figures {
            let wanted = format!(" {figure} ");
            rest = rest.and_then(|rest| Some(format!(" {}", rest.split_once(&wanted)?.1)));
        }
        if rest.is_none() {
            faults.push(format!("{name}, {figures:?} is not in “{words}”"));
        }
    }
    faults
}

/// Fails with all faults that a rule finds in any chart.
pub fn expect_none(rule: fn(&Drawn) -> Vec<String>) {
    let charts = all_drawn();
    assert!(charts.len() > 400, "{}", charts.len());
    let faults =
        charts.iter().flat_map(|drawn| rule(drawn).into_iter().map(|fault| format!("{}: {fault}", drawn.what)));
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn nothing_reaches_over_the_edge_and_the_height_is_that_of_what_is_drawn() {
    expect_none(off_the_sheet);
}

#[test]
fn no_texts_lie_over_one_another() {
    expect_none(over_one_another);
}

#[test]
fn no_text_lies_on_a_mark_but_those_that_belong_in_a_bar() {
    expect_none(on_marks);
}

#[test]
fn rows_that_can_be_walked_hold_all_marks_in_order_and_name_what_they_are_about() {
    expect_none(entries_that_miss);
}

#[test]
fn every_row_says_the_name_and_the_figures_of_the_report_in_its_order() {
    expect_none(rows_that_say_something_else);
}

/// The chart of gaps, spoilt: `change` gets the data of a series.
pub fn spoilt(series: &str, change: impl Fn(&mut Value)) -> Drawn {
    let mut drawn = Chart::TargetGap(Baseline::Target).drawn(Lang::Vi, 900.0, &Palette::LIGHT);
    let all = drawn.option["series"].as_array_mut().unwrap();
    change(all.iter_mut().find(|it| it["id"] == series).unwrap());
    drawn
}

#[test]
fn a_text_over_the_edge_over_another_or_on_a_mark_is_found() {
    let moved = |layer: &str, at: [f64; 2]| spoilt(layer, |series| series["data"][0]["value"] = json!(at));
    let drawn = moved("text-names", [800.0, 500.0]);
    assert!(!off_the_sheet(&drawn).is_empty() && !over_one_another(&drawn).is_empty());
    let whole = Chart::TargetGap(Baseline::Target).drawn(Lang::Vi, 900.0, &Palette::LIGHT);
    let plan = Placed::of(&whole.option).marks.into_iter().find(|mark| mark.series == "plan-1").unwrap();
    let drawn = moved("text-ticks", [plan.area.right + 4.0, plan.area.top + 4.0]);
    assert_eq!(on_marks(&drawn).len(), 1, "{:?}", on_marks(&drawn));
    let mut drawn = moved("text-ticks", [400.0, 400.0]);
    drawn.drawing.height_px += 100.0;
    assert!(!off_the_sheet(&drawn).is_empty());
}

#[test]
fn rows_out_of_order_with_gaps_or_other_figures_are_found() {
    let whole = || Chart::TargetGap(Baseline::Target).drawn(Lang::Vi, 900.0, &Palette::LIGHT);
    let mut swapped = whole();
    swapped.drawing.entries.swap(2, 3);
    assert!(!entries_that_miss(&swapped).is_empty() && !rows_that_say_something_else(&swapped).is_empty());
    let mut shorter = whole();
    shorter.drawing.entries[2].height_px -= 15.0;
    assert!(!entries_that_miss(&shorter).is_empty());
    let mut nameless = whole();
    nameless.drawing.entries[2].sentence = "Một chỉ tiêu: 1.".to_owned();
    assert_eq!(entries_that_miss(&nameless).len(), 1);
    // Plan 8.5 and outcome 5.56 of the first row, exchanged; and a plan of another digit.
    let exchanged = spoilt("text-figures", |series| {
        let data = series["data"].as_array_mut().unwrap();
        let [one, other] = [0, 1].map(|at| data[at]["value"].clone());
        (data[0]["value"], data[1]["value"]) = (other, one);
    });
    let other_digit = spoilt("text-figures", |series| series["data"][0]["name"] = json!("8,55"));
    for drawn in [exchanged, other_digit] {
        let faults = rows_that_say_something_else(&drawn);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("Tốc độ tăng trưởng kinh tế"), "{faults:?}");
    }
}
