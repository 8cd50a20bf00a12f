//! `cargo xtask serve`: the development server.

use crate::project::Project;
use crate::{process, setup};
use anyhow::Result;

/// Serves the page and rebuilds it on every change. What Trunk makes goes to a folder of its own, so that `dist/`
/// always holds a release build.
pub fn serve(project: &Project, arguments: &[&str]) -> Result<()> {
    setup::ensure(project, setup::TRUNK_BUILD)?;
    let mut trunk = project.trunk(&[]);
    trunk.arg("serve").args(arguments);
    if !arguments.iter().any(|argument| argument.starts_with("--dist") || *argument == "-d") {
        trunk.args(["--dist", "target/serve"]);
    }
    process::become_program(trunk)
}
