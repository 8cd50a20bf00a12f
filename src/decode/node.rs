//! A value of the tree together with its path, and the questions a format asks of it.

use std::collections::HashSet;

use crate::domain::{Fault, JsonKind, Problem, Wording};

use super::tree::{Tree, escaped};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    tree: &'a Tree,
    path: String,
}

/// The fields of an object, taken one by one; what is left at the end is unknown.
pub struct Fields<'a> {
    fields: Vec<(&'a str, &'a Tree)>,
    path: String,
}

/// A fault is boxed on its way out: each step passes it on, and it is larger than most of what is read.
type Read<T> = Result<T, Box<Fault>>;

impl<'a> Node<'a> {
    /// The whole document.
    pub fn root(tree: &'a Tree) -> Self {
        Self { tree, path: String::new() }
    }

    /// A fault at this place.
    pub fn fault(&self, problem: Problem) -> Box<Fault> {
        Box::new(Fault { path: self.path.clone(), problem })
    }

    /// A fault at a field of this object.
    pub fn fault_of(&self, field: &str, problem: Problem) -> Box<Fault> {
        Box::new(Fault { path: format!("{}/{field}", self.path), problem })
    }

    fn wrong<T>(&self, expected: JsonKind) -> Read<T> {
        Err(self.fault(Problem::WrongKind { expected, found: self.tree.kind() }))
    }

    /// An object's fields.
    pub fn fields(&self) -> Read<Fields<'a>> {
        match self.tree {
            Tree::Object(fields) => Ok(Fields {
                fields: fields.iter().map(|(name, tree)| (name.as_str(), tree)).collect(),
                path: self.path.clone(),
            }),
            _ => self.wrong(JsonKind::Object),
        }
    }

    /// An object whose keys are data: each key with its value.
    pub fn entries(&self) -> Read<Vec<(&'a str, Node<'a>)>> {
        let fields = self.fields()?.fields;
        Ok(fields.into_iter().map(|(name, tree)| (name, self.child(tree, &escaped(name)))).collect())
    }

    /// A list's entries; at least one.
    pub fn list(&self) -> Read<Vec<Node<'a>>> {
        match self.tree {
            Tree::List(list) if list.is_empty() => Err(self.fault(Problem::EmptyList)),
            Tree::List(list) => {
                Ok(list.iter().enumerate().map(|(at, tree)| self.child(tree, &at.to_string())).collect())
            }
            _ => self.wrong(JsonKind::List),
        }
    }

    /// A text that is not blank.
    pub fn text(&self) -> Read<&'a str> {
        match self.tree {
            Tree::Text(text) if text.trim().is_empty() => Err(self.fault(Problem::EmptyText)),
            Tree::Text(text) => Ok(text),
            _ => self.wrong(JsonKind::Text),
        }
    }

    /// A whole number.
    pub fn integer(&self) -> Read<i64> {
        match self.tree {
            Tree::Integer(number) => Ok(*number),
            Tree::Fraction => Err(self.fault(Problem::OutOfRange)),
            _ => self.wrong(JsonKind::Number),
        }
    }

    /// `true` or `false`.
    pub fn boolean(&self) -> Read<bool> {
        match self.tree {
            Tree::Boolean(value) => Ok(*value),
            _ => self.wrong(JsonKind::Boolean),
        }
    }

    /// An id: lower-case letters and digits, with single hyphens between them.
    pub fn id(&self) -> Read<&'a str> {
        self.id_split_at(&['-'])
    }

    /// An id in which numbers with points may stand, such as `1.10`.
    pub fn numbered_id(&self) -> Read<&'a str> {
        self.id_split_at(&['-', '.'])
    }

    fn id_split_at(&self, joints: &[char]) -> Read<&'a str> {
        let text = self.text()?;
        let is_part = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.split(joints).all(is_part) { Ok(text) } else { Err(self.fault(Problem::BadId)) }
    }

    /// Whether this is a text.
    pub fn is_text(&self) -> bool {
        matches!(self.tree, Tree::Text(_))
    }

    /// Whether this is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.tree, Tree::List(_))
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.tree, Tree::Null)
    }

    /// One of the words of a small vocabulary.
    pub fn word<T>(&self, meaning: fn(&str) -> Option<T>, expected: &'static str) -> Read<T> {
        let found = self.text()?;
        meaning(found).ok_or_else(|| self.fault(Problem::UnknownWord { found: found.to_owned(), expected }))
    }

    /// A text in Vietnamese and, where it is translated, in English. Other languages may stand beside them, by their tags.
    pub fn wording(&self) -> Read<Wording> {
        let mut fields = self.fields()?;
        let vi = fields.required("vi")?.text()?.to_owned();
        let en = fields.optional("en").map(|en| en.text().map(str::to_owned)).transpose()?;
        fields.end_with_tags()?;
        Ok(Wording { vi, en })
    }

    fn child(&self, tree: &'a Tree, step: &str) -> Self {
        Self { tree, path: format!("{}/{step}", self.path) }
    }
}

