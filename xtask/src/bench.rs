//! `cargo xtask bench`: what a release build costs its readers, in bytes and in time.
//!
//! Times are measured by `tests/bench` in headless Chromium, slowed down. They depend on the machine and on what else it
//! does, so they are printed and never judged.

use crate::assemble::Manifest;
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{build, process, sizes};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// The part that needs no browser.
const SIZES: &str = "sizes";

/// What is to be measured.
#[derive(Debug, PartialEq, Eq)]
struct Wish<'a> {
    /// The folder of another release build; `None` for that of this checkout.
    dist: Option<&'a str>,
    /// Parts by name; none stands for all.
    parts: Vec<&'a str>,
}

/// Measures the release build in `dist/`, or in the folder after `--dist`. Where `dist/` holds none, it is built.
pub fn bench(project: &Project, arguments: &[&str]) -> Result<()> {
    let Wish { dist, parts } = Wish::read(arguments)?;
    let folder = match dist {
        // Meant from where the reader stands, not from the root.
        Some(folder) => std::path::absolute(folder).with_context(|| format!("`{folder}` is no folder"))?,
        None => project.path("dist"),
    };
    let is_release = Manifest::read(&folder).is_ok_and(|manifest| manifest.release);
    match (is_release, dist) {
        (true, _) => {}
        (false, Some(folder)) => bail!("no release build in `{folder}`: its manifest.json says whether it is one"),
        (false, None) => build::build(project)?,
    }
    if parts.is_empty() || parts.contains(&SIZES) {
        sizes::print(&folder)?;
    }
    let timed: Vec<&str> = parts.iter().copied().filter(|part| *part != SIZES).collect();
    if timed.is_empty() && !parts.is_empty() { Ok(()) } else { measure(project, folder, &timed) }
}

fn measure(project: &Project, dist: PathBuf, parts: &[&str]) -> Result<()> {
    setup::ensure(project, &[Need::NpmPackages, Need::System(setup::CHROMIUM)])?;
    let mut node = project.command("node");
    process::run(node.arg("tests/bench/main.mjs").args(parts).env("DIST", dist))
}

impl<'a> Wish<'a> {
    fn read(arguments: &[&'a str]) -> Result<Self> {
        match arguments {
            ["--dist", folder, parts @ ..] => Ok(Self { dist: Some(folder), parts: parts.to_vec() }),
            ["--dist"] => bail!("`--dist` wants the folder of a release build after it"),
            parts => Ok(Self { dist: None, parts: parts.to_vec() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_and_parts_are_told_apart() {
        let read = |arguments: &[&'static str]| Wish::read(arguments).unwrap();
        assert_eq!(read(&[]), Wish { dist: None, parts: vec![] });
        assert_eq!(read(&["keys", "start"]), Wish { dist: None, parts: vec!["keys", "start"] });
        assert_eq!(read(&["--dist", "old", "keys"]), Wish { dist: Some("old"), parts: vec!["keys"] });
    }

    #[test]
    fn a_folder_that_is_not_named_is_missed() {
        assert!(Wish::read(&["--dist"]).is_err());
    }
}
