//! What is shown of how much, and the headings of the results.

use crate::domain::{
    Agreement, Annex, Column, Comparison, Field, Indicator, NextStep, Part, Period, SectorResult, Sorting, Sphere,
};

use super::{
    Lang,
    figures::{change_figure, figure_phrase},
    names::lower_first,
    period_name, reading_phrase,
};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Indicators of the main table.
    Indicators,
    /// Sector results.
    Results,
    /// Checks of the audit.
    Checks,
}

/// How many entries are shown, of how many: "12 trong 28 chỉ tiêu".
pub fn found_count(lang: Lang, shown: usize, total: usize, counted: Counted) -> String {
    let thing = match (lang, counted) {
        (Lang::Vi, Counted::Indicators) => "chỉ tiêu",
        (Lang::Vi, Counted::Results) => "kết quả",
        (Lang::Vi, Counted::Checks) => "phép đối chiếu",
        (Lang::En, Counted::Indicators) => "indicators",
        (Lang::En, Counted::Results) => "results",
        (Lang::En, Counted::Checks) => "checks",
    };
    match lang {
        _ if shown == total => format!("{total} {thing}"),
        Lang::Vi => format!("{shown} trong {total} {thing}"),
        Lang::En => format!("{shown} of {total} {thing}"),
    }
}

/// The part of public life.
pub fn sphere_word(lang: Lang, sphere: Sphere) -> &'static str {
    match (lang, sphere) {
        (Lang::Vi, Sphere::Economy) => "Kinh tế",
        (Lang::Vi, Sphere::Society) => "Văn hóa, xã hội",
        (Lang::Vi, Sphere::Environment) => "Tài nguyên, môi trường",
        (Lang::Vi, Sphere::Government) => "Chính quyền, nội chính, quốc phòng, an ninh",
        (Lang::En, Sphere::Economy) => "Economy",
        (Lang::En, Sphere::Society) => "Culture and society",
        (Lang::En, Sphere::Environment) => "Environment",
        (Lang::En, Sphere::Government) => "Government, defence and security",
    }
}

/// A part of the report.
pub fn part_word(lang: Lang, part: Part) -> &'static str {
    match (lang, part) {
        (Lang::Vi, Part::Results) => "Kết quả thực hiện theo lĩnh vực",
        (Lang::Vi, Part::Review) => "Đánh giá chung",
        (Lang::Vi, Part::Outlook) => "Bối cảnh và dự báo",
        (Lang::Vi, Part::Tasks) => "Nhiệm vụ của năm tới",
        (Lang::En, Part::Results) => "Results by sector",
        (Lang::En, Part::Review) => "General assessment",
        (Lang::En, Part::Outlook) => "Outlook",
        (Lang::En, Part::Tasks) => "Tasks for the year to come",
    }
}

/// The title of the results.
pub fn results_takeaway(lang: Lang, annex: &Annex) -> String {
    let (results, figures) = (annex.results.len(), annex.figure_count());
    match lang {
        Lang::Vi => format!("{results} kết quả với {figures} số liệu trong phần lời văn của báo cáo"),
        Lang::En => format!("{results} results with {figures} figures from the report's text"),
    }
}

/// The number of a section, where it has one of the report's own: `1.4`.
pub fn section_number(id: &str) -> Option<&str> {
    id.starts_with(|first: char| first.is_ascii_digit()).then_some(id)
}

/// A result in a list of links: topic and figure.
pub fn result_phrase(lang: Lang, result: &SectorResult) -> String {
    format!("{}: {}", lang.of(&result.topic), figure_phrase(lang, &result.figure))
}

/// A figure of a result in a list of links: what it is, and the figure.
pub fn source_phrase(lang: Lang, result: &SectorResult, field: Field) -> String {
    let words = lang.words();
    let topic = lang.of(&result.topic);
    let what = match field {
        Field::Value => return result_phrase(lang, result),
        Field::Plan => words.plan,
        Field::ShareOfPlan => words.share_of_plan,
        Field::Change => words.change,
        Field::Share => words.share,
    };
    let figure = match (field, &result.change) {
        (Field::Change, Some(change)) => format!("{} {}", change_figure(lang, change), lang.of(&change.against)),
        _ => result.figure(field).map(|figure| figure_phrase(lang, figure)).unwrap_or_default(),
    };
    format!("{topic}, {}: {figure}", lower_first(what))
}

