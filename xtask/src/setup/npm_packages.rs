//! npm packages: ECharts and write-excel-file, which are shipped, and the tools that bundle, optimise and test.

use crate::process;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::time::Instant;

/// The oldest Node that every package and test runs on.
const OLDEST_NODE: u32 = 20;

/// Says which package-lock.json the installed packages came from.
const STAMP: &str = "node_modules/.package-lock.sha256";

/// Installs what package-lock.json says unless exactly that is installed.
pub fn ensure(project: &Project) -> Result<()> {
    ensure_node(project)?;
    let lock = std::fs::read(project.path("package-lock.json")).context("package-lock.json cannot be read")?;
    let wanted: String = Sha256::digest(&lock).iter().map(|byte| format!("{byte:02x}")).collect();
    if std::fs::read_to_string(project.path(STAMP)).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("set-up: installing npm packages");
    let start = Instant::now();
    // No script of a package runs: none of these needs one.
    process::run(project.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    std::fs::write(project.path(STAMP), wanted).with_context(|| format!("{STAMP} cannot be written"))?;
    println!("set-up: npm packages installed in {} s", start.elapsed().as_secs());
    Ok(())
}

fn ensure_node(project: &Project) -> Result<()> {
    let said = process::capture(project.command("node").arg("--version"))
        .with_context(|| format!("Node.js {OLDEST_NODE} or later is needed"))?;
    match major_version(&said) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node.js {OLDEST_NODE} or later is needed, this is {}", said.trim()),
    }
}

fn major_version(said: &str) -> Option<u32> {
    said.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major_version;

    #[test]
    fn the_major_version_of_node_is_its_first_number() {
        assert_eq!(major_version("v20.20.2\n"), Some(20));
        assert_eq!(major_version("20.20.2"), None);
        assert_eq!(major_version(""), None);
    }
}
