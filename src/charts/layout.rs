//! Where the rows of a chart stand at a given width: names and figures beside the marks on a wide screen, above and
//! below them on a narrow one.

use super::measure::{width_px as width_of, wrap};

/// Text size of rows, in pixels.
pub const FONT_PX: f64 = 13.0;
/// Text size of headings and ticks.
pub const SMALL_PX: f64 = 12.0;
/// Height of a line of text.
pub const LINE_PX: f64 = 17.0;
/// Least room for a column: its heading's.
const LEAST_COLUMN_PX: f64 = 78.0;
/// Room between a column's texts and the column before it.
const COLUMN_GAP_PX: f64 = 16.0;
/// Most room for one column, in parts of the whole width: what is longer wraps.
const WIDEST_COLUMN: f64 = 0.3;
/// Room between the marks and the first column.
const PLOT_GAP_PX: f64 = 12.0;
/// Nothing narrower is drawn.
const LEAST_PX: f64 = 240.0;
/// Half the width of a tick such as `100%`.
const TICK_MARGIN_PX: f64 = 18.0;
/// Half the width of a tick such as `30.000`.
const NUMBER_MARGIN_PX: f64 = 26.0;
/// How much wider than others bold letters are.
pub const BOLD: f64 = 1.08;
/// Below this width, names go above their marks.
const NARROW_PX: f64 = 640.0;

/// A column of figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Where its texts end.
    pub right_px: f64,
    width_px: f64,
}

impl Column {
    /// A figure broken to fit.
    pub fn figure_lines(&self, figure: &str) -> Vec<String> {
        // A hair more than was measured, which may be rounded.
        wrap(figure, self.width_px - COLUMN_GAP_PX + 0.1, FONT_PX)
    }

    /// A heading broken to fit.
    pub fn head_lines(&self, head: &str) -> Vec<String> {
        wrap(head, self.width_px - 8.0, SMALL_PX)
    }
}

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
    /// Divides a width, with columns of figures of these widths; on a narrow screen, the marks have this margin instead.
    /// Below 240 pixels nothing narrower is drawn.
    pub fn of(width_px: f64, columns_px: &[f64], margin_px: f64) -> Self {
        let width_px = width_px.max(LEAST_PX);
        let narrow = width_px < NARROW_PX;
        if narrow {
            return Self {
                width_px,
                narrow,
                name_px: width_px * 0.96,
                plot_left_px: margin_px,
                plot_width_px: width_px - 2.0 * margin_px,
            };
        }
        let name_px = (width_px * 0.34).min(420.0);
        let plot_left_px = name_px + 16.0;
        let plot_width_px = width_px - plot_left_px - columns_px.iter().sum::<f64>() - PLOT_GAP_PX;
        Self { width_px, narrow, name_px, plot_left_px, plot_width_px }
    }

    /// A division into names as wide as they need and marks, without columns of figures.
    pub fn plain(width_px: f64, name_px: f64) -> Self {
        let width_px = width_px.max(LEAST_PX);
        let narrow = width_px < NARROW_PX;
        let (name_px, plot_left_px) = if narrow { (width_px * 0.96, 0.0) } else { (name_px, name_px + 16.0) };
        Self { width_px, narrow, name_px, plot_left_px, plot_width_px: width_px - plot_left_px }
    }

    /// The columns of figures, of the widths that the layout was made for.
    pub fn columns(&self, widths_px: &[f64]) -> Vec<Column> {
        let mut right_px = self.plot_left_px + self.plot_width_px + PLOT_GAP_PX;
        let column = |width_px: &f64| {
            right_px += width_px;
            Column { right_px, width_px: *width_px }
        };
        widths_px.iter().map(column).collect()
    }

    /// A division with one column for each text of a row, as wide as its texts need, the last in bold; at the edges,
    /// ticks of percentages have room.
    pub fn fitting(width_px: f64, rows: &[Vec<String>]) -> (Self, Vec<Column>) {
        let widths_px = fitting_px(width_px, rows);
        let layout = Self::of(width_px, &widths_px, TICK_MARGIN_PX);
        (layout, layout.columns(&widths_px))
    }

    /// The same with names that are all short, such as years; narrow where that leaves the marks less than so much.
    pub fn beside_short_names(
        width_px: f64,
        name_px: f64,
        rows: &[Vec<String>],
        least_plot_px: f64,
    ) -> (Self, Vec<Column>) {
        let width_px = width_px.max(LEAST_PX);
        let widths_px = fitting_px(width_px, rows);
        let plot_left_px = name_px + NUMBER_MARGIN_PX;
        let plot_width_px = width_px - plot_left_px - widths_px.iter().sum::<f64>() - PLOT_GAP_PX;
        let layout = if plot_width_px >= least_plot_px {
            Self { width_px, narrow: false, name_px, plot_left_px, plot_width_px }
        } else {
            let plot_width_px = width_px - 2.0 * NUMBER_MARGIN_PX;
            Self { width_px, narrow: true, name_px: width_px * 0.96, plot_left_px: NUMBER_MARGIN_PX, plot_width_px }
        };
        (layout, layout.columns(&widths_px))
    }

    /// Where a value of an axis from one number to another stands.
    pub fn x_px(&self, value: f64, (from, to): (f64, f64)) -> f64 {
        self.plot_left_px + self.plot_width_px * (value - from) / (to - from)
    }

    /// A name broken to fit.
    pub fn name_lines(&self, name: &str) -> Vec<String> {
        wrap(name, self.name_px, FONT_PX)
    }

    /// Height of a row with so many lines of text beside or above its marks.
    pub fn row_px(&self, lines: usize) -> f64 {
        let text_px = lines_px(lines, LINE_PX);
        if self.narrow { text_px + 30.0 + LINE_PX + 16.0 } else { (text_px + 10.0).max(30.0) }
    }

    /// Distance of the marks from the top of their row.
    pub fn mark_px(&self, row_px: f64) -> f64 {
        if self.narrow { row_px - 16.0 - LINE_PX - 12.0 } else { row_px / 2.0 }
    }
}

/// How wide columns are whose texts these rows hold, the last in bold.
fn fitting_px(width_px: f64, rows: &[Vec<String>]) -> Vec<f64> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest_px = |at: usize| {
        let texts = rows.iter().filter_map(|row| row.get(at));
        let widest_px = texts.map(|text| width_of(text, FONT_PX)).fold(0.0, f64::max);
        let bold = if at + 1 == count { BOLD } else { 1.0 };
        (widest_px * bold + COLUMN_GAP_PX).min(width_px * WIDEST_COLUMN).max(LEAST_COLUMN_PX).ceil()
    };
    (0..count).map(widest_px).collect()
}

/// Height of so many lines.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
pub fn lines_px(lines: usize, line_px: f64) -> f64 {
    lines as f64 * line_px
}
