//! The series that a page names: fetched only when a reader looks at other years, by a part that arrives with that wish.

use leptos::{prelude::*, task::spawn_local};

use crate::components::{SeriesFailure, SeriesState, Store};

use super::parts;

/// Forgets what is known of a series: the page names another one, or shows another report.
pub fn settle_series(store: Store) {
    store.data.series.settle(store.settings.with_untracked(|settings| settings.series.is_some()));
}

/// Fetches the series that somebody looks at.
pub fn fetch_wanted(store: Store) {
    spawn_local(async move {
        match parts::series_fetcher().await {
            Ok(fetch) => fetch(store),
            Err(code) => store.data.series.arrive(SeriesState::Failed(SeriesFailure { code, fault: None })),
        }
    });
}
