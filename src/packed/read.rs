//! The end that is used up: bytes, numbers and texts are taken one after the other.
//!
//! Each is a function of its own, never copied to where it is called, so that the wasm has it once.

use std::{str, sync::Arc};

use crate::domain::{Place, Unit};

/// What is still to be read.
#[derive(Default)]
pub struct Reader<'b> {
    pub rest: &'b [u8],
    /// What was named already, in that order.
    pub units: Vec<Arc<Unit>>,
    pub places: Vec<Arc<Place>>,
}

impl Reader<'_> {
    /// One byte; `None` where none is left.
    #[inline(never)]
    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Seven bits a byte, the lowest first; `None` where it does not fit.
    #[inline(never)]
    pub fn number(&mut self) -> Option<u64> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift > 63 || bits << shift >> shift != bits {
                return None;
            }
            number |= bits << shift;
            shift += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    }

    /// A length, or a place in a list.
    #[inline(never)]
    pub fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    /// A text with its length before it; `None` where it is longer than what is left, or no text.
    #[inline(never)]
    pub fn text(&mut self) -> Option<String> {
        let length = self.size()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(str::from_utf8(text).ok()?.to_owned())
    }
}
