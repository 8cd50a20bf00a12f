//! What a file is said to hold: everything or what is seen, in which view, by which filters, in which order.

/// How much a file holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Everything, in the report's order.
    #[default]
    All,
    /// What the open view shows, as it shows it.
    Seen,
}

impl Extent {
    /// Its name in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Seen => "seen",
        }
    }
}

/// What a file is said to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportScope {
    /// How much.
    pub extent: Extent,
    /// The open view, as its reader knows it.
    pub view: String,
    /// The filters in use, each with its name.
    pub filters: Vec<String>,
    /// The order of the rows.
    pub order: String,
}
