//! The texts of a chart of named rows, placed from the top down: headings, names, figures, ticks, notes.

use crate::{
    domain::Decimal,
    text::{self, Lang},
};

use super::{
    Entry, Layout, Palette, Series, index,
    layout::{BOLD, Column, FONT_PX, LINE_PX, SMALL_PX, lines_px},
    measure::{width_px, wrap},
    text_layer::{Anchor, TextLayer},
};

const HEADING_PX: f64 = 14.0;
const HEAD_LINE_PX: f64 = 16.0;
const SENTENCE_PX: f64 = 340.0;
/// From the middle of an arrow to the middle of its number, so that neither touches the other.
const BEYOND_PX: f64 = 13.0;

/// All texts while the chart grows downwards.
pub struct Sheet {
    pub layout: Layout,
    y_px: f64,
    headings: TextLayer,
    names: TextLayer,
    figures: TextLayer,
    strong: TextLayer,
    column_heads: TextLayer,
    left_notes: TextLayer,
    right_notes: TextLayer,
    ticks: TextLayer,
}

impl Sheet {
    /// No texts yet; `strong` is the id of the figures in bold.
    pub fn new(layout: Layout, palette: &Palette, strong: &'static str) -> Self {
        let figures = if layout.narrow { Anchor::Start } else { Anchor::End };
        Self {
            layout,
            y_px: 0.0,
            headings: TextLayer::new("text-headings", Anchor::Start, palette.ink, HEADING_PX).bold(),
            names: TextLayer::new("text-names", Anchor::Start, palette.ink, FONT_PX),
            figures: TextLayer::new("text-figures", figures, palette.muted, FONT_PX),
            strong: TextLayer::new(strong, Anchor::End, palette.ink, FONT_PX).bold(),
            column_heads: TextLayer::new("text-column-heads", Anchor::End, palette.muted, SMALL_PX),
            left_notes: TextLayer::new("text-left-notes", Anchor::End, palette.muted, SMALL_PX),
            right_notes: TextLayer::new("text-right-notes", Anchor::Start, palette.muted, SMALL_PX),
            ticks: TextLayer::new("text-ticks", Anchor::Middle, palette.muted, SMALL_PX),
        }
    }

    /// Where the texts end so far.
    pub fn bottom_px(&self) -> f64 {
        self.y_px
    }

    /// A heading over all that follows.
    pub fn heading(&mut self, text: &str) {
        let lines = wrap(text, self.layout.width_px * 0.94 / BOLD, HEADING_PX);
        let height_px = lines_px(lines.len(), 19.0);
        self.headings.put(0.0, self.y_px + height_px / 2.0, lines.join("\n"));
        self.y_px += height_px + 8.0;
    }

    /// A text over all that follows, less than a heading.
    pub fn note(&mut self, text: &str) {
        let lines = wrap(text, self.layout.width_px * 0.96, SMALL_PX);
        let height_px = lines_px(lines.len(), HEAD_LINE_PX);
        self.right_notes.put(0.0, self.y_px + height_px / 2.0, lines.join("\n"));
        self.y_px += height_px + 8.0;
    }

    /// The row that reaches from a place down to here, as one thing.
    pub fn entry(&self, top_px: f64, indicator: Option<&str>, sentence: String) -> Entry {
        Entry { indicator: indicator.map(str::to_owned), sentence, top_px, height_px: self.y_px - top_px }
    }

    /// The column headings, on a wide screen, and a line for the notes over the plot.
    pub fn heads(&mut self, columns: &[Column], heads: &[&str]) {
        let columns = if self.layout.narrow { &[] } else { columns };
        let heads: Vec<_> = columns.iter().zip(heads).map(|(column, head)| (column, column.head_lines(head))).collect();
        let lines = heads.iter().map(|(_, lines)| lines.len()).max().unwrap_or(1);
        self.y_px += lines_px(lines, HEAD_LINE_PX) + 8.0;
        for (column, lines) in heads {
            let middle_px = self.y_px - 8.0 - lines_px(lines.len(), HEAD_LINE_PX) / 2.0;
            self.column_heads.put(column.right_px, middle_px, lines.join("\n"));
        }
    }

