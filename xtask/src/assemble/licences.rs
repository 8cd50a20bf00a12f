//! licenses.txt: whose work is in `dist/`, under which licence, with the notices those licences ask for.
//!
//! Found out, not kept by hand: the crates that Cargo links into the wasm, and the npm packages that esbuild bundles
//! into charts and sheets. Crates that only run while compiling are not shipped and not listed.

use super::bundle::Bundler;
use crate::process;
use crate::project::{Project, WASM};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The crate whose dependencies are shipped.
const WIDGET: &str = "chi-tieu";

const OPENING: &str = "\
chi-tieu is licensed under MIT OR Apache-2.0, copyright the chi-tieu authors.
The files of this folder also contain the work of others, listed here with their notices. The Rust standard library is
part of the wasm too: MIT OR Apache-2.0, copyright The Rust Project Developers.
";

/// A package that is part of what is shipped.
struct Shipped {
    title: String,
    notices: Vec<String>,
}

/// Version of the widget, from Cargo.toml.
pub fn version(project: &Project) -> Result<String> {
    let metadata = metadata(project, &["--no-deps"])?;
    let widget = packages(&metadata)?.into_values().find(|package| text(package, "name") == WIDGET);
    Ok(text(widget.context("cargo knows no package chi-tieu")?, "version").to_owned())
}

/// The text of licenses.txt.
pub fn notices(project: &Project, bundler: &Bundler) -> Result<String> {
    let mut shipped = crates(project)?;
    let mut bundled = BTreeSet::new();
    for entry in ["js/charts.js", "js/sheets.js"] {
        bundled.extend(bundler.packages_in(entry)?);
    }
    for name in bundled {
        shipped.push(npm_package(project, &name)?);
    }
    // Many packages have the same notice, word for word: it is printed once, under all their names.
    let mut titles_by_notice: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in &shipped {
        for notice in &package.notices {
            titles_by_notice.entry(notice).or_default().push(&package.title);
        }
    }
    let mut sections: Vec<(Vec<&str>, &str)> =
        titles_by_notice.into_iter().map(|(notice, titles)| (titles, notice)).collect();
    sections.sort();
    let rule = "-".repeat(80);
    let list: String = shipped.iter().map(|package| format!("  {}\n", package.title)).collect();
    let texts: String =
        sections.iter().map(|(titles, notice)| format!("\n{rule}\n{}\n\n{notice}\n", titles.join("\n"))).collect();
    Ok(format!("{OPENING}\n{list}{texts}"))
}

/// The crates linked into the wasm.
fn crates(project: &Project) -> Result<Vec<Shipped>> {
    let metadata = metadata(project, &["--filter-platform", WASM])?;
    let packages = packages(&metadata)?;
    let mut shipped = Vec::new();
    for id in linked(&metadata, &packages)? {
        let package = packages.get(id).with_context(|| format!("cargo does not describe {id}"))?;
        let title = format!("{} {} ({})", text(package, "name"), text(package, "version"), text(package, "license"));
        let folder = Path::new(text(package, "manifest_path")).parent().context("a manifest without folder")?;
        let mut notices = notices_in(folder, text(package, "license").contains("MIT"))?;
        if notices.is_empty() {
            notices.push(stated(package));
        }
        shipped.push(Shipped { title, notices });
    }
    Ok(shipped)
}

/// Ids of the crates that the widget links, directly or not, without itself. Ids begin with the source, so the order
/// is by name only after sorting by package.
fn linked<'a>(metadata: &'a Value, packages: &BTreeMap<&str, &Value>) -> Result<Vec<&'a str>> {
    let nodes = metadata.pointer("/resolve/nodes").and_then(Value::as_array).context("cargo resolved nothing")?;
    let nodes: BTreeMap<&str, &Value> = nodes.iter().map(|node| (text(node, "id"), node)).collect();
    let root = packages.iter().find(|(_, package)| text(package, "name") == WIDGET).map(|(id, _)| *id);
    let root = root.context("cargo knows no package chi-tieu")?;
    let mut reached = BTreeSet::new();
    let mut pending = vec![root];
    while let Some(id) = pending.pop() {
        let dependencies = nodes.get(id).and_then(|node| node.get("deps")).and_then(Value::as_array);
        for dependency in dependencies.into_iter().flatten() {
            let id = text(dependency, "pkg");
            let linked = is_linked(dependency) && packages.get(id).is_some_and(|package| !is_macro(package));
            if linked && reached.insert(id) {
                pending.push(id);
            }
        }
    }
    let mut reached: Vec<&str> = reached.into_iter().collect();
    reached.sort_by_key(|id| packages.get(id).map(|package| (text(package, "name"), text(package, "version"))));
    Ok(reached)
}

/// What a package without a licence file says of itself.
fn stated(package: &Value) -> String {
    let authors = package.get("authors").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    format!("{}, by {}", text(package, "license"), authors.collect::<Vec<_>>().join(", "))
}

/// Whether a dependency is a normal one, neither for tests nor for a build script.
fn is_linked(dependency: &Value) -> bool {
    let kinds = dependency.get("dep_kinds").and_then(Value::as_array);
    kinds.into_iter().flatten().any(|kind| kind.get("kind").is_some_and(Value::is_null))
}

/// Whether a package runs inside the compiler.
fn is_macro(package: &Value) -> bool {
    let targets = package.get("targets").and_then(Value::as_array).into_iter().flatten();
    targets.filter_map(|target| target.get("kind")?.as_array()).flatten().any(|kind| kind == "proc-macro")
}

fn npm_package(project: &Project, name: &str) -> Result<Shipped> {
    let folder = project.path("node_modules").join(name);
    let path = folder.join("package.json");
    let described = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let described: Value =
        serde_json::from_slice(&described).with_context(|| format!("{} is not JSON", path.display()))?;
    let title = format!("{name} {} ({})", text(&described, "version"), text(&described, "license"));
    let notices = notices_in(&folder, false)?;
    if notices.is_empty() {
        bail!("{title}: no licence text in {}", folder.display());
    }
    Ok(Shipped { title, notices })
}

/// The licence and notice files in a package's folder. Of "MIT OR Apache-2.0" the shorter text is enough.
fn notices_in(folder: &Path, mit_is_enough: bool) -> Result<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let start = name.to_ascii_lowercase();
        let wanted =
            ["license", "licence", "copying", "copyright", "notice"].iter().any(|word| start.starts_with(word));
        if wanted && entry.path().is_file() {
            names.push(name);
        }
    }
    names.sort();
    if mit_is_enough && let Some(mit) = names.iter().find(|name| name.to_ascii_uppercase().contains("MIT")) {
        names = vec![mit.clone()];
    }
    names.iter().map(|name| normalised(&folder.join(name))).collect()
}

/// A text without what differs between two copies of the same words: line ends and the space around them.
fn normalised(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let lines: Vec<String> = String::from_utf8_lossy(&bytes).lines().map(|line| line.trim_end().to_owned()).collect();
    Ok(lines.join("\n").trim_matches('\n').to_owned())
}

fn metadata(project: &Project, options: &[&str]) -> Result<Value> {
    let mut cargo = project.command("cargo");
    cargo.args(["metadata", "--format-version=1", "--locked", "--offline"]).args(options);
    serde_json::from_str(&process::capture(&mut cargo)?).context("`cargo metadata` did not print JSON")
}

fn packages(metadata: &Value) -> Result<BTreeMap<&str, &Value>> {
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo described no packages")?;
    Ok(packages.iter().map(|package| (text(package, "id"), package)).collect())
}

fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object.get(field).and_then(Value::as_str).unwrap_or_default()
}
