//! The sizes of a release build as a table, against their budgets. A budget may be lowered by any change, and raised only
//! with a reason in docs/size.md.

use crate::assemble::{FileRecord, Manifest};
use anyhow::{Result, bail};
use std::path::Path;

/// 1 KB is 1000 bytes here, as on a network: the stricter reading.
const KB: f64 = 1000.0;

/// What the first view may weigh, and what it is meant to, in KB by brotli size.
const FIRST_VIEW: f64 = 215.0;
const FIRST_VIEW_GOAL: f64 = 190.0;

/// What each part that arrives later may weigh, with all files it needs.
const PART: f64 = 60.0;

/// What may weigh more, because it has to find the fault in anybody's data: only pages with a dataset of their own need it.
const DECODERS: [(&str, f64); 2] = [("dataset", 75.0), ("series_files", 80.0)];

/// A name, a limit in KB, and which paths it covers.
type Limit = (&'static str, f64, fn(&str) -> bool);

/// What the files that are no part of the program may weigh.
const OTHERS: [Limit; 3] =
    [("charts (engine)", 150.0, is_charts), ("results (data)", 25.0, is_results), ("sheets", 20.0, is_sheets)];

/// Files together, and what they may weigh.
struct Budget {
    title: String,
    kilobytes: f64,
    limit: f64,
    remark: String,
}

/// Prints the table for the build in a folder.
pub fn print(dist: &Path) -> Result<()> {
    let manifest = Manifest::read(dist)?;
    print!("{}", table(&manifest));
    Ok(())
}

/// Prints the table, and fails when a budget is exceeded.
pub fn check(dist: &Path) -> Result<()> {
    let manifest = Manifest::read(dist)?;
    print!("{}", table(&manifest));
    let exceeded: Vec<String> = budgets(&manifest).iter().filter(|it| it.is_exceeded()).map(Budget::line).collect();
    if !exceeded.is_empty() {
        bail!("over budget (docs/size.md):\n{}", exceeded.join("\n"));
    }
    Ok(())
}

fn table(manifest: &Manifest) -> String {
    let header = format!("{:<44}{:>12}{:>12}{:>12}", "file", "raw", "gzip 9", "brotli 11");
    let rows = manifest.files.iter().map(|file| {
        let compressed = [file.gzip, file.brotli].map(|bytes| bytes.map(grouped).unwrap_or_default());
        format!("{:<44}{:>12}{:>12}{:>12}", file.path, grouped(file.raw), compressed[0], compressed[1])
    });
    let budgets = budgets(manifest);
    let lines = std::iter::once(header).chain(rows).chain([String::new()]).chain(budgets.iter().map(Budget::line));
    lines.map(|line| line + "\n").collect()
}

fn budgets(manifest: &Manifest) -> Vec<Budget> {
    let weight = |covers: &dyn Fn(&FileRecord) -> bool| {
        let covered = manifest.files.iter().filter(|file| covers(file));
        kilobytes(covered.filter_map(|file| file.brotli).sum())
    };
    let first = Budget {
        title: "first view (html, css, js, wasm)".to_owned(),
        kilobytes: weight(&|file| is_first_view(&file.path)),
        limit: FIRST_VIEW,
        remark: format!("; goal {FIRST_VIEW_GOAL}"),
    };
    let parts = manifest.parts.iter().map(|(name, paths)| Budget {
        title: format!("part {name}"),
        kilobytes: weight(&|file| paths.contains(&file.path)),
        limit: DECODERS.iter().find(|(decoder, _)| name == decoder).map_or(PART, |(_, limit)| *limit),
        remark: format!(", {} files", paths.len()),
    });
    let others = OTHERS.iter().map(|(title, limit, covers)| Budget {
        title: (*title).to_owned(),
        kilobytes: weight(&|file| covers(&file.path)),
        limit: *limit,
        remark: String::new(),
    });
    std::iter::once(first).chain(parts).chain(others).collect()
}

impl Budget {
    fn is_exceeded(&self) -> bool {
        self.kilobytes > self.limit
    }

    fn line(&self) -> String {
        let Self { title, kilobytes, limit, remark } = self;
        let verdict = if self.is_exceeded() { "EXCEEDED" } else { "ok" };
        format!("{title:<44}{kilobytes:>12.1} KB brotli of at most {limit}: {verdict}{remark}")
    }
}

/// What a reader waits for before the table can be used.
fn is_first_view(path: &str) -> bool {
    let assets = ["assets/chi-tieu-", "assets/glue-", "assets/widget-", "assets/page-"];
    ["index.html", "chi-tieu.js"].contains(&path) || assets.iter().any(|asset| path.starts_with(asset))
}

/// What is fetched once a chart comes into view.
fn is_charts(path: &str) -> bool {
    path.starts_with("assets/charts-")
}

/// What is fetched after a widget has been drawn. The copy in `data/` is for download only.
fn is_results(path: &str) -> bool {
    path.starts_with("assets/results-")
}

/// What is fetched when a reader asks for a spreadsheet.
fn is_sheets(path: &str) -> bool {
    path.starts_with("assets/sheets-")
}

#[expect(clippy::cast_precision_loss, reason = "a size in KB with one decimal")]
fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / KB
}

/// A number with its thousands apart: `1 234 567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let apart = digits.char_indices().map(|(place, digit)| {
        let gap = place > 0 && (digits.len() - place).is_multiple_of(3);
        if gap { format!(" {digit}") } else { digit.to_string() }
    });
    apart.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, brotli: u64) -> FileRecord {
        FileRecord {
            path: path.to_owned(),
            sha384: String::new(),
            raw: brotli * 3,
            gzip: Some(brotli),
            brotli: Some(brotli),
        }
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_234_567), "1 234 567");
    }

    fn manifest(files: Vec<FileRecord>) -> Manifest {
        let parts =
            [("gaps".to_owned(), vec!["assets/part-shared-1.wasm".to_owned(), "assets/part-gaps-1.wasm".to_owned()])];
        Manifest { version: String::new(), release: true, parts: parts.into(), files }
    }

    #[test]
    fn a_budget_counts_its_own_files_and_fails_above() {
        let mut files = vec![
            file("chi-tieu.js", 1_000),
            file("assets/chi-tieu-1.wasm", 214_000),
            file("assets/part-shared-1.wasm", 20_000),
            file("assets/part-gaps-1.wasm", 40_000),
            file("assets/part-audit-1.wasm", 70_000),
            file("assets/charts-1.js", 150_000),
            file("assets/results-1.json", 21_600),
            file("assets/sheets-1.js", 20_000),
            file("data/a.results.json", 22_000),
        ];
        let exceeded = |files: &[FileRecord]| -> Vec<String> {
            let budgets = budgets(&manifest(files.to_vec()));
            budgets.into_iter().filter(Budget::is_exceeded).map(|budget| budget.title).collect()
        };
        assert_eq!(exceeded(&files), Vec::<String>::new());
        for file in &mut files {
            file.brotli = file.brotli.map(|bytes| bytes + 100);
        }
        let all = ["first view (html, css, js, wasm)", "part gaps", "charts (engine)", "sheets"];
        assert_eq!(exceeded(&files), all);
        let table = table(&manifest(files));
        assert!(table.contains("215.2 KB brotli of at most 215: EXCEEDED; goal 190"), "{table}");
        assert!(table.contains(" 21.7 KB brotli of at most 25: ok"), "{table}");
    }
}
