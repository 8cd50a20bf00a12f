//! The sector results as a sheet: each figure with its own unit, and what is printed beside it.

use crate::{
    domain::{Comparison, Dataset, Figure, Part, Section, SectorReport, SectorResult},
    text::{self, FileMessages, Lang},
};

use super::{Cell, Sheet, Spec, Title, cells, columns};

/// A result to be taken away, with where it stands.
#[derive(Clone, Copy)]
pub struct ResultRow<'a> {
    /// The dataset it belongs to.
    pub dataset: &'a Dataset,
    /// The results it is one of.
    pub sector_report: &'a SectorReport,
    /// Its section.
    pub section: &'a Section,
    /// How deep it stands under others of its section.
    pub depth: u8,
    /// The result.
    pub result: &'a SectorResult,
}

/// All results in the order in which they are read.
pub fn all_results<'a>(dataset: &'a Dataset, sector_report: &'a SectorReport) -> Vec<ResultRow<'a>> {
    let mut rows = Vec::with_capacity(sector_report.results.len());
    for section in Part::READING_ORDER.into_iter().flat_map(|part| sector_report.sections_of(part)) {
        let here = sector_report.rows(&section.id).into_iter();
        rows.extend(here.map(|(depth, result)| ResultRow { dataset, sector_report, section, depth, result }));
    }
    rows
}

/// The sheet of these results in this order.
pub fn results(lang: Lang, comparison: &Comparison, rows: &[ResultRow]) -> Sheet {
    let all = place().into_iter().chain(figure()).chain(beside()).chain(remarks());
    // Few results are ranges.
    let has_ranges = rows.iter().any(|row| row.result.figure.quantity.until.is_some());
    let specs: Vec<Spec<ResultRow>> = all.filter(|spec| has_ranges || spec.key != "value_until").collect();
    Sheet {
        key: "results",
        name: text::file_messages(lang).columns.results_sheet.to_owned(),
        columns: columns(lang, comparison, &specs),
        rows: rows.iter().map(|row| cells(lang, &specs, row)).collect(),
    }
}

fn spec<'a>(
    key: &'static str,
    width: u8,
    title: fn(&FileMessages) -> &'static str,
    cell: fn(Lang, &ResultRow<'a>) -> Cell,
) -> Spec<ResultRow<'a>> {
    Spec { key, width, title: Title::Fixed(title), cell }
}

/// Where it stands, and what it is about.
fn place<'a>() -> [Spec<ResultRow<'a>>; 8] {
    [
        spec("part", 20, |it| it.columns.part, |lang, row| Cell::text(text::part_word(lang, row.section.part))),
        spec(
            "section_number",
            8,
            |it| it.columns.section_number,
            |_, row| Cell::text(text::section_number(&row.section.id).unwrap_or_default()),
        ),
        spec("section", 28, |it| it.columns.section, |lang, row| Cell::text(lang.of(&row.section.name))),
        spec(
            "domain",
            16,
            |it| it.columns.policy_area,
            |lang, row| Cell::text(text::policy_area_word(lang, row.section.policy_area)),
        ),
        spec("id", 28, |it| it.columns.id, |_, row| Cell::text(&row.result.id)),
        spec("level", 6, |it| it.columns.level, |_, row| Cell::Number(row.depth.into())),
        spec(
            "part_of",
            28,
            |it| it.columns.part_of,
            |lang, row| {
                let parent = row.result.parent.as_deref().and_then(|id| row.sector_report.result(id));
                Cell::text(parent.map_or("", |parent| lang.of(&parent.topic)))
            },
        ),
        spec("topic", 50, |it| it.columns.topic, |lang, row| Cell::text(lang.of(&row.result.topic))),
    ]
}

