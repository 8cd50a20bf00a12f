//! Rust source without its comments and texts, so that a rule about code is not misled by prose.

/// The same source, of the same length in lines, with every comment, string and character literal blanked.
pub fn without_prose(source: &str) -> String {
    let mut code = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let length = prose_length(rest, code.chars().last());
        if length == 0 {
            code.push(next);
            rest = &rest[next.len_utf8()..];
        } else {
            code.extend(rest[..length].chars().map(|skipped| if skipped == '\n' { '\n' } else { ' ' }));
            rest = &rest[length..];
        }
    }
    code
}

/// `source` up to its tests, which may use whatever they need.
pub fn without_tests(source: &str) -> &str {
    source.split_once("#[cfg(test)]\nmod tests {").map_or(source, |(shipped, _)| shipped)
}

/// Words of code: identifiers, keywords, numbers.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !is_word(letter)).filter(|word| !word.is_empty())
}

/// Whether a letter can be part of an identifier.
pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// Length of the comment or literal that `rest` begins with, 0 if it begins with code.
fn prose_length(rest: &str, before: Option<char>) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment_length(rest);
    }
    if rest.starts_with('"') {
        return quoted_length(rest);
    }
    if rest.starts_with('r') && !before.is_some_and(is_word) || rest.starts_with("br\"") || rest.starts_with("br#") {
        return raw_length(rest);
    }
    if rest.starts_with('\'') { character_length(rest) } else { 0 }
}

fn block_comment_length(rest: &str) -> usize {
    let mut depth = 0;
    for (place, _) in rest.char_indices() {
        if rest[place..].starts_with("/*") {
            depth += 1;
        } else if rest[place..].starts_with("*/") {
            depth -= 1;
            if depth == 0 {
                return place + 2;
            }
        }
    }
    rest.len()
}

fn quoted_length(rest: &str) -> usize {
    let mut escaped = false;
    for (place, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return place + 1,
            _ => {}
        }
    }
    rest.len()
}

/// `r"…"`, `r#"…"#` and the like; 0 for an identifier that begins with r.
fn raw_length(rest: &str) -> usize {
    let Some(opening) = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r')) else { return 0 };
    let hashes = opening.len() - opening.trim_start_matches('#').len();
    let Some(text) = opening[hashes..].strip_prefix('"') else { return 0 };
    let closing = format!("\"{}", "#".repeat(hashes));
    let start = rest.len() - text.len();
    text.find(&closing).map_or(rest.len(), |end| start + end + closing.len())
}

/// `'a'` or `'\n'`; 0 for a lifetime.
fn character_length(rest: &str) -> usize {
    let letters: Vec<(usize, char)> = rest.char_indices().take(12).collect();
    match letters.as_slice() {
        [_, (_, '\\'), _, tail @ ..] => {
            tail.iter().find(|(_, letter)| *letter == '\'').map_or(0, |(place, _)| place + 1)
        }
        [_, _, (place, '\''), ..] => place + 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked_and_code_is_kept() {
        for (source, code) in [
            ("a(); // web_sys", "a();           "),
            ("a /* x /* y */ z */ b", "a                   b"),
            (r#"let a = "web_sys \" x"; b"#, "let a =               ; b"),
            ("let a = r#\"x \" y\"#; b", "let a =           ; b"),
            ("let a = '\"'; b(\"x\")", "let a =    ; b(   )"),
            ("let a = '\\''; b", "let a =     ; b"),
            ("fn a<'a>(b: &'a str)", "fn a<'a>(b: &'a str)"),
            ("for r in rows { r.b() }", "for r in rows { r.b() }"),
        ] {
            assert_eq!(without_prose(source), code, "{source}");
        }
    }

    #[test]
    fn lines_stay_where_they_are() {
        assert_eq!(without_prose("/* a\nb */ c\n\"d\ne\"").lines().count(), 4);
    }

    #[test]
    fn tests_at_the_end_are_cut_off() {
        assert_eq!(without_tests("a();\n#[cfg(test)]\nmod tests {\n    b();\n}\n"), "a();\n");
    }
}
