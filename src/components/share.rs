//! What a reader can pass on: the address of what is shown, and how to cite it.

use leptos::prelude::*;

use super::Signals;

/// The menu of sharing.
#[component]
pub fn Share(signals: Signals) -> impl IntoView {
    let _ = signals;
}
