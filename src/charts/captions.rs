//! The texts of the target-gap chart: headings, names, figures and ticks, placed from the top down.

use crate::{
    domain::{Assessment, Comparison, Decimal, Direction},
    text::{self, Lang},
};

use super::{
    Palette, Panel, Row, Scale, Series,
    layout::{FONT_PX, LINE_PX, Layout, SMALL_PX},
    measure::wrap,
    target_gap::{PlacedPanel, PlacedRow},
    text_layer::{Anchor, TextLayer},
};

const HEADING_PX: f64 = 14.0;

/// All texts while the chart grows downwards.
pub struct Captions<'c> {
    layout: Layout,
    lang: Lang,
    comparison: &'c Comparison,
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

impl<'c> Captions<'c> {
    /// No texts yet.
    pub fn new(layout: Layout, lang: Lang, palette: &Palette, comparison: &'c Comparison) -> Self {
        let figures = if layout.narrow { Anchor::Start } else { Anchor::End };
        Self {
            layout,
            lang,
            comparison,
            y_px: 0.0,
            headings: TextLayer::new("text-headings", Anchor::Start, palette.ink, HEADING_PX).bold(),
            names: TextLayer::new("text-names", Anchor::Start, palette.ink, FONT_PX),
            figures: TextLayer::new("text-figures", figures, palette.muted, FONT_PX),
            gaps: TextLayer::new("text-gaps", Anchor::End, palette.ink, FONT_PX).bold(),
            column_heads: TextLayer::new("text-column-heads", Anchor::End, palette.muted, SMALL_PX),
            left_notes: TextLayer::new("text-left-notes", Anchor::End, palette.muted, SMALL_PX),
            right_notes: TextLayer::new("text-right-notes", Anchor::Start, palette.muted, SMALL_PX),
            ticks: TextLayer::new("text-ticks", Anchor::Middle, palette.muted, SMALL_PX),
        }
    }

    /// Where the chart ends.
    pub fn bottom_px(&self) -> f64 {
        self.y_px
    }

