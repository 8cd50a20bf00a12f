//! A text with what the search found in it highlighted.

use std::ops::Range;

use leptos::prelude::*;

use crate::text;

/// The text, with the given byte ranges in `<mark>`.
pub fn highlight(content: &str, ranges: &[Range<usize>]) -> AnyView {
    if ranges.is_empty() {
        return content.to_owned().into_any();
    }
    text::pieces(content, ranges)
        .into_iter()
        .map(|piece| {
            let part = piece.text.to_owned();
            if piece.is_found { view! { <mark>{part}</mark> }.into_any() } else { part.into_any() }
        })
        .collect_view()
        .into_any()
}
