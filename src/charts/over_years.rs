//! The chart of one indicator over the years: a row a year, from the first down, on the indicator's own scale.
//!
//! Years run downwards because every figure is printed in its row, which leaves them no room side by side. Where something
//! changed, a rule with the reason lies between the rows, and no line leads across it.

use charming::{
    datatype::DataPoint,
    element::{ItemStyle, Symbol},
};

use crate::{
    domain::{Fraction, Line, LineFigure, Stage, Unit, UnitKind, Year},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Entry, Layout, Palette, Series,
    layout::FONT_PX,
    marks::plan_look,
    measure::width_px as width_of,
    row::position,
    shapes::{arrows, item, line, open_side, rules, scatter, segment, style},
    sheet::{Sheet, beside_pointer, tick_number, tick_percent},
    span::Span,
};

/// Less room than this for the marks puts the figures under them.
const LEAST_PLOT_PX: f64 = 200.0;
/// A figure in bold takes at most this part of the width.
const WIDEST_STRONG: f64 = 0.45;
/// Room above and below a rule between years.
const BREAK_PX: f64 = 8.0;

/// Draws a line of years for a width in pixels, on an axis in a unit.
pub fn over_years(years: &Line, unit: &Unit, lang: Lang, width_px: f64, palette: &Palette) -> Drawing {
    let all = || years.segments.iter().flat_map(|segment| &segment.years);
    let stages: Vec<Stage> =
        Stage::ALL.into_iter().filter(|stage| all().any(|year| year.of(*stage).next().is_some())).collect();
    let rows: Vec<Vec<String>> = all().map(|year| columns_of(lang, year, &stages)).collect();
    let name_px = all().map(|year| width_of(&year.year.to_string(), FONT_PX)).fold(0.0, f64::max);
    let (layout, columns) = Layout::beside_short_names(width_px, name_px.ceil(), &rows, LEAST_PLOT_PX);
    let ends = |figure: &LineFigure| {
        let (first, last) = figure.at.map_or((None, None), |(first, last)| (position(first), last.and_then(position)));
        [first, last]
    };
    let values: Vec<f64> = all().flat_map(|year| &year.figures).flat_map(ends).flatten().collect();
    let is_share = unit.kind == UnitKind::Percent && values.iter().all(|value| *value <= 100.0);
    let mut sheet = Sheet::new(layout, palette, "text-years");
    let heads: Vec<&str> = stages.iter().map(|stage| text::stage_word(lang, *stage)).collect();
    sheet.heads(&columns, &heads);
    if unit.kind != UnitKind::Percent {
        sheet.axis_note(text::unit_name(lang, unit));
    }
    let mut chart = Chart {
        top_px: sheet.bottom_px(),
        span: Span::around(&values, is_share.then_some(100.0)),
        sheet,
        marks: Marks::default(),
        rows_px: Vec::new(),
        entries: Vec::new(),
        lang,
        palette,
    };
    let mut rows = rows.iter();
    for piece in &years.segments {
        let change = piece.after.as_ref().map(|between| text::break_phrase(lang, between));
        if let Some(change) = &change {
            chart.change(change);
        }
        let mut before = None;
        for (year, columns_texts) in piece.years.iter().zip(rows.by_ref()) {
            let row_px = chart.sheet.bottom_px();
            let mark_px = if layout.narrow {
                chart.narrow_row(year)
            } else {
                chart.sheet.row_of(&year.year.to_string(), &columns, columns_texts)
            };
            let mark_px = mark_px - chart.top_px;
            let sentence = text::year_sentence(lang, year);
            let beside = beside_pointer(&sentence);
            for figure in &year.figures {
                chart.mark(figure, mark_px, &beside);
            }
            let outcome = outcome_of(year).map(|at| (at, mark_px));
            if let Some((from, to)) = before.zip(outcome) {
                chart.marks.course.extend(segment(from, to));
            }
            before = outcome;
            chart.rows_px.push(mark_px);
            chart.entries.push(chart.sheet.entry(row_px, None, sentence));
        }
    }
    chart.drawing(unit, years.segments.len() > 1)
}

/// The figures of a year under the headings of their stages.
fn columns_of(lang: Lang, year: &Year, stages: &[Stage]) -> Vec<String> {
    let cell = |stage: &Stage| {
        let figures: Vec<String> = year.of(*stage).map(|figure| text::line_figure(lang, figure)).collect();
        if figures.is_empty() { "–".to_owned() } else { figures.join("; ") }
    };
    stages.iter().map(cell).collect()
}

/// Where the line of outcomes passes a year: what was reported at last, or else expected.
fn outcome_of(year: &Year) -> Option<f64> {
    let of = |stage| year.of(stage).filter_map(|figure| figure.at).last();
    of(Stage::Final).or_else(|| of(Stage::Estimate)).and_then(|(at, _): (Fraction, _)| position(at))
}

/// Marks and lines of all rows, as far as they have been placed.
#[derive(Default)]
struct Marks {
    plans: Vec<DataPoint>,
    estimates: Vec<DataPoint>,
    outcomes: Vec<DataPoint>,
    ranges: Vec<DataPoint>,
    bounds: Vec<DataPoint>,
    left: Vec<DataPoint>,
    right: Vec<DataPoint>,
    /// From the outcome of a year to that of the next.
    course: Vec<DataPoint>,
    /// Between years that mean different things.
    breaks: Vec<DataPoint>,
}

