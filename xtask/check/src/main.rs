//! `cargo xtask check FILE [--deny]`: validates a dataset with the very decoder of the widget.
//!
//! A results file beside the dataset (`NAME.results.json`) is read with it, and its audit printed as a table. What the
//! decoder refuses is an error. What it accepts but looks like a slip of whoever typed it is a remark; so is a check
//! that does not agree. With `--deny` remarks fail too.
//!
//! A program of its own because it links the whole widget, which the other commands must not wait for.

mod audit;

use chi_tieu::decode;
use chi_tieu::domain::{Dataset, GroupKind, SectorReport};
use std::process::ExitCode;
use std::sync::Arc;

const USAGE: &str = "usage: cargo xtask check FILE [--deny]";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (file, denied) = match words.as_slice() {
        [file] if !file.starts_with('-') => (*file, false),
        [file, "--deny"] | ["--deny", file] if !file.starts_with('-') => (*file, true),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match read(file).and_then(|dataset| Ok((sector_report(file, &dataset)?, dataset))) {
        Ok((sector_report, dataset)) => report(file, &dataset, sector_report.as_deref(), denied),
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn read(file: &str) -> Result<Dataset, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    decode::parse(&text).map_err(|fault| format!("{file}: {fault}"))
}

/// The results inside the dataset, or those of the file beside it.
fn sector_report(file: &str, dataset: &Dataset) -> Result<Option<Arc<SectorReport>>, String> {
    let beside = format!("{}.results.json", file.strip_suffix(".json").unwrap_or(file));
    if dataset.sector_report.is_some() || !std::path::Path::new(&beside).exists() {
        return Ok(dataset.sector_report.clone());
    }
    let text = std::fs::read_to_string(&beside).map_err(|error| format!("{beside}: {error}"))?;
    let sector_report = decode::parse_sector_report(&text, dataset).map_err(|fault| format!("{beside}: {fault}"))?;
    Ok(Some(Arc::new(sector_report)))
}

/// Prints what was found.
fn report(file: &str, dataset: &Dataset, sector_report: Option<&SectorReport>, denied: bool) -> ExitCode {
    let mut remarks = remarks(dataset);
    if let Some(sector_report) = sector_report {
        audit::print(sector_report);
        println!();
        remarks.extend(audit::remarks(sector_report));
    }
    for remark in &remarks {
        eprintln!("{file}: {remark}");
    }
    let groups = dataset.groups.len();
    println!(
        "{file}: valid, {} indicators in {groups} groups, {} remarks",
        dataset.indicators().count(),
        remarks.len()
    );
    if let Some(sector_report) = sector_report {
        println!("{file}: {}", audit::summary(sector_report));
    }
    if denied && !remarks.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What the format allows and a careful reader would ask about.
fn remarks(dataset: &Dataset) -> Vec<String> {
    let mut remarks = Vec::new();
    for period in &dataset.periods {
        let stated = |id: &str| dataset.indicators().any(|indicator| indicator.reading(id).quantity().is_some());
        if !stated(&period.id) {
            remarks.push(format!("period {}: no indicator has a figure", period.id));
        }
        for group in dataset.groups.iter().filter(|group| group.kind == GroupKind::Composition) {
            match group.composition(period) {
                Ok(whole) if whole.is_whole() => {}
                Ok(parts) => remarks.push(format!("group {}, {}: shares add up to {}", group.id, period.id, parts.sum)),
                Err(_) => remarks.push(format!("group {}, {}: shares that cannot be added", group.id, period.id)),
            }
        }
    }
    remarks
}
