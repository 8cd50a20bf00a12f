//! Scripts and styles, bundled by esbuild: minified for a release, readable otherwise.

use super::folder::sorted_names;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// The oldest browsers that can run the widget: wasm with reference types, and `adoptedStyleSheets`.
const BROWSER_FLOOR: &str = "--target=chrome96,firefox101,safari16.4";

/// The custom properties every other style sheet uses.
const TOKENS: &str = "tokens.css";

/// What applies to all components, and is overruled by each.
const BASE: &str = "base.css";

/// The style sheet of the stand-alone page, which is none of the widget's.
const PAGE_STYLES: &str = "page.css";

/// The folder of the style sheets that only parts of the program need which arrive later.
const PARTS: &str = "parts";

/// esbuild, called for one build.
pub struct Bundler<'a> {
    pub project: &'a Project,
    pub release: bool,
}

impl Bundler<'_> {
    /// A script with everything it imports, as one module.
    pub fn script(&self, entry: &str, options: &[&str]) -> Result<Vec<u8>> {
        let mut esbuild = self.bundling_script(entry);
        process::capture(esbuild.args(options)).map(String::into_bytes)
    }

    /// A script that is only here as text, with everything it imports, as one module.
    pub fn glue(&self, text: &str) -> Result<Vec<u8>> {
        let mut esbuild = self.esbuild();
        esbuild.args(["--loader=js", "--bundle", "--format=esm", "--charset=utf8"]);
        process::filter(&mut esbuild, text.as_bytes())
    }

    /// A style sheet with everything it imports.
    pub fn styles(&self, entry: &str) -> Result<Vec<u8>> {
        process::capture(self.esbuild().args(["--bundle", entry])).map(String::into_bytes)
    }

    /// The style sheets of the first view as one; with those of the parts where the program is whole.
    pub fn widget_styles(&self, is_whole: bool) -> Result<Vec<u8>> {
        let names = sorted_names(&self.project.path("style"), "css")?;
        let mut paths: Vec<String> = cascade(&names)?.into_iter().map(str::to_owned).collect();
        if is_whole {
            paths.extend(self.part_sheets()?);
        }
        self.bundled(&paths)
    }

    /// The style sheets of what arrives later as one.
    pub fn part_styles(&self) -> Result<Vec<u8>> {
        self.bundled(&self.part_sheets()?)
    }

    fn part_sheets(&self) -> Result<Vec<String>> {
        let names = sorted_names(&self.project.path("style").join(PARTS), "css")?;
        Ok(names.iter().map(|name| format!("{PARTS}/{name}")).collect())
    }

    fn bundled(&self, paths: &[String]) -> Result<Vec<u8>> {
        let imports: String = paths.iter().map(|path| format!("@import \"./style/{path}\";\n")).collect();
        process::filter(self.esbuild().args(["--bundle", "--loader=css"]), imports.as_bytes())
    }

    /// Names of the npm packages that a script brings along.
    pub fn packages_in(&self, entry: &str) -> Result<BTreeSet<String>> {
        let report = self.project.path("target/esbuild/inputs.json");
        let bundle = self.project.path("target/esbuild/bundle.js");
        let mut esbuild = self.bundling_script(entry);
        esbuild.arg(format!("--metafile={}", report.display())).arg(format!("--outfile={}", bundle.display()));
        process::capture(&mut esbuild)?;
        let text = std::fs::read(&report).with_context(|| format!("{} cannot be read", report.display()))?;
        let report: Value = serde_json::from_slice(&text).context("esbuild's report is not JSON")?;
        let inputs = report.get("inputs").and_then(Value::as_object).context("esbuild's report has no inputs")?;
        Ok(inputs.keys().filter_map(|path| package_of(path)).map(str::to_owned).collect())
    }

    fn bundling_script(&self, entry: &str) -> Command {
        let mut esbuild = self.esbuild();
        esbuild.args([entry, "--bundle", "--format=esm", "--charset=utf8", "--tree-shaking=true"]);
        esbuild.arg("--define:process.env.NODE_ENV=\"production\"");
        esbuild
    }

    fn esbuild(&self) -> Command {
        let mut esbuild = self.project.command("esbuild");
        // Notices of the bundled packages are in licenses.txt, in full.
        esbuild.args([BROWSER_FLOOR, "--log-level=warning", "--legal-comments=none"]);
        if self.release {
            esbuild.arg("--minify");
        }
        esbuild
    }
}

/// The widget's style sheets in the order of the cascade: what others build on first, components by name after that.
fn cascade(names: &[String]) -> Result<Vec<&str>> {
    let mut ordered: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != PAGE_STYLES).collect();
    ordered.sort_by_key(|name| (*name != TOKENS, *name != BASE, *name));
    if ordered.first() != Some(&TOKENS) {
        bail!("style/{TOKENS} is missing: every other style sheet builds on it");
    }
    Ok(ordered)
}

/// The npm package that a bundled file belongs to.
fn package_of(path: &str) -> Option<&str> {
    let (_, inside) = path.rsplit_once("node_modules/")?;
    let parts = if inside.starts_with('@') { 2 } else { 1 };
    let end = inside.match_indices('/').nth(parts - 1)?.0;
    inside.get(..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_base_come_first_and_the_page_is_left_out() {
        let names = ["audit.css", "base.css", "page.css", "tokens.css", "widget.css"].map(str::to_owned);
        assert_eq!(cascade(&names).unwrap(), ["tokens.css", "base.css", "audit.css", "widget.css"]);
    }

    #[test]
    fn missing_tokens_are_named() {
        assert!(cascade(&["base.css".to_owned()]).unwrap_err().to_string().contains("style/tokens.css"));
    }

    #[test]
    fn a_bundled_file_belongs_to_the_package_it_lies_in() {
        assert_eq!(package_of("node_modules/echarts/lib/a.js"), Some("echarts"));
        assert_eq!(package_of("node_modules/@scope/name/lib/a.js"), Some("@scope/name"));
        assert_eq!(package_of("node_modules/echarts/node_modules/tslib/tslib.js"), Some("tslib"));
        assert_eq!(package_of("js/charts.js"), None);
    }
}
