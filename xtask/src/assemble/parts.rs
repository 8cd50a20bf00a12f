//! Taking the program apart: the functions that the widget marks as split points go into files of their own, with all
//! that only they need; what several of them share lies in files that come with each.
//!
//! It works on the wasm as cargo made it, with its relocations; wasm-bindgen has its turn after that.

use super::folder::{Asset, Folder};
use super::optimise;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What cargo made of the widget.
const LINKED: &str = "target/wasm32-unknown-unknown/release/widget.wasm";

/// Every split point asks for its part by a function whose name begins so.
const SPLIT_POINT: &[u8] = b"__wasm_split_load_";

/// The module by which the program asks for its parts, as the glue imports it.
const LINK_MODULE: &str = "__wasm_split.js";

/// The parts and their files.
#[derive(Default)]
pub struct Parts {
    /// The files of each part by name, those it shares with others first.
    pub needs: BTreeMap<String, Vec<String>>,
    /// Where each file lies.
    pub files: BTreeMap<String, Asset>,
}

impl Parts {
    /// The paths of the files that each part needs, by its name.
    pub fn paths(&self) -> Result<BTreeMap<String, Vec<String>>> {
        let path = |name: &String| self.files.get(name).map(|file| file.url.clone());
        let needs =
            self.needs.iter().map(|(part, names)| Some((part.clone(), names.iter().map(path).collect::<Option<_>>()?)));
        needs.collect::<Option<_>>().context("a part needs a file that there is not")
    }
}

/// Whether cargo's wasm has parts: those of `trunk build` and `trunk serve` have not.
pub fn are_marked(project: &Project) -> Result<bool> {
    let path = project.path(LINKED);
    if !path.is_file() {
        return Ok(false);
    }
    let wasm = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(wasm.windows(SPLIT_POINT.len()).any(|bytes| bytes == SPLIT_POINT))
}

/// Takes the program apart. In `work`, what is left of it stands beside its glue as wasm-bindgen writes them; the parts
/// are assets of `folder`.
pub fn take_apart(project: &Project, folder: &Folder, work: &Path, name: &str) -> Result<Parts> {
    let path = project.path(LINKED);
    let wasm = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let rest = work.join(format!("{name}.wasm"));
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = work;
    options.main_out_path = &rest;
    let link_name = format!("./{LINK_MODULE}");
    options.link_name = &link_name;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the program cannot be taken apart: {error:#}"))?;

    let mut bindgen = project.command("wasm-bindgen");
    bindgen.arg(&rest).args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", name]);
    process::run(bindgen.arg("--out-dir").arg(work))?;

    let mut parts = Parts::default();
    for (part, files) in split.prefetch_map {
        parts.needs.insert(part, files.iter().map(|file| file_name(file)).collect());
    }
    for path in split.split_modules {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).context("a part without a name")?;
        let name = file_name(stem);
        // A part that shares all it has is empty, and nobody asks for it.
        if parts.needs.values().any(|files| files.contains(&name)) {
            let asset = folder.add_asset(&name, "wasm", &optimise::optimised(project, &path)?)?;
            parts.files.insert(name, asset);
        }
    }
    let module = link_module(project, &parts)?;
    let path = work.join(LINK_MODULE);
    fs::write(&path, module).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(parts)
}

/// The name of a part's file: `part-gaps`, and `part-shared-4` of one that several parts share.
fn file_name(stem: &str) -> String {
    match (stem.strip_prefix("split_"), stem.strip_prefix("chunk_")) {
        (Some(part), _) => format!("part-{}", part.replace('_', "-")),
        (_, Some(number)) => format!("part-shared-{number}"),
        _ => format!("part-{stem}"),
    }
}

/// The module that the glue asks for parts: one function a part.
fn link_module(project: &Project, parts: &Parts) -> Result<String> {
    let linker = project.path("js/part-linker.js");
    let linker = linker.to_str().context("the path of the checkout is not UTF-8")?;
    let functions = parts
        .needs
        .iter()
        .map(|(part, files)| format!("export const __wasm_split_load_{part} = partLoader({});\n", json!(files)));
    Ok(format!("import {{ partLoader }} from {};\n{}", json!(linker), functions.collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_parts_are_named_after_them() {
        assert_eq!(file_name("split_overview_charts"), "part-overview-charts");
        assert_eq!(file_name("chunk_12"), "part-shared-12");
    }
}
