//! The chart of the next plan against the outcome: the outcome at zero, the next plan where it lies from it as a number.
//!
//! Lower is left and higher is right, whichever is better: the chart does not judge, and has no colour that would.

use charming::element::Symbol;

use std::sync::Arc;

use crate::{
    domain::{Assessment, Comparison, NextStep, Role, Stage},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Entry, Layout, Palette, Panel, Scale, Series,
    captions::tick_text,
    marks::next_look,
    row::from_outcome,
    shapes::{arrows, item, line, rules, scatter, segment, style},
    sheet::{Sheet, beside_pointer},
};

/// Room for the columns of figures: outcome, next plan, and how the one stands to the other.
const COLUMNS_PX: [f64; 3] = [82.0, 78.0, 124.0];
/// Room beside the marks on a narrow screen.
const MARGIN_PX: f64 = 26.0;
/// Room between the two panels.
const PANEL_GAP_PX: f64 = 20.0;

/// Draws these indicators in this order, as far as the two figures can be compared, for a width in pixels.
pub fn target_change(
    rows: &[Arc<Assessment>],
    comparison: &Comparison,
    lang: Lang,
    width_px: f64,
    palette: &Palette,
) -> Drawing {
    let layout = Layout::of(width_px, &COLUMNS_PX, MARGIN_PX);
    let mut chart = Chart {
        sheet: Sheet::new(layout, palette, "text-moves"),
        grids: Vec::new(),
        series: Vec::new(),
        entries: Vec::new(),
        comparison,
        lang,
        palette,
    };
    chart.sheet.note(&text::target_change_key(lang, comparison));
    let is_comparable = |row: &&Assessment| NextStep::of(row) != NextStep::Open;
    for panel in Panel::ALL {
        let here = rows.iter().map(AsRef::as_ref).filter(is_comparable).filter(|row| Panel::of(row) == panel);
        let here: Vec<&Assessment> = here.collect();
        if !here.is_empty() {
            chart.panel(panel, &here);
        }
    }
    if chart.entries.is_empty() {
        chart.sheet.note(text::nothing_to_compare(lang));
    }
    let height_px = chart.sheet.bottom_px();
    let mut option = ChartOption::new(layout.width_px, height_px);
    for (place, ends) in chart.grids {
        option.add_grid(place, ends);
    }
    option.series.extend(chart.series);
    option.series.extend(chart.sheet.series());
    Drawing { option, height_px, entries: chart.entries }
}

struct Chart<'c> {
    sheet: Sheet,
    /// Places of the panels, and the ends of their axes.
    grids: Vec<([f64; 4], (f64, f64))>,
    series: Vec<Series>,
    entries: Vec<Entry>,
    comparison: &'c Comparison,
    lang: Lang,
    palette: &'c Palette,
}

impl Chart<'_> {
    /// Adds a panel with its rows.
    fn panel(&mut self, panel: Panel, rows: &[&Assessment]) {
        let (lang, palette, layout) = (self.lang, self.palette, self.sheet.layout);
        let Some((outcome, next)) = self.comparison.outcome.as_ref().zip(self.comparison.next.as_ref()) else { return };
        let scale = Scale::of(rows.iter().filter_map(|row| from_outcome(row)));
        let heading = match panel {
            Panel::Own => text::messages(lang).gaps.own_panel.to_owned(),
            _ => text::target_change_panel(lang, panel == Panel::Points, outcome),
        };
        self.sheet.heading(&heading);
        let [lower, higher, moved] = text::target_change_sides(lang);
        let columns = layout.columns(&COLUMNS_PX);
        self.sheet.heads(&columns, &[&text::period_name(lang, outcome), &text::period_name(lang, next), moved]);
        self.sheet.sides(layout.plot_left_px + layout.plot_width_px / 2.0, lower, higher);
        let top_px = self.sheet.bottom_px();
        let axis = self.grids.len() + 1;
        let colour = palette.accent;
        let hollow = outcome.stage == Stage::Estimate;
        let ring = style(if hollow { palette.surface } else { colour }, colour, 2.5);
        let [mut outcomes, mut nexts, mut left, mut right] = [const { Vec::new() }; 4];
        let (mut stems, mut rows_px) = (Vec::new(), Vec::new());
        for row in rows {
            let row_px = self.sheet.bottom_px();
            let mark_px = self.sheet.row_of(&self.name(row, panel), &columns, &self.figures(row));
            let y_px = mark_px - top_px;
            let sentence = text::target_change_row_sentence(lang, row, self.comparison);
            self.entries.push(self.sheet.entry(row_px, Some(&row.indicator.id), sentence.clone()));
            let sentence = beside_pointer(&sentence);
            rows_px.push(y_px);
            outcomes.push(item(0.0, y_px, &sentence, ring.clone()));
            let Some(value) = from_outcome(row) else { continue };
            let x = scale.clamp(value);
            stems.extend(segment((0.0, y_px), (x, y_px)));
            let arrow = || item(x, y_px, &sentence, style(palette.ink, palette.ink, 0.0));
            match scale.beyond(value) {
                0 => nexts.push(item(x, y_px, &sentence, next_look(palette))),
                side => {
                    if side > 0 { &mut right } else { &mut left }.push(arrow());
                    let number = text::move_number(lang, row);
                    self.sheet.beyond(mark_px, side, false, number.unwrap_or_default());
                }
            }
        }
        let height_px = self.sheet.bottom_px() - top_px;
        let ends = (-scale.limit, scale.limit);
        let ticks = scale.ticks();
        let texts: Vec<(f64, String)> = ticks.iter().map(|tick| (*tick, tick_text(lang, *tick, panel))).collect();
        self.sheet.ticks(ends, &texts);
        self.sheet.space(PANEL_GAP_PX);
        self.grids.push(([layout.plot_left_px, top_px, layout.plot_width_px, height_px], ends));
        let series = &mut self.series;
        series.extend(rules(axis, palette, &ticks, &rows_px, height_px, layout.narrow).into_iter().map(Series::from));
        series.push(line(axis, palette.muted, 3.0, stems).into());
        series.push(scatter("outcome", axis, Symbol::Circle, 13.0, outcomes).into());
        series.push(scatter("next", axis, Symbol::Diamond, 10.0, nexts).into());
        series.extend(arrows(axis, left, right).map(Into::into));
    }

    /// The official name; of an amount with its unit.
    fn name(&self, row: &Assessment, panel: Panel) -> String {
        let name = self.lang.of(&row.indicator.name);
        match panel {
            Panel::Points => name.to_owned(),
            Panel::Relative | Panel::Own => {
                format!("{name} ({})", text::unit_in_phrase(self.lang, &row.indicator.unit).trim())
            }
        }
    }

    /// Outcome and next plan, with their periods where no heading stands over them, and how the one moved.
    fn figures(&self, row: &Assessment) -> [String; 3] {
        let figure = |role| {
            let figure = text::figure(self.lang, row.reading(role));
            match self.comparison.period(role).filter(|_| self.sheet.layout.narrow) {
                Some(period) => format!("{} {figure}", text::period_short(self.lang, period)).replace(' ', "\u{a0}"),
                None => figure,
            }
        };
        let moved = text::move_figure(self.lang, row).unwrap_or_default();
        [figure(Role::Outcome), figure(Role::Next), moved]
    }
}
