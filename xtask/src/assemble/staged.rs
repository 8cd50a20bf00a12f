//! What Trunk staged of the widget itself: the wasm and the JavaScript glue that wasm-bindgen made for it.

use super::bundle::Bundler;
use super::folder::{Asset, Folder};
use anyhow::{Context, Result, bail};

/// How wasm-bindgen names the wasm beside its glue `NAME.js`.
const WASM_ENDING: &str = "_bg.wasm";

/// Moves wasm and glue to their final names.
pub fn take(folder: &Folder, bundler: &Bundler) -> Result<(Asset, Asset)> {
    let files = folder.files()?;
    if let Some(snippet) = files.iter().find(|path| path.starts_with("snippets/")) {
        bail!("{snippet}: a crate brings JavaScript of its own, which no name here covers and no integrity protects");
    }
    let staged = files.iter().filter_map(|path| path.strip_suffix(WASM_ENDING)).collect::<Vec<_>>();
    let [name] = staged.as_slice() else {
        bail!("Trunk staged {} wasm files where exactly one is expected: {files:?}", staged.len());
    };
    let staged_wasm = format!("{name}{WASM_ENDING}");

    let wasm = folder.add_asset("chi-tieu", "wasm", &folder.take(&staged_wasm)?)?;
    let glue = String::from_utf8(folder.take(&format!("{name}.js"))?).context("the glue is not UTF-8")?;
    // Only a default: the loader hands the wasm over, checked. But a name that leads nowhere would be a trap.
    let final_wasm = wasm.url.trim_start_matches("assets/");
    let glue = bundler.glue(&glue.replace(&staged_wasm, final_wasm))?;
    Ok((wasm, folder.add_asset("glue", "js", &glue)?))
}