/// A value of the main table in a list of links.
pub fn indicator_source_phrase(lang: Lang, indicator: &Indicator, period: &Period) -> String {
    let figure = reading_phrase(lang, indicator.reading(&period.id), &indicator.unit);
    format!("{}, {}: {figure}", lang.of(&indicator.name), lower_first(&period_name(lang, period)))
}

/// How the computed check stands to the official verdict, as a choice.
pub fn agreement_word(lang: Lang, agreement: Agreement) -> &'static str {
    match (lang, agreement) {
        (Lang::Vi, Agreement::Agrees) => "Khớp với đánh giá",
        (Lang::Vi, Agreement::Differs) => "Khác với đánh giá",
        (Lang::Vi, Agreement::Alone) => "Báo cáo chưa đánh giá",
        (Lang::Vi, Agreement::Nothing) => "Không xét được",
        (Lang::En, Agreement::Agrees) => "Agrees with the verdict",
        (Lang::En, Agreement::Differs) => "Differs from the verdict",
        (Lang::En, Agreement::Alone) => "No verdict in the report",
        (Lang::En, Agreement::Nothing) => "Nothing to judge",
    }
}

/// How the next target stands to the outcome, as a choice.
pub fn next_step_word(lang: Lang, step: NextStep) -> &'static str {
    match (lang, step) {
        (Lang::Vi, NextStep::Higher) => "Cao hơn",
        (Lang::Vi, NextStep::Equal) => "Bằng",
        (Lang::Vi, NextStep::Lower) => "Thấp hơn",
        (Lang::Vi, NextStep::Open) => "Không so được",
        (Lang::En, NextStep::Higher) => "Higher",
        (Lang::En, NextStep::Equal) => "Equal",
        (Lang::En, NextStep::Lower) => "Lower",
        (Lang::En, NextStep::Open) => "Cannot be compared",
    }
}

/// What a button that takes a filter off is called.
pub fn remove_filter(lang: Lang, filter: &str) -> String {
    match lang {
        Lang::Vi => format!("Bỏ lọc {filter}"),
        Lang::En => format!("Remove filter {filter}"),
    }
}

/// What a button that sorts by a column is called.
pub fn sort_by(lang: Lang, column: &str) -> String {
    match lang {
        Lang::Vi => format!("Sắp xếp theo {}", lower_first(column)),
        Lang::En => format!("Sort by {}", lower_first(column)),
    }
}

/// An order as a choice: the column, and from which end.
pub fn sorting_word(lang: Lang, sorting: Sorting, comparison: &Comparison) -> String {
    let words = lang.words();
    let column = match sorting.column {
        Column::Name => words.indicator.to_owned(),
        Column::Plan => period_name(lang, &comparison.target),
        Column::Outcome => period_name(lang, &comparison.outcome),
        Column::Gap => words.gap.to_owned(),
        Column::Verdict => words.verdict.to_owned(),
        Column::Next => period_name(lang, &comparison.next),
    };
    let way = match (lang, sorting.column, sorting.descending) {
        (_, Column::Name, false) => "A–Y",
        (_, Column::Name, true) => "Y–A",
        (Lang::Vi, Column::Verdict, false) => "từ vượt kế hoạch",
        (Lang::Vi, Column::Verdict, true) => "từ không đạt",
        (Lang::En, Column::Verdict, false) => "exceeded first",
        (Lang::En, Column::Verdict, true) => "missed first",
        (Lang::Vi, _, false) => "tăng dần",
        (Lang::Vi, _, true) => "giảm dần",
        (Lang::En, _, false) => "smallest first",
        (Lang::En, _, true) => "largest first",
    };
    format!("{column}: {way}")
}
