//! The chart of a whole and its parts: shares as bars from zero, or contributions as bars that add up to the total.

use crate::{
    domain::{BreakdownKind, BreakdownParts, Fraction},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Layout, Palette, Series,
    bars::{Bars, Look},
    row::position,
    shapes::{line, rules, segment},
    sheet::{Sheet, beside_pointer, tick_number, tick_percent},
    span::Span,
};

/// A row before it is placed.
struct Row {
    name: String,
    /// The figure with its unit; of an amount, also its share.
    figures: Vec<String>,
    /// From where to where its bar reaches; `None` when it cannot be placed.
    reach: Option<(f64, f64)>,
    look: Look,
    sentence: String,
}

/// Draws a whole and its parts for a width in pixels.
pub fn breakdown(breakdown: &BreakdownParts<'_>, lang: Lang, width_px: f64, palette: &Palette) -> Drawing {
    let words = text::messages(lang);
    let is_sum = breakdown.kind == BreakdownKind::Contributions;
    let rows = if is_sum { contributions(breakdown, lang) } else { parts(breakdown, lang) };
    let figures: Vec<Vec<String>> = rows.iter().map(|row| row.figures.clone()).collect();
    let (layout, columns) = Layout::fitting(width_px, &figures);
    let mut sheet = Sheet::new(layout, palette, "text-shares");
    if is_sum {
        sheet.heads(&columns, &[words.charts().contribution]);
        sheet.axis_note(words.charts().contribution_axis);
    } else {
        sheet.heads(&columns, &[words.results().value, words.results().share]);
        sheet.axis_note(words.charts().share_axis);
    }
    let reached = rows.iter().filter_map(|row| row.reach).flat_map(|(from, to)| [from, to]);
    // Shares are seen against the whole even where no part comes near it.
    let span = Span::of(reached.chain((!is_sum).then_some(100.0)));
    let top_px = sheet.bottom_px();
    let mut bars = Bars::new(1, (span.to - span.from) / layout.plot_width_px);
    let mut rows_px = Vec::new();
    let mut ends = Vec::new();
    let mut entries = Vec::new();
    for row in &rows {
        let row_px = sheet.bottom_px();
        let y_px = sheet.row_of(&row.name, &columns, &row.figures) - top_px;
        rows_px.push(y_px);
        entries.push(sheet.entry(row_px, None, row.sentence.clone()));
        if let Some((from, to)) = row.reach {
            bars.put((from, to), y_px, row.look, palette, &beside_pointer(&row.sentence));
            ends.push((to, y_px));
        }
    }
    let plot_px = sheet.bottom_px() - top_px;
    let ticks = span.ticks();
    let tick_text = |tick| if is_sum { text::decimal(lang, tick_number(tick)) } else { tick_percent(lang, tick) };
    let texts: Vec<_> = ticks.iter().map(|tick| (*tick, tick_text(*tick))).collect();
    sheet.ticks(span.ends(), &texts);
    let height_px = sheet.bottom_px();
    let mut option = ChartOption::new(layout.width_px, height_px);
    option.add_grid([layout.plot_left_px, top_px, layout.plot_width_px, plot_px], span.ends());
    option.series.extend(rules(1, palette, &ticks, &rows_px, plot_px, layout.narrow).into_iter().map(Series::from));
    // On a narrow screen, names stand where these lines would run.
    if is_sum && !layout.narrow {
        // From where each bar ends down to the next, which begins there.
        let pairs = ends.iter().zip(ends.iter().skip(1));
        let points = pairs.flat_map(|((x, y_px), (_, next_px))| segment((*x, *y_px), (*x, *next_px)));
        option.series.push(line(1, palette.muted, 1.0, points.collect()).into());
    }
    option.series.extend(bars.series().map(Series::from));
    option.series.extend(sheet.series());
    Drawing { option, height_px, entries }
}

/// Each part with its share from zero, then what they leave of the whole.
fn parts(breakdown: &BreakdownParts<'_>, lang: Lang) -> Vec<Row> {
    let mut shares = breakdown.shares().unwrap_or_default().into_iter();
    let phrase = |share: Option<Fraction>| share.map(|share| text::share_phrase(lang, share)).unwrap_or_default();
    let from_zero = |share: Option<Fraction>| reach((Fraction::ZERO, share?));
    let mut rows = Vec::new();
    for (name, part) in &breakdown.parts {
        let share = shares.next();
        rows.push(Row {
            name: lang.of(name).to_owned(),
            figures: vec![text::figure_phrase(lang, &part.figure), phrase(share)],
            reach: from_zero(share),
            look: Look::Part,
            sentence: text::part_sentence(lang, breakdown, part, share),
        });
    }
    if let Some(rest) = breakdown.remainder() {
        let share = breakdown.remainder_share();
        let figures = vec![text::remainder_phrase(lang, breakdown, rest), phrase(share)];
        rows.push(remainder(breakdown, lang, rest, figures, from_zero(share)));
    }
    rows
}

/// Each contribution from where the one before ended, what they leave of the total, and the total from zero.
fn contributions(breakdown: &BreakdownParts<'_>, lang: Lang) -> Vec<Row> {
    let mut steps = breakdown.steps().unwrap_or_default().into_iter();
    let mut end = Fraction::ZERO;
    let mut rows = Vec::new();
    for (name, part) in &breakdown.parts {
        let step = steps.next();
        end = step.map_or(end, |(_, to)| to);
        rows.push(Row {
            name: lang.of(name).to_owned(),
            figures: vec![text::figure_phrase(lang, &part.figure)],
            reach: step.and_then(reach),
            look: if step.is_some_and(|(from, to)| to < from) { Look::Fall } else { Look::Part },
            sentence: text::part_sentence(lang, breakdown, part, None),
        });
    }
    if let Some(rest) = breakdown.remainder() {
        let step = end.plus(rest).and_then(|to| reach((end, to)));
        rows.push(remainder(breakdown, lang, rest, vec![text::remainder_phrase(lang, breakdown, rest)], step));
    }
    rows.push(Row {
        name: lang.of(breakdown.topic).to_owned(),
        figures: vec![text::figure_phrase(lang, &breakdown.whole.figure)],
        reach: breakdown.size().and_then(|size| reach((Fraction::ZERO, size))),
        look: Look::Whole,
        sentence: text::whole_sentence(lang, breakdown),
    });
    rows
}

fn remainder(
    breakdown: &BreakdownParts<'_>,
    lang: Lang,
    rest: Fraction,
    figures: Vec<String>,
    reach: Option<(f64, f64)>,
) -> Row {
    let sentence = text::remainder_sentence(lang, breakdown, rest);
    Row { name: text::messages(lang).figures.remainder.to_owned(), figures, reach, look: Look::Computed, sentence }
}

fn reach((from, to): (Fraction, Fraction)) -> Option<(f64, f64)> {
    position(from).zip(position(to))
}
