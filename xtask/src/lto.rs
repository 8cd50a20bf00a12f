//! Whether the release build was optimised as a whole, at link time: cargo leaves that out without a word where the
//! library is also built in a way that cannot have it.

use crate::project::{Project, WASM};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// How a file of LLVM's own code begins, and one of machine code for the browser.
const BITCODE: [&[u8]; 2] = [b"BC\xC0\xDE", b"\xDE\xC0\x17\x0B"];
const WASM_CODE: &[u8] = b"\0asm";

/// How an archive begins, and how long the head of each of its members is.
const ARCHIVE: &[u8] = b"!<arch>\n";
const HEAD: usize = 60;

/// Fails unless the widget's library holds nothing but code that is still to be optimised: then it was, when it was
/// linked, as no program could have been made of it otherwise.
pub fn check(project: &Project) -> Result<()> {
    let library = library(project)?;
    let bytes = fs::read(&library).with_context(|| format!("{} cannot be read", library.display()))?;
    if !is_left_to_the_linker(&bytes)? {
        bail!("the release build has no link-time optimisation: see `crate-type` and `lto` in Cargo.toml");
    }
    println!("link-time optimisation: yes");
    Ok(())
}

/// The library of the last release build.
fn library(project: &Project) -> Result<PathBuf> {
    let folder = project.path("target").join(WASM).join("release/deps");
    let entries = fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let is_library = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with("libchi_tieu-") && name.ends_with(".rlib"))
    };
    let libraries = entries.flatten().map(|entry| entry.path()).filter(is_library);
    let changed = |path: &PathBuf| path.metadata().and_then(|data| data.modified()).ok();
    libraries.max_by_key(changed).with_context(|| format!("no library in {}", folder.display()))
}

/// Whether an archive has members with code, and all of them LLVM's.
fn is_left_to_the_linker(archive: &[u8]) -> Result<bool> {
    let mut rest = archive.strip_prefix(ARCHIVE).context("the library is no archive")?;
    let mut has_code = false;
    while rest.len() >= HEAD {
        let (head, after) = rest.split_at(HEAD);
        let size = head.get(48..58).and_then(|size| std::str::from_utf8(size).ok()).map(str::trim);
        let size: usize = size.and_then(|size| size.parse().ok()).context("the library is a damaged archive")?;
        let content = after.get(..size).context("the library is a damaged archive")?;
        let is_object = !content.is_empty() && is_member_of_code(head);
        if is_object && content.starts_with(WASM_CODE) {
            return Ok(false);
        }
        has_code |= is_object && BITCODE.iter().any(|start| content.starts_with(start));
        // Members begin at even places.
        rest = after.get(size + size % 2..).unwrap_or_default();
    }
    Ok(has_code)
}

/// The metadata of a Rust library is wrapped as an object, too, and is no code.
fn is_member_of_code(head: &[u8]) -> bool {
    !head.starts_with(b"lib.rmeta") && !head.starts_with(b"/ ") && !head.starts_with(b"// ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ARCHIVE.to_vec();
        for (name, content) in members {
            archive.extend(format!("{name:<48}{:<10}`\n", content.len()).into_bytes());
            archive.extend_from_slice(content);
            if content.len() % 2 == 1 {
                archive.push(b'\n');
            }
        }
        archive
    }

    #[test]
    fn only_a_library_that_is_still_to_be_optimised_was_optimised_as_a_whole() {
        let [metadata, whole, compiled]: [(&str, &[u8]); 3] =
            [("lib.rmeta/", b"\0asm metadata"), ("/12", b"BC\xC0\xDE..."), ("/30", b"\0asm code")];
        assert!(is_left_to_the_linker(&archive(&[metadata, whole])).unwrap());
        assert!(!is_left_to_the_linker(&archive(&[metadata, whole, compiled])).unwrap(), "machine code");
        assert!(!is_left_to_the_linker(&archive(&[metadata])).unwrap(), "no code at all");
        assert!(is_left_to_the_linker(b"no archive").is_err());
    }
}
