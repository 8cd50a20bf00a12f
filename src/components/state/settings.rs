//! What the host page set: how the widget looks and behaves, whatever the reader chooses.

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
    /// All themes, the default first.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name in the `theme` attribute.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.slug() == slug)
    }
}

/// The settings of one widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Level of the widget's own heading, 1 to 6.
    pub heading_level: u8,
    /// Whether charts load before they are about to be seen.
    pub eager: bool,
    /// What stands before the names in the page's address, where the address says what is shown.
    pub address: Option<String>,
    /// The address of a series that the dataset is a report of.
    pub series: Option<String>,
}

impl Default for Settings {
    /// A heading under the page's own, charts when they are about to be seen, and an address that belongs to the page.
    fn default() -> Self {
        Self { theme: Theme::Auto, heading_level: 2, eager: false, address: None, series: None }
    }
}
