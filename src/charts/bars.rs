//! Bars that end exactly at their value: to the engine, rectangular points, each with a size of its own.
//!
//! The engine's own bars would be one more kind of series to fetch, and its thick lines take no pointer. charming's
//! points cannot have sizes of their own, so this is a series of ours, of charming's parts.

use charming::element::{Emphasis, ItemStyle, Symbol};
use serde::Serialize;

use crate::domain::Verdict;

use super::{Palette, index, shapes::style};

/// Height of a bar, in pixels.
const BAR_PX: f64 = 14.0;
/// What is smaller is drawn this wide: something is never drawn as nothing.
const LEAST_PX: f64 = 2.0;
const BORDER_PX: f64 = 1.5;
/// Half the room between two parts of one bar.
const SEAM_PX: f64 = 1.0;

/// How a bar looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// A figure that the report prints.
    Part,
    /// One that takes away.
    Fall,
    /// The whole.
    Whole,
    /// Computed: hollow.
    Computed,
    /// The second of several parts side by side.
    Second,
    /// The third, hollow.
    Third,
    /// So many of a verdict; those without one hollow.
    Verdict(Option<Verdict>),
}

impl Look {
    /// The looks of parts side by side, in turn: no two that touch are alike.
    pub const PARTS: [Self; 3] = [Self::Part, Self::Second, Self::Third];

    fn fill(self, palette: &Palette) -> &'static str {
        match self {
            Self::Part | Self::Third => palette.accent,
            Self::Fall => palette.missed,
            Self::Whole => palette.ink,
            Self::Computed => palette.muted,
            Self::Second => palette.second,
            Self::Verdict(verdict) => palette.verdict(verdict),
        }
    }

    fn is_hollow(self) -> bool {
        matches!(self, Self::Computed | Self::Third | Self::Verdict(None))
    }
}

/// Bars while they are placed.
pub struct Bars {
    axis: usize,
    /// How much of the axis is a pixel.
    pixel: f64,
    bars: Vec<Bar>,
    insides: Vec<Bar>,
}

/// Bars on the axes with one index.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BarSeries {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    x_axis_index: f64,
    y_axis_index: f64,
    symbol: Symbol,
    /// Off: a bar under the pointer would grow, and then end where it does not.
    emphasis: Emphasis,
    data: Vec<Bar>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Bar {
    /// The middle.
    value: [f64; 2],
    /// Width and height in pixels.
    symbol_size: [f64; 2],
    /// What the pointer shows.
    name: String,
    item_style: ItemStyle,
}

impl Bars {
    /// No bars yet on the axes with this index, of which so much is a pixel across.
    pub fn new(axis: usize, pixel: f64) -> Self {
        Self { axis, pixel, bars: Vec::new(), insides: Vec::new() }
    }

    /// Adds a bar that begins at one value and ends at another.
    pub fn put(&mut self, ends: (f64, f64), y_px: f64, look: Look, palette: &Palette, name: &str) {
        self.add(ends, (y_px, BAR_PX), look, palette, name);
    }

    /// Adds a part of a bar, so high, with a hair of room to the parts beside it.
    pub fn segment(&mut self, (from, to): (f64, f64), place: (f64, f64), look: Look, palette: &Palette, name: &str) {
        let seam = SEAM_PX * self.pixel;
        let ends = if to - from > 4.0 * seam { (from + seam, to - seam) } else { (from, to) };
        self.add(ends, place, look, palette, name);
    }

    fn add(
        &mut self,
        (from, to): (f64, f64),
        (y_px, height_px): (f64, f64),
        look: Look,
        palette: &Palette,
        name: &str,
    ) {
        let width = (to - from).abs().max(LEAST_PX * self.pixel);
        let middle = if to < from { from - width / 2.0 } else { from + width / 2.0 };
        let width_px = width / self.pixel;
        let bar = |less_px: f64, fill: &str| Bar {
            value: [middle, y_px],
            symbol_size: [width_px - less_px, height_px - less_px],
            name: name.to_owned(),
            item_style: style(fill, fill, 0.0),
        };
        self.bars.push(bar(0.0, look.fill(palette)));
        // Not a border: the engine stretches it with the point, so that it is thicker at the ends.
        if look.is_hollow() && width_px > 2.0 * BORDER_PX {
            self.insides.push(bar(2.0 * BORDER_PX, palette.surface));
        }
    }

    /// The bars, and over them the insides of hollow ones.
    pub fn series(self) -> [BarSeries; 2] {
        let series = |name: &str, data| BarSeries {
            kind: "scatter",
            id: format!("{name}-{}", self.axis),
            x_axis_index: index(self.axis),
            y_axis_index: index(self.axis),
            symbol: Symbol::Rect,
            emphasis: Emphasis::new().disabled(true),
            data,
        };
        [series("bars", self.bars), series("insides", self.insides)]
    }
}
