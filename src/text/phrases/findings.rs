//! What is shown of how much, and the headings of the results.

use crate::domain::{
    Agreement, Counted, Field, Indicator, NextStep, Part, Period, PolicyArea, SectorReport, SectorResult,
};

use crate::text::{Lang, change_figure, figure_phrase, format::lower_first, messages, period_name, reading_phrase};

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
pub fn policy_area_word(lang: Lang, policy_area: PolicyArea) -> &'static str {
    match (lang, policy_area) {
        (Lang::Vi, PolicyArea::Economy) => "Kinh tế",
        (Lang::Vi, PolicyArea::Society) => "Văn hóa, xã hội",
        (Lang::Vi, PolicyArea::Environment) => "Tài nguyên, môi trường",
        (Lang::Vi, PolicyArea::Government) => "Chính quyền, nội chính, quốc phòng, an ninh",
        (Lang::En, PolicyArea::Economy) => "Economy",
        (Lang::En, PolicyArea::Society) => "Culture and society",
        (Lang::En, PolicyArea::Environment) => "Environment",
        (Lang::En, PolicyArea::Government) => "Government, defence and security",
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
pub fn results_takeaway(lang: Lang, sector_report: &SectorReport) -> String {
    let (results, figures) = (sector_report.results.len(), sector_report.figure_count());
    match lang {
        Lang::Vi => format!("{results} kết quả với {figures} số liệu trong phần lời văn"),
        Lang::En => format!("{results} results with {figures} figures from the text"),
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
    let words = messages(lang);
    let topic = lang.of(&result.topic);
    let what = match field {
        Field::Value => return result_phrase(lang, result),
        Field::Plan => words.results().plan,
        Field::ShareOfPlan => words.results().share_of_plan,
        Field::Change => words.results().change,
        Field::Share => words.results().share,
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
        (Lang::Vi, Agreement::Alone) => "Văn bản chưa đánh giá",
        (Lang::Vi, Agreement::Nothing) => "Không xét được",
        (Lang::En, Agreement::Agrees) => "Agrees with the verdict",
        (Lang::En, Agreement::Differs) => "Differs from the verdict",
        (Lang::En, Agreement::Alone) => "No verdict in the document",
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
