//! The target-gap chart: one row an indicator, its plan at zero, the outcome and the next plan where they lie from it.

use charming::{
    Chart,
    component::Grid,
    datatype::{CompositeValue, DataPoint, DataPointItem},
    element::{Color, Formatter, ItemStyle, LineStyle, LineStyleType, Symbol, SymbolSize, Tooltip, Trigger},
    series::{Line, Scatter},
};

use crate::{
    domain::{Assessment, Comparison, Dataset, Direction, Stage, Verdict},
    text::{self, Lang},
};

use super::{
    Palette, Panel, Row, Scale,
    layout::{FONT_PX, LINE_PX, Layout, SMALL_PX},
    text_layer::{Anchor, TextLayer, hidden_axis},
};

const ARROW_RIGHT: &str = "path://M0,0L8,5L0,10Z";
const ARROW_LEFT: &str = "path://M8,0L0,5L8,10Z";

/// The chart's option and the height it needs at the width it was made for.
#[derive(Clone, Debug)]
pub struct TargetGap {
    /// The option.
    pub chart: Chart,
    /// Height in pixels.
    pub height_px: f64,
}

/// One panel while it is laid out: its rows with the distance of their marks from the panel's top.
struct PanelRows<'a> {
    rows: Vec<(&'a Assessment, Row, f64)>,
    scale: Scale,
    top_px: f64,
    height_px: f64,
}

/// Draws all indicators of a dataset for a width in pixels.
pub fn target_gap(dataset: &Dataset, lang: Lang, width_px: f64, palette: &Palette) -> TargetGap {
    let layout = Layout::of(width_px);
    let assessments: Vec<Assessment> = dataset.assessments().collect();
    let mut drawing = Drawing::new(layout, lang, *palette, &dataset.comparison);
    let mut panels = Vec::new();
    for panel in [Panel::Points, Panel::Relative] {
        let rows: Vec<(&Assessment, Row)> = assessments
            .iter()
            .map(|assessment| (assessment, Row::of(assessment)))
            .filter(|(_, row)| row.panel == panel)
            .collect();
        if !rows.is_empty() {
            panels.push(drawing.lay_out(panel, &rows));
        }
    }
    let height_px = drawing.y_px;
    let mut chart = Chart::new()
        .animation(false)
        .tooltip(Tooltip::new().trigger(Trigger::Item).formatter(Formatter::String("{b}".to_owned())))
        .grid(grid(0.0, 0.0, layout.width_px, height_px))
        .x_axis(hidden_axis(0, 0.0, layout.width_px))
        .y_axis(hidden_axis(0, 0.0, height_px).inverse(true));
    for (at, panel) in panels.iter().enumerate() {
        chart = chart
            .grid(grid(layout.plot_left_px, panel.top_px, layout.plot_width_px, panel.height_px))
            .x_axis(hidden_axis(at + 1, -panel.scale.limit, panel.scale.limit))
            .y_axis(hidden_axis(at + 1, 0.0, panel.height_px).inverse(true));
    }
    for (at, panel) in panels.iter().enumerate() {
        chart = drawing.marks(chart, panel, at + 1);
    }
    TargetGap { chart: drawing.texts(chart), height_px }
}

fn grid(left_px: f64, top_px: f64, width_px: f64, height_px: f64) -> Grid {
    Grid::new().left(left_px).top(top_px).width(width_px).height(height_px)
}

/// The chart as it grows downwards.
struct Drawing<'a> {
    layout: Layout,
    lang: Lang,
    palette: Palette,
    comparison: &'a Comparison,
    y_px: f64,
    headings: TextLayer,
    names: TextLayer,
    figures: TextLayer,
    gaps: TextLayer,
    column_heads: TextLayer,
    left_notes: TextLayer,
    right_notes: TextLayer,
    ticks: TextLayer,
}