/// The figure itself.
fn figure<'a>() -> [Spec<ResultRow<'a>>; 7] {
    [
        spec("relation", 8, |it| it.columns.relation, |_, row| relation(Some(&row.result.figure))),
        spec("value", 14, |it| it.columns.value, |_, row| number(Some(&row.result.figure))),
        spec("value_until", 14, |it| it.columns.value_until, |_, row| Cell::number(row.result.figure.quantity.until)),
        spec("unit", 16, |it| it.columns.unit, |lang, row| unit(lang, Some(&row.result.figure))),
        spec("printed", 20, |it| it.columns.printed, |_, row| Cell::text(&row.result.figure.printed)),
        spec(
            "remark",
            20,
            |it| it.columns.remark,
            |lang, row| {
                let figure = &row.result.figure;
                let about = figure.quantity.approximate.then_some(text::file_messages(lang).columns.approximate);
                let counted = figure.counted.then_some(text::messages(lang).figures.counted);
                Cell::text(about.into_iter().chain(counted).collect::<Vec<_>>().join("; "))
            },
        ),
        spec("time", 22, |it| it.columns.time, |lang, row| Cell::text(text::time(lang, &row.result.time))),
    ]
}

/// What is printed beside it.
fn beside<'a>() -> [Spec<ResultRow<'a>>; 11] {
    [
        spec(
            "change_relation",
            8,
            |it| it.columns.change_relation,
            |_, row| relation(row.result.change.as_ref().map(|change| &change.figure)),
        ),
        spec(
            "change",
            12,
            |it| it.columns.change,
            |_, row| number(row.result.change.as_ref().map(|change| &change.figure)),
        ),
        spec(
            "change_unit",
            14,
            |it| it.columns.change_unit,
            |lang, row| unit(lang, row.result.change.as_ref().map(|change| &change.figure)),
        ),
        spec(
            "change_against",
            24,
            |it| it.columns.change_against,
            |lang, row| Cell::text(row.result.change.as_ref().map_or("", |change| lang.of(&change.against))),
        ),
        spec("plan_relation", 8, |it| it.columns.plan_relation, |_, row| relation(row.result.plan.as_ref())),
        spec("plan", 14, |it| it.columns.plan, |_, row| number(row.result.plan.as_ref())),
        spec("plan_unit", 14, |it| it.columns.plan_unit, |lang, row| unit(lang, row.result.plan.as_ref())),
        spec(
            "share_of_plan_relation",
            8,
            |it| it.columns.share_of_plan_relation,
            |_, row| relation(row.result.share_of_plan.as_ref().map(|share| &share.figure)),
        ),
        spec(
            "share_of_plan",
            14,
            |it| it.columns.share_of_plan,
            |_, row| number(row.result.share_of_plan.as_ref().map(|share| &share.figure)),
        ),
        spec(
            "share_of_plan_of",
            20,
            |it| it.columns.share_of_plan_of,
            |lang, row| {
                let of = row.result.share_of_plan.as_ref().and_then(|share| share.of.as_ref());
                Cell::text(of.map_or("", |of| lang.of(of)))
            },
        ),
        spec("share", 14, |it| it.columns.share, |_, row| number(row.result.share.as_ref())),
    ]
}

/// Where to look it up, and what it helps to explain.
fn remarks<'a>() -> [Spec<ResultRow<'a>>; 2] {
    [
        spec("footnote", 10, |it| it.columns.footnote, |_, row| Cell::number(row.result.footnote.map(Into::into))),
        spec(
            "explains",
            40,
            |it| it.columns.explains,
            |lang, row| {
                let is_meant = |id: &String| row.result.explains.contains(id);
                let names = row.dataset.indicators().filter(|it| is_meant(&it.id)).map(|it| lang.of(&it.name));
                Cell::text(names.collect::<Vec<_>>().join("; "))
            },
        ),
    ]
}

fn relation(figure: Option<&Figure>) -> Cell {
    Cell::relation_of(figure.map(|figure| &figure.quantity))
}

fn number(figure: Option<&Figure>) -> Cell {
    Cell::number_of(figure.map(|figure| &figure.quantity))
}

fn unit(lang: Lang, figure: Option<&Figure>) -> Cell {
    Cell::text(figure.map_or("", |figure| text::unit_name(lang, &figure.measure.unit)))
}
