//! The end that grows: bytes, numbers and texts are put one after the other.

use std::sync::Arc;

use crate::domain::{Place, Unit};

/// What is written so far.
#[derive(Default)]
pub struct Writer {
    pub bytes: Vec<u8>,
    /// What was named already, in that order.
    pub units: Vec<Arc<Unit>>,
    pub places: Vec<Arc<Place>>,
}

impl Writer {
    /// Seven bits a byte, the lowest first; the eighth bit says that more follow.
    pub fn number(&mut self, number: u64) {
        let mut rest = number;
        loop {
            let [low, ..] = rest.to_le_bytes();
            rest >>= 7;
            if rest == 0 {
                return self.bytes.push(low);
            }
            self.bytes.push(low | 0x80);
        }
    }

    /// A length, or a place in a list.
    pub fn size(&mut self, size: usize) {
        self.number(size as u64);
    }

    /// The length in bytes, then the text.
    pub fn text(&mut self, text: &str) {
        self.size(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }
}
