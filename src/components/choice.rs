//! What the reader or the host page chose, as signals: everything else is derived.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{domain::Dataset, text::Lang};

/// A view of the dataset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The report's table.
    #[default]
    Table,
    /// The target-gap chart.
    Gaps,
}

impl View {
    /// All views in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Table, Self::Gaps];

    /// The name in the `view` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Gaps => "gaps",
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

/// The choices of one widget. Shared by the host's handle and the mounted view, owned by neither.
#[derive(Clone)]
pub struct Choice {
    /// The figures shown.
    pub dataset: ArcRwSignal<Arc<Dataset>>,
    /// The open view.
    pub view: ArcRwSignal<View>,
    /// The reader's language.
    pub lang: ArcRwSignal<Lang>,
    /// Light or dark.
    pub theme: ArcRwSignal<Theme>,
    /// Level of the widget's own heading, 1 to 6.
    pub heading_level: ArcRwSignal<u8>,
    /// Whether charts load before they are about to be seen.
    pub eager: ArcRwSignal<bool>,
}

impl Choice {
    /// Level of the widget's own heading when the host page does not say.
    pub const HEADING_LEVEL: u8 = 2;
    /// Charts wait until they are about to be seen.
    pub const EAGER: bool = false;

    /// The defaults.
    pub fn new(dataset: Arc<Dataset>) -> Self {
        Self {
            dataset: ArcRwSignal::new(dataset),
            view: ArcRwSignal::new(View::default()),
            lang: ArcRwSignal::new(Lang::default()),
            theme: ArcRwSignal::new(Theme::default()),
            heading_level: ArcRwSignal::new(Self::HEADING_LEVEL),
            eager: ArcRwSignal::new(Self::EAGER),
        }
    }
}
