//! The sizes of a release build as a table, beside what was promised.

use crate::assemble::{FileRecord, Manifest};
use anyhow::Result;
use std::path::Path;

/// 1 KB is 1000 bytes here, as on a network: the stricter reading.
const KB: f64 = 1000.0;

/// A promise about the brotli sizes of some files together.
struct Goal {
    title: &'static str,
    kilobytes: f64,
    covers: fn(&str) -> bool,
}

const GOALS: [Goal; 4] = [
    Goal { title: "first view (html, css, js, wasm)", kilobytes: 190.0, covers: is_first_view },
    Goal { title: "charts", kilobytes: 175.0, covers: is_charts },
    Goal { title: "results", kilobytes: 25.0, covers: is_results },
    Goal { title: "sheets", kilobytes: 25.0, covers: is_sheets },
];

/// Prints the table for the build in a folder.
pub fn print(dist: &Path) -> Result<()> {
    print!("{}", table(&Manifest::read(dist)?.files));
    Ok(())
}

fn table(files: &[FileRecord]) -> String {
    let header = format!("{:<44}{:>12}{:>12}{:>12}", "file", "raw", "gzip 9", "brotli 11");
    let rows = files.iter().map(|file| {
        let compressed = [file.gzip, file.brotli].map(|bytes| bytes.map(grouped).unwrap_or_default());
        format!("{:<44}{:>12}{:>12}{:>12}", file.path, grouped(file.raw), compressed[0], compressed[1])
    });
    let totals = GOALS.iter().flat_map(|goal| goal.lines(files));
    let lines = std::iter::once(header).chain(rows).chain([String::new()]).chain(totals);
    lines.map(|line| line + "\n").collect()
}

impl Goal {
    fn lines(&self, files: &[FileRecord]) -> Vec<String> {
        let covered = files.iter().filter(|file| (self.covers)(&file.path));
        let bytes: u64 = covered.filter_map(|file| file.brotli).sum();
        let kilobytes = kilobytes(bytes);
        let Self { title, kilobytes: goal, .. } = self;
        let mut lines = vec![format!("{title:<44}{kilobytes:>33.1} KB brotli; goal: at most {goal} KB of 1000 bytes")];
        if kilobytes > *goal {
            lines.push(format!("warning: {title} exceeds its goal by {:.1} KB", kilobytes - goal));
        }
        lines
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

    #[test]
    fn a_goal_counts_its_own_files_only_and_warns_above() {
        let files = [
            file("chi-tieu.js", 1_000),
            file("assets/chi-tieu-1.wasm", 189_000),
            file("assets/charts-1.js", 175_100),
            file("assets/results-1.json", 21_600),
            file("assets/sheets-1.js", 25_300),
            file("data/a.results.json", 22_000),
        ];
        let table = table(&files);
        assert!(table.contains("190.0 KB brotli"), "{table}");
        assert!(table.contains("warning: charts exceeds its goal by 0.1 KB"), "{table}");
        assert!(table.contains(" 21.6 KB brotli"), "{table}");
        assert!(table.contains("warning: sheets exceeds its goal by 0.3 KB"), "{table}");
        assert!(!table.contains("warning: first view") && !table.contains("warning: results"), "{table}");
    }
}
