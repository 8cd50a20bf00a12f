//! Making wasm smaller, after everything else has had its turn with it.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::path::Path;

/// Smallest by brotli size, measured: after an opt-level of "z", what wasm-opt would inline makes it larger.
const OPTIONS: [&str; 7] = ["-Oz", "-aimfs", "2", "-ocimfs", "0", "-fimfs", "0"];

/// What rustc lets the program use, and so every browser of the floor can.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// The bytes of a wasm file, optimised. Its names are left out.
pub fn optimised(project: &Project, path: &Path) -> Result<Vec<u8>> {
    let result = path.with_extension("small.wasm");
    let mut wasm_opt = project.command("wasm-opt");
    wasm_opt.args(OPTIONS).args(FEATURES).arg(path).arg("-o").arg(&result);
    process::run(&mut wasm_opt)?;
    std::fs::read(&result).with_context(|| format!("{} cannot be read", result.display()))
}
