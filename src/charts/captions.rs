//! The texts of the target-gap chart: which name, figures and notes its sheet gets.

use crate::{
    domain::{Assessment, Baseline, Comparison, Direction, Role},
    text::{self, Lang},
};

use super::{
    Entry, Layout, Palette, Panel, Row, Scale, Series,
    layout::{Column, SMALL_PX},
    measure::width_px,
    placed_panel::{PlacedPanel, PlacedRow},
    sheet::{Sheet, beside_pointer, tick_number},
};

/// Room for a column of figures: plan, outcome, gap, next plan.
const COLUMN_PX: f64 = 78.0;

/// Room for the columns of figures: a next plan has one where there is one.
pub fn columns_px(comparison: &Comparison) -> Vec<f64> {
    vec![COLUMN_PX; 1 + comparison.periods().filter(|(role, _)| is_shown(*role)).count()]
}

/// Whether figures of a role stand in the chart.
fn is_shown(role: Role) -> bool {
    matches!(role, Role::Target | Role::Outcome | Role::Next)
}
/// Room beside the marks on a narrow screen.
pub const MARGIN_PX: f64 = 26.0;
/// Room between two panels.
const PANEL_GAP_PX: f64 = 20.0;
/// Room for a number under an arrow.
const NUMBER_PX: f64 = 10.0;

/// A column with the lines of its figure, and whether that is the gap.
type Cell = (Column, Vec<String>, bool);

/// The texts of all panels.
pub struct Captions<'c> {
    sheet: Sheet,
    lang: Lang,
    baseline: Baseline,
    comparison: &'c Comparison,
    entries: Vec<Entry>,
}

impl<'c> Captions<'c> {
    /// No texts yet. The comparison is the one that the baseline gives.
    pub fn new(layout: Layout, lang: Lang, palette: &Palette, baseline: Baseline, comparison: &'c Comparison) -> Self {
        Self { sheet: Sheet::new(layout, palette, "text-gaps"), lang, baseline, comparison, entries: Vec::new() }
    }

    /// Where the chart ends.
    pub fn bottom_px(&self) -> f64 {
        self.sheet.bottom_px()
    }

