//! Tools built from crates into `target/tools/bin`, because no package of the operating system has these versions.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::time::Instant;

/// A program of crates.io in the one version the project is built with.
#[derive(Debug)]
pub struct CargoTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    /// Whether to take the dependencies its authors locked, or the newest compatible ones.
    locked: bool,
}

/// Makes the JavaScript glue; must be the version of the wasm-bindgen crate in Cargo.toml.
pub const WASM_BINDGEN: CargoTool =
    CargoTool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: "0.2.130", locked: false };

/// Builds and serves the page. Unlocked it does not compile: two releases of cssparser meet in one of its dependencies.
pub const TRUNK: CargoTool = CargoTool { package: "trunk", program: "trunk", version: "0.21.14", locked: true };

/// Drives Firefox.
pub const GECKODRIVER: CargoTool =
    CargoTool { package: "geckodriver", program: "geckodriver", version: "0.37.1", locked: false };

/// Checks licences, sources and advisories.
pub const CARGO_DENY: CargoTool =
    CargoTool { package: "cargo-deny", program: "cargo-deny", version: "0.20.2", locked: false };

/// One build folder for all tools: they share many dependencies.
const BUILD_FOLDER: &str = "target/tools/build";

/// The quickest build that works: these programs run for seconds, compiling them optimised takes ten minutes more.
const QUICK_BUILD: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "debuginfo"),
];

impl CargoTool {
    /// Builds the tool unless it is there in this version; says whether it had to.
    pub fn ensure(&self, project: &Project) -> Result<bool> {
        let Self { package, version, .. } = self;
        if self.is_installed(project) {
            return Ok(false);
        }
        println!("set-up: building {package} {version} (once; takes minutes)");
        let start = Instant::now();
        let mut cargo = project.command("cargo");
        cargo.args(["install", package, "--version", version, "--force", "--quiet"]);
        cargo.arg("--root").arg(project.path("target/tools"));
        if self.locked {
            cargo.arg("--locked");
        }
        cargo.envs(QUICK_BUILD).env("CARGO_TARGET_DIR", project.path(BUILD_FOLDER));
        process::run(&mut cargo).with_context(|| format!("{package} {version} could not be built"))?;
        println!("set-up: {package} {version} built in {} s", start.elapsed().as_secs());
        Ok(true)
    }

    fn is_installed(&self, project: &Project) -> bool {
        let program = project.path("target/tools/bin").join(self.program);
        let Some(program) = program.to_str().filter(|_| program.is_file()) else { return false };
        process::capture(project.command(program).arg("--version")).is_ok_and(|said| says_version(&said, self.version))
    }
}

/// Gives back the gigabytes that building took. Only after a set-up that succeeded: the next attempt continues there.
pub fn discard_build_folder(project: &Project) -> Result<()> {
    let folder = project.path(BUILD_FOLDER);
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be removed", folder.display()))
}

/// Whether the answer to `--version` ("geckodriver 0.37.1 (abc 2026-01-01)") names exactly this version.
fn says_version(said: &str, version: &str) -> bool {
    said.split_whitespace().nth(1) == Some(version)
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn only_the_exact_version_counts() {
        assert!(says_version("trunk 0.21.14\n", "0.21.14"));
        assert!(says_version("geckodriver 0.37.1 (abc 2026-01-01)\nmore", "0.37.1"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("trunk 0.21.140", "0.21.14"));
        assert!(!says_version("", "0.21.14"));
    }
}
