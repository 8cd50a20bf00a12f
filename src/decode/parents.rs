//! Entries that name a parent of their own kind: every parent must exist, and none may be its own ancestor.

use crate::domain::{Fault, Index, Problem};

use super::node::Node;

/// Checks the parents of a list; `link` gives an entry's id and its parent's.
pub fn parents<T>(
    nodes: &[Node<'_>],
    entries: &[T],
    link: impl Fn(&T) -> (&str, Option<&str>),
) -> Result<(), Box<Fault>> {
    let places = Index::of(entries.iter().map(|entry| link(entry).0));
    let mut parents = Vec::with_capacity(entries.len());
    for (node, entry) in nodes.iter().zip(entries) {
        let unknown = |id: &str| node.fault_of("parent", Problem::UnknownId { id: id.to_owned() });
        let parent = link(entry).1.map(|id| places.first(id).ok_or_else(|| unknown(id)));
        parents.push(parent.transpose()?);
    }
    match first_in_circle(&parents).and_then(|first| nodes.get(first)) {
        Some(node) => Err(node.fault(Problem::Circular)),
        None => Ok(()),
    }
}

/// Walks up from each entry until known ground; meeting one's own trail is a circle.
fn first_in_circle(parents: &[Option<usize>]) -> Option<usize> {
    let mut seen_by = vec![usize::MAX; parents.len()];
    for start in 0..parents.len() {
        let mut here = Some(start);
        while let Some(index) = here {
            match seen_by.get_mut(index) {
                Some(by) if *by == usize::MAX => *by = start,
                Some(by) if *by == start => return Some(circle(parents, index)),
                _ => break,
            }
            here = parents.get(index).copied().flatten();
        }
    }
    None
}

/// The first entry, in the dataset's order, of the circle that an index lies on.
fn circle(parents: &[Option<usize>], on: usize) -> usize {
    let mut first = on;
    let mut here = parents.get(on).copied().flatten();
    while let Some(index) = here.filter(|index| *index != on) {
        first = first.min(index);
        here = parents.get(index).copied().flatten();
    }
    first
}