impl<'a> Drawing<'a> {
    fn new(layout: Layout, lang: Lang, palette: Palette, comparison: &'a Comparison) -> Self {
        let figures = if layout.narrow { Anchor::Start } else { Anchor::End };
        Self {
            layout,
            lang,
            palette,
            comparison,
            y_px: 0.0,
            headings: TextLayer::new("text-headings", Anchor::Start, palette.ink, 14.0).bold(),
            names: TextLayer::new("text-names", Anchor::Start, palette.ink, FONT_PX),
            figures: TextLayer::new("text-figures", figures, palette.muted, FONT_PX),
            gaps: TextLayer::new("text-gaps", Anchor::End, palette.ink, FONT_PX).bold(),
            column_heads: TextLayer::new("text-column-heads", Anchor::End, palette.muted, SMALL_PX),
            left_notes: TextLayer::new("text-left-notes", Anchor::End, palette.muted, SMALL_PX),
            right_notes: TextLayer::new("text-right-notes", Anchor::Start, palette.muted, SMALL_PX),
            ticks: TextLayer::new("text-ticks", Anchor::Middle, palette.muted, SMALL_PX),
        }
    }

    /// Places a panel's texts and finds where its marks go.
    fn lay_out<'r>(&mut self, panel: Panel, rows: &[(&'r Assessment, Row)]) -> PanelRows<'r> {
        let words = self.lang.words();
        let layout = self.layout;
        let scale = Scale::of(rows.iter().flat_map(|(_, row)| row.values()));
        let heading = if panel == Panel::Points { words.points_panel } else { words.relative_panel };
        let heading = super::measure::wrap(heading, layout.width_px, 15.5);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let heading_px = heading.len() as f64 * 20.0;
        self.headings.put(0.0, self.y_px + heading_px / 2.0, heading.join("\n"));
        self.y_px += heading_px + 8.0;
        self.y_px += self.heads(panel);
        let top_px = self.y_px;
        let mut placed = Vec::new();
        for (assessment, row) in rows {
            let lines = layout.name_lines(&self.name(assessment));
            let row_px = layout.row_px(lines.len());
            let mark_px = self.y_px + layout.mark_px(row_px);
            self.row_texts(assessment, &lines, mark_px);
            placed.push((*assessment, *row, mark_px - top_px));
            self.y_px += row_px;
        }
        let height_px = self.y_px - top_px;
        for tick in scale.ticks() {
            let x_px = layout.plot_left_px + layout.plot_width_px * (tick + scale.limit) / (2.0 * scale.limit);
            self.ticks.put(x_px, self.y_px + 10.0, self.tick_text(tick, panel));
        }
        self.y_px += 44.0;
        PanelRows { rows: placed, scale, top_px, height_px }
    }

    /// Which side is which, and on a wide screen the column headings. Returns the height they take.
    fn heads(&mut self, panel: Panel) -> f64 {
        let words = self.lang.words();
        let layout = self.layout;
        let Comparison { target, outcome, next } = self.comparison;
        let gap = if panel == Panel::Points { words.gap } else { words.relative_gap };
        let names = [
            text::period_name(self.lang, target),
            text::period_name(self.lang, outcome),
            gap.to_owned(),
            text::period_name(self.lang, next),
        ];
        let heads: Vec<Vec<String>> = names.iter().map(|name| layout.heading_lines(name)).collect();
        let lines = if layout.narrow { 1 } else { heads.iter().map(Vec::len).max().unwrap_or(1) };
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let height_px = lines as f64 * 15.0 + 10.0;
        let middle_px = self.y_px + height_px / 2.0 - 4.0;
        if !layout.narrow {
            for (x_px, lines) in layout.columns_px().into_iter().zip(heads) {
                self.column_heads.put(x_px, middle_px, lines.join("\n"));
            }
        }
        let zero_px = layout.plot_left_px + layout.plot_width_px / 2.0;
        self.left_notes.put(zero_px - 10.0, self.y_px + height_px - 12.0, words.worse_side);
        self.right_notes.put(zero_px + 10.0, self.y_px + height_px - 12.0, words.better_side);
        height_px
    }

    fn row_texts(&mut self, assessment: &Assessment, name: &[String], mark_px: f64) {
        let layout = self.layout;
        let lang = self.lang;
        let figure = |reading| text::figure(lang, reading);
        let [plan, outcome, next] =
            [figure(&assessment.target), figure(&assessment.outcome), figure(&assessment.next)];
        let gap = text::gap_figure(lang, assessment);
        if layout.narrow {
            #[expect(clippy::cast_precision_loss, reason = "a few lines")]
            let name_px = name.len() as f64 * LINE_PX;
            self.names.put(0.0, mark_px - 12.0 - name_px / 2.0, name.join("\n"));
            let short = |period| text::period_short(lang, period);
            let Comparison { target, outcome: reached, next: aimed } = self.comparison;
            let figures =
                format!("{} {plan} · {} {outcome} · {} {next}", short(target), short(reached), short(aimed));
            self.figures.put(0.0, mark_px + 20.0, figures);
            self.gaps.put(layout.width_px, mark_px + 20.0, gap);
            return;
        }
        self.names.put(0.0, mark_px, name.join("\n"));
        let [plan_px, outcome_px, gap_px, next_px] = layout.columns_px();
        self.figures.put(plan_px, mark_px, plan);
        self.figures.put(outcome_px, mark_px, outcome);
        self.gaps.put(gap_px, mark_px, gap);
        self.figures.put(next_px, mark_px, next);
    }

    /// The official name with what the row needs beside it: the unit of an amount, a direction that is not "more".
    fn name(&self, assessment: &Assessment) -> String {
        let words = self.lang.words();
        let indicator = &assessment.indicator;
        let mut remarks = Vec::new();
        if Row::of(assessment).panel == Panel::Relative {
            remarks.push(text::unit_in_phrase(self.lang, &indicator.unit).trim().to_owned());
        }
        match indicator.direction {
            Direction::Lower => remarks.push(words.lower_is_better.to_owned()),
            Direction::Neutral => remarks.push(words.neutral.to_owned()),
            Direction::Higher => {}
        }
        let name = self.lang.of(&indicator.name);
        if remarks.is_empty() { name.to_owned() } else { format!("{name} ({})", remarks.join("; ")) }
    }

    fn tick_text(&self, tick: f64, panel: Panel) -> String {
        let number = crate::domain::Decimal::from_str_exact(&format!("{tick:.4}")).unwrap_or_default().normalize();
        let text = text::signed(self.lang, number);
        if panel == Panel::Relative { format!("{text}%") } else { text }
    }

    /// The marks of one panel: grid, stems, plan, outcome, next plan, and arrows for what lies beyond the edge.
    fn marks(&mut self, mut chart: Chart, panel: &PanelRows<'_>, axis: usize) -> Chart {
        let palette = self.palette;
        for tick in panel.scale.ticks() {
            let colour = if tick == 0.0 { palette.ink } else { palette.rule };
            chart = chart.series(rule(axis, colour, [(tick, 0.0), (tick, panel.height_px)]));
        }
        let verdicts = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];
        for verdict in verdicts {
            let ends = panel.rows.iter().filter(|(assessment, ..)| official(assessment) == verdict);
            let points: Vec<DataPoint> = ends
                .filter_map(|(_, row, y_px)| Some((panel.scale.clamp(row.outcome?), *y_px)))
                .flat_map(|(x, y_px)| [pair(0.0, y_px), pair(x, y_px), DataPoint::from(vec![None::<f64>, None])])
                .collect();
            if !points.is_empty() {
                chart = chart.series(stems(axis, palette.verdict(verdict), points));
            }
        }
        let mark = |id: &str, symbol, size: f64, points: Vec<DataPoint>| {
            Scatter::new()
                .id(format!("{id}-{axis}"))
                .x_axis_index(index(axis))
                .y_axis_index(index(axis))
                .symbol(symbol)
                .symbol_size(SymbolSize::Number(size))
                .data(points)
        };
        let mut plans = Vec::new();
        let mut outcomes = Vec::new();
        let mut nexts = Vec::new();
        let mut left = Vec::new();
        let mut right = Vec::new();
        let hollow = self.comparison.outcome.stage == Stage::Estimate;
        for (assessment, row, y_px) in &panel.rows {
            let sentence = self.sentence(assessment);
            let colour = palette.verdict(official(assessment));
            let ring = style(if hollow { palette.surface } else { colour }, colour);
            plans.push(item(0.0, *y_px, &sentence, style(palette.surface, palette.ink)));
            let marks = [(row.next, &mut nexts, style(palette.ink, palette.surface), 5.0), (row.outcome, &mut outcomes, ring, -5.0)];
            for (value, inside, look, shift_px) in marks {
                let Some(value) = value else { continue };
                let x = panel.scale.clamp(value);
                match panel.scale.beyond(value) {
                    0 => inside.push(item(x, *y_px, &sentence, look)),
                    side => {
                        let is_next = shift_px > 0.0;
                        let arrow = if is_next { style(palette.ink, palette.ink) } else { style(colour, colour) };
                        let y_px = if row.outcome.map(|v| panel.scale.beyond(v)) == row.next.map(|v| panel.scale.beyond(v)) { y_px + shift_px } else { *y_px };
                        if side > 0 { &mut right } else { &mut left }.push(item(x, y_px, &sentence, arrow));
                        self.edge_number(assessment, panel, axis, (f64::from(side), y_px, is_next));
                    }
                }
            }
        }
        chart
            .series(mark("plan", Symbol::Diamond, 12.0, plans))
            .series(mark("next", Symbol::Diamond, 11.0, nexts))
            .series(mark("outcome", Symbol::Circle, 11.0, outcomes))
            .series(mark("beyond-left", Symbol::Custom(ARROW_LEFT.to_owned()), 10.0, left))
            .series(mark("beyond-right", Symbol::Custom(ARROW_RIGHT.to_owned()), 10.0, right))
    }

    /// The number of a clipped mark, inside the edge it lies beyond.
    fn edge_number(&mut self, assessment: &Assessment, panel: &PanelRows<'_>, _axis: usize, (side, y_px, is_next): (f64, f64, bool)) {
        let text = if is_next {
            text::next_gap_figure(self.lang, assessment)
        } else {
            text::gap_figure(self.lang, assessment)
        };
        let edge_px = if side > 0.0 { self.layout.plot_left_px + self.layout.plot_width_px } else { self.layout.plot_left_px };
        let x_px = edge_px - side * 9.0;
        let layer = if side > 0.0 { &mut self.left_notes } else { &mut self.right_notes };
        layer.put(x_px, panel.top_px + y_px, text);
    }

    fn sentence(&self, assessment: &Assessment) -> String {
        let Comparison { target, outcome, next } = self.comparison;
        let sentence = text::row_sentence(self.lang, assessment, target, outcome, next);
        super::measure::wrap(&sentence, 340.0, FONT_PX).join("\n")
    }

    fn texts(self, chart: Chart) -> Chart {
        [
            self.headings, self.names, self.figures, self.gaps, self.column_heads, self.left_notes, self.right_notes,
            self.ticks,
        ]
        .into_iter()
        .fold(chart, |chart, layer| chart.series(layer.series(0)))
    }
}

