//! A series: its own fields and links, and every report that it names, read from beside it.

use chi_tieu::decode;
use chi_tieu::domain::{Problem, Series};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

use crate::{Refusal, refusal, text_of};

/// Whether a file is a series: it names reports, which no dataset does.
pub fn is_series(text: &str) -> bool {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).is_ok_and(|it: Value| it.get("reports").is_some())
}

/// Reads a series with its reports. A fault of a report is told with that report's file and its place there.
pub fn read(file: &str, text: &str) -> Result<Series, Refusal> {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    let beside = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let names = decode::series_files(text).map_err(|fault| refusal(file, &fault))?;
    let reports = names.iter().map(|name| text_of(&beside(name))).collect::<Result<Vec<_>, _>>()?;
    decode::parse_series(text, &reports).map_err(|fault| match &fault.problem {
        Problem::InReport { file, fault } => refusal(&beside(file), fault),
        _ => refusal(file, &fault),
    })
}

/// What a valid series holds, in a line.
pub fn summary(series: &Series) -> String {
    let indicators = series.reports.iter().flat_map(|report| report.indicators().map(move |it| (report, it)));
    let lines = indicators.filter_map(|(report, it)| series.line(&report.document.id, &it.id));
    let (mut years, mut longest) = (BTreeSet::new(), 0);
    for line in lines {
        let own: BTreeSet<i32> = line.segments.iter().flat_map(|it| &it.years).map(|year| year.year).collect();
        longest = longest.max(own.len());
        years.extend(own);
    }
    let span = match (years.first(), years.last()) {
        (Some(first), Some(last)) => format!("{first}–{last}"),
        _ => "no year".to_owned(),
    };
    format!("valid, {} reports, {span}, the longest line {longest} years", series.reports.len())
}
