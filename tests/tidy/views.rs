//! Views and their style sheets: no markup or style that a strict policy blocks, and no style sheet without a view.

use crate::code::{is_word, without_prose, words};
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

/// Style sheets that are not named after a component.
pub fn styles_without_component(files: &[SourceFile]) -> Vec<String> {
    let is_component = |name: &str| {
        let endings = [format!("/{name}.rs"), format!("/{name}/mod.rs")];
        files.iter().any(|file| {
            file.path.starts_with("src/components/")
                && endings.iter().any(|ending| file.path.ends_with(ending.as_str()))
        })
    };
    let names = files.iter().filter_map(|file| file.path.strip_prefix("style/")?.strip_suffix(".css"));
    names
        .filter(|name| !WITHOUT_COMPONENT.contains(name) && !is_component(name))
        .map(|name| format!("style/{name}.css: no component of this name"))
        .collect()
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
            planted("style/tokens.css", ""),
            planted("style/notice.css", ""),
            planted("style/audit.css", ""),
            planted("style/orphan.css", ""),
            planted("src/components/notice.rs", ""),
            planted("src/components/audit/mod.rs", ""),
            planted("src/domain/orphan.rs", ""),
        ];
        assert_eq!(styles_without_component(&files), ["style/orphan.css: no component of this name"]);
    }
}