impl<'a> Fields<'a> {
    /// A field that may be absent.
    pub fn optional(&mut self, name: &'static str) -> Option<Node<'a>> {
        let at = self.fields.iter().position(|(field, _)| *field == name)?;
        let (_, tree) = self.fields.swap_remove(at);
        Some(Node { tree, path: format!("{}/{name}", self.path) })
    }

    /// A field that must be there.
    pub fn required(&mut self, name: &'static str) -> Read<Node<'a>> {
        let path = self.path.clone();
        self.optional(name).ok_or_else(|| Box::new(Fault { path, problem: Problem::MissingField { name } }))
    }

    /// Refuses fields nobody asked for, but for texts whose name is the tag of a language, such as `km` or `zh-Hant`.
    fn end_with_tags(mut self) -> Read<()> {
        let is_tag = |name: &str| {
            let mut parts = name.split('-');
            let is_part =
                |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric());
            let language = parts.next().unwrap_or_default();
            matches!(language.len(), 2 | 3) && language.bytes().all(|it| it.is_ascii_lowercase()) && parts.all(is_part)
        };
        for (name, tree) in self.fields.iter().filter(|(name, _)| is_tag(name)) {
            Node { tree, path: format!("{}/{}", self.path, escaped(name)) }.text()?;
        }
        self.fields.retain(|(name, _)| !is_tag(name));
        self.end()
    }

    /// Refuses fields nobody asked for.
    pub fn end(self) -> Read<()> {
        match self.fields.into_iter().min_by_key(|(name, _)| *name) {
            None => Ok(()),
            Some((name, _)) => {
                Err(Box::new(Fault { path: self.path, problem: Problem::UnknownField { name: name.to_owned() } }))
            }
        }
    }
}

/// Reads a list of things with ids and refuses an id used twice.
pub fn with_ids<'a, T>(
    list: &Node<'a>,
    mut read: impl FnMut(&Node<'a>, &mut Fields<'a>, String) -> Read<T>,
) -> Read<Vec<T>> {
    let mut seen = HashSet::new();
    let mut things = Vec::new();
    for node in list.list()? {
        let mut fields = node.fields()?;
        let id = fields.required("id")?;
        let text = id.id()?;
        if !seen.insert(text) {
            return Err(id.fault(Problem::RepeatedId { id: text.to_owned() }));
        }
        things.push(read(&node, &mut fields, text.to_owned())?);
        fields.end()?;
    }
    Ok(things)
}

/// Refuses the first heading of a list that nothing stands under; `has_entries` goes through them in order. Asked last:
/// what else is wrong may be why nothing does.
pub fn filled(list: &Node<'_>, has_entries: impl Iterator<Item = bool>) -> Read<()> {
    match list.list()?.iter().zip(has_entries).find(|(_, has_entries)| !has_entries) {
        Some((empty, _)) => Err(empty.fault(Problem::EmptyList)),
        None => Ok(()),
    }
}
