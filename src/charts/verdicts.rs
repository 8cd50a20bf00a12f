//! The chart of official verdicts: for each part of public life, and under it for each group, one mark an indicator.
//!
//! Counted, never averaged. A dataset with more indicators than there is room for gets bars from zero instead of marks.

use charming::{
    datatype::DataPoint,
    element::{ItemStyle, Symbol},
    series::Scatter,
};

use crate::{
    domain::{Dataset, Group, Tally, VERDICTS, Verdict, groups_by_policy_area, tally_of},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Layout, Palette, Series,
    bars::{Bars, Look},
    row::length,
    shapes::{item, scatter, style},
    sheet::{Sheet, beside_pointer},
};

/// Room for the counts of each verdict, and for their total.
const COLUMNS_PX: (f64, f64) = (34.0, 46.0);
/// Half the width of a mark.
const HALF_PX: f64 = 5.5;
/// Most and least room for a mark.
const PITCHES_PX: (f64, f64) = (18.0, 11.5);
const DOWN: &str = "path://M0,0L10,0L5,9Z";
const HALF: &str = "path://M0,5A5,5,0,0,0,10,5Z";
const UP: &str = "path://M0,9L10,9L5,0Z";

/// A row before it is placed.
struct Row<'d> {
    name: String,
    is_policy_area: bool,
    groups: Vec<&'d Group>,
    tally: Tally,
}

/// Draws the verdicts of a dataset for a width in pixels.
pub fn verdicts_by_group(dataset: &Dataset, lang: Lang, width_px: f64, palette: &Palette) -> Drawing {
    let rows = rows(dataset, lang);
    let most = length(rows.iter().map(|row| row.tally.total()).max().unwrap_or(0).max(1));
    let whole = Tally::of(dataset.indicators());
    // Verdicts that only some reports know have a column where they are given.
    let shown: Vec<Option<Verdict>> = whole.shown().map(|(verdict, _)| verdict).collect();
    let columns_px: Vec<f64> = shown.iter().map(|_| COLUMNS_PX.0).chain([COLUMNS_PX.1]).collect();
    let mut layout = Layout::of(width_px, &columns_px, 0.0);
    // A mark's width is left beside the last one, where the counts begin.
    let pitch_px = ((layout.plot_width_px - PITCHES_PX.1) / most).min(PITCHES_PX.0);
    if !layout.narrow && pitch_px >= PITCHES_PX.1 {
        // The counts stand beside the marks, not at the far end of a wide page.
        layout.plot_width_px = pitch_px * most + PITCHES_PX.1;
    }
    let columns = layout.columns(&columns_px);
    let mut marks =
        Marks { palette, lang, left_px: layout.plot_left_px, pitch_px, points: [const { Vec::new() }; VERDICTS.len()] };
    let mut bars = Bars::new(0, 1.0);
    let mut sheet = Sheet::new(layout, palette, "text-totals");
    sheet.note(&text::verdict_key(lang, &whole));
    if !layout.narrow {
        let signs = shown.iter().map(|verdict| text::verdict_sign(*verdict));
        let heads: Vec<&str> = signs.chain([text::messages(lang).filters.all]).collect();
        sheet.heads(&columns, &heads);
    }
    let mut entries = Vec::new();
    for row in &rows {
        if row.is_policy_area && !entries.is_empty() {
            sheet.space(10.0);
        }
        let row_px = sheet.bottom_px();
        let mark_px = if row.is_policy_area { sheet.strong_row(&row.name, 1) } else { sheet.row(&row.name, 1) };
        let counts = shown.iter().map(|verdict| row.tally.count(*verdict).to_string());
        let total = row.tally.total().to_string();
        if layout.narrow {
            let total = text::indicator_count(lang, row.tally.total()).replace(' ', "\u{a0}");
            sheet.under(mark_px, &text::signed_counts(lang, &row.tally), &total);
        } else {
            for (at, (column, count)) in columns.iter().zip(counts.chain([total])).enumerate() {
                sheet.beside(column, mark_px, &[count], at == shown.len());
            }
        }
        let sentence = text::verdict_row_sentence(lang, &row.name, &row.tally);
        if pitch_px >= PITCHES_PX.1 {
            marks.put(row, mark_px);
        } else {
            put_bars(&mut bars, row, mark_px, (layout.plot_left_px, layout.plot_width_px / most), palette, &sentence);
        }
        entries.push(sheet.entry(row_px, None, sentence));
    }
    sheet.space(6.0);
    let height_px = sheet.bottom_px();
    let mut option = ChartOption::new(layout.width_px, height_px);
    if pitch_px >= PITCHES_PX.1 {
        option.series.extend(marks.series().map(Series::from));
    } else {
        option.series.extend(bars.series().map(Series::from));
    }
    option.series.extend(sheet.series());
    Drawing { option, height_px, entries }
}

