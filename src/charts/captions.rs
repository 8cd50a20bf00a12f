//! The texts of the target-gap chart: which name, figures and notes its sheet gets.

use crate::{
    domain::{Assessment, Baseline, Comparison, Direction},
    text::{self, Lang},
};

use super::{
    Entry, Layout, Palette, Panel, Row, Scale, Series,
    layout::SMALL_PX,
    measure::width_px,
    placed_panel::{PlacedPanel, PlacedRow},
    sheet::{Sheet, beside_pointer, tick_number},
};

/// Room for the columns of figures: plan, outcome, gap, next plan.
pub const COLUMNS_PX: [f64; 4] = [78.0; 4];
/// Room beside the marks on a narrow screen.
pub const MARGIN_PX: f64 = 26.0;
/// Room between two panels.
const PANEL_GAP_PX: f64 = 20.0;
/// Room for a number under an arrow.
const NUMBER_PX: f64 = 10.0;

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
            Panel::Relative => self.sheet.heading(&text::relative_panel(self.lang, &self.comparison.target)),
        }
        self.heads();
        let top_px = self.sheet.bottom_px();
        let mut placed = Vec::new();
        for (assessment, row) in rows {
            let row_px = self.sheet.bottom_px();
            let is_double = row.are_beyond(scale);
            let mark_px = self.sheet.row(&self.name(assessment, row.panel), if is_double { 2 } else { 1 });
            self.figures(assessment, mark_px, is_double);
            let sentence = self.sentence(assessment);
            self.entries.push(self.sheet.entry(row_px, Some(&assessment.indicator.id), sentence));
            placed.push(PlacedRow { assessment, row, y_px: mark_px - top_px });
        }
        let height_px = self.sheet.bottom_px() - top_px;
        let lang = self.lang;
        let ticks = scale.ticks().into_iter().map(|tick| (tick, tick_text(lang, tick, panel)));
        let ticks: Vec<(f64, String)> = ticks.collect();
        self.sheet.ticks((-scale.limit, scale.limit), &ticks);
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
    fn heads(&mut self) {
        let words = text::messages(self.lang);
        let layout = self.sheet.layout;
        let Comparison { target, outcome, next } = self.comparison;
        let [worse, better] = text::gap_sides(self.lang, target, layout.narrow);
        let room_px = layout.plot_width_px / 2.0 - 10.0;
        let fits = [&worse, &better].into_iter().all(|side| width_px(side, SMALL_PX) <= room_px);
        let [worse, better] = if fits { [worse, better] } else { text::gap_sides(self.lang, target, true) };
        let [target, outcome, next] = [target, outcome, next].map(|period| text::period_name(self.lang, period));
        self.sheet.heads(&layout.columns(&COLUMNS_PX), &[&target, &outcome, words.table.gap, &next]);
        self.sheet.sides(layout.plot_left_px + layout.plot_width_px / 2.0, &worse, &better);
    }

    /// The figures beside or under the marks; under them below the number of an arrow, if one stands there.
    fn figures(&mut self, assessment: &Assessment, mark_px: f64, is_double: bool) {
        let layout = self.sheet.layout;
        let [plan, outcome, next] =
            [&assessment.target, &assessment.outcome, &assessment.next].map(|reading| text::figure(self.lang, reading));
        let gap = text::gap_figure(self.lang, assessment);
        if layout.narrow {
            let Comparison { target, outcome: reached, next: aimed } = self.comparison;
            let [target, reached, aimed] = [target, reached, aimed].map(|period| text::period_short(self.lang, period));
            // A period and its figure stay on one line.
            let pieces = [(target, plan), (reached, outcome), (aimed, next)]
                .map(|(period, figure)| format!("{period} {figure}").replace(' ', "\u{a0}"));
            let number_px = if is_double { NUMBER_PX } else { 0.0 };
            self.sheet.under(mark_px + number_px, &pieces.join("\u{a0}· "), &gap);
            self.sheet.space(number_px);
            return;
        }
        let figures = [(plan, false), (outcome, false), (gap, true), (next, false)];
        for (column, (figure, is_gap)) in layout.columns(&COLUMNS_PX).iter().zip(figures) {
            self.sheet.beside(column, mark_px, &[figure], is_gap);
        }
    }

    /// The official name with what the row needs beside it: the unit of an amount, a direction that is not "more".
    fn name(&self, assessment: &Assessment, panel: Panel) -> String {
        let words = text::messages(self.lang);
        let indicator = &assessment.indicator;
        let mut remarks = Vec::new();
        if panel == Panel::Relative {
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
