//! Files: how they open, how long they are, what they are called, and that their text is clean.

use crate::tree::{SourceFile, ending, is_source};
use unicode_normalization::is_nfc;

/// Beyond this, a file is two things.
const MOST_LINES: usize = 300;

/// Words that fit any file and therefore say nothing.
const HOLLOW: [&str; 9] = ["info", "manager", "helper", "helpers", "util", "utils", "common", "misc", "stuff"];

/// Source files that do not begin by saying what they are for.
pub fn without_opening(files: &[SourceFile]) -> Vec<String> {
    let sources = files.iter().filter(|file| is_source(&file.path));
    sources
        .filter(|file| !opens(&file.path, file.text()))
        .map(|file| format!("{}: does not open by saying what it is for", file.path))
        .collect()
}

fn opens(path: &str, text: &str) -> bool {
    let first = text.lines().find(|line| !line.starts_with("#!")).unwrap_or_default();
    let said = match ending(path) {
        "rs" => first.strip_prefix("//!"),
        "css" => first.strip_prefix("/*"),
        _ => first.strip_prefix("/*").or_else(|| first.strip_prefix("//")),
    };
    // A block comment may begin its text on the next line.
    said.is_some_and(|said| said.contains(char::is_alphabetic) || (first.starts_with("/*") && !said.contains("*/")))
}

/// Source files that hold more than one thing.
pub fn too_long(files: &[SourceFile]) -> Vec<String> {
    let lengths =
        files.iter().filter(|file| is_source(&file.path)).map(|file| (&file.path, file.text().lines().count()));
    lengths
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines; which two things is this?"))
        .collect()
}

/// Files whose names say nothing.
pub fn hollow_names(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        let parts = file.path.split(['/', '_', '-', '.']);
        findings.extend(parts.filter(|part| HOLLOW.contains(part)).map(|part| format!("{}: what {part}?", file.path)));
    }
    findings
}

/// Texts that are not UTF-8, not composed, or hold space nobody sees.
pub fn untidy_text(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        let Some(text) = &file.text else {
            findings.push(format!("{}: not UTF-8", file.path));
            continue;
        };
        if !text.is_empty() && !text.ends_with('\n') {
            findings.push(format!("{}: no newline at the end", file.path));
        }
        for (number, line) in (1..).zip(text.split('\n')) {
            let faults = [
                (line.ends_with([' ', '\t', '\r']), "space at the end of the line"),
                (!is_nfc(line), "not composed (NFC)"),
                (line.contains('\u{feff}'), "a byte order mark"),
            ];
            findings.extend(
                faults.iter().filter(|(found, _)| *found).map(|(_, fault)| format!("{}:{number}: {fault}", file.path)),
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    #[test]
    fn a_file_without_opening_is_found() {
        for (path, text) in [
            ("src/lib.rs", "pub mod domain;\n"),
            ("src/lib.rs", "// not a crate's doc\n"),
            ("src/lib.rs", "//!\n"),
            ("js/widget.js", "export {};\n"),
            ("style/widget.css", ":host {}\n"),
            ("style/widget.css", "/* */\n"),
        ] {
            assert_eq!(without_opening(&[planted(path, text)]).len(), 1, "{path}: {text}");
        }
        for (path, text) in [
            ("src/lib.rs", "//! The widget.\n"),
            ("js/widget.js", "// The widget.\n"),
            ("tests/e2e/a.mjs", "#!/usr/bin/env node\n/**\n * Runs.\n */\n"),
            ("style/widget.css", "/* The widget. */\n"),
            ("README.md", "Text\n"),
        ] {
            assert!(without_opening(&[planted(path, text)]).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    fn the_301st_line_is_one_too_many() {
        assert!(too_long(&[planted("src/lib.rs", &"a\n".repeat(300))]).is_empty());
        assert_eq!(too_long(&[planted("src/lib.rs", &"a\n".repeat(301))]).len(), 1);
        assert!(too_long(&[planted("data/a.json", &"1\n".repeat(999))]).is_empty());
    }

    #[test]
    fn a_hollow_name_is_found_in_any_part_of_a_path() {
        for path in ["src/util.rs", "src/date_utils.rs", "js/common/a.js", "style/chart-info.css", "src/manager/mod.rs"]
        {
            assert_eq!(hollow_names(&[planted(path, "")]).len(), 1, "{path}");
        }
        assert!(hollow_names(&[planted("src/domain/information.rs", "")]).is_empty());
    }

    #[test]
    fn untidy_text_is_found() {
        for text in ["a \n", "a\t\nb\n", "a\r\n", "e\u{301}\n", "a", "\u{feff}a\n"] {
            assert_eq!(untidy_text(&[planted("a.md", text)]).len(), 1, "{text:?}");
        }
        assert!(untidy_text(&[planted("a.md", "Thái Nguyên\n\nđ\n")]).is_empty());
        assert_eq!(untidy_text(&[SourceFile { path: "a.md".to_owned(), text: None }]).len(), 1);
    }
}
