//! `cargo xtask check FILE… [--deny] [--json]`: validates datasets with the very decoder of the widget.
//! `cargo xtask migrate FILE…`: writes datasets of an older format in the newest one.
//!
//! A file that names `reports` is a series, which is read with all of them.
//! A results file beside the dataset (`NAME.results.json`) is read with it, and its audit printed as a table. What the
//! decoder refuses is an error. What it accepts but looks like a slip of whoever typed it is a remark; so is a check
//! that does not agree. With `--deny` remarks fail too; with `--json` everything is one JSON list for editors' tools.
//!
//! A program of its own because it links the whole widget, which the other commands must not wait for.

mod audit;
mod migrate;
mod remarks;
mod series;
mod texts;

use chi_tieu::decode;
use chi_tieu::domain::{Dataset, Fault, SectorReport, Series};
use serde_json::{Value, json};
use std::process::ExitCode;
use std::sync::Arc;

use remarks::Remark;

const USAGE: &str = "usage: cargo xtask check FILE… [--deny] [--json]\n       cargo xtask migrate FILE…

exit codes: 0 all files are valid; 1 a file is refused, or has a remark and --deny was given; 2 the command is not understood";

/// The files are not what they should be.
const REFUSED: u8 = 1;
/// The command is not understood.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (options, files): (Vec<&str>, Vec<&str>) =
        words.iter().map(String::as_str).partition(|word| word.starts_with('-'));
    match (files.as_slice(), options.as_slice()) {
        (["migrate", files @ ..], []) if !files.is_empty() => {
            let failed = files.iter().filter(|file| !said(migrate::migrate(file))).count();
            ExitCode::from(if failed == 0 { 0 } else { REFUSED })
        }
        (["check", files @ ..], options)
            if !files.is_empty() && options.iter().all(|option| ["--deny", "--json"].contains(option)) =>
        {
            let reports: Vec<Report> = files.iter().map(|file| Report::of(file)).collect();
            if options.contains(&"--json") {
                println!("{:#}", Value::Array(reports.iter().map(Report::json).collect()));
            } else {
                reports.iter().for_each(Report::print);
            }
            let is_denied = options.contains(&"--deny");
            let is_bad = |report: &Report| report.faults.is_some() || is_denied && !report.remarks.is_empty();
            ExitCode::from(if reports.iter().any(is_bad) { REFUSED } else { 0 })
        }
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(MISUSED)
        }
    }
}

/// Prints what came of something, and says whether it went well.
fn said(result: Result<String, String>) -> bool {
    match &result {
        Ok(done) => println!("{done}"),
        Err(reason) => eprintln!("{reason}"),
    }
    result.is_ok()
}

/// Why a file is refused: the file, the place in it, and the reason.
struct Refusal {
    file: String,
    path: String,
    reason: String,
}

/// What is found of one dataset, or of a series of them.
struct Report {
    file: String,
    series: Option<Series>,
    dataset: Option<Dataset>,
    sector_report: Option<Arc<SectorReport>>,
    faults: Option<Refusal>,
    remarks: Vec<Remark>,
}

impl Report {
    fn of(file: &str) -> Self {
        let file = file.to_owned();
        let mut report =
            Self { file, series: None, dataset: None, sector_report: None, faults: None, remarks: Vec::new() };
        if let Err(refusal) = report.read() {
            report.faults = Some(refusal);
        }
        report
    }

    fn read(&mut self) -> Result<(), Refusal> {
        let file = self.file.clone();
        let text = text_of(&file)?;
        if series::is_series(&text) {
            self.remarks.extend(texts::remarks(&text));
            self.series = Some(series::read(&file, &text)?);
            return Ok(());
        }
        let dataset = decode::parse(&text).map_err(|fault| refusal(&file, &fault))?;
        self.remarks.extend(texts::remarks(&text));
        self.remarks.extend(remarks::remarks(&dataset));
        // The results inside the dataset, or those of the file beside it.
        let beside = format!("{}.results.json", file.strip_suffix(".json").unwrap_or(&file));
        self.sector_report = if dataset.sector_report.is_some() || !std::path::Path::new(&beside).exists() {
            dataset.sector_report.clone()
        } else {
            let text = text_of(&beside)?;
            let report = decode::parse_sector_report(&text, &dataset).map_err(|fault| refusal(&beside, &fault))?;
            self.remarks.extend(texts::remarks(&text));
            Some(Arc::new(report))
        };
        if let Some(sector_report) = &self.sector_report {
            self.remarks.extend(audit::remarks(sector_report));
        }
        self.dataset = Some(dataset);
        Ok(())
    }

    fn print(&self) {
        let file = &self.file;
        if let Some(sector_report) = &self.sector_report {
            audit::print(sector_report);
            println!();
        }
        for remark in &self.remarks {
            eprintln!("{file}: {remark}");
        }
        if let Some(Refusal { file, path, reason }) = &self.faults {
            eprintln!("{file}: {}: {reason}", if path.is_empty() { "the dataset" } else { path });
        }
        if let Some(series) = &self.series {
            println!("{file}: {}, {} remarks", series::summary(series), self.remarks.len());
        }
        let Some(dataset) = self.dataset.as_ref().filter(|_| self.faults.is_none()) else { return };
        let (indicators, groups) = (dataset.indicators().count(), dataset.groups.len());
        println!("{file}: valid, {indicators} indicators in {groups} groups, {} remarks", self.remarks.len());
        if let Some(sector_report) = &self.sector_report {
            println!("{file}: {}", audit::summary(sector_report));
        }
    }

    fn json(&self) -> Value {
        let fault = self
            .faults
            .as_ref()
            .map(|refusal| json!({ "file": refusal.file, "path": refusal.path, "message": refusal.reason }));
        json!({
            "file": self.file,
            "valid": self.faults.is_none(),
            "reports": self.series.as_ref().map(|series| series.reports.len()),
            "fault": fault,
            "indicators": self.dataset.as_ref().map(|dataset| dataset.indicators().count()),
            "groups": self.dataset.as_ref().map(|dataset| dataset.groups.len()),
            "results": self.sector_report.as_ref().map(|report| report.results.len()),
            "checks": self.sector_report.as_ref().map(|report| report.audit.checks.len()),
            "remarks": self.remarks.iter().map(Remark::json).collect::<Vec<_>>(),
        })
    }
}

fn text_of(file: &str) -> Result<String, Refusal> {
    std::fs::read_to_string(file).map_err(|error| Refusal {
        file: file.to_owned(),
        path: String::new(),
        reason: error.to_string(),
    })
}

fn refusal(file: &str, fault: &Fault) -> Refusal {
    Refusal { file: file.to_owned(), path: fault.path.clone(), reason: fault.problem.to_string() }
}
