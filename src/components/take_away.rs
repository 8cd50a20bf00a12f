//! What a reader can take away: the figures as files.

use leptos::prelude::*;

use super::Signals;

/// The menu of downloads.
#[component]
pub fn TakeAway(signals: Signals) -> impl IntoView {
    let _ = signals;
}
