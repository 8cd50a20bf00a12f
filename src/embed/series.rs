//! The series that a page names: fetched only when a reader looks at other years, by a part that arrives with that wish.

use leptos::{prelude::*, task::spawn_local};

use crate::components::{SeriesFailure, SeriesState, Store};

use super::parts;

/// Forgets what is known of a series: the page names another one, or shows another report.
pub fn settle_series(store: Store) {
    let is_named = store.settings.with_untracked(|settings| settings.series.is_some());
    store.data.series.set(if is_named { SeriesState::Unasked } else { SeriesState::Absent });
}

/// Fetches the series whenever it is wanted.
pub fn follow_series(store: Store) {
    Effect::new(move || {
        if store.data.series.with(|state| matches!(state, SeriesState::Wanted)) {
            spawn_local(async move {
                match parts::series_fetcher().await {
                    Ok(fetch) => fetch(store),
                    Err(code) => {
                        let failure = SeriesFailure { code, fault: None };
                        // The widget may be gone by now.
                        drop(store.data.series.try_set(SeriesState::Failed(failure)));
                    }
                }
            });
        }
    });
}