fn official(assessment: &Assessment) -> Option<Verdict> {
    assessment.official().map(|official| official.verdict)
}

#[expect(clippy::cast_precision_loss, reason = "a handful of axes")]
fn index(axis: usize) -> f64 {
    axis as f64
}

fn pair(x: f64, y_px: f64) -> DataPoint {
    DataPoint::from(vec![x, y_px])
}

fn item(x: f64, y_px: f64, name: &str, look: ItemStyle) -> DataPoint {
    DataPointItem::new(CompositeValue::from(vec![x, y_px])).name(name).item_style(look).into()
}

fn style(fill: &str, border: &str) -> ItemStyle {
    ItemStyle::new()
        .color(Color::Value(fill.to_owned()))
        .border_color(Color::Value(border.to_owned()))
        .border_width(2.0)
        .opacity(1.0)
}

fn rule(axis: usize, colour: &str, ends: [(f64, f64); 2]) -> Line {
    let points: Vec<DataPoint> = ends.into_iter().map(|(x, y_px)| pair(x, y_px)).collect();
    line(axis, colour, 1.0, points)
}

fn stems(axis: usize, colour: &str, points: Vec<DataPoint>) -> Line {
    line(axis, colour, 3.0, points)
}

fn line(axis: usize, colour: &str, width_px: f64, points: Vec<DataPoint>) -> Line {
    Line::new()
        .x_axis_index(index(axis))
        .y_axis_index(index(axis))
        .symbol(Symbol::None)
        .show_symbol(false)
        .connect_nulls(false)
        .silent(true)
        .line_style(LineStyle::new().color(Color::Value(colour.to_owned())).width(width_px).type_(LineStyleType::Solid))
        .data(points)
}