    /// Places a panel's texts and says where its marks go.
    pub fn place<'r>(&mut self, panel: Panel, rows: Vec<(&'r Assessment, Row)>) -> PlacedPanel<'r> {
        let scale = Scale::of(rows.iter().flat_map(|(_, row)| row.values()));
        let words = text::messages(self.lang);
        match panel {
            Panel::Points => self.sheet.heading(words.gaps.points_panel),
            Panel::Relative => {
                let zero = self.comparison.target.as_ref();
                self.sheet.heading(&zero.map(|zero| text::relative_panel(self.lang, zero)).unwrap_or_default());
            }
            Panel::Own => self.sheet.heading(words.gaps.own_panel),
        }
        self.heads(panel);
        let top_px = self.sheet.bottom_px();
        let mut placed = Vec::new();
        for (assessment, row) in rows {
            let row_px = self.sheet.bottom_px();
            let is_double = row.are_beyond(scale);
            let cells = self.cells(assessment);
            let lines = cells.iter().map(|(_, lines, _)| lines.len()).max().unwrap_or(1);
            let lines = lines.max(if is_double { 2 } else { 1 });
            let mark_px = self.sheet.row(&self.name(assessment, row.panel), lines);
            self.figures(assessment, &cells, mark_px, is_double);
            let sentence = self.sentence(assessment);
            self.entries.push(self.sheet.entry(row_px, Some(&assessment.indicator.id), sentence));
            placed.push(PlacedRow { assessment, row, y_px: mark_px - top_px });
        }
        let height_px = self.sheet.bottom_px() - top_px;
        let lang = self.lang;
        if panel != Panel::Own {
            let ticks = scale.ticks().into_iter().map(|tick| (tick, tick_text(lang, tick, panel)));
            let ticks: Vec<(f64, String)> = ticks.collect();
            self.sheet.ticks((-scale.limit, scale.limit), &ticks);
        }
        self.sheet.space(PANEL_GAP_PX);
        PlacedPanel { rows: placed, scale, top_px, height_px }
    }

    /// The number of a mark that lies beyond the edge, over its arrow or under it. `side` is −1 or +1.
    pub fn beyond(&mut self, y_px: f64, side: i8, under: bool, number: String) {
        self.sheet.beyond(y_px, side, under, number);
    }

    /// One row as a full sentence.
    fn sentence(&self, assessment: &Assessment) -> String {
        text::gap_row_sentence(self.lang, assessment, self.baseline, self.comparison)
    }

    /// The same, broken to fit beside the pointer.
    pub fn beside_pointer(&self, assessment: &Assessment) -> String {
        beside_pointer(&self.sentence(assessment))
    }

    /// The gap of an outcome, or of the next plan, as a bare number.
    pub fn gap(&self, assessment: &Assessment, of_next: bool) -> String {
        if of_next { text::next_gap_figure(self.lang, assessment) } else { text::gap_figure(self.lang, assessment) }
    }

    /// The rows as entries, and all texts as series on the chart's first axes.
    pub fn finish(self) -> (Vec<Entry>, impl Iterator<Item = Series>) {
        (self.entries, self.sheet.series())
    }

    /// Which side is which, and on a wide screen the column headings.
    fn heads(&mut self, panel: Panel) {
        let words = text::messages(self.lang);
        let layout = self.sheet.layout;
        let names: Vec<String> = self.shown().map(|role| text::role_name(self.lang, self.comparison, role)).collect();
        let mut heads: Vec<&str> = names.iter().map(String::as_str).collect();
        // The gap stands behind plan and outcome.
        heads.insert(2.min(heads.len()), words.table.gap);
        self.sheet.heads(&layout.columns(&columns_px(self.comparison)), &heads);
        let Some(target) = self.comparison.target.as_ref().filter(|_| panel != Panel::Own) else { return };
        let [worse, better] = text::gap_sides(self.lang, target, layout.narrow);
        let room_px = layout.plot_width_px / 2.0 - 10.0;
        let fits = [&worse, &better].into_iter().all(|side| width_px(side, SMALL_PX) <= room_px);
        let [worse, better] = if fits { [worse, better] } else { text::gap_sides(self.lang, target, true) };
        self.sheet.sides(layout.plot_left_px + layout.plot_width_px / 2.0, &worse, &better);
    }

    /// The roles whose figures are shown, in the order of the columns.
    fn shown(&self) -> impl Iterator<Item = Role> + use<'c> {
        self.comparison.periods().map(|(role, _)| role).filter(|role| is_shown(*role))
    }

    /// The figures beside or under the marks; under them below the number of an arrow, if one stands there.
    fn figures(&mut self, assessment: &Assessment, cells: &[Cell], mark_px: f64, is_double: bool) {
        if self.sheet.layout.narrow {
            let gap = text::gap_figure(self.lang, assessment);
            // A period and its figure stay on one line.
            let piece = |role: Role| {
                let period = self.comparison.period(role)?;
                let figure = text::own_unit_figure(self.lang, assessment.reading(role));
                Some(format!("{} {figure}", text::period_short(self.lang, period)).replace(' ', "\u{a0}"))
            };
            let pieces: Vec<String> = self.shown().filter_map(piece).collect();
            let number_px = if is_double { NUMBER_PX } else { 0.0 };
            self.sheet.under(mark_px + number_px, &pieces.join("\u{a0}· "), &gap);
            self.sheet.space(number_px);
            return;
        }
        for (column, lines, is_gap) in cells {
            self.sheet.beside(column, mark_px, lines, *is_gap);
        }
    }

    /// The figures for the columns, broken to fit: a value may be in words.
    fn cells(&self, assessment: &Assessment) -> Vec<Cell> {
        let figure = |role| (text::own_unit_figure(self.lang, assessment.reading(role)), false);
        let mut figures: Vec<(String, bool)> = self.shown().map(figure).collect();
        figures.insert(2.min(figures.len()), (text::gap_figure(self.lang, assessment), true));
        let columns = self.sheet.layout.columns(&columns_px(self.comparison));
        let cell =
            |(column, (figure, is_gap)): (Column, (String, bool))| (column, column.figure_lines(&figure), is_gap);
        columns.into_iter().zip(figures).map(cell).collect()
    }

    /// The official name with what the row needs beside it: the unit of an amount, a direction that is not "more".
    fn name(&self, assessment: &Assessment, panel: Panel) -> String {
        let words = text::messages(self.lang);
        let indicator = &assessment.indicator;
        let mut remarks = Vec::new();
        if panel != Panel::Points {
            remarks.push(text::unit_in_phrase(self.lang, &indicator.unit).trim().to_owned());
        }
        match indicator.direction {
            Direction::Lower => remarks.push(words.figures.lower_is_better.to_owned()),
            Direction::Neutral => remarks.push(words.figures.neutral.to_owned()),
            Direction::Higher => {}
        }
        let name = self.lang.of(&indicator.name);
        if remarks.is_empty() { name.to_owned() } else { format!("{name} ({})", remarks.join("; ")) }
    }
}

/// A tick with its sign, and of a relative gap as a percentage.
pub fn tick_text(lang: Lang, tick: f64, panel: Panel) -> String {
    let text = text::signed(lang, tick_number(tick));
    if panel == Panel::Relative { format!("{text}%") } else { text }
}
