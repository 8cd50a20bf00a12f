//! The chart of one indicator on its own scale, in its own unit: plan, outcome and next plan, each on a line of its own
//! with its period and its figure.

use charming::{datatype::DataPoint, element::Symbol};

use crate::{
    domain::{Assessment, Comparison, Period, Reading, Role, Stage, UnitKind},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Layout, Palette, Series,
    layout::{BOLD, FONT_PX},
    marks::{next_look, plan_look},
    measure::width_px as width_of,
    row::coordinate,
    shapes::{TICK_PX, arrows, item, line, open_side, rules, scatter, segment, style},
    sheet::{Sheet, beside_pointer, tick_number, tick_percent},
    span::Span,
    text_layer::{Anchor, TextLayer},
};

/// Room for a mark at the edge, and for half a tick's text.
const MARGIN_PX: f64 = 24.0;
/// Height of a line with its texts beside the marks, and with its texts above them.
const LINES_PX: (f64, f64) = (30.0, 42.0);
/// Less room than this for the marks puts the texts above them.
const LEAST_PLOT_PX: f64 = 200.0;

/// A period on its line.
struct Lane<'a> {
    role: Role,
    period: &'a Period,
    reading: &'a Reading,
    figure: String,
    value: Option<f64>,
    until: Option<f64>,
    look: Look,
}

/// How a period is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Plan,
    Outcome,
    Next,
}

impl Look {
    fn of(role: Role) -> Self {
        match role {
            Role::Target | Role::Alternative => Self::Plan,
            Role::Outcome | Role::Previous => Self::Outcome,
            Role::Next => Self::Next,
        }
    }
}

