//! A text of the dataset in both languages readers choose from.

/// The same text in Vietnamese and in English. Both are required, so a dataset is never half translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Vietnamese: the official wording wherever the report has one.
    pub vi: String,
    /// English: a translation, without official standing.
    pub en: String,
}