    /// Places a panel's texts and says where its marks go.
    pub fn place<'r>(&mut self, panel: Panel, rows: Vec<(&'r Assessment, Row)>) -> PlacedPanel<'r> {
        let layout = self.layout;
        let scale = Scale::of(rows.iter().flat_map(|(_, row)| row.values()));
        self.heading(panel);
        self.heads(panel);
        let top_px = self.y_px;
        let mut placed = Vec::new();
        for (assessment, row) in rows {
            let name = layout.name_lines(&self.name(assessment, row.panel));
            let row_px = layout.row_px(name.len());
            let mark_px = self.y_px + layout.mark_px(row_px);
            self.row(assessment, &name, mark_px);
            placed.push(PlacedRow { assessment, row, y_px: mark_px - top_px });
            self.y_px += row_px;
        }
        let height_px = self.y_px - top_px;
        for tick in scale.ticks() {
            let x_px = layout.plot_left_px + layout.plot_width_px * (tick + scale.limit) / (2.0 * scale.limit);
            self.ticks.put(x_px, self.y_px + 12.0, self.tick(tick, panel));
        }
        self.y_px += 44.0;
        PlacedPanel { rows: placed, scale, top_px, height_px }
    }

    /// The number of a mark that lies beyond the edge, over its arrow or under it. `side` is −1 or +1.
    pub fn beyond(&mut self, y_px: f64, side: i8, under: bool, number: String) {
        let (left_px, width_px) = (self.layout.plot_left_px, self.layout.plot_width_px);
        let y_px = y_px + if under { 11.0 } else { -11.0 };
        if side > 0 {
            self.left_notes.put(left_px + width_px, y_px, number);
        } else {
            self.right_notes.put(left_px, y_px, number);
        }
    }

    /// One row as a full sentence, broken to fit beside the pointer.
    pub fn sentence(&self, assessment: &Assessment) -> String {
        let Comparison { target, outcome, next } = self.comparison;
        wrap(&text::row_sentence(self.lang, assessment, target, outcome, next), 340.0, FONT_PX).join("\n")
    }

    /// The gap of an outcome, or of the next plan, as a bare number.
    pub fn gap(&self, assessment: &Assessment, of_next: bool) -> String {
        if of_next { text::next_gap_figure(self.lang, assessment) } else { text::gap_figure(self.lang, assessment) }
    }

    /// All texts as series on the chart's first axes.
    pub fn series(self) -> impl Iterator<Item = Series> {
        [
            self.headings,
            self.names,
            self.figures,
            self.gaps,
            self.column_heads,
            self.left_notes,
            self.right_notes,
            self.ticks,
        ]
        .into_iter()
        .map(|layer| layer.series(0).into())
    }

    fn heading(&mut self, panel: Panel) {
        let words = self.lang.words();
        let text = if panel == Panel::Points { words.points_panel } else { words.relative_panel };
        let lines = wrap(text, self.layout.width_px * 0.94, HEADING_PX);
        let height_px = lines_px(lines.len(), 19.0);
        self.headings.put(0.0, self.y_px + height_px / 2.0, lines.join("\n"));
        self.y_px += height_px + 8.0;
    }

    /// Which side is which, and on a wide screen the column headings.
    fn heads(&mut self, panel: Panel) {
        let words = self.lang.words();
        let layout = self.layout;
        let Comparison { target, outcome, next } = self.comparison;
        let gap = if panel == Panel::Points { words.gap } else { words.relative_gap };
        let [target, outcome, next] = [target, outcome, next].map(|period| text::period_name(self.lang, period));
        let heads = [target, outcome, gap.to_owned(), next].map(|name| layout.heading_lines(&name));
        let lines = if layout.narrow { 1 } else { heads.iter().map(Vec::len).max().unwrap_or(1) };
        let bottom_px = self.y_px + lines_px(lines, 16.0) + 8.0;
        if !layout.narrow {
            for (x_px, lines) in layout.columns_px().into_iter().zip(heads) {
                let middle_px = bottom_px - 8.0 - lines_px(lines.len(), 16.0) / 2.0;
                self.column_heads.put(x_px, middle_px, lines.join("\n"));
            }
        }
        let zero_px = layout.plot_left_px + layout.plot_width_px / 2.0;
        self.left_notes.put(zero_px - 10.0, bottom_px - 16.0, words.worse_side);
        self.right_notes.put(zero_px + 10.0, bottom_px - 16.0, words.better_side);
        self.y_px = bottom_px;
    }

    fn row(&mut self, assessment: &Assessment, name: &[String], mark_px: f64) {
        let layout = self.layout;
        let [plan, outcome, next] =
            [&assessment.target, &assessment.outcome, &assessment.next].map(|reading| text::figure(self.lang, reading));
        let gap = text::gap_figure(self.lang, assessment);
        if layout.narrow {
            let Comparison { target, outcome: reached, next: aimed } = self.comparison;
            let [target, reached, aimed] = [target, reached, aimed].map(|period| text::period_short(self.lang, period));
            let name_px = lines_px(name.len(), LINE_PX);
            self.names.put(0.0, mark_px - 19.0 - name_px / 2.0, name.join("\n"));
            self.figures.put(0.0, mark_px + 21.0, format!("{target} {plan} · {reached} {outcome} · {aimed} {next}"));
            self.gaps.put(layout.width_px, mark_px + 21.0, gap);
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
    fn name(&self, assessment: &Assessment, panel: Panel) -> String {
        let words = self.lang.words();
        let indicator = &assessment.indicator;
        let mut remarks = Vec::new();
        if panel == Panel::Relative {
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

    fn tick(&self, tick: f64, panel: Panel) -> String {
        let number = Decimal::from_str_exact(&format!("{tick:.4}")).unwrap_or_default().normalize();
        let text = text::signed(self.lang, number);
        if panel == Panel::Relative { format!("{text}%") } else { text }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn lines_px(lines: usize, line_px: f64) -> f64 {
    lines as f64 * line_px
}
