//! manifest.json: every file of `dist/` with its sha384 and its sizes, for whoever installs or checks it.

use super::compression::Sizes;
use super::folder::{Folder, integrity};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const FILE: &str = "manifest.json";

/// The contents of manifest.json.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the widget.
    pub version: String,
    /// Whether this is a release build; only then are the compressed sizes known.
    pub release: bool,
    /// The parts of the program that arrive later, each with the paths of all files it needs.
    pub parts: BTreeMap<String, Vec<String>>,
    /// Every file but this one and the compressed copies, by path.
    pub files: Vec<FileRecord>,
}

/// One file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileRecord {
    /// Path from the folder.
    pub path: String,
    /// `sha384-…`, as browsers want it.
    pub sha384: String,
    /// Bytes.
    pub raw: u64,
    /// Bytes after gzip, level 9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gzip: Option<u64>,
    /// Bytes after brotli, quality 11.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brotli: Option<u64>,
}

impl Manifest {
    /// The manifest of a finished folder.
    pub fn read(folder: &std::path::Path) -> Result<Self> {
        let path = folder.join(FILE);
        let text = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        serde_json::from_slice(&text).with_context(|| format!("{} is not a manifest", path.display()))
    }
}

/// Writes the manifest of everything in the folder.
pub fn write(folder: &Folder, version: &str, release: bool, parts: BTreeMap<String, Vec<String>>) -> Result<()> {
    let mut files = Vec::new();
    for path in folder.files()? {
        if path.ends_with(".br") || path.ends_with(".gz") || path == FILE {
            continue;
        }
        let bytes = folder.read(&path)?;
        // Minutes for an unoptimised wasm, and nobody's cost.
        let sizes = if release { Some(Sizes::of(&bytes)?) } else { None };
        files.push(FileRecord {
            path,
            sha384: integrity(&bytes),
            raw: u64::try_from(bytes.len())?,
            gzip: sizes.map(|sizes| sizes.gzip),
            brotli: sizes.map(|sizes| sizes.brotli),
        });
    }
    let manifest = Manifest { version: version.to_owned(), release, parts, files };
    let mut text = serde_json::to_vec_pretty(&manifest).context("the manifest is not JSON")?;
    text.push(b'\n');
    folder.write(FILE, &text)
}
