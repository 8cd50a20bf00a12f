//! Writing: nothing unfinished, no code in comments, no banners.

use crate::code::{is_word, without_prose};
use crate::tree::{SourceFile, is_source};

/// Macros that stand for work still to be done.
const UNFINISHED_MACROS: [&str; 3] = ["todo!", "unimplemented!", "dbg!"];

/// Words in prose that say the same. Written in two halves, or this file would be the first to be found.
const UNFINISHED_WORDS: [[&str; 2]; 3] = [["FIX", "ME"], ["TO", "DO"], ["XX", "X"]];

/// Words that a line of code begins with, and hardly ever a sentence that ends like code.
const CODE_WORDS: [&str; 14] =
    ["let", "use", "fn", "pub", "if", "for", "while", "match", "return", "const", "import", "export", "struct", "impl"];

/// Places where work is left for later.
pub fn unfinished(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_source(&file.path)) {
        for word in UNFINISHED_WORDS.map(|halves| halves.concat()) {
            if has_word(file.text(), &word) {
                findings.push(format!("{}: {word}", file.path));
            }
        }
        let code = if file.is_rust() { without_prose(file.text()) } else { String::new() };
        for name in UNFINISHED_MACROS {
            if code.match_indices(name).any(|(place, _)| !code[..place].ends_with(is_word)) {
                findings.push(format!("{}: {name}", file.path));
            }
        }
    }
    findings
}

/// Comments that are code switched off, or lines drawn across the file.
pub fn comments_that_say_nothing(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_source(&file.path)) {
        for (number, line) in (1..).zip(file.text().lines()) {
            let Some(comment) = comment(line) else { continue };
            if is_banner(comment) {
                findings.push(format!("{}:{number}: a banner", file.path));
            } else if is_code(comment) {
                findings.push(format!("{}:{number}: code in a comment", file.path));
            }
        }
    }
    findings
}

/// The words of a comment that fills its line, of whatever language; doc comments hold examples and are let through.
fn comment(line: &str) -> Option<&str> {
    let line = line.trim();
    let is_documentation = line.starts_with("///") && !line.starts_with("////");
    if is_documentation || line.starts_with("//!") {
        return None;
    }
    let words = line.strip_prefix("//").or_else(|| line.strip_prefix("/*")).map(|words| words.trim_end_matches("*/"));
    words.map(str::trim)
}

fn is_banner(comment: &str) -> bool {
    let drawn = |part: &str| part.len() >= 4 && part.chars().all(|letter| "=-*#~_/─━═".contains(letter));
    comment.split_whitespace().any(drawn)
}

fn is_code(comment: &str) -> bool {
    let first = comment.split(|letter: char| !is_word(letter)).next().unwrap_or_default();
    CODE_WORDS.contains(&first) && (comment.ends_with(';') || comment.ends_with('{'))
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(place, _)| !text[..place].ends_with(is_word) && !text[place + word.len()..].starts_with(is_word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    #[test]
    fn work_left_for_later_is_found() {
        let fix_me = format!("// {}: later", UNFINISHED_WORDS[0].concat());
        let to_do = format!("/* {} */", UNFINISHED_WORDS[1].concat());
        for (path, text) in [
            ("src/lib.rs", "fn a() { todo!() }"),
            ("src/lib.rs", "let a = dbg!(b);"),
            ("xtask/src/main.rs", "unimplemented!(\"x\")"),
            ("src/lib.rs", fix_me.as_str()),
            ("js/widget.js", fix_me.as_str()),
            ("style/widget.css", to_do.as_str()),
        ] {
            assert_eq!(unfinished(&[planted(path, text)]).len(), 1, "{path}: {text}");
        }
        assert!(unfinished(&[planted("src/lib.rs", "let a = \"todo!\"; my_dbg!(a);")]).is_empty());
    }

    #[test]
    fn code_in_comments_and_banners_are_found() {
        for text in [
            "// let a = b;",
            "    // use crate::domain;",
            "// if a {",
            "// =======",
            "// ---- Views ----",
            "/* ******** */",
            "///////",
        ] {
            assert_eq!(comments_that_say_nothing(&[planted("js/a.js", text)]).len(), 1, "{text}");
        }
        for text in
            ["// For a plan: the outcome;", "// a -> b", "/// let a = b;", "let a = b; // if it is {", "// if so."]
        {
            assert!(comments_that_say_nothing(&[planted("src/lib.rs", text)]).is_empty(), "{text}");
        }
    }
}
