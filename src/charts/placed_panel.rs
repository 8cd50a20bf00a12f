//! A panel of the target-gap chart whose texts are laid out: where the marks of its rows go.

use crate::domain::Assessment;

use super::{Row, Scale};

/// An indicator in its panel.
pub struct PlacedRow<'a> {
    /// What the rules say of it.
    pub assessment: &'a Assessment,
    /// Its values on the axis.
    pub row: Row,
    /// Distance of its marks from the top of the panel.
    pub y_px: f64,
}

/// A panel with all its rows placed.
pub struct PlacedPanel<'a> {
    /// From the top down.
    pub rows: Vec<PlacedRow<'a>>,
    /// What its width stands for.
    pub scale: Scale,
    /// Distance of its upper edge from the top of the chart.
    pub top_px: f64,
    /// Height of all its rows.
    pub height_px: f64,
}
