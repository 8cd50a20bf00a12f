//! What our entries of the history hold beside the host page's own: who made the entry, and which details are open in it.

use std::fmt;

use crate::browser::location;

/// The key under which an entry stands in `history.state`.
pub const KEY: &str = "chi-tieu";

/// A note: one word for who made the entry, then `WIDGET=ID` for each widget with open details.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryEntry {
    by: String,
    open: Vec<(String, String)>,
}

impl HistoryEntry {
    /// The note of the entry that there is; an empty one if it has none.
    pub fn here() -> Self {
        location::note(KEY).map(|text| Self::from_text(&text)).unwrap_or_default()
    }

    fn from_text(text: &str) -> Self {
        let (by, open) = text.split_once(' ').unwrap_or((text, ""));
        let pair = |word: &str| word.split_once('=').map(|(widget, id)| (widget.to_owned(), id.to_owned()));
        Self { by: by.to_owned(), open: open.split(' ').filter_map(pair).collect() }
    }

    /// Whether a widget made the entry.
    pub fn is_by(&self, widget: &str) -> bool {
        self.by == widget
    }

    /// The details that a widget has open.
    pub fn open(&self, widget: &str) -> Option<&str> {
        self.open.iter().find(|(known, _)| known == widget).map(|(_, id)| id.as_str())
    }

    /// The same for an entry that a widget makes.
    #[must_use]
    pub fn by(&self, widget: &str) -> Self {
        Self { by: widget.to_owned(), open: self.open.clone() }
    }

    /// The same with these details open.
    #[must_use]
    pub fn with(&self, widget: &str, id: &str) -> Self {
        let mut note = Self { by: self.by.clone(), open: self.others(widget) };
        note.open.push((widget.to_owned(), id.to_owned()));
        note
    }

    /// The same without a widget; nothing where nobody is left.
    pub fn without(&self, widget: &str) -> Option<Self> {
        let by = if self.is_by(widget) { String::new() } else { self.by.clone() };
        let note = Self { by, open: self.others(widget) };
        (note != Self::default()).then_some(note)
    }

    fn others(&self, widget: &str) -> Vec<(String, String)> {
        self.open.iter().filter(|(known, _)| known != widget).cloned().collect()
    }
}

impl fmt::Display for HistoryEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.by)?;
        self.open.iter().try_for_each(|(widget, id)| write!(f, " {widget}={id}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_read_as_it_was_written() {
        let note = HistoryEntry::default().with("b", "x-1").by("a").with("a", "y").with("b", "z");
        assert_eq!(note.to_string(), "a a=y b=z");
        assert_eq!(HistoryEntry::from_text(&note.to_string()), note);
        assert_eq!((note.open("a"), note.open("b"), note.open("c")), (Some("y"), Some("z"), None));
        assert!(note.is_by("a") && !note.is_by("b"));
    }

    #[test]
    fn who_leaves_takes_only_their_own_along() {
        let note = HistoryEntry::default().by("a").with("a", "y").with("b", "z");
        assert_eq!(note.without("a").map(|note| note.to_string()), Some(" b=z".to_owned()));
        assert_eq!(note.without("b").map(|note| note.to_string()), Some("a a=y".to_owned()));
        assert_eq!(note.without("a").and_then(|note| note.without("b")), None);
        assert_eq!(HistoryEntry::from_text(" b=z").open("b"), Some("z"));
    }

    #[test]
    fn any_text_is_a_note() {
        for text in ["", " ", "=", "a =", "a b c= =d", "ố ầ=ề"] {
            let note = HistoryEntry::from_text(text);
            assert_eq!(HistoryEntry::from_text(&note.to_string()), note, "{text}");
        }
    }
}
