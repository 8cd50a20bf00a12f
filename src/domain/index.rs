//! Places by name: a sorted list, found by halving. In wasm it is a fraction of a map.

/// Names, each with the places at which it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    entries: Vec<(String, usize)>,
}

impl Index {
    /// From names with their places, in any order.
    pub fn new<'n>(entries: impl Iterator<Item = (&'n str, usize)>) -> Self {
        Self::sorted(entries.map(|(name, at)| (name.to_owned(), at)).collect())
    }

    /// From names in the order of their places.
    pub fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        Self::new(names.enumerate().map(|(at, name)| (name, at)))
    }

    fn sorted(mut entries: Vec<(String, usize)>) -> Self {
        entries.sort_unstable();
        entries.dedup();
        Self { entries }
    }

    /// Every place of a name, from the first.
    pub fn all<'i>(&'i self, name: &str) -> impl Iterator<Item = usize> + use<'i> {
        let start = self.entries.partition_point(|(known, _)| known.as_str() < name);
        let rest = self.entries.get(start..).unwrap_or_default();
        let count = rest.partition_point(|(known, _)| known == name);
        rest.iter().take(count).map(|(_, at)| *at)
    }

    /// The first place of a name.
    pub fn first(&self, name: &str) -> Option<usize> {
        self.all(name).next()
    }
}