struct Chart<'c> {
    sheet: Sheet,
    top_px: f64,
    span: Span,
    marks: Marks,
    rows_px: Vec<f64>,
    entries: Vec<Entry>,
    lang: Lang,
    palette: &'c Palette,
}

impl Chart<'_> {
    /// A rule over the whole width, and under it what changed there.
    fn change(&mut self, change: &str) {
        let width_px = self.sheet.layout.width_px;
        self.sheet.space(BREAK_PX);
        let y_px = self.sheet.bottom_px();
        self.marks.breaks.extend(segment((0.0, y_px), (width_px, y_px)));
        self.sheet.space(BREAK_PX);
        self.sheet.note(change);
    }

    /// A row whose figures stand under its marks, where nothing stands over them: each says what it is. The last is in
    /// bold where it has room beside the others. Gives the height of its marks.
    fn narrow_row(&mut self, year: &Year) -> f64 {
        let piece = |figure: &LineFigure| {
            let text = text::line_figure_short(self.lang, figure);
            // A figure is not parted from what it is, unless it has a long name.
            if text::has_own_name(figure) { text } else { text.replace(' ', "\u{a0}") }
        };
        let pieces: Vec<String> = year.figures.iter().map(piece).collect();
        let mark_px = self.sheet.row(&year.year.to_string(), 1);
        match pieces.split_last() {
            None => self.sheet.under_alone(mark_px, "–"),
            Some((last, others)) if width_of(last, FONT_PX) <= self.sheet.layout.width_px * WIDEST_STRONG => {
                self.sheet.under(mark_px, &others.join(" · "), last);
            }
            Some(_) => self.sheet.under_alone(mark_px, &pieces.join(" · ")),
        }
        mark_px
    }

    /// The mark of a figure in its row, where it has a place on the axis.
    fn mark(&mut self, figure: &LineFigure, y_px: f64, name: &str) {
        let Some((x, until)) = figure.at.and_then(|(first, last)| Some((position(first)?, last.and_then(position))))
        else {
            return;
        };
        let (palette, marks) = (self.palette, &mut self.marks);
        let open = figure.quantity().map_or(0, |quantity| open_side(quantity.relation));
        if open != 0 {
            let end = if open > 0 { self.span.to } else { self.span.from };
            marks.bounds.extend(segment((x, y_px), (end, y_px)));
            let arrows = if open > 0 { &mut marks.right } else { &mut marks.left };
            arrows.push(item(end, y_px, name, style(palette.muted, palette.muted, 0.0)));
        }
        if let Some(until) = until {
            marks.ranges.extend(segment((x, y_px), (until, y_px)));
        }
        let (points, look): (&mut Vec<DataPoint>, ItemStyle) = match figure.period.stage {
            Stage::Plan => (&mut marks.plans, plan_look(palette)),
            Stage::Estimate => (&mut marks.estimates, style(palette.surface, palette.accent, 2.5)),
            Stage::Final => (&mut marks.outcomes, style(palette.accent, palette.accent, 1.0)),
        };
        points.push(item(x, y_px, name, look.clone()));
        points.extend(until.map(|until| item(until, y_px, name, look)));
    }

    fn drawing(mut self, unit: &Unit, has_breaks: bool) -> Drawing {
        let (lang, palette, layout) = (self.lang, self.palette, self.sheet.layout);
        let rows_px = self.sheet.bottom_px() - self.top_px;
        let ticks = self.span.ticks();
        let tick_of = |tick| match unit.kind {
            UnitKind::Percent => tick_percent(lang, tick),
            _ => text::decimal(lang, tick_number(tick)),
        };
        let texts: Vec<(f64, String)> = ticks.iter().map(|tick| (*tick, tick_of(*tick))).collect();
        self.sheet.ticks(self.span.ends(), &texts);
        let height_px = self.sheet.bottom_px();
        let mut option = ChartOption::new(layout.width_px, height_px);
        option.add_grid([layout.plot_left_px, self.top_px, layout.plot_width_px, rows_px], self.span.ends());
        let series = &mut option.series;
        // Where texts stand between the rows, the grid is only beside the marks.
        let between_texts = layout.narrow || has_breaks;
        let grid = rules(1, palette, &ticks, &self.rows_px, rows_px, between_texts);
        series.extend(grid.into_iter().map(Series::from));
        let marks = self.marks;
        series.push(line(0, palette.ink, 1.5, marks.breaks).into());
        // On a narrow screen it crosses figures, under which it may be no more than a hint.
        let course = if layout.narrow { palette.rule } else { palette.accent };
        series.push(line(1, course, 1.5, marks.course).into());
        series.push(line(1, palette.muted, 7.0, marks.ranges).into());
        series.push(line(1, palette.muted, 2.0, marks.bounds).into());
        series.extend(arrows(1, marks.left, marks.right).map(Into::into));
        // At the same place all three stay visible: a wide diamond behind a ring behind a dot.
        let shapes = [
            ("plan", Symbol::Diamond, 18.0, marks.plans),
            ("estimate", Symbol::Circle, 13.0, marks.estimates),
            ("outcome", Symbol::Circle, 8.0, marks.outcomes),
        ];
        for (id, symbol, size_px, points) in shapes {
            series.push(scatter(id, 1, symbol, size_px, points).into());
        }
        series.extend(self.sheet.series());
        Drawing { option, height_px, entries: self.entries }
    }
}
