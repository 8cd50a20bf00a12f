//! Compression: what a server may send instead of a file, and what a file costs its reader.

use super::folder::Folder;
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use std::io::Write;

/// Sizes of one file in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// As it lies there.
    pub raw: u64,
    /// Compressed by gzip at level 9.
    pub gzip: u64,
    /// Compressed by brotli at quality 11.
    pub brotli: u64,
}

impl Sizes {
    /// The sizes of some bytes.
    pub fn of(bytes: &[u8]) -> Result<Self> {
        Ok(Self { raw: length(bytes), gzip: length(&gzip(bytes)?), brotli: length(&brotli(bytes)?) })
    }
}

/// Puts `.gz` and `.br` beside every asset, for servers that send them as they are.
pub fn compress_assets(folder: &Folder) -> Result<()> {
    for path in folder.files()?.iter().filter(|path| path.starts_with("assets/")) {
        let bytes = folder.read(path)?;
        folder.write(&format!("{path}.gz"), &gzip(&bytes)?)?;
        folder.write(&format!("{path}.br"), &brotli(&bytes)?)?;
    }
    Ok(())
}

/// The same bytes always give the same result: the header holds neither a name nor a time.
fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(bytes).context("gzip failed")?;
    encoder.finish().context("gzip failed")
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters).context("brotli failed")?;
    Ok(compressed)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compressed_bytes_are_smaller_and_the_same_every_time() {
        let bytes = "chỉ tiêu ".repeat(1000).into_bytes();
        let sizes = Sizes::of(&bytes).unwrap();
        assert!(sizes.brotli < sizes.gzip && sizes.gzip < sizes.raw, "{sizes:?}");
        assert_eq!(gzip(&bytes).unwrap(), gzip(&bytes).unwrap());
        assert_eq!(brotli(&bytes).unwrap(), brotli(&bytes).unwrap());
    }
}