    /// What lies on either side of a place of the plot, in the line that `heads` left.
    pub fn sides(&mut self, x_px: f64, left: &str, right: &str) {
        self.left_notes.put(x_px - 10.0, self.y_px - 16.0, left);
        self.right_notes.put(x_px + 10.0, self.y_px - 16.0, right);
    }

    /// What the axis measures, in the same line.
    pub fn axis_note(&mut self, note: &str) {
        let x_px = if self.layout.narrow { 0.0 } else { self.layout.plot_left_px };
        self.right_notes.put(x_px, self.y_px - 16.0, note);
    }

    /// A row with its name and room for so many lines of figures beside it. Gives the height of its marks.
    pub fn row(&mut self, name: &str, lines: usize) -> f64 {
        let name = self.layout.name_lines(name);
        let (name_px, mark_px) = self.place(&name, lines);
        self.names.put(0.0, name_px, name.join("\n"));
        mark_px
    }

    /// The same with a name in bold, over the rows that it sums up.
    pub fn strong_row(&mut self, name: &str, lines: usize) -> f64 {
        let name = wrap(name, self.layout.name_px / BOLD, HEADING_PX);
        let (name_px, mark_px) = self.place(&name, lines);
        self.headings.put(0.0, name_px, name.join("\n"));
        mark_px
    }

    /// Room for a row: the heights of its name and of its marks.
    fn place(&mut self, name: &[String], lines: usize) -> (f64, f64) {
        let lines = if self.layout.narrow { name.len() } else { name.len().max(lines) };
        let row_px = self.layout.row_px(lines);
        let mark_px = self.y_px + self.layout.mark_px(row_px);
        let above_px = if self.layout.narrow { 19.0 + lines_px(name.len(), LINE_PX) / 2.0 } else { 0.0 };
        self.y_px += row_px;
        (mark_px - above_px, mark_px)
    }

    /// The figures of the row that was placed last under its marks, on a narrow screen: some from the left, one in bold
    /// from the right. What does not fit beside that one goes on below, and the row grows.
    pub fn under(&mut self, mark_px: f64, figures: &str, strong: &str) {
        let strong_px = width_px(strong, FONT_PX) * BOLD;
        let lines = wrap(figures, self.layout.width_px - strong_px - 12.0, FONT_PX);
        if !lines.is_empty() {
            let more_px = lines_px(lines.len() - 1, LINE_PX);
            self.figures.put(0.0, mark_px + 21.0 + more_px / 2.0, lines.join("\n"));
            self.y_px += more_px;
        }
        self.strong.put(self.layout.width_px, mark_px + 21.0, strong);
    }

    /// The same from the left alone, for figures none of which stands out or fits beside others.
    pub fn under_alone(&mut self, mark_px: f64, figures: &str) {
        let lines = wrap(figures, self.layout.width_px * 0.9, FONT_PX);
        let more_px = lines_px(lines.len().saturating_sub(1), LINE_PX);
        self.figures.put(0.0, mark_px + 21.0 + more_px / 2.0, lines.join("\n"));
        self.y_px += more_px;
    }

    /// A figure beside the marks, on a wide screen; in bold, if it is the one that matters most.
    pub fn beside(&mut self, column: &Column, mark_px: f64, lines: &[String], is_strong: bool) {
        let layer = if is_strong { &mut self.strong } else { &mut self.figures };
        layer.put(column.right_px, mark_px, lines.join("\n"));
    }

