//! `cargo xtask build`: the release build, and the table of its sizes.

use crate::project::Project;
use crate::{process, setup, sizes};
use anyhow::Result;

/// Builds `dist/`. After the first set-up this needs no network.
pub fn build(project: &Project) -> Result<()> {
    setup::ensure(project, setup::TRUNK_BUILD)?;
    process::run(project.trunk().args(["build", "--release", "--offline", "--locked"]))?;
    sizes::print(&project.path("dist"))
}