/// Each part of public life, and under it its groups.
fn rows(dataset: &Dataset, lang: Lang) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (policy_area, groups) in groups_by_policy_area(dataset) {
        let tally = tally_of(&groups);
        let name = text::policy_area_word(lang, policy_area).to_owned();
        rows.push(Row { name, is_policy_area: true, groups: groups.clone(), tally });
        rows.extend(groups.into_iter().map(|group| Row {
            name: text::group_name(lang, group),
            is_policy_area: false,
            groups: vec![group],
            tally: tally_of(&[group]),
        }));
    }
    rows
}

/// The marks by verdict, in the order of `VERDICTS`.
struct Marks<'p> {
    palette: &'p Palette,
    lang: Lang,
    left_px: f64,
    pitch_px: f64,
    points: [Vec<DataPoint>; VERDICTS.len()],
}

impl Marks<'_> {
    /// Puts one mark an indicator, those of one verdict side by side.
    fn put(&mut self, row: &Row, y_px: f64) {
        let mut x_px = self.left_px + HALF_PX;
        for (verdict, points) in VERDICTS.into_iter().zip(&mut self.points) {
            let indicators = row.groups.iter().flat_map(|group| &group.indicators);
            let has = |it: &Option<Verdict>| *it == verdict;
            for indicator in indicators.filter(|it| has(&it.official.as_ref().map(|official| official.class))) {
                let sentence = beside_pointer(&text::verdict_sentence(self.lang, indicator));
                points.push(item(x_px, y_px, &sentence, look(verdict, self.palette)));
                x_px += self.pitch_px;
            }
        }
    }

    fn series(self) -> impl Iterator<Item = Scatter> {
        let shapes = [
            ("exceeded", Symbol::Custom(UP.to_owned()), 11.0),
            ("met", Symbol::Circle, 10.0),
            ("nearly", Symbol::Custom(HALF.to_owned()), 10.0),
            ("missed", Symbol::Custom(DOWN.to_owned()), 11.0),
            ("other", Symbol::Diamond, 9.0),
            ("none", Symbol::Circle, 9.0),
        ];
        shapes
            .into_iter()
            .zip(self.points)
            .map(|((id, symbol, size_px), points)| scatter(id, 0, symbol, size_px, points))
    }
}

fn look(verdict: Option<Verdict>, palette: &Palette) -> ItemStyle {
    let colour = palette.verdict(verdict);
    match verdict {
        Some(Verdict::Exceeded | Verdict::Met | Verdict::Nearly | Verdict::Missed) => style(colour, colour, 0.0),
        Some(Verdict::Other) | None => style(palette.surface, colour, 1.5),
    }
}

/// One bar a verdict, end to end, for counts too large for marks.
fn put_bars(bars: &mut Bars, row: &Row, y_px: f64, (left_px, one_px): (f64, f64), palette: &Palette, sentence: &str) {
    let mut from_px = left_px;
    for verdict in VERDICTS {
        let count = row.tally.count(verdict);
        if count > 0 {
            let to_px = from_px + length(count) * one_px;
            bars.segment((from_px, to_px), (y_px, 12.0), Look::Verdict(verdict), palette, &beside_pointer(sentence));
            from_px = to_px;
        }
    }
}
