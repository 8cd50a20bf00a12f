//! The head of a column in a chart's table.

use leptos::prelude::*;

/// A head cell.
pub fn column(name: &'static str) -> AnyView {
    view! { <th scope="col">{name}</th> }.into_any()
}
