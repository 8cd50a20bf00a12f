//! Several reports as one series: what is refused and where, and what the shipped series say year by year.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::unreachable,
    reason = "a panic is how a test tells its failure"
)]

mod chart;
mod copies;
mod faults;
mod fixture;
mod hue;
mod links;
mod schema;
mod thai_nguyen;

use chi_tieu::domain::{Line, LineFigure, Reading, Series, Stage};

/// The folder of the shipped series.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/series/");

/// A shipped series with its reports.
pub fn shipped(name: &str) -> Series {
    let text = |file: &str| std::fs::read_to_string(format!("{FOLDER}{file}")).unwrap();
    let series = text(name);
    let reports: Vec<String> = chi_tieu::decode::series_files(&series).unwrap().iter().map(|file| text(file)).collect();
    chi_tieu::decode::parse_series(&series, &reports).unwrap()
}

/// A line as rows: the year, then of each figure its stage, what is printed, and the reports that print it; a break is a
/// row of its own.
pub fn rows(series: &Series, line: &Line) -> Vec<String> {
    let mut rows = Vec::new();
    for segment in &line.segments {
        if let Some(between) = &segment.after {
            rows.push(format!("-- {}", between.kind.slug()));
        }
        for year in &segment.years {
            let figures = year.figures.iter().map(|figure| written(series, figure));
            rows.push(format!("{}: {}", year.year, figures.collect::<Vec<_>>().join("; ")));
        }
    }
    rows
}

fn written(series: &Series, figure: &LineFigure) -> String {
    let stage = match (figure.period.stage, figure.is_alternative) {
        (Stage::Plan, true) => "striven",
        (stage, _) => stage.slug(),
    };
    let printed = match &figure.reading {
        Reading::Stated(statement) => statement.printed.clone(),
        Reading::Worded(words) => words.text.vi.clone(),
        Reading::Missing(_) => unreachable!("a missing figure is not part of a line"),
    };
    let reports: Vec<&str> =
        figure.sources.iter().map(|source| series.reports[source.report].document.id.as_str()).collect();
    format!("{stage} {printed} ({})", reports.join(", "))
}
