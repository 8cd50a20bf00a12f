//! Texts at exact places: invisible points on a pixel grid, each labelled with its ready-made text.
//!
//! The engine's own axis labels know neither our number formats nor where to break a name, and its formatters are
//! functions, which a strict content policy forbids.

use charming::{
    datatype::{DataPoint, DataPointItem},
    element::{Color, Formatter, ItemStyle, Label, LabelAlign, LabelPosition, SymbolSize},
    series::Scatter,
};

use super::index;

/// How a text stands to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins at the point.
    Start,
    /// The text ends at the point.
    End,
    /// The text is centred on the point.
    Middle,
}

/// Texts of one style.
pub struct TextLayer {
    id: &'static str,
    anchor: Anchor,
    colour: &'static str,
    font_px: f64,
    bold: bool,
    texts: Vec<(f64, f64, String)>,
}

impl TextLayer {
    /// An empty layer; `id` starts with `text-`, by which the adapter knows that texts take no pointer events.
    pub fn new(id: &'static str, anchor: Anchor, colour: &'static str, font_px: f64) -> Self {
        Self { id, anchor, colour, font_px, bold: false, texts: Vec::new() }
    }

    /// The same in bold.
    pub fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    /// Puts a text at a place, in pixels from the top left.
    pub fn put(&mut self, x_px: f64, y_px: f64, text: impl Into<String>) {
        self.texts.push((x_px, y_px, text.into()));
    }

    /// The layer as a series on the axes with these indices.
    pub fn series(self, axis: usize) -> Scatter {
        let (position, align) = match self.anchor {
            Anchor::Start => (LabelPosition::Right, LabelAlign::Left),
            Anchor::End => (LabelPosition::Left, LabelAlign::Right),
            Anchor::Middle => (LabelPosition::Inside, LabelAlign::Center),
        };
        let mut label = Label::new()
            .show(true)
            .position(position)
            .align(align)
            .distance(0.0)
            .formatter(Formatter::String("{b}".to_owned()))
            .color(Color::Value(self.colour.to_owned()))
            .font_size(self.font_px);
        if self.bold {
            label = label.font_weight("bold");
        }
        let points: Vec<DataPoint> = self
            .texts
            .into_iter()
            .map(|(x_px, y_px, text)| DataPointItem::new(vec![x_px, y_px]).name(text).into())
            .collect();
        Scatter::new()
            .id(self.id)
            .x_axis_index(index(axis))
            .y_axis_index(index(axis))
            .symbol_size(SymbolSize::Number(1.0))
            .item_style(ItemStyle::new().color(Color::Value("transparent".to_owned())))
            .label(label)
            .data(points)
    }
}
