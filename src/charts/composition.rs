//! The chart of a composition: for each period one bar of a hundred percent, one segment a part.
//!
//! Every share is printed: in its segment, or under it where that is too narrow. The names stand over the segments of
//! the first bar; where they have no room there, in a list above the bars, each with its shares.

use std::sync::Arc;

use crate::{
    domain::{Comparison, Composition, Dataset, Decimal, Group, Indicator, Period, stated_wholes, sum},
    text::{self, Lang},
};

use super::{
    ChartOption, Drawing, Entry, Layout, Palette, Series,
    bars::{Bars, Look},
    layout::{BOLD, FONT_PX, LINE_PX, SMALL_PX, lines_px},
    measure::{width_px as width_of, wrap},
    row::coordinate,
    sheet::beside_pointer,
    text_layer::{Anchor, TextLayer},
};

const BAR_PX: f64 = 34.0;
/// Room between the bars.
const GAP_PX: f64 = 14.0;
/// Room around a text in its segment.
const PAD_PX: f64 = 4.0;
/// What a share under a bar keeps free at the edge of the sheet: fonts are wider than estimated, and sheets narrower.
const EDGE_PX: f64 = 2.0;
/// Names of more lines than this stand in a list instead of over their segments.
const MOST_LINES: usize = 4;
/// The list's samples of how a part looks.
const SWATCH_PX: f64 = 12.0;

/// A segment with its place on the axis.
struct Segment {
    part: Arc<Indicator>,
    share: String,
    from: f64,
    to: f64,
    look: Look,
}

/// The bar of one period.
struct Bar<'c> {
    period: &'c Period,
    segments: Vec<Segment>,
}

/// Draws the shares of a group in each period that states all of them, for a width in pixels.
pub fn composition(dataset: &Dataset, group: &Group, lang: Lang, width_px: f64, palette: &Palette) -> Drawing {
    let comparison = &dataset.comparison;
    let wholes = stated_wholes(comparison, group);
    let bars: Vec<Bar> = wholes.iter().map(|(period, whole)| bar(lang, group, period, whole)).collect();
    let names_px = bars.iter().map(|bar| width_of(&text::period_name(lang, bar.period), FONT_PX));
    let layout = Layout::plain(width_px, names_px.fold(0.0, f64::max));
    // Shares are as stated: where they make more than a hundred, so does the axis.
    let end = bars.iter().filter_map(|bar| bar.segments.last()).map(|last| last.to).fold(100.0, f64::max);
    let mut texts = Texts::new(palette, layout, end);
    let mut swatches = Bars::new(0, 1.0);
    let is_listed = bars.first().is_none_or(|bar| !texts.name_segments(lang, bar));
    if is_listed {
        for (part, look) in group.parts().iter().zip(Look::PARTS.into_iter().cycle()) {
            let place = (texts.y_px + LINE_PX / 2.0, SWATCH_PX);
            swatches.segment((0.0, SWATCH_PX), place, look, palette, lang.of(&part.name));
            texts.list(lang, comparison, part);
        }
    }
    let top_px = texts.y_px;
    let mut drawn = Bars::new(1, end / layout.plot_width_px);
    let mut entries = Vec::new();
    for bar in &bars {
        let row_px = texts.y_px;
        let middle_px = texts.period(text::period_name(lang, bar.period));
        for segment in &bar.segments {
            let sentence = beside_pointer(&text::share_sentence(lang, &segment.part, bar.period));
            let place = (middle_px - top_px, BAR_PX);
            drawn.segment((segment.from, segment.to), place, segment.look, palette, &sentence);
        }
        texts.shares(bar, middle_px);
        let sentence = text::whole_shares_sentence(lang, group, bar.period);
        entries.push(Entry { indicator: None, sentence, top_px: row_px, height_px: texts.y_px - row_px });
        texts.y_px += GAP_PX;
    }
    let height_px = texts.y_px;
    let mut option = ChartOption::new(layout.width_px, height_px);
    option.add_grid([layout.plot_left_px, top_px, layout.plot_width_px, height_px - top_px], (0.0, end));
    if is_listed {
        option.series.extend(swatches.series().map(Series::from));
    }
    option.series.extend(drawn.series().map(Series::from));
    option.series.extend(texts.series());
    Drawing { option, height_px, entries }
}

/// Segments end to end, each from where the exact sum of those before it ends.
fn bar<'c>(lang: Lang, group: &Group, period: &'c Period, whole: &Composition) -> Bar<'c> {
    let mut end = Decimal::ZERO;
    let looks = Look::PARTS.into_iter().cycle();
    let segments = group.parts().into_iter().zip(&whole.shares).zip(looks).filter_map(|((part, (_, share)), look)| {
        let from = end;
        end = sum(end, *share)?;
        let share = text::part_share(lang, &part, period);
        Some(Segment { part, share, from: coordinate(from)?, to: coordinate(end)?, look })
    });
    Bar { period, segments: segments.collect() }
}

/// The texts of the chart while it grows downwards.
struct Texts {
    layout: Layout,
    /// Where the axis ends.
    end: f64,
    y_px: f64,
    names: TextLayer,
    names_from_right: TextLayer,
    shares: TextLayer,
    on_first: TextLayer,
    on_others: TextLayer,
    under: TextLayer,
}

impl Texts {
    fn new(palette: &Palette, layout: Layout, end: f64) -> Self {
        let layer = |id, anchor, colour, font_px| TextLayer::new(id, anchor, colour, font_px);
        Self {
            layout,
            end,
            y_px: 0.0,
            names: layer("text-names", Anchor::Start, palette.ink, FONT_PX),
            names_from_right: layer("text-names-from-right", Anchor::End, palette.ink, FONT_PX),
            shares: layer("text-listed-shares", Anchor::Start, palette.muted, SMALL_PX),
            on_first: layer("text-on-first", Anchor::Middle, palette.surface, FONT_PX).bold(),
            on_others: layer("text-on-others", Anchor::Middle, palette.ink, FONT_PX).bold(),
            under: layer("text-under", Anchor::Middle, palette.ink, FONT_PX).bold(),
        }
    }

