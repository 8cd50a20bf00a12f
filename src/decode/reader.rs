//! JSON text byte by byte: where reading stands, what a fault there is called, and the texts in it.

use crate::domain::Problem;

use super::tree::{Grown, Refusal};

/// A text and how far it is read, in bytes.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// A text of which nothing is read.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The next byte, which stays; `None` at the end.
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte, taken.
    pub fn take(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// A fault after the last byte that was taken.
    pub fn broken(&self) -> Box<Refusal> {
        self.syntax(self.at)
    }

    /// A fault at the byte that comes next.
    pub fn broken_ahead(&self) -> Box<Refusal> {
        self.syntax(self.at + 1)
    }

    fn syntax(&self, at: usize) -> Box<Refusal> {
        let before = self.text.as_bytes().get(..at).unwrap_or(self.text.as_bytes());
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count();
        Problem::Syntax { line, column }.into()
    }

    /// Skips space; the byte that comes next.
    pub fn space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// A text, from its opening quote on.
    pub fn string(&mut self) -> Grown<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | ..0x20)) {
                self.at += 1;
            }
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.take() {
                Some(b'"') => return Ok(text),
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err(self.broken()),
            }
        }
    }

    fn escape(&mut self) -> Grown<char> {
        Ok(match self.take() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let first = self.hexadecimal()?;
                let code = match first {
                    // Half of a letter: the other half must follow.
                    0xd800..0xdc00 => {
                        if self.take() != Some(b'\\') || self.take() != Some(b'u') {
                            return Err(self.broken());
                        }
                        let second = self.hexadecimal()?;
                        if !(0xdc00..0xe000).contains(&second) {
                            return Err(self.broken());
                        }
                        0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
                    }
                    code => code,
                };
                char::from_u32(code).ok_or_else(|| self.broken())?
            }
            _ => return Err(self.broken()),
        })
    }

    /// Four hexadecimal digits.
    fn hexadecimal(&mut self) -> Grown<u32> {
        let digits = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let code = digits.first_chunk::<4>().and_then(|digits| {
            digits.iter().try_fold(0, |code, digit| Some(code * 16 + char::from(*digit).to_digit(16)?))
        });
        // What is cut off is at its end.
        self.at += digits.len().min(4);
        code.ok_or_else(|| self.broken())
    }
}
