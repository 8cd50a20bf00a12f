//! Taking the program apart: the functions that the widget marks as split points go into files of their own, with all
//! that only they need; what several of them share lies in files that come with each.
//!
//! It works on the wasm as cargo made it, with its relocations; wasm-bindgen has its turn after that.

use super::folder::{Asset, Folder};
use super::optimise;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What cargo made of the widget.
const LINKED: &str = "target/wasm32-unknown-unknown/release/widget.wasm";

/// Every split point asks for its part by a function whose name begins so.
const SPLIT_POINT: &[u8] = b"__wasm_split_load_";

/// The module by which the program asks for its parts, as the glue imports it.
const LINK_MODULE: &str = "__wasm_split.js";

/// Modules that are smaller than this, in bytes, lie in one file: a request each would take longer than they do.
const SMALL: usize = 1_500;

/// The file of small modules.
const BUNDLE: &str = "part-shared";

/// The parts and their files.
#[derive(Default)]
pub struct Parts {
    /// The modules of each part, those it shares with others first.
    needs: BTreeMap<String, Vec<String>>,
    /// Modules by name.
    modules: BTreeMap<String, Vec<u8>>,
    /// Where each file lies, by the name that the loader asks for it with.
    pub files: BTreeMap<String, Asset>,
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
    for (part, modules) in split.prefetch_map {
        parts.needs.insert(part, modules.iter().map(|module| module_name(module)).collect());
    }
    for path in split.split_modules {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).context("a part without a name")?;
        let name = module_name(stem);
        // A part that shares all it has is empty, and nobody asks for it.
        if parts.needs.values().any(|modules| modules.contains(&name)) {
            parts.modules.insert(name, optimise::optimised(project, &path)?);
        }
    }
    parts.add_files(folder)?;
    let path = work.join(LINK_MODULE);
    let linker = project.path("js/part-linker.js");
    let linker = linker.to_str().context("the path of the checkout is not UTF-8")?;
    fs::write(&path, parts.link_module(linker)).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(parts)
}

/// The name of a module: `part-gaps`, and `part-shared-4` of one that several parts share.
fn module_name(stem: &str) -> String {
    match (stem.strip_prefix("split_"), stem.strip_prefix("chunk_")) {
        (Some(part), _) => format!("part-{}", part.replace('_', "-")),
        (_, Some(number)) => format!("{BUNDLE}-{number}"),
        _ => format!("part-{stem}"),
    }
}

impl Parts {
    /// Whether a part may import something of this name. What only looks like it does no harm.
    pub fn import(&self, name: &str) -> bool {
        self.modules.values().any(|module| module.windows(name.len()).any(|bytes| bytes == name.as_bytes()))
    }

    /// Whether the program is whole.
    pub fn is_none(&self) -> bool {
        self.needs.is_empty()
    }

    /// The paths of the files that each part needs, by its name, the style of all parts among them.
    pub fn paths(&self, styles: Option<&Asset>) -> Result<BTreeMap<String, Vec<String>>> {
        let path = |module: &String| Some(self.files.get(self.place(module).0)?.url.clone());
        let paths = self.needs.iter().map(|(part, modules)| {
            let mut paths = modules.iter().map(path).collect::<Option<Vec<_>>>()?;
            paths.extend(styles.map(|styles| styles.url.clone()));
            paths.sort();
            paths.dedup();
            Some((part.clone(), paths))
        });
        paths.collect::<Option<_>>().context("a part needs a file that there is not")
    }

    /// The file that a module is in, and its place there if it is a bundle.
    fn place<'a>(&'a self, module: &'a str) -> (&'a str, Option<usize>) {
        match self.bundled().position(|(name, _)| name == module) {
            Some(place) => (BUNDLE, Some(place)),
            None => (module, None),
        }
    }

    /// The modules that lie in one file.
    fn bundled(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.modules.iter().filter(|(name, module)| name.starts_with(BUNDLE) && module.len() < SMALL)
    }

    fn add_files(&mut self, folder: &Folder) -> Result<()> {
        let mut files = BTreeMap::new();
        let mut bundle = Vec::new();
        for (name, module) in &self.modules {
            if self.place(name).1.is_none() {
                files.insert(name.clone(), folder.add_asset(name, "wasm", module)?);
            }
        }
        for (_, module) in self.bundled() {
            bundle.extend(u32::try_from(module.len())?.to_le_bytes());
            bundle.extend(module);
        }
        files.insert(BUNDLE.to_owned(), folder.add_asset(BUNDLE, "bin", &bundle)?);
        self.files = files;
        Ok(())
    }

    /// The module that the glue asks for parts: one function a part.
    fn link_module(&self, linker: &str) -> String {
        let place = |module: &String| -> Value {
            match self.place(module) {
                (file, Some(place)) => json!([file, place]),
                (file, None) => json!([file]),
            }
        };
        let functions = self.needs.iter().map(|(part, modules)| {
            let places: Vec<Value> = modules.iter().map(place).collect();
            format!("export const __wasm_split_load_{part} = partLoader({});\n", json!(places))
        });
        format!("import {{ partLoader }} from {};\n{}", json!(linker), functions.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_named_after_their_parts() {
        assert_eq!(module_name("split_overview_charts"), "part-overview-charts");
        assert_eq!(module_name("chunk_12"), "part-shared-12");
    }

    #[test]
    fn small_modules_share_a_file() {
        let folder = Folder::new(std::env::temp_dir().join(format!("chi-tieu-parts-{}", std::process::id())));
        let small = |byte: u8| vec![byte; 3];
        let modules = [
            ("part-gaps", small(1)),
            ("part-shared-1", small(2)),
            ("part-shared-2", vec![0; SMALL]),
            ("part-shared-3", small(4)),
        ];
        let needs = ["part-shared-1", "part-shared-2", "part-shared-3", "part-gaps"].map(str::to_owned).to_vec();
        let mut parts = Parts {
            needs: [("gaps".to_owned(), needs)].into(),
            modules: modules.map(|(name, module)| (name.to_owned(), module)).into(),
            files: BTreeMap::new(),
        };
        parts.add_files(&folder).unwrap();
        assert_eq!(folder.read(&parts.files[BUNDLE].url).unwrap(), [3, 0, 0, 0, 2, 2, 2, 3, 0, 0, 0, 4, 4, 4]);
        assert_eq!(parts.files.keys().collect::<Vec<_>>(), ["part-gaps", "part-shared", "part-shared-2"]);
        assert_eq!(parts.paths(None).unwrap()["gaps"].len(), 3);
        let module = parts.link_module("linker.js");
        assert!(
            module.contains(r#"[["part-shared",0],["part-shared-2"],["part-shared",1],["part-gaps"]]"#),
            "{module}"
        );
        std::fs::remove_dir_all(folder.path("")).unwrap();
    }
}