    fn x_px(&self, value: f64) -> f64 {
        self.layout.x_px(value, (0.0, self.end))
    }

    /// Puts the names over the segments of a bar, and says whether they had room there. The last may reach to the left,
    /// over a segment that has room to spare.
    fn name_segments(&mut self, lang: Lang, bar: &Bar) -> bool {
        let Some((last, others)) = bar.segments.split_last().filter(|_| !self.layout.narrow) else { return false };
        let words_px = |segment: &Segment| {
            let words = lang.of(&segment.part.name).split(' ');
            words.map(|word| width_of(word, FONT_PX)).fold(0.0, f64::max)
        };
        let room_px = |segment: &Segment| self.x_px(segment.to) - self.x_px(segment.from) - 2.0 * PAD_PX;
        let missing_px = (words_px(last) - room_px(last)).max(0.0);
        let mut named = Vec::new();
        for (at, segment) in bar.segments.iter().enumerate() {
            let lent_px = if at + 1 == others.len() { missing_px } else { 0.0 };
            let room_px = if at == others.len() { room_px(segment) + missing_px } else { room_px(segment) - lent_px };
            let lines = wrap(lang.of(&segment.part.name), room_px + 0.1, FONT_PX);
            if words_px(segment) > room_px + 0.1 || lines.len() > MOST_LINES {
                return false;
            }
            named.push((segment, lines));
        }
        let height_px = lines_px(named.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0), LINE_PX);
        for (segment, lines) in named {
            let middle_px = height_px - lines_px(lines.len(), LINE_PX) / 2.0;
            let reaches_left = missing_px > 0.0 && std::ptr::eq(segment, last);
            let (layer, x_px) = if reaches_left {
                (&mut self.names_from_right, self.layout.x_px(segment.to, (0.0, self.end)) - 1.0)
            } else {
                (&mut self.names, self.layout.x_px(segment.from, (0.0, self.end)) + 1.0)
            };
            layer.put(x_px, middle_px, lines.join("\n"));
        }
        self.y_px = height_px + 6.0;
        true
    }

    /// Puts a name with its share in each period into the list.
    fn list(&mut self, lang: Lang, comparison: &Comparison, part: &Indicator) {
        let left_px = SWATCH_PX + 8.0;
        let room_px = self.layout.width_px - left_px;
        let name = wrap(lang.of(&part.name), room_px, FONT_PX);
        let share = |period: &Period| {
            let share = text::stated_or_reason(lang, part.reading(&period.id), &part.unit);
            format!("{} {share}", text::period_short(lang, period)).replace(' ', "\u{a0}")
        };
        let shares = comparison.periods().map(|(_, period)| share(period)).collect::<Vec<_>>();
        let shares = wrap(&shares.join("\u{a0}· "), room_px, SMALL_PX);
        for (layer, lines) in [(&mut self.names, name), (&mut self.shares, shares)] {
            let height_px = lines_px(lines.len(), LINE_PX);
            layer.put(left_px, self.y_px + height_px / 2.0, lines.join("\n"));
            self.y_px += height_px;
        }
        self.y_px += 8.0;
    }

    /// Puts the name of a bar and gives the height of its middle.
    fn period(&mut self, name: String) -> f64 {
        if self.layout.narrow {
            self.names.put(0.0, self.y_px + LINE_PX / 2.0, name);
            self.y_px += LINE_PX + 4.0;
        } else {
            self.names.put(0.0, self.y_px + BAR_PX / 2.0, name);
        }
        self.y_px += BAR_PX;
        self.y_px - BAR_PX / 2.0
    }

    /// Puts the shares of a bar: in their segments, or under them, in as many lines as it takes.
    fn shares(&mut self, bar: &Bar, middle_px: f64) {
        let mut lines_end_px: Vec<f64> = Vec::new();
        for segment in &bar.segments {
            let (left_px, right_px) = (self.x_px(segment.from), self.x_px(segment.to));
            let share_px = width_of(&segment.share, FONT_PX) * BOLD;
            let x_px = f64::midpoint(left_px, right_px);
            if share_px + 2.0 * PAD_PX <= right_px - left_px {
                let layer = if segment.look == Look::Part { &mut self.on_first } else { &mut self.on_others };
                layer.put(x_px, middle_px, segment.share.clone());
                continue;
            }
            let x_px = x_px
                .min(self.layout.width_px - EDGE_PX - share_px / 2.0)
                .max(self.layout.plot_left_px + share_px / 2.0);
            let from_px = x_px - share_px / 2.0;
            let line = lines_end_px.iter().position(|end_px| *end_px + 6.0 <= from_px).unwrap_or(lines_end_px.len());
            match lines_end_px.get_mut(line) {
                Some(end_px) => *end_px = from_px + share_px,
                None => lines_end_px.push(from_px + share_px),
            }
            let top_px = middle_px + BAR_PX / 2.0 + 2.0 + lines_px(line, LINE_PX);
            self.under.put(x_px, top_px + LINE_PX / 2.0, segment.share.clone());
        }
        self.y_px += lines_px(lines_end_px.len(), LINE_PX);
    }

    fn series(self) -> impl Iterator<Item = Series> {
        [self.names, self.names_from_right, self.shares, self.on_first, self.on_others, self.under]
            .into_iter()
            .map(|layer| layer.series(0).into())
    }
}
