//! `cargo xtask build`: the release build, what it weighs, and whether that is within its budgets.

use crate::project::Project;
use crate::{lto, process, setup, sizes};
use anyhow::Result;

/// The parts of the program are cut out along its relocations, and what is inlined twice is sent twice.
const FLAGS: [&str; 2] = ["-Clink-args=--emit-relocs", "-Cllvm-args=-inline-threshold=0"];

/// Builds `dist/`. After the first set-up this needs no network. It fails when a budget is exceeded.
pub fn build(project: &Project) -> Result<()> {
    setup::ensure(project, setup::TRUNK_BUILD)?;
    let mut trunk = project.trunk(&FLAGS);
    process::run(trunk.args(["build", "--release", "--offline", "--locked", "--features", "split"]))?;
    lto::check(project)?;
    sizes::check(&project.path("dist"))
}
