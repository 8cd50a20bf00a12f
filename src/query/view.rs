//! The views of a dataset, and what is counted in each.

/// A view of the dataset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// What matters at a glance.
    #[default]
    Overview,
    /// The report's table.
    Table,
    /// The target-gap chart.
    Gaps,
    /// The sector results.
    Results,
    /// The report's figures held against one another.
    Audit,
}

impl View {
    /// All views in the order of the switch.
    pub const ALL: [Self; 5] = [Self::Overview, Self::Table, Self::Gaps, Self::Results, Self::Audit];

    /// The name in the `view` attribute, in addresses and in `data-view`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Table => "table",
            Self::Gaps => "gaps",
            Self::Results => "results",
            Self::Audit => "audit",
        }
    }

    /// The view with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.slug() == slug)
    }

    /// Whether it shows indicators one by one.
    pub fn is_of_indicators(self) -> bool {
        matches!(self, Self::Table | Self::Gaps)
    }

    /// Whether it needs the sector report.
    pub fn is_of_report(self) -> bool {
        matches!(self, Self::Results | Self::Audit)
    }
}
