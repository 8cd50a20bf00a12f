//! The target-gap chart: one row an indicator, a plan at zero, the outcome and the other plan where they lie from it.
//!
//! Percentage points and percent never share an axis, so there are two panels. Texts are laid out by `captions`, marks
//! by `marks`; both stand on pixel grids whose places `layout` decides.

use std::sync::Arc;

use crate::{
    domain::{Assessment, Baseline, Comparison},
    text::Lang,
};

use super::{
    ChartOption, Drawing, Layout, Palette, Panel, Row,
    captions::{Captions, MARGIN_PX, columns_px},
    marks::Marks,
};

/// Draws these indicators in this order, with one of the plans at zero, from which they are judged, for a width in pixels.
pub fn target_gap(
    rows: &[Arc<Assessment>],
    baseline: Baseline,
    comparison: &Comparison,
    lang: Lang,
    width_px: f64,
    palette: &Palette,
) -> Drawing {
    let comparison = baseline.comparison(comparison);
    let layout = Layout::of(width_px, &columns_px(&comparison), MARGIN_PX);
    let mut captions = Captions::new(layout, lang, palette, baseline, &comparison);
    let mut panels = Vec::new();
    for panel in Panel::ALL {
        let placed = rows.iter().map(|assessment| (assessment.as_ref(), Row::of(assessment)));
        let rows: Vec<(&Assessment, Row)> = placed.filter(|(_, row)| row.panel == panel).collect();
        if !rows.is_empty() {
            panels.push(captions.place(panel, rows));
        }
    }
    let height_px = captions.bottom_px();
    let mut option = ChartOption::new(layout.width_px, height_px);
    for panel in &panels {
        let place = [layout.plot_left_px, panel.top_px, layout.plot_width_px, panel.height_px];
        option.add_grid(place, (-panel.scale.limit, panel.scale.limit));
    }
    for (at, panel) in panels.iter().enumerate() {
        let marks = Marks::of(panel, &mut captions, palette, baseline, &comparison);
        option.series.extend(marks.series(at + 1, panel, layout.narrow));
    }
    let (entries, texts) = captions.finish();
    option.series.extend(texts);
    Drawing { option, height_px, entries }
}
