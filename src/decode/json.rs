//! JSON text as a tree: the grammar of RFC 8259 and nothing beside it, within the limits.
//!
//! As strict as serde_json, and a fault is at the same line and column: tests/decode/json.rs holds the two against each
//! other. It is our own because what a general reader costs every visitor is more than what ours can do.

use crate::domain::Problem;

use super::{
    number::number,
    tree::{Budget, Grown, Refusal, Tree, depth, escaped, room},
};

/// Reads a whole text.
pub fn tree(text: &str) -> Grown<Tree> {
    let mut reader = Reader { text, at: 0, budget: Budget::full() };
    let tree = reader.value(0)?;
    if reader.space().is_some() { Err(reader.broken_ahead()) } else { Ok(tree) }
}

/// A text and how far it is read, in bytes.
pub struct Reader<'a> {
    text: &'a str,
    at: usize,
    budget: Budget,
}

impl Reader<'_> {
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
    fn space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn value(&mut self, around: usize) -> Grown<Tree> {
        self.budget.value()?;
        match self.space() {
            Some(b'n') => self.word("null", Tree::Null),
            Some(b't') => self.word("true", Tree::Boolean(true)),
            Some(b'f') => self.word("false", Tree::Boolean(false)),
            Some(b'-' | b'0'..=b'9') => number(self),
            Some(b'"') => {
                let text = self.string()?;
                self.budget.text(&text)?;
                Ok(Tree::Text(text))
            }
            Some(b'[') => self.list(around),
            Some(b'{') => self.object(around),
            _ => Err(self.broken_ahead()),
        }
    }

    fn word(&mut self, word: &str, meaning: Tree) -> Grown<Tree> {
        for letter in word.bytes() {
            if self.take() != Some(letter) {
                return Err(self.broken());
            }
        }
        Ok(meaning)
    }

    fn list(&mut self, around: usize) -> Grown<Tree> {
        self.at += 1;
        depth(around)?;
        let mut list = Vec::new();
        while !self.ends(b']', list.is_empty())? {
            let entry = self.value(around + 1).map_err(|refusal| refusal.passing(list.len().to_string()))?;
            room(list.len())?;
            list.push(entry);
        }
        Ok(Tree::List(list))
    }

    fn object(&mut self, around: usize) -> Grown<Tree> {
        self.at += 1;
        depth(around)?;
        let mut fields: Vec<(String, Tree)> = Vec::new();
        while !self.ends(b'}', fields.is_empty())? {
            if self.peek() != Some(b'"') {
                return Err(self.broken_ahead());
            }
            let key = self.string()?;
            self.budget.key(&key, &fields)?;
            if self.space() != Some(b':') {
                return Err(self.broken_ahead());
            }
            self.at += 1;
            let value = self.value(around + 1).map_err(|refusal| refusal.passing(escaped(&key)))?;
            fields.push((key, value));
        }
        Ok(Tree::Object(fields))
    }

    /// Whether a list or an object ends here; if not, the comma is taken and an entry comes next.
    fn ends(&mut self, end: u8, is_empty: bool) -> Grown<bool> {
        let mut next = self.space();
        if next == Some(end) {
            self.at += 1;
            return Ok(true);
        }
        if !is_empty {
            if next != Some(b',') {
                return Err(self.broken_ahead());
            }
            self.at += 1;
            next = self.space();
        }
        if next.is_none() || next == Some(end) { Err(self.broken_ahead()) } else { Ok(false) }
    }

    /// A text, from its opening quote on.
    fn string(&mut self) -> Grown<String> {
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
