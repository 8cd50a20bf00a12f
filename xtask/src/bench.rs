//! `cargo xtask bench`: what the release build costs its readers.

use crate::project::Project;
use crate::{build, sizes};
use anyhow::Result;

/// Prints the sizes of the release build in `dist/`, and builds it where there is none.
pub fn bench(project: &Project) -> Result<()> {
    if sizes::is_release(project) { sizes::print(project) } else { build::build(project) }
}
