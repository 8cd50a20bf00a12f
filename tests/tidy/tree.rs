//! The text files of the project, as far as people write them.

use std::path::Path;

/// A text file by its path from the root, parts joined by `/`.
pub struct SourceFile {
    pub path: String,
    /// `None` when the bytes are not UTF-8.
    pub text: Option<String>,
}

/// Folders made by tools, and those whose files are untidy on purpose or on behalf of a tool.
const OMITTED: [&str; 7] = ["target", "node_modules", "dist", ".git", "fixtures", "snapshots", "proptest-regressions"];

/// Endings of files that are not text.
const BINARY: [&str; 5] = ["png", "ico", "wasm", "woff2", "xlsx"];

/// Lock files are written by tools.
const LOCKS: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// Every file that a person writes, sorted by path.
pub fn tree() -> Vec<SourceFile> {
    let mut found = Vec::new();
    // Cargo runs tests in the folder of their package.
    collect(Path::new("."), "", &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            if !OMITTED.contains(&name.as_str()) {
                collect(&entry.path(), &format!("{path}/"), found);
            }
        } else if !LOCKS.contains(&name.as_str()) && !BINARY.contains(&ending(&path)) {
            let text = String::from_utf8(std::fs::read(entry.path()).unwrap()).ok();
            found.push(SourceFile { path, text });
        }
    }
}

/// What follows the last dot of a path.
pub fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Whether people write code in this kind of file.
pub fn is_source(path: &str) -> bool {
    ["rs", "js", "mjs", "ts", "css"].contains(&ending(path))
}

impl SourceFile {
    /// Its text, empty when it has none.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// Whether it is Rust in one of the project's crates.
    pub fn is_rust(&self) -> bool {
        ending(&self.path) == "rs"
    }
}

/// A planted file.
pub fn planted(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: Some(text.to_owned()) }
}
