//! JSON text as a tree: the grammar of RFC 8259 and nothing beside it, within the limits.
//!
//! As strict as serde_json, and a fault is at the same line and column: tests/decode/json.rs holds the two against each
//! other. It is our own because what a general reader costs every visitor is more than what ours can do.

use super::{
    number::number,
    reader::Reader,
    tree::{Budget, Grown, Tree, depth, escaped, room},
};

/// Reads a whole text.
pub fn tree(text: &str) -> Grown<Tree> {
    let mut parser = Parser { reader: Reader::new(text), budget: Budget::full() };
    let tree = parser.value(0)?;
    if parser.reader.space().is_some() { Err(parser.reader.broken_ahead()) } else { Ok(tree) }
}

/// The rest of a text, and what may still be read of it.
struct Parser<'a> {
    reader: Reader<'a>,
    budget: Budget,
}

impl Parser<'_> {
    fn value(&mut self, around: usize) -> Grown<Tree> {
        self.budget.value()?;
        match self.reader.space() {
            Some(b'n') => self.word("null", Tree::Null),
            Some(b't') => self.word("true", Tree::Boolean(true)),
            Some(b'f') => self.word("false", Tree::Boolean(false)),
            Some(b'-' | b'0'..=b'9') => number(&mut self.reader),
            Some(b'"') => {
                let text = self.reader.string()?;
                self.budget.text(&text)?;
                Ok(Tree::Text(text))
            }
            Some(b'[') => self.list(around),
            Some(b'{') => self.object(around),
            _ => Err(self.reader.broken_ahead()),
        }
    }

    fn word(&mut self, word: &str, meaning: Tree) -> Grown<Tree> {
        for letter in word.bytes() {
            if self.reader.take() != Some(letter) {
                return Err(self.reader.broken());
            }
        }
        Ok(meaning)
    }

    fn list(&mut self, around: usize) -> Grown<Tree> {
        self.reader.take();
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
        self.reader.take();
        depth(around)?;
        let mut fields: Vec<(String, Tree)> = Vec::new();
        while !self.ends(b'}', fields.is_empty())? {
            if self.reader.peek() != Some(b'"') {
                return Err(self.reader.broken_ahead());
            }
            let key = self.reader.string()?;
            self.budget.key(&key, &fields)?;
            if self.reader.space() != Some(b':') {
                return Err(self.reader.broken_ahead());
            }
            self.reader.take();
            let value = self.value(around + 1).map_err(|refusal| refusal.passing(escaped(&key)))?;
            fields.push((key, value));
        }
        Ok(Tree::Object(fields))
    }

    /// Whether a list or an object ends here; if not, the comma is taken and an entry comes next.
    fn ends(&mut self, end: u8, is_empty: bool) -> Grown<bool> {
        let mut next = self.reader.space();
        if next == Some(end) {
            self.reader.take();
            return Ok(true);
        }
        if !is_empty {
            if next != Some(b',') {
                return Err(self.reader.broken_ahead());
            }
            self.reader.take();
            next = self.reader.space();
        }
        if next.is_none() || next == Some(end) { Err(self.reader.broken_ahead()) } else { Ok(false) }
    }
}
