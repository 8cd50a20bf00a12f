//! Views and their style sheets: no markup or style that a strict policy blocks, and no style sheet without a view.

use crate::code::{is_word, without_prose, without_tests, words};
use crate::tree::SourceFile;

/// Style sheets that belong to no component: what all build on, and the stand-alone page.
const WITHOUT_COMPONENT: [&str; 3] = ["tokens", "base", "page"];

/// Attributes in view code that put raw markup or an inline style into the page.
pub fn raw_markup(files: &[SourceFile]) -> Vec<String> {
    let mut findings = Vec::new();
    let views =
        |path: &str| ["src/components/", "src/embed/", "src/bin/"].iter().any(|folder| path.starts_with(folder));
    for file in files.iter().filter(|file| file.is_rust() && views(&file.path)) {
        let code = without_prose(file.text());
        if words(&code).any(|word| word == "inner_html") {
            findings.push(format!("{}: inner_html", file.path));
        }
        let is_attribute = |place: usize| {
            let attribute = code[place..].starts_with("style=") && !code[place..].starts_with("style==");
            attribute && !code[..place].ends_with(is_word) && !code[..place].ends_with(':')
        };
        if code.match_indices("style=").any(|(place, _)| is_attribute(place)) {
            findings.push(format!("{}: a style attribute, which the policy blocks; `style:NAME=` works", file.path));
        }
    }
    findings
}

/// Style sheets of whose classes no component writes one: nothing that they say is ever drawn. A sheet for mere elements,
/// without a class, is named after the component that writes them.
pub fn styles_without_component(files: &[SourceFile]) -> Vec<String> {
    let components: Vec<&SourceFile> =
        files.iter().filter(|file| file.is_rust() && file.path.starts_with("src/components/")).collect();
    // A class stands in a text of its own or among others, never inside another word.
    let is_written = |class: &str| {
        components.iter().any(|file| quoted(without_tests(file.text())).any(|text| has_class(text, class)))
    };
    let sheets = files.iter().filter_map(|file| Some((file.path.strip_prefix("style/")?.strip_suffix(".css")?, file)));
    let is_component = |name: &str| components.iter().any(|file| file.path.ends_with(&format!("/{name}.rs")));
    let is_drawn = |name: &str, sheet: &SourceFile| {
        let mut classes = classes(sheet.text()).peekable();
        if classes.peek().is_none() { is_component(name) } else { classes.any(is_written) }
    };
    sheets
        .filter(|(name, sheet)| !WITHOUT_COMPONENT.contains(name) && !is_drawn(name, sheet))
        .map(|(name, _)| format!("style/{name}.css: no component has one of its classes"))
        .collect()
}

/// The classes that a style sheet names, its comments left out.
fn classes(css: &str) -> impl Iterator<Item = &str> {
    let code = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, code)| code));
    let after_dots = code.flat_map(|code| code.split('.').skip(1));
    after_dots
        .map(|rest| rest.split(|letter: char| !is_in_class(letter)).next().unwrap_or_default())
        .filter(|class| class.starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// What stands between quotation marks in a line of code.
fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| line.split('"').skip(1).step_by(2))
}

fn has_class(text: &str, class: &str) -> bool {
    text.split(|letter: char| !is_in_class(letter)).any(|word| word == class)
}

fn is_in_class(letter: char) -> bool {
    is_word(letter) || letter == '-'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::planted;

    #[test]
    fn raw_markup_and_inline_styles_are_found() {
        for text in ["view! { <p inner_html=text/> }", "view! { <p style=\"top:0\"/> }", "view! { <p style=top/> }"] {
            assert_eq!(raw_markup(&[planted("src/components/notice.rs", text)]).len(), 1, "{text}");
        }
        for text in
            ["view! { <p style:top=top class=\"style=\"/> }", "// style=\n", "if style==a {}", "a.font_style=b;"]
        {
            assert!(raw_markup(&[planted("src/components/notice.rs", text)]).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_style_sheet_without_component_is_found() {
        let files = [
            planted("style/tokens.css", ":host { --ink: black; }\n"),
            planted("style/notice.css", "/* .gone */\n.notice-old,\n.widget:not(.notice-text) { top: 0.5em; }\n"),
            planted("style/table_narrow.css", "@container widget (max-width: 599.5px) {\n  .table td { top: 0 }\n}\n"),
            planted("style/orphan.css", "/* .notice-text */\n.orphan { top: 0.5em; }\n.notice { top: 0 }\n"),
            planted("style/told.css", ".told { top: 0 }\n"),
            planted("style/notes.css", "mark { top: 0.5em }\n"),
            planted("style/highlight.css", "mark { top: 0.5em }\n"),
            planted("src/components/page/highlight.rs", "view! { <mark/> }\n"),
            planted(
                "src/components/page/notice.rs",
                "view! { <p class=\"notice-text strong\"/> }\n// class=\"told\"\n",
            ),
            planted("src/components/table/mod.rs", "let orphan = 1;\nview! { <table class=\"table\"/> }\n"),
            planted("src/domain/orphan.rs", "const A: &str = \"orphan\";\n"),
            planted("js/told.js", "node.className = \"told\";\n"),
        ];
        let expected =
            ["orphan", "told", "notes"].map(|name| format!("style/{name}.css: no component has one of its classes"));
        assert_eq!(styles_without_component(&files), expected);
    }
}
