//! The chart's option: charming's typed parts, gathered in a struct of our own.
//!
//! charming's own `Chart` can hold every kind of series the engine knows, and serializing it links all of them: 30 KB
//! that every reader would fetch. This one holds the kinds that are drawn.

use charming::{
    component::{Axis, Grid},
    series::{Line, Scatter},
};
use serde::Serialize;

use super::bars::BarSeries;

/// A chart: its option, and the height it needs at the width it was made for.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// The option.
    pub option: ChartOption,
    /// Height in pixels.
    pub height_px: f64,
    /// The rows that can be walked, from the top down; none where a chart is seen only as a whole.
    pub entries: Vec<Entry>,
}

/// A row of a chart as one thing: where it lies, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Id of the indicator it is about, if it is about one.
    pub indicator: Option<String>,
    /// The row as a full sentence.
    pub sentence: String,
    /// Distance of its upper edge from the top of the chart.
    pub top_px: f64,
    /// Its height.
    pub height_px: f64,
}

/// What the engine is told to draw, as plain data.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChartOption {
    /// Always off: a chart in a report does not move.
    pub animation: bool,
    /// Areas of drawing.
    pub grid: Vec<Grid>,
    /// Horizontal axes, by the index that series name.
    pub x_axis: Vec<Axis>,
    /// Vertical axes.
    pub y_axis: Vec<Axis>,
    /// What is drawn, from back to front.
    pub series: Vec<Series>,
}

/// The kinds of series that are drawn.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Series {
    /// Straight lines.
    Line(Box<Line>),
    /// Points, also those that only carry a text.
    Scatter(Box<Scatter>),
    /// Bars: to the engine, points with sizes of their own.
    Bars(Box<BarSeries>),
}

impl From<BarSeries> for Series {
    fn from(bars: BarSeries) -> Self {
        Self::Bars(Box::new(bars))
    }
}

impl From<Line> for Series {
    fn from(line: Line) -> Self {
        Self::Line(Box::new(line))
    }
}

impl From<Scatter> for Series {
    fn from(scatter: Scatter) -> Self {
        Self::Scatter(Box::new(scatter))
    }
}

impl ChartOption {
    /// Nothing yet, on a grid of pixels for the texts.
    pub fn new(width_px: f64, height_px: f64) -> Self {
        let mut option =
            Self { animation: false, grid: Vec::new(), x_axis: Vec::new(), y_axis: Vec::new(), series: Vec::new() };
        option.add_grid([0.0, 0.0, width_px, height_px], (0.0, width_px));
        option
    }

    /// Adds a grid with its hidden axes: values from `x` across, pixels from the top down.
    pub fn add_grid(&mut self, [left_px, top_px, width_px, height_px]: [f64; 4], x: (f64, f64)) {
        let index = super::index(self.grid.len());
        let axis = || Axis::new().type_(charming::element::AxisType::Value).grid_index(index).show(false);
        self.grid.push(Grid::new().left(left_px).top(top_px).width(width_px).height(height_px));
        self.x_axis.push(axis().min(x.0).max(x.1));
        self.y_axis.push(axis().min(0.0).max(height_px).inverse(true));
    }
}
