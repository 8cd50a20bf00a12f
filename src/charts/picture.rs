//! A chart as a picture to take away: what stands over it and under it, broken into lines and placed, so that whoever
//! writes the picture down needs to measure nothing.

use serde::Serialize;

use super::{
    Palette,
    layout::{BOLD, FONT_PX, SMALL_PX},
    measure::wrap,
};

const TITLE_PX: f64 = 18.0;
/// Distance between lines in parts of their size.
const LEADING: f64 = 1.35;
/// From the top of a line to the line its letters stand on, in parts of their size.
const BASELINE: f64 = 1.05;
const GAP_PX: f64 = 14.0;
/// Below this width of the chart, the margin is narrow, too.
const NARROW_PX: f64 = 640.0;

/// What a picture of a chart says in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// What the chart shows.
    pub title: String,
    /// What follows the title: a summary, what the marks mean.
    pub summary: Vec<String>,
    /// Where the figures come from and what they cover.
    pub source: Vec<String>,
}

/// A text of one line at its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureLine {
    /// Where it begins.
    pub x: f64,
    /// The line its letters stand on, from the top.
    pub y: f64,
    /// Size of its letters in pixels.
    pub size: f64,
    /// Whether it is in bold.
    pub bold: bool,
    /// Its colour.
    pub fill: &'static str,
    /// What it says.
    pub text: String,
}

/// A whole picture: its size, its ground, its texts, and where the chart stands among them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Language of the texts.
    pub lang: &'static str,
    /// What the picture is called by those who cannot see it.
    pub title: String,
    /// Colour of the ground.
    pub ground: &'static str,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
    /// Left edge of the chart.
    pub chart_left: f64,
    /// Upper edge of the chart.
    pub chart_top: f64,
    /// The texts from the top down.
    pub lines: Vec<PictureLine>,
}

impl Picture {
    /// A chart of a size with its caption around it.
    pub fn of(
        caption: &Caption,
        lang: &'static str,
        (chart_width_px, chart_height_px): (f64, f64),
        palette: &Palette,
    ) -> Self {
        // Whole pixels: a picture of half a pixel has a blurred edge.
        let (chart_width_px, chart_height_px) = (chart_width_px.ceil(), chart_height_px.ceil());
        let margin_px = if chart_width_px < NARROW_PX { 16.0 } else { 24.0 };
        let mut column = Column { left_px: margin_px, y_px: margin_px, width_px: chart_width_px, lines: Vec::new() };
        column.put(&caption.title, TITLE_PX, true, palette.ink);
        for paragraph in &caption.summary {
            column.space(4.0);
            column.put(paragraph, FONT_PX, false, palette.muted);
        }
        column.space(GAP_PX);
        let chart_top = column.y_px;
        column.space(chart_height_px + GAP_PX);
        for paragraph in &caption.source {
            column.put(paragraph, SMALL_PX, false, palette.muted);
            column.space(2.0);
        }
        Self {
            lang,
            title: caption.title.clone(),
            ground: palette.surface,
            width: chart_width_px + 2.0 * margin_px,
            height: column.y_px + margin_px,
            chart_left: margin_px,
            chart_top,
            lines: column.lines,
        }
    }
}

/// Lines of text that grow downwards.
struct Column {
    left_px: f64,
    y_px: f64,
    width_px: f64,
    lines: Vec<PictureLine>,
}

impl Column {
    fn put(&mut self, text: &str, size: f64, bold: bool, fill: &'static str) {
        let limit_px = if bold { self.width_px / BOLD } else { self.width_px };
        for text in wrap(text, limit_px, size) {
            let y = self.y_px + (size * BASELINE).round();
            self.lines.push(PictureLine { x: self.left_px, y, size, bold, fill, text });
            self.y_px += (size * LEADING).round();
        }
    }

    fn space(&mut self, height_px: f64) {
        self.y_px += height_px;
    }
}

/// The name of a picture's file without its ending: `chi-tieu-thai-nguyen-2023-target-gap-vi`. Of what a dataset gives,
/// letters, digits and hyphens are kept.
pub fn picture_name(document: &str, chart: &str, lang: &str) -> String {
    let plain = |part: &str| -> String {
        part.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect()
    };
    format!("chi-tieu-{}-{}-{lang}", plain(document), plain(chart))
}
