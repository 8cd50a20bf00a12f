//! A text of the dataset in the languages readers choose from.

/// The same text in Vietnamese and, where somebody translated it, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Vietnamese: the official wording wherever the report has one.
    pub vi: String,
    /// English: a translation, without official standing.
    pub en: Option<String>,
}

impl Wording {
    /// A text without a translation.
    pub fn vietnamese(vi: &str) -> Self {
        Self { vi: vi.to_owned(), en: None }
    }
}
