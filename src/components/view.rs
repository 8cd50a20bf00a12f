//! What a widget can show, and in which colours.

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

    /// The name in the `view` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Table => "table",
            Self::Gaps => "gaps",
            Self::Results => "results",
            Self::Audit => "audit",
        }
    }

    /// The view with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name() == name)
    }
}

/// Colours of the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system asks.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The name in the `theme` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }
}
