//! `cargo xtask serve`: the development server.

use crate::project::Project;
use crate::setup;
use anyhow::Result;

/// Serves the page and rebuilds it on every change. What Trunk makes goes to a folder of its own, so that `dist/`
/// always holds a release build.
pub fn serve(project: &Project, arguments: &[&str]) -> Result<()> {
    setup::ensure(project, setup::TRUNK_BUILD)?;
    let mut trunk = project.trunk();
    trunk.arg("serve").args(arguments);
    if !arguments.iter().any(|argument| argument.starts_with("--dist") || *argument == "-d") {
        trunk.args(["--dist", "target/serve"]);
    }
    replace(trunk)
}

/// Becomes the server, so that whoever stops this command stops the server.
#[cfg(unix)]
fn replace(mut trunk: std::process::Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(trunk.exec().into())
}

#[cfg(not(unix))]
fn replace(mut trunk: std::process::Command) -> Result<()> {
    crate::process::run(&mut trunk)
}
