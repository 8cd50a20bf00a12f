//! A chart's option as it will be seen: texts as boxes, marks and lines as places in pixels of the whole chart.

use chi_tieu::charts::text_width_px;
use serde_json::Value;

/// How much wider than others bold letters are.
const BOLD: f64 = 1.08;

/// Left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// Around a place, so far to either side.
    fn around((x, y): (f64, f64), (across, down): (f64, f64)) -> Self {
        Self { left: x - across, top: y - down, right: x + across, bottom: y + down }
    }

    /// How far two areas reach into one another, in the direction in which it is less; negative where they are apart.
    pub fn overlap(&self, other: &Self) -> f64 {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        across.min(down)
    }

    /// Whether it lies in another, but for so many pixels.
    pub fn is_within(&self, other: &Self, tolerance_px: f64) -> bool {
        self.left >= other.left - tolerance_px
            && self.top >= other.top - tolerance_px
            && self.right <= other.right + tolerance_px
            && self.bottom <= other.bottom + tolerance_px
    }
}

/// A text where its letters stand.
#[derive(Clone, Debug)]
pub struct Text {
    pub layer: String,
    /// In one line, with plain spaces.
    pub text: String,
    pub area: Area,
}

/// A point or a bar.
#[derive(Clone, Debug)]
pub struct Mark {
    pub series: String,
    /// What it is about.
    pub sentence: String,
    pub area: Area,
}

/// A straight line.
#[derive(Clone, Debug)]
pub struct Stroke {
    pub from: (f64, f64),
    pub to: (f64, f64),
    pub width_px: f64,
    pub colour: String,
}

impl Stroke {
    pub fn area(&self) -> Area {
        let ((x, y), (to_x, to_y), half) = (self.from, self.to, self.width_px / 2.0);
        Area {
            left: x.min(to_x) - half,
            top: y.min(to_y) - half,
            right: x.max(to_x) + half,
            bottom: y.max(to_y) + half,
        }
    }
}

/// All that is seen of a chart.
#[derive(Debug, Default)]
pub struct Placed {
    pub texts: Vec<Text>,
    pub marks: Vec<Mark>,
    pub strokes: Vec<Stroke>,
}

impl Placed {
    /// Reads an option.
    pub fn of(option: &Value) -> Self {
        let mut placed = Self::default();
        for series in option["series"].as_array().unwrap() {
            let id = series["id"].as_str().unwrap_or_default();
            let axis = whole(&series["xAxisIndex"]);
            let place = |value: &Value| pixels(option, axis, value);
            if series["type"] == "line" {
                placed.strokes.extend(strokes(series, place));
                continue;
            }
            for item in series["data"].as_array().into_iter().flatten() {
                let (at, name) = (place(&item["value"]), item["name"].as_str().unwrap());
                if id.starts_with("text-") {
                    placed.texts.push(text(id, &series["label"], at, name));
                } else {
                    placed.marks.push(mark(id, series, item, at, name));
                }
            }
        }
        placed
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index written as a number")]
fn whole(value: &Value) -> usize {
    number(value) as usize
}

/// Where a value on the axes with this index stands in the chart.
fn pixels(option: &Value, axis: usize, value: &Value) -> (f64, f64) {
    let (grid, x, y) = (&option["grid"][axis], &option["xAxis"][axis], &option["yAxis"][axis]);
    let part = |value: &Value, axis: &Value| {
        (number(value) - number(&axis["min"])) / (number(&axis["max"]) - number(&axis["min"]))
    };
    assert_eq!(y["inverse"], true, "pixels count from the top");
    (
        number(&grid["left"]) + part(&value[0], x) * number(&grid["width"]),
        number(&grid["top"]) + part(&value[1], y) * number(&grid["height"]),
    )
}

/// The letters stand on the middle of the point; lines are as far apart as `js/chart-option.js` says.
fn text(layer: &str, label: &Value, (x, y): (f64, f64), name: &str) -> Text {
    let font_px = number(&label["fontSize"]);
    let bold = if label["fontWeight"] == "bold" { BOLD } else { 1.0 };
    let width_px = name.split('\n').map(|line| text_width_px(line, font_px) * bold).fold(0.0, f64::max);
    let (left, right) = match label["position"].as_str().unwrap() {
        "right" => (x, x + width_px),
        "left" => (x - width_px, x),
        "inside" => (x - width_px / 2.0, x + width_px / 2.0),
        other => panic!("no text stands {other}"),
    };
    let more = f64::from(u32::try_from(name.matches('\n').count()).unwrap());
    let half_px = (more * (font_px * 1.3).round() + font_px) / 2.0;
    let area = Area { left, right, top: y - half_px, bottom: y + half_px };
    Text { layer: layer.to_owned(), text: name.replace(['\n', '\u{a0}'], " "), area }
}

fn mark(id: &str, series: &Value, item: &Value, at: (f64, f64), name: &str) -> Mark {
    let own = &item["symbolSize"];
    let half = if own.is_array() {
        (number(&own[0]) / 2.0, number(&own[1]) / 2.0)
    } else {
        (number(&series["symbolSize"]) / 2.0, number(&series["symbolSize"]) / 2.0)
    };
    let sentence = name.replace(['\n', '\u{a0}'], " ");
    Mark { series: id.to_owned(), sentence, area: Area::around(at, half) }
}

/// Each pair of ends between two breaks.
fn strokes(series: &Value, place: impl Fn(&Value) -> (f64, f64)) -> Vec<Stroke> {
    let style = &series["lineStyle"];
    let (width_px, colour) = (number(&style["width"]), style["color"].as_str().unwrap());
    let points = series["data"].as_array().map_or(&[][..], Vec::as_slice);
    let pieces = points.split(|point| point[0].is_null()).filter(|piece| !piece.is_empty());
    let stroke = |piece: &[Value]| {
        let [from, to] = piece else { panic!("a line of {} points", piece.len()) };
        Stroke { from: place(from), to: place(to), width_px, colour: colour.to_owned() }
    };
    pieces.map(stroke).collect()
}
