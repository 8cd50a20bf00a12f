//! A heading whose level depends on where the widget stands in the host page.

use leptos::prelude::*;

/// A heading of a level from 1 to 6; deeper ones stay at 6.
pub fn heading(level: u8, class: &'static str, text: String) -> AnyView {
    heading_of(level, class, text.into_any())
}

/// The same of what is more than a plain text.
pub fn heading_of(level: u8, class: &'static str, text: AnyView) -> AnyView {
    match level {
        0 | 1 => view! { <h1 class=class>{text}</h1> }.into_any(),
        2 => view! { <h2 class=class>{text}</h2> }.into_any(),
        3 => view! { <h3 class=class>{text}</h3> }.into_any(),
        4 => view! { <h4 class=class>{text}</h4> }.into_any(),
        5 => view! { <h5 class=class>{text}</h5> }.into_any(),
        _ => view! { <h6 class=class>{text}</h6> }.into_any(),
    }
}
