//! The marks of one panel: grid lines, stems, both plans, the outcome, and arrows for what lies beyond the edge.

use charming::{
    datatype::DataPoint,
    element::{ItemStyle, Symbol},
};

use crate::domain::{Assessment, Baseline, Comparison, Stage, VERDICTS, Verdict};

use super::{
    Palette, Panel, Series,
    captions::Captions,
    placed_panel::PlacedPanel,
    shapes::{arrows, item, line, rules, scatter, segment, style},
};

/// The marks of a panel: the plan at zero, the outcome, the other plan. At the same place all three stay visible: a wide
/// diamond behind a ring behind a small diamond.
pub struct Marks<'p> {
    palette: &'p Palette,
    baseline: Baseline,
    zeros: Vec<DataPoint>,
    outcomes: Vec<DataPoint>,
    others: Vec<DataPoint>,
    /// Plans and outcomes that are ranges, from end to end.
    ranges: Vec<DataPoint>,
    left: Vec<DataPoint>,
    right: Vec<DataPoint>,
}

impl<'p> Marks<'p> {
    /// Collects the marks of all rows; numbers of clipped ones go to the captions.
    pub fn of(
        panel: &PlacedPanel<'_>,
        captions: &mut Captions<'_>,
        palette: &'p Palette,
        baseline: Baseline,
        comparison: &Comparison,
    ) -> Self {
        let hollow = comparison.outcome.as_ref().is_some_and(|outcome| outcome.stage == Stage::Estimate);
        let [zeros, outcomes, others, ranges, left, right] = [const { Vec::new() }; 6];
        let mut marks = Self { palette, baseline, zeros, outcomes, others, ranges, left, right };
        // What the next plan is stays filled, wherever it stands.
        let [zero_look, other_look] = match baseline {
            Baseline::Target => [plan_look(palette), next_look(palette)],
            Baseline::Next => [next_look(palette), plan_look(palette)],
        };
        for row in &panel.rows {
            let colour = marks.colour(marks.verdict(row.assessment));
            let sentence = captions.beside_pointer(row.assessment);
            let ring = style(if hollow { palette.surface } else { colour }, colour, 2.5);
            let is_placed = row.row.panel != Panel::Own;
            for (from, until) in row.row.target.into_iter().chain(row.row.outcome.zip(row.row.outcome_until)) {
                let [from, until] = [from, until].map(|end| panel.scale.clamp(end));
                marks.ranges.extend(segment((from, row.y_px), (until, row.y_px)));
            }
            if is_placed && row.assessment.target.quantity().is_some() {
                marks.zeros.push(item(0.0, row.y_px, &sentence, zero_look.clone()));
            }
            for (value, of_other) in [(row.row.outcome, false), (row.row.outcome_until, false), (row.row.next, true)] {
                let Some(value) = value else { continue };
                let x = panel.scale.clamp(value);
                match (panel.scale.beyond(value), of_other) {
                    (0, false) => marks.outcomes.push(item(x, row.y_px, &sentence, ring.clone())),
                    (0, true) => marks.others.push(item(x, row.y_px, &sentence, other_look.clone())),
                    (side, of_other) => {
                        let colour = if of_other { palette.ink } else { colour };
                        let arrow = item(x, row.y_px, &sentence, style(colour, colour, 0.0));
                        if side > 0 { &mut marks.right } else { &mut marks.left }.push(arrow);
                        let under = of_other && row.row.are_beyond(panel.scale);
                        let number = captions.gap(row.assessment, of_other);
                        captions.beyond(panel.top_px + row.y_px, side, under, number);
                    }
                }
            }
        }
        marks
    }

    /// The official verdict, where it is about the plan at zero.
    fn verdict(&self, assessment: &Assessment) -> Option<Verdict> {
        let official = assessment.official().filter(|_| self.baseline == Baseline::Target);
        official.map(|official| official.class)
    }

    /// Nobody has judged an outcome by a plan for the time after it.
    fn colour(&self, verdict: Option<Verdict>) -> &'static str {
        match self.baseline {
            Baseline::Target => self.palette.verdict(verdict),
            Baseline::Next => self.palette.accent,
        }
    }

    /// Everything as series on the axes with this index, from back to front.
    pub fn series(self, axis: usize, panel: &PlacedPanel<'_>, between_texts: bool) -> Vec<Series> {
        let rows_px: Vec<f64> = panel.rows.iter().map(|row| row.y_px).collect();
        let is_placed = panel.rows.iter().any(|row| row.row.panel != Panel::Own);
        let ticks = if is_placed { panel.scale.ticks() } else { Vec::new() };
        let rules = rules(axis, self.palette, &ticks, &rows_px, panel.height_px, between_texts);
        let mut series: Vec<Series> = rules.into_iter().map(Series::from).collect();
        for verdict in VERDICTS {
            let rows = panel.rows.iter().filter(|row| self.verdict(row.assessment) == verdict);
            let points: Vec<DataPoint> = rows
                .filter_map(|row| Some((panel.scale.clamp(row.row.outcome?), row.y_px)))
                .flat_map(|(x, y_px)| segment((0.0, y_px), (x, y_px)))
                .collect();
            if !points.is_empty() {
                series.push(line(axis, self.colour(verdict), 3.0, points).into());
            }
        }
        if !self.ranges.is_empty() {
            series.push(line(axis, self.palette.muted, 7.0, self.ranges).into());
        }
        // The engine keeps a series of one id where it was in its order, so another order needs other ids.
        let [zero, outcome, other] = match self.baseline {
            Baseline::Target => ["plan", "outcome", "next"],
            Baseline::Next => ["next-at-zero", "outcome-from-next", "plan-from-next"],
        };
        series.extend(
            [
                scatter(zero, axis, Symbol::Diamond, 17.0, self.zeros),
                scatter(outcome, axis, Symbol::Circle, 11.0, self.outcomes),
                scatter(other, axis, Symbol::Diamond, 10.0, self.others),
            ]
            .into_iter()
            .chain(arrows(axis, self.left, self.right))
            .map(Series::from),
        );
        series
    }
}

/// A plan that the outcome was measured by: hollow.
pub fn plan_look(palette: &Palette) -> ItemStyle {
    style(palette.surface, palette.ink, 1.5)
}

/// The next plan: filled.
pub fn next_look(palette: &Palette) -> ItemStyle {
    style(palette.ink, palette.surface, 1.0)
}
