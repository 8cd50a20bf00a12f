//! Where figures come from, and what area they are about.

use super::{Moment, Wording, slug::slugs};

/// The territory the figures are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    /// Name at the time of the report.
    pub name: Wording,
    /// Which boundaries the figures cover, in a few words.
    pub boundaries: Option<Wording>,
    /// What has changed since.
    pub note: Option<Wording>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocumentKind {
    /// A report of an authority.
    #[default]
    Report,
    /// A resolution of a council.
    Resolution,
    /// A decision of an authority.
    Decision,
    /// An article in the press.
    Press,
}

slugs!(DocumentKind { Report = "report", Resolution = "resolution", Decision = "decision", Press = "press" });

/// A document that figures are taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Key in the dataset; of the main document the key of the dataset.
    pub id: String,
    /// What it is.
    pub kind: DocumentKind,
    /// Number and sign, such as `163/BC-UBND`, where it has one.
    pub number: Option<String>,
    /// Day of issue, or the month or year where no more is known.
    pub date: Moment,
    /// Who issued it.
    pub issuer: Wording,
    /// Its title.
    pub title: Wording,
}
