//! Set-up: what a command needs, looked up, and installed in exactly the pinned version where it is missing.
//!
//! What is there already costs a fraction of a second to check and needs no network.

mod cargo_tool;
mod npm_packages;
mod rust_parts;
mod system_package;

use crate::project::Project;
use anyhow::Result;
use cargo_tool::{CARGO_DENY, CargoTool, GECKODRIVER, TRUNK, WASM_BINDGEN};
use system_package::SystemPackage;
pub use system_package::{CHROMIUM, mini_browser};

/// One thing a command needs.
#[derive(Clone, Copy, Debug)]
pub enum Need {
    /// rustfmt or clippy, of the pinned toolchain.
    RustComponent(&'static str),
    /// The standard library for wasm.
    WasmTarget,
    /// The sources of every crate in Cargo.lock.
    Crates,
    /// The packages in package-lock.json.
    NpmPackages,
    /// A program built from a crate.
    Tool(&'static CargoTool),
    /// Packages of the operating system.
    System(&'static [SystemPackage]),
}

/// For `trunk build` and `trunk serve`.
pub const TRUNK_BUILD: &[Need] =
    &[Need::WasmTarget, Need::Crates, Need::NpmPackages, Need::Tool(&WASM_BINDGEN), Need::Tool(&TRUNK)];

/// For tests of compiled wasm in Chromium.
pub const WASM_TESTS: &[Need] =
    &[Need::WasmTarget, Need::Crates, Need::Tool(&WASM_BINDGEN), Need::System(system_package::CHROMIUM)];

/// For the end-to-end tests in three engines.
pub const END_TO_END: &[Need] =
    &[Need::NpmPackages, Need::Tool(&GECKODRIVER), Need::System(system_package::THREE_ENGINES)];

/// For the checks of licences, sources and advisories.
pub const DENY: &[Need] = &[Need::Crates, Need::NpmPackages, Need::Tool(&CARGO_DENY)];

/// Sets up all of `needs`.
pub fn ensure(project: &Project, needs: &[Need]) -> Result<()> {
    // The system first: a missing package then fails in a second, not after ten minutes of compiling tools.
    let system: Vec<&SystemPackage> = needs.iter().flat_map(Need::system_packages).collect();
    system_package::ensure(project, &system)?;

    let mut built_a_tool = false;
    for need in needs {
        match need {
            Need::RustComponent(name) => rust_parts::ensure_component(project, name)?,
            Need::WasmTarget => rust_parts::ensure_wasm_target(project)?,
            Need::Crates => rust_parts::ensure_crates(project)?,
            Need::NpmPackages => npm_packages::ensure(project)?,
            Need::Tool(tool) => built_a_tool |= tool.ensure(project)?,
            Need::System(_) => {}
        }
    }
    if built_a_tool {
        cargo_tool::discard_build_folder(project)?;
    }
    Ok(())
}

impl Need {
    fn system_packages(&self) -> &'static [SystemPackage] {
        match self {
            Self::System(packages) => packages,
            _ => &[],
        }
    }
}
