//! The shapes that charts are made of: points with a look and a sentence, lines, the rules of a grid, arrows.

use charming::{
    datatype::{CompositeValue, DataPoint, DataPointItem},
    element::{Color, ItemStyle, LineStyle, LineStyleType, Symbol, SymbolSize},
    series::{Line, Scatter},
};

use crate::domain::Relation;

use super::{Palette, index};

const ARROW_RIGHT: &str = "path://M0,0L8,5L0,10Z";
const ARROW_LEFT: &str = "path://M8,0L0,5L8,10Z";
/// Half the height of a row's own grid lines, where texts stand between the rows.
pub const TICK_PX: f64 = 9.0;

/// A point at a place, with the sentence that the pointer shows.
pub fn item(x: f64, y_px: f64, name: &str, look: ItemStyle) -> DataPoint {
    DataPointItem::new(CompositeValue::from(vec![x, y_px])).name(name).item_style(look).into()
}

/// A filled shape with a border.
pub fn style(fill: &str, border: &str, border_px: f64) -> ItemStyle {
    ItemStyle::new()
        .color(Color::Value(fill.to_owned()))
        .border_color(Color::Value(border.to_owned()))
        .border_width(border_px)
        .opacity(1.0)
}

/// Points of one shape on the axes with this index.
pub fn scatter(id: &str, axis: usize, symbol: Symbol, size_px: f64, points: Vec<DataPoint>) -> Scatter {
    Scatter::new()
        .id(format!("{id}-{axis}"))
        .x_axis_index(index(axis))
        .y_axis_index(index(axis))
        .symbol(symbol)
        .symbol_size(SymbolSize::Number(size_px))
        .data(points)
}

/// Arrows at both edges, for what lies beyond them.
pub fn arrows(axis: usize, left: Vec<DataPoint>, right: Vec<DataPoint>) -> [Scatter; 2] {
    let arrow = |path: &str| Symbol::Custom(path.to_owned());
    [
        scatter("beyond-left", axis, arrow(ARROW_LEFT), 11.0, left),
        scatter("beyond-right", axis, arrow(ARROW_RIGHT), 11.0, right),
    ]
}

/// Two ends and a break, so that one series holds many separate lines.
pub fn segment(from: (f64, f64), to: (f64, f64)) -> [DataPoint; 3] {
    let point = |(x, y_px): (f64, f64)| DataPoint::from(vec![x, y_px]);
    [point(from), point(to), DataPoint::from(vec![None::<f64>, None])]
}

/// Lines of one colour, under the marks.
pub fn line(axis: usize, colour: &str, width_px: f64, points: Vec<DataPoint>) -> Line {
    Line::new()
        .x_axis_index(index(axis))
        .y_axis_index(index(axis))
        .symbol(Symbol::None)
        .show_symbol(false)
        .connect_nulls(false)
        .silent(true)
        // Under the marks: the engine draws lines above points by default.
        .z(1)
        .line_style(LineStyle::new().color(Color::Value(colour.to_owned())).width(width_px).type_(LineStyleType::Solid))
        .data(points)
}

/// The rules of a plot's ticks, zero's in ink: from top to bottom, or at every row where texts stand between the rows.
pub fn rules(
    axis: usize,
    palette: &Palette,
    ticks: &[f64],
    rows_px: &[f64],
    height_px: f64,
    between_texts: bool,
) -> Vec<Line> {
    let rule = |tick: &f64| {
        let colour = if *tick == 0.0 { palette.ink } else { palette.rule };
        let ends: Vec<[f64; 2]> = if between_texts {
            rows_px.iter().map(|y_px| [y_px - TICK_PX, y_px + TICK_PX]).collect()
        } else {
            vec![[0.0, height_px]]
        };
        let points = ends.into_iter().flat_map(|[from_px, to_px]| segment((*tick, from_px), (*tick, to_px)));
        line(axis, colour, 1.0, points.collect())
    };
    ticks.iter().map(rule).collect()
}

/// The side to which a figure is open: −1 where it is at most so much, +1 where it is at least, 0 where it is exact.
pub fn open_side(relation: Relation) -> i8 {
    match relation {
        Relation::Equal => 0,
        Relation::AtLeast | Relation::MoreThan => 1,
        Relation::AtMost | Relation::LessThan => -1,
    }
}