    /// A row with figures in columns, the last in bold, wherever they stand at this width. Gives the height of its
    /// marks.
    pub fn row_of(&mut self, name: &str, columns: &[Column], figures: &[String]) -> f64 {
        let cells = columns.iter().zip(figures).map(|(column, figure)| (column, column.figure_lines(figure)));
        let cells: Vec<(&Column, Vec<String>)> = cells.collect();
        let mark_px = self.row(name, cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(1));
        let Some((strong, others)) = figures.split_last() else { return mark_px };
        if self.layout.narrow {
            self.under(mark_px, &others.join(" · "), strong);
        } else {
            for (at, (column, lines)) in cells.iter().enumerate() {
                self.beside(column, mark_px, lines, at == others.len());
            }
        }
        mark_px
    }

    /// The ticks of an axis under all rows so far; where they would touch, only every second or third has its text,
    /// zero's always.
    pub fn ticks(&mut self, ends: (f64, f64), ticks: &[(f64, String)]) {
        let places = || ticks.iter().map(|(tick, _)| self.layout.x_px(*tick, ends));
        let step_px = places().zip(places().skip(1)).map(|(x_px, next_px)| next_px - x_px).fold(f64::MAX, f64::min);
        let widest_px = ticks.iter().map(|(_, text)| width_px(text, SMALL_PX)).fold(0.0, f64::max);
        let every = (1..).find(|every: &usize| index(*every) * step_px > widest_px + 4.0).unwrap_or(1);
        let zero = ticks.iter().position(|(tick, _)| *tick == 0.0).unwrap_or(0);
        for (at, (tick, text)) in ticks.iter().enumerate() {
            if at.abs_diff(zero).is_multiple_of(every) {
                self.ticks.put(self.layout.x_px(*tick, ends), self.y_px + 12.0, text.clone());
            }
        }
        self.y_px += 24.0;
    }

    /// Room before what follows.
    pub fn space(&mut self, height_px: f64) {
        self.y_px += height_px;
    }

    /// The number of a mark that lies beyond the edge, over its arrow or under it. `side` is −1 or +1.
    pub fn beyond(&mut self, y_px: f64, side: i8, under: bool, number: String) {
        let (left_px, width_px) = (self.layout.plot_left_px, self.layout.plot_width_px);
        let y_px = y_px + if under { BEYOND_PX } else { -BEYOND_PX };
        if side > 0 {
            self.left_notes.put(left_px + width_px, y_px, number);
        } else {
            self.right_notes.put(left_px, y_px, number);
        }
    }

    /// All texts as series on the chart's first axes.
    pub fn series(self) -> impl Iterator<Item = Series> {
        [
            self.headings,
            self.names,
            self.figures,
            self.strong,
            self.column_heads,
            self.left_notes,
            self.right_notes,
            self.ticks,
        ]
        .into_iter()
        .map(|layer| layer.series(0).into())
    }
}

/// A sentence broken to fit beside the pointer.
pub fn beside_pointer(sentence: &str) -> String {
    wrap(sentence, SENTENCE_PX, FONT_PX).join("\n")
}

/// How far a tick may be off, in parts of itself: what a machine's arithmetic adds, and less than any digit that it has.
const NOISE: f64 = 1e-13;

/// The number of a tick: the decimal that is meant, however small. It is a whole number of steps, so some power of ten
/// makes it a whole number.
pub fn tick_number(tick: f64) -> Decimal {
    let is_whole = |number: f64| (number - number.round()).abs() <= number.abs() * NOISE;
    let powers = std::iter::successors(Some(tick), |number| Some(number * 10.0));
    let found = powers.zip(0..=Decimal::MAX_SCALE).find(|(number, _)| is_whole(*number));
    let exact = found.and_then(|(number, places)| {
        Decimal::from_f64_retain(number.round())?.checked_mul(Decimal::try_new(1, places).ok()?)
    });
    exact.unwrap_or_default().normalize()
}

/// A tick as a percentage.
pub fn tick_percent(lang: Lang, tick: f64) -> String {
    format!("{}%", text::decimal(lang, tick_number(tick)))
}
