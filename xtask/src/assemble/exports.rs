//! Leaving out what the wasm exports and nobody calls: crates bring functions for JavaScript that this widget has no use
//! for, and as long as they are exported, the optimiser must keep them.

use anyhow::{Context, Result, bail};

/// The section of exports.
const EXPORTS: u8 = 7;

/// How a module begins: its magic number and version.
const HEAD: usize = 8;

/// The module with only those exports whose name is wanted.
pub fn only(wasm: &[u8], is_wanted: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let mut result = wasm.get(..HEAD).context("not a wasm module")?.to_vec();
    let mut rest = Bytes(wasm.get(HEAD..).unwrap_or_default());
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let length = rest.number()?;
        let content = rest.take(length)?;
        let kept = if kind == EXPORTS { exports(content, &is_wanted)? } else { content.to_vec() };
        result.push(kind);
        result.extend(leb128(kept.len()));
        result.extend(kept);
    }
    Ok(result)
}

fn exports(section: &[u8], is_wanted: impl Fn(&str) -> bool) -> Result<Vec<u8>> {
    let mut rest = Bytes(section);
    let mut kept = Vec::new();
    let mut count = 0;
    for _ in 0..rest.number()? {
        let entry = rest.0;
        let length = rest.number()?;
        let name = std::str::from_utf8(rest.take(length)?).context("the name of an export is not UTF-8")?;
        rest.byte()?;
        rest.number()?;
        if is_wanted(name) {
            count += 1;
            kept.extend_from_slice(entry.get(..entry.len() - rest.0.len()).unwrap_or_default());
        }
    }
    Ok([leb128(count), kept].concat())
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length).context("a damaged wasm module")?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8> {
        self.take(1)?.first().copied().context("a damaged wasm module")
    }

    /// An unsigned number of at most 32 bits.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("a damaged wasm module")
    }
}

fn leb128(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that exports one function twice, under a long name and a short one.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut exports = leb128(names.len());
        for name in names {
            exports.extend([leb128(name.len()), name.as_bytes().to_vec(), vec![0, 0]].concat());
        }
        let sections = [
            vec![1, 4, 1, 0x60, 0, 0],
            vec![3, 2, 1, 0],
            [vec![EXPORTS], leb128(exports.len()), exports].concat(),
            vec![10, 4, 1, 2, 0, 0x0b],
        ];
        [b"\0asm\x01\0\0\0".to_vec(), sections.concat()].concat()
    }

    #[test]
    fn only_what_is_wanted_is_left_and_the_rest_of_the_module_stays() {
        let long = "a".repeat(200);
        let before = module(&["mount", &long, "unmount"]);
        assert_eq!(only(&before, |_| true).unwrap(), before);
        assert_eq!(only(&before, |name| name != long).unwrap(), module(&["mount", "unmount"]));
    }

    #[test]
    fn a_module_that_breaks_off_is_refused() {
        let whole = module(&["mount"]);
        assert!(only(&whole[..whole.len() - 3], |_| true).is_err());
        assert!(only(b"\0asm", |_| true).is_err());
    }
}
