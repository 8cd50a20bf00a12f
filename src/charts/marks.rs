//! The marks of one panel: grid lines, stems, plan, outcome, next plan, and arrows for what lies beyond the edge.

use charming::{datatype::DataPoint, element::Symbol};

use crate::domain::{Assessment, Comparison, Stage, Verdict};

use super::{
    Palette, Series,
    captions::Captions,
    shapes::{arrows, item, line, rules, scatter, segment, style},
    target_gap::PlacedPanel,
};

const VERDICTS: [Option<Verdict>; 4] = [Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];

/// The marks of a panel, by what they mean. At the same place all three stay visible: a wide diamond behind a ring
/// behind a small diamond.
pub struct Marks<'p> {
    palette: &'p Palette,
    plans: Vec<DataPoint>,
    outcomes: Vec<DataPoint>,
    nexts: Vec<DataPoint>,
    left: Vec<DataPoint>,
    right: Vec<DataPoint>,
}

impl<'p> Marks<'p> {
    /// Collects the marks of all rows; numbers of clipped ones go to the captions.
    pub fn of(
        panel: &PlacedPanel<'_>,
        captions: &mut Captions<'_>,
        palette: &'p Palette,
        comparison: &Comparison,
    ) -> Self {
        let hollow = comparison.outcome.stage == Stage::Estimate;
        let [plans, outcomes, nexts, left, right] = [const { Vec::new() }; 5];
        let mut marks = Self { palette, plans, outcomes, nexts, left, right };
        for row in &panel.rows {
            let colour = palette.verdict(official(row.assessment));
            let sentence = captions.sentence(row.assessment);
            let ring = style(if hollow { palette.surface } else { colour }, colour, 2.5);
            marks.plans.push(item(0.0, row.y_px, &sentence, style(palette.surface, palette.ink, 1.5)));
            for (value, of_next) in [(row.row.outcome, false), (row.row.next, true)] {
                let Some(value) = value else { continue };
                let x = panel.scale.clamp(value);
                match (panel.scale.beyond(value), of_next) {
                    (0, false) => marks.outcomes.push(item(x, row.y_px, &sentence, ring.clone())),
                    (0, true) => {
                        marks.nexts.push(item(x, row.y_px, &sentence, style(palette.ink, palette.surface, 1.0)));
                    }
                    (side, of_next) => {
                        let colour = if of_next { palette.ink } else { colour };
                        let arrow = item(x, row.y_px, &sentence, style(colour, colour, 0.0));
                        if side > 0 { &mut marks.right } else { &mut marks.left }.push(arrow);
                        let under =
                            of_next && row.row.outcome.is_some_and(|outcome| panel.scale.beyond(outcome) == side);
                        let number = captions.gap(row.assessment, of_next);
                        captions.beyond(panel.top_px + row.y_px, side, under, number);
                    }
                }
            }
        }
        marks
    }

    /// Everything as series on the axes with this index, from back to front.
    pub fn series(self, axis: usize, panel: &PlacedPanel<'_>, between_texts: bool) -> Vec<Series> {
        let rows_px: Vec<f64> = panel.rows.iter().map(|row| row.y_px).collect();
        let mut series = rules(axis, self.palette, &panel.scale.ticks(), &rows_px, panel.height_px, between_texts);
        for verdict in VERDICTS {
            let rows = panel.rows.iter().filter(|row| official(row.assessment) == verdict);
            let points: Vec<DataPoint> = rows
                .filter_map(|row| Some((panel.scale.clamp(row.row.outcome?), row.y_px)))
                .flat_map(|(x, y_px)| segment((0.0, y_px), (x, y_px)))
                .collect();
            if !points.is_empty() {
                series.push(line(axis, self.palette.verdict(verdict), 3.0, points).into());
            }
        }
        series.extend(
            [
                scatter("plan", axis, Symbol::Diamond, 17.0, self.plans),
                scatter("outcome", axis, Symbol::Circle, 11.0, self.outcomes),
                scatter("next", axis, Symbol::Diamond, 10.0, self.nexts),
            ]
            .into_iter()
            .chain(arrows(axis, self.left, self.right))
            .map(Series::from),
        );
        series
    }
}

fn official(assessment: &Assessment) -> Option<Verdict> {
    assessment.official().map(|official| official.verdict)
}
