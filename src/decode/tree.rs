//! JSON as a tree, read under limits and without losing repeated keys.

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use unicode_normalization::{IsNormalized, is_nfc_quick};

use crate::domain::{Fault, JsonKind, Problem};

use super::{MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TEXT};

/// A JSON value within the limits: its texts are NFC, its keys unique.
#[derive(Debug)]
pub enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Text(String),
    Integer(i64),
    Fraction,
    Boolean(bool),
    Null,
}

impl Tree {
    /// Reads one value; `unreadable` words the source's own error.
    pub fn read<'de, D>(source: D, unreadable: impl FnOnce(&D::Error) -> Problem) -> Result<Self, Fault>
    where
        D: Deserializer<'de>,
    {
        let budget = Budget { bytes: Cell::new(MAX_BYTES), fault: RefCell::new(None) };
        let result = Seed { depth: 0, budget: &budget }.deserialize(source);
        result.map_err(|error| {
            let (path, problem) = budget.fault.take().unwrap_or_else(|| (Vec::new(), unreadable(&error)));
            Fault { path: path.iter().rev().map(|step| format!("/{step}")).collect(), problem }
        })
    }

    /// Which kind of value this is.
    pub fn kind(&self) -> JsonKind {
        match self {
            Self::Object(_) => JsonKind::Object,
            Self::List(_) => JsonKind::List,
            Self::Text(_) => JsonKind::Text,
            Self::Integer(_) | Self::Fraction => JsonKind::Number,
            Self::Boolean(_) => JsonKind::Boolean,
            Self::Null => JsonKind::Null,
        }
    }
}

/// What may still be read, and the first fault with its path from the inside out.
struct Budget {
    bytes: Cell<usize>,
    fault: RefCell<Option<(Vec<String>, Problem)>>,
}

impl Budget {
    fn refuse<E: Error>(&self, problem: Problem) -> E {
        self.fault.replace(Some((Vec::new(), problem)));
        E::custom("refused")
    }

    /// Adds a step to the path of a fault that came from further inside.
    fn passing<E>(&self, error: E, step: impl FnOnce() -> String) -> E {
        if let Some((path, _)) = self.fault.borrow_mut().as_mut() {
            path.push(step());
        }
        error
    }

    /// Every value costs a byte and every text its length, so a structure holds no more than a text could.
    fn spend<E: Error>(&self, bytes: usize) -> Result<(), E> {
        let left = self.bytes.get().checked_sub(bytes);
        left.map(|left| self.bytes.set(left)).ok_or_else(|| self.refuse(Problem::TooLarge { limit: MAX_BYTES }))
    }

    fn text<E: Error>(&self, text: &str) -> Result<String, E> {
        if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
            return Err(self.refuse(Problem::TextTooLong { limit: MAX_TEXT }));
        }
        self.spend(text.len())?;
        // The quick check also refuses the rare letter that has no composed form. The full one would cost every reader
        // the tables of all of Unicode.
        if is_nfc_quick(text.chars()) != IsNormalized::Yes {
            return Err(self.refuse(Problem::NotNormalized));
        }
        Ok(text.to_owned())
    }
}

struct Seed<'a> {
    depth: usize,
    budget: &'a Budget,
}

impl Seed<'_> {
    fn deeper<E: Error>(&self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(self.budget.refuse(Problem::TooDeep { limit: MAX_DEPTH }));
        }
        Ok(Self { depth: self.depth + 1, budget: self.budget })
    }

    fn room<E: Error>(&self, entries: usize) -> Result<(), E> {
        if entries < MAX_ENTRIES { Ok(()) } else { Err(self.budget.refuse(Problem::TooMany { limit: MAX_ENTRIES })) }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Tree, D::Error> {
        self.budget.spend(1)?;
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("plain data")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Tree, E> {
        Ok(i64::try_from(value).map_or(Tree::Fraction, Tree::Integer))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Tree, E> {
        // JavaScript has no integers: a whole number within the exact range of a double is one.
        let whole = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_991.0;
        #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
        Ok(if whole { Tree::Integer(value as i64) } else { Tree::Fraction })
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Tree, E> {
        self.budget.text(value).map(Tree::Text)
    }

    fn visit_unit<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        loop {
            let step = || list.len().to_string();
            let entry = source.next_element_seed(self.deeper()?).map_err(|error| self.budget.passing(error, step))?;
            let Some(entry) = entry else { return Ok(Tree::List(list)) };
            self.room(list.len())?;
            list.push(entry);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Tree, A::Error> {
        let mut fields: Vec<(String, Tree)> = Vec::new();
        self.deeper()?;
        while let Some(key) = source.next_key::<String>()? {
            let key = self.budget.text(&key)?;
            self.room(fields.len())?;
            if fields.iter().any(|(name, _)| *name == key) {
                return Err(self.budget.refuse(Problem::RepeatedKey { name: key }));
            }
            let value = source.next_value_seed(self.deeper()?);
            let value = value.map_err(|error| self.budget.passing(error, || escaped(&key)))?;
            fields.push((key, value));
        }
        Ok(Tree::Object(fields))
    }
}

/// A key as a step of a JSON pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
