//! Entries that change places: moved, not drawn anew.

use std::{cell::Cell, sync::Arc};

use leptos::prelude::*;

thread_local! {
    static DRAWINGS: Cell<u32> = const { Cell::new(0) };
}

/// Draws an entry, by its place.
pub type DrawEntry = Arc<dyn Fn(usize) -> AnyView + Send + Sync>;

/// The entries of `order`, each drawn once by `draw`, in the order that there is.
///
/// One type for all lists: every list of its own type would bring its own copy of the comparison of keys.
pub fn ordered(order: Memo<Vec<usize>>, draw: DrawEntry) -> AnyView {
    // Leptos keeps entries whose keys it knows, even of an earlier drawing in the same place, so keys name the drawing.
    let drawing = DRAWINGS.get().wrapping_add(1);
    DRAWINGS.set(drawing);
    view! { <For each=move || order.get() key=move |place: &usize| (drawing, *place) children=move |place| draw(place) /> }
        .into_any()
}