/// Draws one indicator for a width in pixels.
pub fn bullet(
    assessment: &Assessment,
    comparison: &Comparison,
    lang: Lang,
    width_px: f64,
    palette: &Palette,
) -> Drawing {
    let unit = &assessment.indicator.unit;
    let lane = |(role, period)| {
        let reading = assessment.reading(role);
        let own = reading.quantity().filter(|_| assessment.indicator.unit_of(reading).id == unit.id);
        Lane {
            role,
            period,
            reading,
            figure: text::stated_or_reason(lang, reading, unit),
            value: own.and_then(|quantity| coordinate(quantity.decimal)),
            until: own.and_then(|quantity| coordinate(quantity.until?)),
            look: Look::of(role),
        }
    };
    let is_shown = |(role, _): &(Role, &Period)| {
        // What is given only now and then has a line only where it is given.
        !matches!(role, Role::Previous | Role::Alternative) || assessment.reading(*role).place().is_some()
    };
    let lanes: Vec<Lane<'_>> = comparison.periods().filter(is_shown).map(lane).collect();
    let (layout, is_stacked) = divided(&lanes, lang, width_px);
    let values: Vec<f64> = lanes.iter().flat_map(|lane| [lane.value, lane.until]).flatten().collect();
    let is_share = unit.kind == UnitKind::Percent && values.iter().all(|value| *value <= 100.0);
    let span = Span::around(&values, is_share.then_some(100.0));
    let mut sheet = Sheet::new(layout, palette, "text-strong");
    let mut names = TextLayer::new("text-periods", Anchor::Start, palette.muted, FONT_PX);
    let mut figures = TextLayer::new("text-values", Anchor::End, palette.ink, FONT_PX).bold();
    let lane_px = if is_stacked { LINES_PX.1 } else { LINES_PX.0 };
    let colour = palette.verdict(assessment.official().map(|official| official.class));
    let look_of = |lane: &Lane<'_>| match lane.look {
        Look::Plan => plan_look(palette),
        Look::Next => next_look(palette),
        Look::Outcome => {
            let colour = if lane.role == Role::Outcome { colour } else { palette.muted };
            style(if lane.period.stage == Stage::Estimate { palette.surface } else { colour }, colour, 3.0)
        }
    };
    let [mut left, mut right] = [const { Vec::new() }; 2];
    let [mut plans, mut outcomes, mut nexts] = [const { Vec::new() }; 3];
    let (mut bounds, mut entries) = (Vec::new(), Vec::new());
    let mut rows_px = Vec::new();
    let mut ranges: Vec<DataPoint> = Vec::new();
    for lane in &lanes {
        let look = look_of(lane);
        let top_px = sheet.bottom_px();
        let (text_px, mark_px) =
            if is_stacked { (top_px + 10.0, top_px + 29.0) } else { (top_px + lane_px / 2.0, top_px + lane_px / 2.0) };
        names.put(0.0, text_px, text::period_name(lang, lane.period));
        figures.put(layout.width_px, text_px, lane.figure.clone());
        let sentence = text::period_sentence(lang, lane.period, lane.reading, unit);
        if let Some(x) = lane.value {
            let name = beside_pointer(&sentence);
            let open = lane.reading.quantity().map_or(0, |quantity| open_side(quantity.relation));
            if open != 0 {
                let end = if open > 0 { span.to } else { span.from };
                bounds.extend(segment((x, mark_px), (end, mark_px)));
                let arrows = if open > 0 { &mut right } else { &mut left };
                arrows.push(item(end, mark_px, &name, style(palette.muted, palette.muted, 0.0)));
            }
            if let Some(until) = lane.until {
                ranges.extend(segment((x, mark_px), (until, mark_px)));
            }
            let points = match lane.look {
                Look::Plan => &mut plans,
                Look::Outcome => &mut outcomes,
                Look::Next => &mut nexts,
            };
            points.push(item(x, mark_px, &name, look.clone()));
            points.extend(lane.until.map(|until| item(until, mark_px, &name, look)));
        }
        rows_px.push(mark_px);
        sheet.space(lane_px);
        entries.push(sheet.entry(top_px, None, sentence));
    }
    let lanes_px = sheet.bottom_px();
    let ticks = span.ticks();
    let tick_of = |tick| match unit.kind {
        UnitKind::Percent => tick_percent(lang, tick),
        _ => text::decimal(lang, tick_number(tick)),
    };
    let texts: Vec<(f64, String)> = ticks.iter().map(|tick| (*tick, tick_of(*tick))).collect();
    sheet.ticks(span.ends(), &texts);
    let height_px = sheet.bottom_px();
    let mut option = ChartOption::new(layout.width_px, height_px);
    option.add_grid([layout.plot_left_px, 0.0, layout.plot_width_px, lanes_px], span.ends());
    let series = &mut option.series;
    series.extend(rules(1, palette, &ticks, &rows_px, lanes_px, is_stacked).into_iter().map(Series::from));
    let of = |role| {
        let at = lanes.iter().position(|lane| lane.role == role)?;
        Some((lanes.get(at)?.value?, *rows_px.get(at)?))
    };
    if let (Some((plan, from_px)), Some((outcome, to_px)), Some(last_px)) =
        (of(Role::Target), of(Role::Outcome), rows_px.last())
    {
        // From the plan down, so that both others are seen against it; and how far the outcome lies from it.
        let whole = if is_stacked { Vec::new() } else { segment((plan, from_px), (plan, *last_px)).to_vec() };
        // Where texts stand between the lines it is only beside the marks.
        let pieces = rows_px.iter().filter(|_| is_stacked);
        let pieces = pieces.flat_map(|y_px| segment((plan, y_px - TICK_PX), (plan, y_px + TICK_PX)));
        series.push(line(1, palette.ink, 1.5, whole.into_iter().chain(pieces).collect()).into());
        series.push(line(1, colour, 4.0, segment((plan, to_px), (outcome, to_px)).to_vec()).into());
    }
    if !ranges.is_empty() {
        series.push(line(1, palette.muted, 7.0, ranges).into());
    }
    series.push(line(1, palette.muted, 2.0, bounds).into());
    series.extend(arrows(1, left, right).map(Into::into));
    let shapes = [("plan", Symbol::Diamond, 15.0), ("outcome", Symbol::Circle, 13.0), ("next", Symbol::Diamond, 14.0)];
    for ((id, symbol, size_px), points) in shapes.into_iter().zip([plans, outcomes, nexts]) {
        series.push(scatter(id, 1, symbol, size_px, points).into());
    }
    series.extend([names, figures].map(|layer| layer.series(0).into()));
    series.extend(sheet.series());
    Drawing { option, height_px, entries }
}

/// Periods left of the marks and figures right of them, or both above where that leaves the marks too little room.
fn divided(lanes: &[Lane<'_>], lang: Lang, width_px: f64) -> (Layout, bool) {
    let layout = Layout::of(width_px, &[], MARGIN_PX);
    let width_px = layout.width_px;
    let names_px = lanes.iter().map(|lane| width_of(&text::period_name(lang, lane.period), FONT_PX));
    let figures_px = lanes.iter().map(|lane| width_of(&lane.figure, FONT_PX) * BOLD);
    let (name_px, figure_px) = (names_px.fold(0.0, f64::max), figures_px.fold(0.0, f64::max));
    let plot_width_px = width_px - name_px - figure_px - 2.0 * MARGIN_PX;
    if plot_width_px >= LEAST_PLOT_PX {
        return (Layout { narrow: false, name_px, plot_left_px: name_px + MARGIN_PX, plot_width_px, width_px }, false);
    }
    let plot_width_px = width_px - 2.0 * MARGIN_PX;
    (Layout { narrow: true, name_px, plot_left_px: MARGIN_PX, plot_width_px, width_px }, true)
}
