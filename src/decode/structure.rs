//! A structure that is there already, such as a JavaScript object, as a tree within the limits.

use crate::domain::Problem;

use super::{
    limits::MAX_ENTRIES,
    tree::{Budget, Grown, Tree, depth, escaped, room},
};

/// A value of somebody else's structure.
pub trait Structure: Sized {
    /// What the value is; `None` when it is not plain data. Of a list or an object, no more than so many entries are
    /// asked for: who has more is refused.
    fn shape(self, entries: usize) -> Option<Shape<Self>>;
}

/// What a value is.
pub enum Shape<S> {
    /// Values by name.
    Object(Vec<(String, S)>),
    /// Values one after the other.
    List(Vec<S>),
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A whole number that a double may not hold.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// Nothing.
    Null,
}

/// Reads a whole structure.
pub fn tree<S: Structure>(source: S) -> Grown<Tree> {
    value(source, 0, &mut Budget::full())
}

fn value<S: Structure>(source: S, around: usize, budget: &mut Budget) -> Grown<Tree> {
    budget.value()?;
    Ok(match source.shape(MAX_ENTRIES + 1).ok_or(Problem::NotPlain)? {
        Shape::Null => Tree::Null,
        Shape::Boolean(value) => Tree::Boolean(value),
        Shape::Integer(value) => Tree::Integer(value),
        Shape::Number(value) => Tree::number(value),
        Shape::Text(text) => {
            budget.text(&text)?;
            Tree::Text(text)
        }
        Shape::List(entries) => {
            depth(around)?;
            let mut list = Vec::new();
            for entry in entries {
                let entry = value(entry, around + 1, budget);
                let entry = entry.map_err(|refusal| refusal.passing(list.len().to_string()))?;
                room(list.len())?;
                list.push(entry);
            }
            Tree::List(list)
        }
        Shape::Object(entries) => {
            depth(around)?;
            let mut fields = Vec::new();
            for (key, entry) in entries {
                budget.key(&key, &fields)?;
                let entry = value(entry, around + 1, budget);
                let entry = entry.map_err(|refusal| refusal.passing(escaped(&key)))?;
                fields.push((key, entry));
            }
            Tree::Object(fields)
        }
    })
}
