//! The charts of real reports: whatever their periods allow is drawn, and every row of it can be walked and read.

use chi_tieu::{
    charts::{Drawing, Palette, bullet, composition, target_change, target_gap, verdicts_by_group},
    domain::{Baseline, Dataset, GroupKind},
    text::Lang,
};

use super::{LANGS, reports};

const WIDTHS_PX: [f64; 3] = [320.0, 640.0, 1200.0];

/// Every chart that can be drawn of a report.
fn drawn(dataset: &Dataset, lang: Lang, width_px: f64) -> Vec<(String, Drawing)> {
    let (comparison, palette) = (&dataset.comparison, &Palette::LIGHT);
    let rows = dataset.assessments();
    let mut all = vec![("verdicts".to_owned(), verdicts_by_group(dataset, lang, width_px, palette))];
    for baseline in Baseline::ALL.into_iter().filter(|it| it.comparison(comparison).pair().is_some()) {
        let rows = dataset.assessments_from(baseline);
        all.push(("gaps".to_owned(), target_gap(rows, baseline, comparison, lang, width_px, palette)));
    }
    if comparison.next.is_some() && comparison.outcome.is_some() {
        all.push(("next".to_owned(), target_change(rows, comparison, lang, width_px, palette)));
    }
    for group in dataset.groups.iter().filter(|group| group.kind == GroupKind::Composition) {
        all.push((group.id.clone(), composition(dataset, group, lang, width_px, palette)));
    }
    for row in rows {
        all.push((row.indicator.id.clone(), bullet(row, comparison, lang, width_px, palette)));
    }
    all
}

#[test]
fn every_chart_of_every_report_is_drawn_and_can_be_walked() {
    for (name, dataset) in reports() {
        for lang in LANGS {
            for (chart, drawing) in WIDTHS_PX.into_iter().flat_map(|width_px| drawn(&dataset, lang, width_px)) {
                let place = format!("{name}, {}, {chart}", lang.tag());
                let option = serde_json::to_string(&drawing.option).expect("an option is JSON");
                // Between two pieces of a line stands a point that is nowhere; half a point stands nowhere at all.
                let halves = option.replace("[null,null]", "");
                assert!(!halves.contains("[null,") && !halves.contains(",null]"), "{place}: a place that is no number");
                assert!(drawing.height_px.is_finite() && drawing.height_px >= 0.0, "{place}: {}", drawing.height_px);
                let mut end_px = 0.0;
                for entry in &drawing.entries {
                    assert!(entry.top_px >= end_px, "{place}: {entry:?} lies over the one before");
                    end_px = entry.top_px + entry.height_px;
                    let said = &entry.sentence;
                    assert!(said.ends_with('.') && !said.contains(['\n', '{', '}']), "{place}: {said}");
                }
                assert!(end_px <= drawing.height_px, "{place}: {end_px} of {}", drawing.height_px);
            }
        }
    }
}
