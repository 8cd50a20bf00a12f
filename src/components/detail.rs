//! The details of one indicator.

use leptos::prelude::*;

use super::Signals;

/// The panel, open while an indicator is selected.
#[component]
pub fn Detail(signals: Signals) -> impl IntoView {
    let _ = signals;
}
