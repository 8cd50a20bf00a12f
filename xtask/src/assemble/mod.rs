//! `cargo xtask assemble`: the last step of a Trunk build. It turns what Trunk staged into the layout of `dist/`.
//!
//! Order matters: a name may carry a hash only once the last byte is final, and what names another file comes after it.
//! So: the program's parts, wasm, glue, styles, charts, sheets and results, then the loader that knows them all, then the page, then what describes
//! the rest.

mod bundle;
mod compression;
mod exports;
mod folder;
mod licences;
mod manifest;
mod optimise;
mod page;
mod parts;
mod results;
mod staged;

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use bundle::Bundler;
use folder::Folder;
pub use manifest::{FileRecord, Manifest};
use page::Page;
use serde_json::json;
use staged::Program;

/// How Trunk calls this: which folder it staged, and for whom.
struct Call {
    folder: Folder,
    release: bool,
}

/// Assembles the staged folder.
pub fn assemble(project: &Project) -> Result<()> {
    let Call { folder, release } = call()?;
    let bundler = Bundler { project, release };
    let version = licences::version(project)?;

    let Program { wasm, glue, parts } = staged::take(project, &folder, &bundler)?;
    let styles = folder.add_asset("widget", "css", &bundler.widget_styles(parts.is_none())?)?;
    let part_styles =
        if parts.is_none() { None } else { Some(folder.add_asset("part-styles", "css", &bundler.part_styles()?)?) };
    let charts = folder.add_asset("charts", "js", &bundler.script("js/charts.js", &[])?)?;
    let sheets = folder.add_asset("sheets", "js", &bundler.script("js/sheets.js", &[])?)?;
    let results = results::add(&folder, project)?;
    let names = json!({
        "version": version, "wasm": wasm, "glue": glue, "styles": styles, "partStyles": part_styles, "charts": charts,
        "results": results, "sheets": sheets, "parts": parts.files,
    });
    let define = format!("--define:__ASSETS__={names}");
    folder.write("chi-tieu.js", &bundler.script("js/chi-tieu.js", &[&define])?)?;
    folder.copy(project, "js/chi-tieu.d.ts", "chi-tieu.d.ts")?;
    for name in data_files(project)? {
        folder.copy(project, &format!("data/{name}"), &format!("data/{name}"))?;
    }

    let mut page = Page::staged(&folder)?;
    page.move_reload_script(&folder)?;
    let style = folder.add_asset("page", "css", &bundler.styles("style/page.css")?)?;
    page.name_asset("style/page.css", &style)?;
    if project.path("js/page.js").exists() {
        let script = folder.add_asset("page", "js", &bundler.script("js/page.js", &[])?)?;
        page.name_asset("js/page.js", &script)?;
    }
    let table = if release { prerendered(project)? } else { None };
    if let Some(table) = &table {
        folder.write("fallback.html", table.as_bytes())?;
    }
    page.fill_in(table.as_deref())?;
    page.write(&folder)?;

    if release {
        folder.write("licenses.txt", licences::notices(project, &bundler)?.as_bytes())?;
        compression::compress_assets(&folder)?;
    }
    manifest::write(&folder, &version, release, parts.paths(part_styles.as_ref())?)
}

fn call() -> Result<Call> {
    let staging = std::env::var_os("TRUNK_STAGING_DIR")
        .context("TRUNK_STAGING_DIR is not set: `assemble` is called by Trunk; run `cargo xtask build`")?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    Ok(Call { folder: Folder::new(staging.into()), release })
}

/// Names of the JSON files in `data/`, sorted, and behind them those of the series and the reports beside them.
fn data_files(project: &Project) -> Result<Vec<String>> {
    let mut names = folder::sorted_names(&project.path("data"), "json")?;
    let series = folder::sorted_names(&project.path("data/series"), "json")?;
    names.extend(series.into_iter().map(|name| format!("series/{name}")));
    Ok(names)
}

/// The table as static HTML, drawn by the widget's own components; `None` where the caller does without
/// (`CHI_TIEU_PRERENDER=0`, to try something quickly).
fn prerendered(project: &Project) -> Result<Option<String>> {
    if std::env::var("CHI_TIEU_PRERENDER").is_ok_and(|wish| wish == "0") {
        println!("not pre-rendered: CHI_TIEU_PRERENDER=0");
        return Ok(None);
    }
    let mut cargo = project.command("cargo");
    // The flags of the wasm build are Trunk's; a native build with its own would compile everything anew.
    cargo.args(["run", "--quiet", "--locked", "--bin", "prerender", "--", "vi"]);
    process::capture(&mut cargo).map(Some)
}
