//! The chart of shares of plan: one row a result that states one, the whole plan at 100 %, the result where it lies
//! from it.

use charming::{datatype::DataPoint, element::Symbol};

use crate::{
    domain::{Figure, SectorReport, SectorResult, shares_of_plan},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Layout, Palette, Scale, Series,
    row::from_plan,
    shapes::{arrows, item, line, rules, scatter, segment, style},
    sheet::{Sheet, beside_pointer, tick_percent},
};

/// Where the whole plan lies, in percent of it.
const WHOLE: f64 = 100.0;

/// A result in its row.
struct PlacedRow {
    /// Distance from the whole plan in percentage points; `None` when it cannot be placed.
    value: Option<f64>,
    /// Distance of its marks from the top of the plot.
    y_px: f64,
    sentence: String,
    share: String,
}

/// Draws all results of a report that state a share of their plan, in its order, for a width in pixels.
pub fn plan_shares(sector_report: &SectorReport, lang: Lang, width_px: f64, palette: &Palette) -> Drawing {
    let words = text::messages(lang);
    let results: Vec<(&SectorResult, &Figure)> = shares_of_plan(sector_report).collect();
    let phrase = |figure: &Figure| text::figure_phrase(lang, figure);
    let figures: Vec<Vec<String>> =
        results.iter().map(|(result, share)| vec![phrase(&result.figure), phrase(share)]).collect();
    let (layout, columns) = Layout::fitting(width_px, &figures);
    let scale = Scale::of(results.iter().filter_map(|(_, share)| from_plan(share)));
    let mut sheet = Sheet::new(layout, palette, "text-shares");
    sheet.heads(&columns, &[words.results().value, words.results().against_plan]);
    sheet.sides(layout.plot_left_px + layout.plot_width_px / 2.0, words.charts().below_plan, words.charts().above_plan);
    let top_px = sheet.bottom_px();
    let mut rows = Vec::new();
    let mut entries = Vec::new();
    for ((result, share), figures) in results.into_iter().zip(figures) {
        let row_px = sheet.bottom_px();
        let y_px = sheet.row_of(lang.of(&result.topic), &columns, &figures) - top_px;
        let sentence = text::plan_share_sentence(lang, result).unwrap_or_default();
        entries.push(sheet.entry(row_px, None, sentence.clone()));
        let sentence = beside_pointer(&sentence);
        rows.push(PlacedRow { value: from_plan(share), y_px, sentence, share: phrase(share) });
    }
    let height_px = sheet.bottom_px() - top_px;
    // No result is less than nothing of its plan.
    let ticks: Vec<f64> = scale.ticks().into_iter().filter(|tick| *tick >= -WHOLE).collect();
    let ends = (-scale.limit, scale.limit);
    let texts: Vec<_> = ticks.iter().map(|tick| (*tick, tick_percent(lang, tick + WHOLE))).collect();
    sheet.ticks(ends, &texts);
    for row in &rows {
        let beyond = row.value.map_or(0, |value| scale.beyond(value));
        if beyond != 0 {
            sheet.beyond(top_px + row.y_px, beyond, false, row.share.clone());
        }
    }
    let mut option = ChartOption::new(layout.width_px, sheet.bottom_px());
    option.add_grid([layout.plot_left_px, top_px, layout.plot_width_px, height_px], ends);
    let rows_px: Vec<f64> = rows.iter().map(|row| row.y_px).collect();
    option.series.extend(rules(1, palette, &ticks, &rows_px, height_px, layout.narrow).into_iter().map(Series::from));
    option.series.extend(marks(&rows, scale, palette));
    let height_px = sheet.bottom_px();
    option.series.extend(sheet.series());
    Drawing { option, height_px, entries }
}

/// Stems and dots by their side of the plan, and arrows for what lies beyond the edge.
fn marks(rows: &[PlacedRow], scale: Scale, palette: &Palette) -> Vec<Series> {
    let mut series: Vec<Series> = Vec::new();
    let [mut dots, mut left, mut right] = [const { Vec::<DataPoint>::new() }; 3];
    for (colour, is_below) in [(palette.exceeded, false), (palette.missed, true)] {
        let mut stems = Vec::new();
        for row in rows {
            let Some(value) = row.value.filter(|value| (*value < 0.0) == is_below) else { continue };
            let x = scale.clamp(value);
            let mark = item(x, row.y_px, &row.sentence, style(colour, colour, 0.0));
            stems.extend(segment((0.0, row.y_px), (x, row.y_px)));
            match scale.beyond(value) {
                0 => &mut dots,
                side if side > 0 => &mut right,
                _ => &mut left,
            }
            .push(mark);
        }
        if !stems.is_empty() {
            series.push(line(1, colour, 3.0, stems).into());
        }
    }
    series.push(scatter("share", 1, Symbol::Circle, 11.0, dots).into());
    series.extend(arrows(1, left, right).map(Series::from));
    series
}
