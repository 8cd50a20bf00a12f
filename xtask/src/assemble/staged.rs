//! What Trunk staged of the widget itself: the wasm and the JavaScript glue that wasm-bindgen made for it.

use super::bundle::Bundler;
use super::exports;
use super::folder::{Asset, Folder};
use super::optimise;
use super::parts::{self, Parts};
use crate::project::Project;
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::fs;
use std::path::Path;

/// How wasm-bindgen names the wasm beside its glue `NAME.js`.
const WASM_ENDING: &str = "_bg.wasm";

/// Where the program is taken apart.
const WORK: &str = "target/parts";

/// The program under its final names.
pub struct Program {
    /// What the first view needs.
    pub wasm: Asset,
    /// The glue, with the link to the parts.
    pub glue: Asset,
    /// What arrives later.
    pub parts: Parts,
}

/// Moves the program to its final names: in parts for a release that has them, and otherwise whole.
pub fn take(project: &Project, folder: &Folder, bundler: &Bundler) -> Result<Program> {
    let files = folder.files()?;
    if let Some(snippet) = files.iter().find(|path| path.starts_with("snippets/")) {
        bail!("{snippet}: a crate brings JavaScript of its own, which no name here covers and no integrity protects");
    }
    let staged = files.iter().filter_map(|path| path.strip_suffix(WASM_ENDING)).collect::<Vec<_>>();
    let [name] = staged.as_slice() else {
        bail!("Trunk staged {} wasm files where exactly one is expected: {files:?}", staged.len());
    };
    let (wasm, glue) = (format!("{name}{WASM_ENDING}"), format!("{name}.js"));
    let staged = [folder.take(&wasm)?, folder.take(&glue)?];

    let work = project.path(WORK);
    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("{} cannot be removed", work.display()))?;
    }
    fs::create_dir_all(&work).with_context(|| format!("{} cannot be made", work.display()))?;
    let parts = if bundler.release && parts::are_marked(project)? {
        parts::take_apart(project, folder, &work, name)?
    } else {
        for (file, bytes) in [&wasm, &glue].into_iter().zip(&staged) {
            fs::write(work.join(file), bytes).with_context(|| format!("{file} cannot be written"))?;
        }
        Parts::default()
    };

    let script = String::from_utf8(bundler.glue(&entry(project, &work, &glue)?)?).context("the glue is not UTF-8")?;
    let path = work.join(&wasm);
    let mut program = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    if bundler.release {
        program = exports::only(&program, |name| script.contains(name) || parts.import(name))?;
        fs::write(&path, &program).with_context(|| format!("{} cannot be written", path.display()))?;
        program = optimise::optimised(project, &path)?;
    }
    let asset = folder.add_asset("chi-tieu", "wasm", &program)?;
    // Only a default: the loader hands the wasm over, checked. But a name that leads nowhere would be a trap.
    let script = script.replace(&wasm, asset.url.trim_start_matches("assets/"));
    let glue = folder.add_asset("glue", "js", script.as_bytes())?;
    Ok(Program { wasm: asset, glue, parts })
}

/// What the loader calls of the glue. Crates export more, which goes with what it alone needs.
const CALLED: &str = "connect, live_count, load_decoder, mount, unmount, update, default";

/// A module that gives what is called of the glue, and the link to the parts.
fn entry(project: &Project, work: &Path, glue: &str) -> Result<String> {
    let [linker, glue] = [project.path("js/part-linker.js"), work.join(glue)];
    let [linker, glue] = [linker.to_str(), glue.to_str()];
    let (linker, glue) = linker.zip(glue).context("the path of the checkout is not UTF-8")?;
    let (linker, glue) = (json!(linker), json!(glue));
    Ok(format!("export {{ {CALLED} }} from {glue};\nexport {{ linkParts, unlinkParts }} from {linker};\n"))
}
