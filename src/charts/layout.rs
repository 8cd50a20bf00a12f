//! Where the rows of the target-gap chart stand at a given width: names and figures beside the marks on a wide
//! screen, above and below them on a narrow one.

use super::measure::wrap;

/// Text size of rows, in pixels.
pub const FONT_PX: f64 = 13.0;
/// Text size of headings and ticks.
pub const SMALL_PX: f64 = 12.0;
/// Height of a line of text.
pub const LINE_PX: f64 = 17.0;
/// Room for one column of figures.
const COLUMN_PX: f64 = 78.0;
/// Below this width, names go above their marks.
const NARROW_PX: f64 = 640.0;

/// The horizontal division of the chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    /// Whole width.
    pub width_px: f64,
    /// Whether names and figures stand above and below the marks.
    pub narrow: bool,
    /// Room for names.
    pub name_px: f64,
    /// Left edge of the marks.
    pub plot_left_px: f64,
    /// Width of the marks' area.
    pub plot_width_px: f64,
}

impl Layout {
    /// Divides a width. Below 240 pixels nothing narrower is drawn.
    pub fn of(width_px: f64) -> Self {
        let width_px = width_px.max(240.0);
        let narrow = width_px < NARROW_PX;
        if narrow {
            let margin_px = 8.0;
            return Self {
                width_px,
                narrow,
                name_px: width_px - 4.0,
                plot_left_px: margin_px,
                plot_width_px: width_px - 2.0 * margin_px,
            };
        }
        let name_px = (width_px * 0.34).min(420.0);
        let plot_left_px = name_px + 16.0;
        let plot_width_px = width_px - plot_left_px - 4.0 * COLUMN_PX - 12.0;
        Self { width_px, narrow, name_px, plot_left_px, plot_width_px }
    }

    /// Right edges of the four columns of figures: plan, outcome, gap, next plan.
    pub fn columns_px(&self) -> [f64; 4] {
        let first = self.plot_left_px + self.plot_width_px + 12.0 + COLUMN_PX;
        [first, first + COLUMN_PX, first + 2.0 * COLUMN_PX, first + 3.0 * COLUMN_PX]
    }

    /// A name broken to fit.
    pub fn name_lines(&self, name: &str) -> Vec<String> {
        wrap(name, self.name_px, FONT_PX)
    }

    /// A column heading broken to fit.
    pub fn heading_lines(&self, heading: &str) -> Vec<String> {
        wrap(heading, COLUMN_PX - 8.0, SMALL_PX)
    }

    /// Height of a row whose name has this many lines.
    pub fn row_px(&self, name_lines: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let text_px = name_lines as f64 * LINE_PX;
        if self.narrow { text_px + 30.0 + LINE_PX + 16.0 } else { (text_px + 10.0).max(30.0) }
    }

    /// Distance of the marks from the top of their row.
    pub fn mark_px(&self, row_px: f64) -> f64 {
        if self.narrow { row_px - 16.0 - LINE_PX - 12.0 } else { row_px / 2.0 }
    }
}
