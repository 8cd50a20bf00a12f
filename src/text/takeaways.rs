//! Titles and summaries: what a table or a chart says before anyone reads its figures.

use crate::domain::{Assessment, Comparison, Dataset, Decimal, Document, Finding, Tally, UnitKind, Verdict};

use super::{
    Lang, date, gap_figure, gap_phrase,
    names::{inside_sentence, lower_first},
    period_name,
};

/// The years a comparison spans: "2023 – 2024".
pub fn period_range(comparison: &Comparison) -> String {
    let years = [comparison.target.year, comparison.outcome.year, comparison.next.year];
    let (first, last) =
        (years.iter().min().copied().unwrap_or_default(), years.iter().max().copied().unwrap_or_default());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// Which document: its number and its day.
pub fn document_line(lang: Lang, document: &Document) -> String {
    let (number, day) = (&document.number, date(lang, document.date));
    match lang {
        Lang::Vi => format!("Báo cáo số {number} ngày {day}"),
        Lang::En => format!("Report {number} of {day}"),
    }
}

/// What the table holds.
pub fn table_caption(lang: Lang, dataset: &Dataset) -> String {
    let count = dataset.indicators().count();
    let Comparison { target, outcome, next } = &dataset.comparison;
    let [target, outcome, next] = [target, outcome, next].map(|period| lower_first(&period_name(lang, period)));
    match lang {
        Lang::Vi => format!("{count} chỉ tiêu chủ yếu: {target}, {outcome} và {next}"),
        Lang::En => format!("{count} main indicators: {target}, {outcome} and {next}"),
    }
}

/// What is subtracted from what.
pub fn gap_hint(lang: Lang, comparison: &Comparison) -> String {
    let [outcome, target] = [&comparison.outcome, &comparison.target].map(|period| stage_word(lang, period));
    match lang {
        Lang::Vi => format!("{outcome} trừ {target}"),
        Lang::En => format!("{outcome} minus {target}"),
    }
}

/// What the next target is compared with.
pub fn next_hint(lang: Lang, comparison: &Comparison) -> String {
    let outcome = lower_first(&period_name(lang, &comparison.outcome));
    match lang {
        Lang::Vi => format!("so với {outcome}"),
        Lang::En => format!("against {outcome}"),
    }
}

fn stage_word(lang: Lang, period: &crate::domain::Period) -> String {
    let name = period_name(lang, period);
    lower_first(name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end())
}

/// A verdict beside its count.
pub fn tally_word(lang: Lang, verdict: Option<Verdict>) -> &'static str {
    match (lang, verdict) {
        (Lang::Vi, Some(Verdict::Exceeded)) => "vượt kế hoạch",
        (Lang::Vi, Some(Verdict::Met)) => "đạt kế hoạch",
        (Lang::Vi, Some(Verdict::Missed)) => "không đạt kế hoạch",
        (Lang::Vi, None) => "chưa có đánh giá",
        (Lang::En, Some(Verdict::Exceeded)) => "exceeded",
        (Lang::En, Some(Verdict::Met)) => "met",
        (Lang::En, Some(Verdict::Missed)) => "missed",
        (Lang::En, None) => "without verdict",
    }
}

/// The official verdicts counted, with their denominator and those without one.
pub fn tally_sentence(lang: Lang, tally: &Tally) -> String {
    let Tally { exceeded, met, missed, none } = *tally;
    let (total, judged) = (tally.total(), exceeded + met + missed);
    match lang {
        Lang::Vi => format!(
            "Báo cáo đánh giá {judged} trong {total} chỉ tiêu: {exceeded} vượt kế hoạch, {met} đạt, {missed} không đạt; {none} chỉ tiêu chưa có đánh giá."
        ),
        Lang::En => format!(
            "The report judges {judged} of {total} indicators: {exceeded} exceeded the plan, {met} met it, {missed} missed it; {none} have no verdict."
        ),
    }
}

/// How many outcomes lie on which side of their plan, by the computed check.
#[derive(Default)]
struct Sides {
    better: usize,
    equal: usize,
    worse: usize,
    other: usize,
}

impl Sides {
    fn of(assessments: &[Assessment]) -> Self {
        let mut sides = Self::default();
        for assessment in assessments {
            match assessment.check.finding {
                Finding::Reached(Verdict::Exceeded) => sides.better += 1,
                Finding::Reached(Verdict::Met) => sides.equal += 1,
                Finding::Reached(Verdict::Missed) => sides.worse += 1,
                Finding::CannotTell | Finding::NotJudged => sides.other += 1,
            }
        }
        sides
    }
}

/// The chart's title: what it shows, in numbers that add up to all indicators.
pub fn gaps_takeaway(lang: Lang, dataset: &Dataset) -> String {
    let assessments: Vec<Assessment> = dataset.assessments().collect();
    let Sides { better, equal, worse, other } = Sides::of(&assessments);
    let target = lower_first(&period_name(lang, &dataset.comparison.target));
    match lang {
        Lang::Vi => {
            format!("So với {target}: {better} chỉ tiêu tốt hơn, {equal} đúng mức, {worse} kém hơn, {other} không xét")
        }
        Lang::En => {
            format!(
                "Against {target}: {better} indicators better, {equal} on target, {worse} worse, {other} not judged"
            )
        }
    }
}

/// The farthest on each side in each kind of unit, as one paragraph.
pub fn gaps_summary(lang: Lang, dataset: &Dataset) -> String {
    let assessments: Vec<Assessment> = dataset.assessments().collect();
    let mut parts = Vec::new();
    for percent in [true, false] {
        for verdict in [Verdict::Missed, Verdict::Exceeded] {
            let of_kind = assessments.iter().filter(|it| (it.indicator.unit.kind == UnitKind::Percent) == percent);
            let judged = of_kind.filter(|it| it.check.finding == Finding::Reached(verdict));
            parts.extend(judged.max_by_key(|it| size(it)).map(|assessment| named(lang, assessment)));
        }
    }
    let list = parts.join("; ");
    match lang {
        _ if parts.is_empty() => String::new(),
        Lang::Vi => format!("Lệch xa kế hoạch nhất: {list}."),
        Lang::En => format!("Farthest from plan: {list}."),
    }
}

fn size(assessment: &Assessment) -> Decimal {
    let relative = assessment.relative.map(|relative| relative.decimal.abs());
    relative.or(assessment.gap.map(|gap| gap.amount.abs())).unwrap_or_default()
}

/// An indicator with its gap: percentage points, or the percentage of the plan.
fn named(lang: Lang, assessment: &Assessment) -> String {
    let indicator = &assessment.indicator;
    let gap = match (indicator.unit.kind, &assessment.gap) {
        (UnitKind::Percent, Some(gap)) => gap_phrase(lang, gap, &indicator.unit),
        _ => gap_figure(lang, assessment),
    };
    format!("{} ({gap})", inside_sentence(lang.of(&indicator.name)))
}

/// What the chart is called by those who hear it: title and summary; its rows are in the table below it.
pub fn chart_label(lang: Lang, dataset: &Dataset) -> String {
    let (title, summary) = (gaps_takeaway(lang, dataset), gaps_summary(lang, dataset));
    match lang {
        Lang::Vi => format!("Biểu đồ chênh lệch. {title}. {summary} Số liệu từng chỉ tiêu có trong bảng bên dưới."),
        Lang::En => format!("Gap chart. {title}. {summary} The figures of each indicator are in the table below."),
    }
}
