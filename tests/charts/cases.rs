//! Every chart of the shipped report: what is drawn of it, in both languages and at all widths.

use std::sync::{Arc, OnceLock};

use chi_tieu::{
    charts::{
        Drawing, Palette, breakdown, bullet, composition, plan_shares, target_change, target_gap, verdicts_by_group,
    },
    domain::{Assessment, Baseline, Breakdown, Dataset, Group, SectorReport},
    text::Lang,
};
use serde_json::Value;

use crate::shipped;

/// A telephone held upright, two sizes of it, a telephone held sideways, a tablet, a desk.
pub const WIDTHS_PX: [f64; 5] = [320.0, 375.0, 600.0, 900.0, 1200.0];
pub const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// What charts are drawn of.
pub struct Report {
    pub dataset: Dataset,
    pub sector_report: SectorReport,
    pub rows: Vec<Arc<Assessment>>,
}

/// The shipped report, read once.
pub fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let dataset = shipped();
        let rows = dataset.assessments().to_vec();
        Report { sector_report: crate::breakdown::sector_report(), dataset, rows }
    })
}

/// One chart of the report.
#[derive(Clone, Copy, Debug)]
pub enum Chart {
    TargetGap(Baseline),
    TargetChange,
    Verdicts,
    Composition(&'static Group),
    Bullet(&'static Assessment),
    PlanShares,
    Breakdown(&'static Breakdown),
}

impl Chart {
    /// All charts that can be drawn of the report.
    pub fn all() -> Vec<Self> {
        let Report { dataset, sector_report, rows } = report();
        let structure = dataset.groups.iter().filter(|group| group.id == "structure").map(Self::Composition);
        let mut all = vec![
            Self::TargetGap(Baseline::Target),
            Self::TargetGap(Baseline::Next),
            Self::TargetChange,
            Self::Verdicts,
            Self::PlanShares,
        ];
        all.extend(structure);
        all.extend(rows.iter().map(|row| Self::Bullet(row)));
        all.extend(sector_report.breakdowns.iter().map(Self::Breakdown));
        all
    }

    /// What it is called; of a chart of one thing, with its id.
    pub fn name(&self) -> String {
        match self {
            Self::TargetGap(Baseline::Target) => "target-gap".to_owned(),
            Self::TargetGap(Baseline::Next) => "target-gap-next".to_owned(),
            Self::TargetChange => "target-change".to_owned(),
            Self::Verdicts => "verdicts".to_owned(),
            Self::PlanShares => "plan-shares".to_owned(),
            Self::Composition(group) => format!("composition-{}", group.id),
            Self::Bullet(row) => format!("bullet-{}", row.indicator.id),
            Self::Breakdown(breakdown) => format!("breakdown-{}", breakdown.id),
        }
    }

    /// Draws it.
    pub fn drawn(&self, lang: Lang, width_px: f64, palette: &Palette) -> Drawn {
        let Report { dataset, sector_report, rows } = report();
        let comparison = &dataset.comparison;
        let drawing = match self {
            Self::TargetGap(baseline) => {
                target_gap(dataset.assessments_from(*baseline), *baseline, comparison, lang, width_px, palette)
            }
            Self::TargetChange => target_change(rows, comparison, lang, width_px, palette),
            Self::Verdicts => verdicts_by_group(dataset, lang, width_px, palette),
            Self::PlanShares => plan_shares(sector_report, lang, width_px, palette),
            Self::Composition(group) => composition(dataset, group, lang, width_px, palette),
            Self::Bullet(row) => bullet(row, comparison, lang, width_px, palette),
            Self::Breakdown(of) => breakdown(&sector_report.parts_of(of).unwrap(), lang, width_px, palette),
        };
        self.of(drawing, lang, width_px)
    }

    /// The chart of gaps to the plan, of these rows instead of the report's.
    pub fn gaps_of(rows: &[Arc<Assessment>], lang: Lang, width_px: f64) -> Drawn {
        let comparison = &report().dataset.comparison;
        let drawing = target_gap(rows, Baseline::Target, comparison, lang, width_px, &Palette::LIGHT);
        Self::TargetGap(Baseline::Target).of(drawing, lang, width_px)
    }

    fn of(self, drawing: Drawing, lang: Lang, width_px: f64) -> Drawn {
        let option = serde_json::to_value(&drawing.option).unwrap();
        let what = format!("{} {} {width_px}", self.name(), lang.tag());
        Drawn { what, chart: self, lang, width_px, option, drawing }
    }
}

/// A chart with what was asked for.
pub struct Drawn {
    /// For the message of a failure.
    pub what: String,
    pub chart: Chart,
    pub lang: Lang,
    pub width_px: f64,
    pub option: Value,
    pub drawing: Drawing,
}

/// Every chart in both languages at all widths, in light.
pub fn all_drawn() -> &'static [Drawn] {
    static ALL: OnceLock<Vec<Drawn>> = OnceLock::new();
    ALL.get_or_init(|| {
        let looks = || LANGS.into_iter().flat_map(|lang| WIDTHS_PX.map(|width_px| (lang, width_px)));
        let drawn = |chart: Chart| looks().map(move |(lang, width_px)| chart.drawn(lang, width_px, &Palette::LIGHT));
        Chart::all().into_iter().flat_map(drawn).collect()
    })
}
