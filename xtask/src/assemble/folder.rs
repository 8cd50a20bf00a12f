//! The folder being assembled, and the names and hashes of what is put there.

use crate::project::Project;
use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384};
use std::path::{Path, PathBuf};

/// A folder that becomes `dist/`.
pub struct Folder {
    path: PathBuf,
}

/// A file whose name carries the hash of its bytes, so that it can be cached for ever.
#[derive(Debug, Serialize)]
pub struct Asset {
    /// Path from the folder, and so from chi-tieu.js and index.html.
    pub url: String,
    /// What browsers compare before they use the file: `sha384-…`.
    pub integrity: String,
}

impl Folder {
    /// The folder at `path`, which exists.
    pub fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Where a file of the folder lies.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.path.join(relative)
    }

    /// The bytes of a file.
    pub fn read(&self, relative: &str) -> Result<Vec<u8>> {
        read(&self.path(relative))
    }

    /// Writes a file and the folders it needs.
    pub fn write(&self, relative: &str, bytes: &[u8]) -> Result<()> {
        let path = self.path(relative);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        }
        std::fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Removes a file and returns its bytes.
    pub fn take(&self, relative: &str) -> Result<Vec<u8>> {
        let bytes = self.read(relative)?;
        std::fs::remove_file(self.path(relative)).with_context(|| format!("{relative} cannot be removed"))?;
        Ok(bytes)
    }

    /// Copies a file of the checkout, byte for byte.
    pub fn copy(&self, project: &Project, source: &str, relative: &str) -> Result<()> {
        self.write(relative, &read(&project.path(source))?)
    }

    /// Writes `assets/NAME-HASH.EXTENSION`.
    pub fn add_asset(&self, name: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
        let url = format!("assets/{name}-{}.{extension}", content_hash(bytes));
        self.write(&url, bytes)?;
        Ok(Asset { url, integrity: integrity(bytes) })
    }

    /// Paths of all files in the folder, sorted, with `/` between their parts.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut pending = vec![self.path.clone()];
        while let Some(folder) = pending.pop() {
            for entry in std::fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
                let path = entry?.path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let parts = path.strip_prefix(&self.path)?.iter().map(|part| part.to_string_lossy());
                    found.push(parts.collect::<Vec<_>>().join("/"));
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

/// Names of the files in `folder` with this extension, sorted.
pub fn sorted_names(folder: &Path, extension: &str) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let mut names: Vec<String> = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .filter_map(|path| path.file_name()?.to_str().map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}

/// What browsers compare a file with: the sha384 of its bytes.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The part of a name that changes with the bytes: 16 hexadecimal digits of their sha256.
fn content_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_every_other_tool_computes() {
        assert_eq!(content_hash(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(integrity(b"abc"), "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
    }
}
