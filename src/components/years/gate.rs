//! What stands for the series until it is here: that it comes, or why it cannot be had.

use std::sync::Arc;

use leptos::{html::Div, prelude::*};

use crate::{
    browser,
    components::{
        elements::{live, pressed},
        state::{SeriesFailure, SeriesState, Store},
    },
    domain::Series,
    text,
};

use super::wish::want_series;

/// How a place draws the series.
pub type DrawSeries = Box<dyn Fn(Arc<Series>) -> AnyView + Send>;

/// Draws the series when it is here. That somebody looks is what it is fetched for.
pub fn when_here(store: Store, draw: DrawSeries) -> AnyView {
    let place = NodeRef::<Div>::new();
    Effect::new(move || {
        if matches!(store.data.series.get(), SeriesState::Unasked) {
            want_series(store);
        }
    });
    Effect::new(move || {
        let SeriesState::Failed(SeriesFailure { code, fault }) = store.data.series.get() else { return };
        let Some(element) = place.get() else { return };
        let lang = store.lang.get_untracked();
        let words = text::years_words(lang);
        let message = fault.as_ref().map_or(words.failed, |fault| lang.of(fault));
        browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
    });
    let content = live(move || {
        let words = text::years_words(store.lang.get());
        match store.data.series.get() {
            SeriesState::Ready(series) => draw(series),
            SeriesState::Absent => ().into_any(),
            SeriesState::Unasked | SeriesState::Wanted => view! { <p role="status">{words.loading}</p> }.into_any(),
            SeriesState::Failed(SeriesFailure { fault: Some(fault), .. }) => view! {
                <p role="status">{words.failed}</p>
                <p>{store.lang.get().of(&fault).to_owned()}</p>
            }
            .into_any(),
            SeriesState::Failed(SeriesFailure { fault: None, .. }) => view! {
                <p role="status">{words.failed}</p>
                <button
                    type="button"
                    class="part-retry"
                    data-action="retry-series"
                    on:click=pressed(move |_| {
                        // The button goes away: what it stands in keeps the focus.
                        if let Some(element) = place.get_untracked() {
                            browser::focus_on(&element);
                        }
                        want_series(store);
                    })
                >
                    {words.retry}
                </button>
            }
            .into_any(),
        }
    });
    view! { <div class="years-gate" tabindex="-1" node_ref=place>{content}</div> }.into_any()
}
