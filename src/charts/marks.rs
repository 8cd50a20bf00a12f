//! The marks of one panel: grid lines, stems, plan, outcome, next plan, and arrows for what lies beyond the edge.

use charming::{
    datatype::{CompositeValue, DataPoint, DataPointItem},
    element::{Color, ItemStyle, LineStyle, LineStyleType, Symbol, SymbolSize},
    series::{Line, Scatter},
};

use crate::domain::{Assessment, Comparison, Stage, Verdict};

use super::{Palette, Series, captions::Captions, index, target_gap::PlacedPanel};

const ARROW_RIGHT: &str = "path://M0,0L8,5L0,10Z";
const ARROW_LEFT: &str = "path://M8,0L0,5L8,10Z";
const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];
/// Half the height of a row's own grid lines, where texts stand between the rows.
const TICK_PX: f64 = 9.0;

/// The marks of a panel, by what they mean. At the same place all three stay visible: a wide diamond behind a ring
/// behind a small diamond.
pub struct Marks<'p> {
    palette: &'p Palette,
    plans: Vec<DataPoint>,
    outcomes: Vec<DataPoint>,
    nexts: Vec<DataPoint>,
    left: Vec<DataPoint>,
    right: Vec<DataPoint>,
}

impl<'p> Marks<'p> {
    /// Collects the marks of all rows; numbers of clipped ones go to the captions.
    pub fn of(
        panel: &PlacedPanel<'_>,
        captions: &mut Captions<'_>,
        palette: &'p Palette,
        comparison: &Comparison,
    ) -> Self {
        let hollow = comparison.outcome.stage == Stage::Estimate;
        let [plans, outcomes, nexts, left, right] = [const { Vec::new() }; 5];
        let mut marks = Self { palette, plans, outcomes, nexts, left, right };
        for row in &panel.rows {
            let colour = palette.verdict(official(row.assessment));
            let sentence = captions.sentence(row.assessment);
            let ring = style(if hollow { palette.surface } else { colour }, colour, 2.5);
            marks.plans.push(item(0.0, row.y_px, &sentence, style(palette.surface, palette.ink, 1.5)));
            for (value, of_next) in [(row.row.outcome, false), (row.row.next, true)] {
                let Some(value) = value else { continue };
                let x = panel.scale.clamp(value);
                match (panel.scale.beyond(value), of_next) {
                    (0, false) => marks.outcomes.push(item(x, row.y_px, &sentence, ring.clone())),
                    (0, true) => {
                        marks.nexts.push(item(x, row.y_px, &sentence, style(palette.ink, palette.surface, 1.0)));
                    }
                    (side, of_next) => {
                        let colour = if of_next { palette.ink } else { colour };
                        let arrow = item(x, row.y_px, &sentence, style(colour, colour, 0.0));
                        if side > 0 { &mut marks.right } else { &mut marks.left }.push(arrow);
                        let under =
                            of_next && row.row.outcome.is_some_and(|outcome| panel.scale.beyond(outcome) == side);
                        let number = captions.gap(row.assessment, of_next);
                        captions.beyond(panel.top_px + row.y_px, side, under, number);
                    }
                }
            }
        }
        marks
    }

    /// Everything as series on the axes with this index, from back to front.
    pub fn series(self, axis: usize, panel: &PlacedPanel<'_>, between_texts: bool) -> Vec<Series> {
        let mut series: Vec<Series> = Vec::new();
        for tick in panel.scale.ticks() {
            let colour = if tick == 0.0 { self.palette.ink } else { self.palette.rule };
            let ends: Vec<[f64; 2]> = if between_texts {
                panel.rows.iter().map(|row| [row.y_px - TICK_PX, row.y_px + TICK_PX]).collect()
            } else {
                vec![[0.0, panel.height_px]]
            };
            let points = ends.into_iter().flat_map(|[from_px, to_px]| segment((tick, from_px), (tick, to_px)));
            series.push(line(axis, colour, 1.0, points.collect()).into());
        }
        for verdict in VERDICTS {
            let rows = panel.rows.iter().filter(|row| official(row.assessment) == verdict);
            let points: Vec<DataPoint> = rows
                .filter_map(|row| Some((panel.scale.clamp(row.row.outcome?), row.y_px)))
                .flat_map(|(x, y_px)| segment((0.0, y_px), (x, y_px)))
                .collect();
            if !points.is_empty() {
                series.push(line(axis, self.palette.verdict(verdict), 3.0, points).into());
            }
        }
        let arrow = |path: &str| Symbol::Custom(path.to_owned());
        series.extend(
            [
                scatter("plan", axis, Symbol::Diamond, 17.0, self.plans),
                scatter("outcome", axis, Symbol::Circle, 11.0, self.outcomes),
                scatter("next", axis, Symbol::Diamond, 10.0, self.nexts),
                scatter("beyond-left", axis, arrow(ARROW_LEFT), 11.0, self.left),
                scatter("beyond-right", axis, arrow(ARROW_RIGHT), 11.0, self.right),
            ]
            .map(Series::from),
        );
        series
    }
}

fn official(assessment: &Assessment) -> Option<Verdict> {
    assessment.official().map(|official| official.verdict)
}

fn item(x: f64, y_px: f64, name: &str, look: ItemStyle) -> DataPoint {
    DataPointItem::new(CompositeValue::from(vec![x, y_px])).name(name).item_style(look).into()
}

fn style(fill: &str, border: &str, border_px: f64) -> ItemStyle {
    ItemStyle::new()
        .color(Color::Value(fill.to_owned()))
        .border_color(Color::Value(border.to_owned()))
        .border_width(border_px)
        .opacity(1.0)
}

fn scatter(id: &str, axis: usize, symbol: Symbol, size_px: f64, points: Vec<DataPoint>) -> Scatter {
    Scatter::new()
        .id(format!("{id}-{axis}"))
        .x_axis_index(index(axis))
        .y_axis_index(index(axis))
        .symbol(symbol)
        .symbol_size(SymbolSize::Number(size_px))
        .data(points)
}

/// Two ends and a break, so that one series holds many separate lines.
fn segment(from: (f64, f64), to: (f64, f64)) -> [DataPoint; 3] {
    let point = |(x, y_px): (f64, f64)| DataPoint::from(vec![x, y_px]);
    [point(from), point(to), DataPoint::from(vec![None::<f64>, None])]
}

fn line(axis: usize, colour: &str, width_px: f64, points: Vec<DataPoint>) -> Line {
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
