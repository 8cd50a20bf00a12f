//! Parts of the Rust toolchain, and the sources of the crates in Cargo.lock.

use crate::process;
use crate::project::{Project, WASM};
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Adds the standard library for wasm where it is missing.
pub fn ensure_wasm_target(project: &Project) -> Result<()> {
    let sysroot = process::capture(project.command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    add(project, ["target", "add", WASM])
}

/// Adds rustfmt or clippy where it is missing.
pub fn ensure_component(project: &Project, name: &str) -> Result<()> {
    let program = match name {
        "clippy" => "cargo-clippy",
        _ => name,
    };
    if process::succeeds(project.command(program).arg("--version")) {
        return Ok(());
    }
    add(project, ["component", "add", name])
}

/// Downloads the crates in Cargo.lock unless all are here.
pub fn ensure_crates(project: &Project) -> Result<()> {
    if process::succeeds(project.command("cargo").args(["fetch", "--locked", "--offline"])) {
        return Ok(());
    }
    println!("set-up: fetching the crates in Cargo.lock");
    process::run(project.command("cargo").args(["fetch", "--locked"])).context(
        "the crates in Cargo.lock could not be fetched (after a change in Cargo.toml: run `cargo update --workspace`)",
    )
}

fn add(project: &Project, arguments: [&str; 3]) -> Result<()> {
    if project.find_program("rustup").is_none() {
        bail!("rustup is needed for `rustup {}`", arguments.join(" "));
    }
    println!("set-up: rustup {}", arguments.join(" "));
    process::run(project.command("rustup").args(arguments))
}
