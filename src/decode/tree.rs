//! JSON as a tree, within the limits: what text and structures become before anybody asks what they mean.

use crate::domain::{Fault, JsonKind, Problem};

use super::limits::{MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_TEXT};

/// A JSON value within the limits: its texts are NFC, its keys unique.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A number as floating point has it. JavaScript has no integers: a whole number within the exact range of a double
    /// is one.
    pub fn number(value: f64) -> Self {
        let whole = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_991.0;
        #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
        if whole { Self::Integer(value as i64) } else { Self::Fraction }
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

/// A problem, and the steps to its place from the inside out: nobody pays for a path where nothing is wrong.
#[derive(Debug)]
pub struct Refusal {
    problem: Problem,
    steps: Vec<String>,
}

/// A refusal is boxed on its way out: it is larger than most of what is read.
pub type Grown<T> = Result<T, Box<Refusal>>;

impl Refusal {
    /// Adds the step that led to the place.
    pub fn passing(mut self: Box<Self>, step: String) -> Box<Self> {
        self.steps.push(step);
        self
    }

    /// The fault of the whole. What is no JSON at all has a line and a column, or nothing, instead of a path.
    pub fn into_fault(self) -> Fault {
        let path = match self.problem {
            Problem::Syntax { .. } | Problem::NotPlain => String::new(),
            _ => self.steps.iter().rev().map(|step| format!("/{step}")).collect(),
        };
        Fault { path, problem: self.problem }
    }
}

impl From<Problem> for Box<Refusal> {
    fn from(problem: Problem) -> Self {
        Self::new(Refusal { problem, steps: Vec::new() })
    }
}

/// What may still be read. Every value costs a byte and every text its length, so that a structure holds no more than a
/// text could.
pub struct Budget {
    bytes: usize,
}

impl Budget {
    /// All of it.
    pub fn full() -> Self {
        Self { bytes: MAX_BYTES }
    }

    /// Pays for a value.
    pub fn value(&mut self) -> Grown<()> {
        self.spend(1)
    }

    /// Pays for a text and checks it.
    pub fn text(&mut self, text: &str) -> Grown<()> {
        if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
            return Err(Problem::TextTooLong { limit: MAX_TEXT }.into());
        }
        self.spend(text.len())
    }

    /// Pays for a key and checks it against those before it.
    pub fn key(&mut self, key: &str, before: &[(String, Tree)]) -> Grown<()> {
        self.text(key)?;
        room(before.len())?;
        let is_new = before.iter().all(|(name, _)| name != key);
        if is_new { Ok(()) } else { Err(Problem::RepeatedKey { name: key.to_owned() }.into()) }
    }

    fn spend(&mut self, bytes: usize) -> Grown<()> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(Problem::TooLarge { limit: MAX_BYTES })?;
        Ok(())
    }
}

/// Whether a list or an object may stand at this depth, which is the number of those around it.
pub fn depth(depth: usize) -> Grown<()> {
    if depth < MAX_DEPTH { Ok(()) } else { Err(Problem::TooDeep { limit: MAX_DEPTH }.into()) }
}

/// Whether there is room for one more after so many entries.
pub fn room(entries: usize) -> Grown<()> {
    if entries < MAX_ENTRIES { Ok(()) } else { Err(Problem::TooMany { limit: MAX_ENTRIES }.into()) }
}

/// A key as a step of a JSON pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
