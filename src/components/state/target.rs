//! Where a link inside the widget leads.

use crate::query::View;

/// An entry that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An indicator of the main table, by its id.
    Indicator(String),
    /// A sector result.
    Result(String),
    /// A section of the results.
    Section(String),
    /// A check of the audit.
    Check(String),
}

impl Target {
    /// The view it is in.
    pub fn view(&self) -> View {
        match self {
            Self::Indicator(_) => View::Table,
            Self::Result(_) | Self::Section(_) => View::Results,
            Self::Check(_) => View::Audit,
        }
    }

    /// Its attribute, as a selector and without the brackets as a name. Ids are letters, digits and hyphens.
    pub fn selector(&self) -> String {
        match self {
            Self::Indicator(id) => format!("[data-indicator=\"{id}\"]"),
            Self::Result(id) => format!("[data-result=\"{id}\"]"),
            Self::Section(id) => format!("[data-section=\"{id}\"]"),
            Self::Check(id) => format!("[data-check=\"{id}\"]"),
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Indicator(id) | Self::Result(id) | Self::Section(id) | Self::Check(id) => id,
        }
    }
}
