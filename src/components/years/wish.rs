//! The wish for a series: who looks at other years has it fetched.

use std::cell::Cell;

use crate::components::state::Store;

thread_local! {
    /// What fetches it. Reading files is not the business of views.
    static FETCH: Cell<Option<fn(Store)>> = const { Cell::new(None) };
}

/// Says what fetches a series.
pub fn on_series_wanted(fetch: fn(Store)) {
    FETCH.set(Some(fetch));
}

/// Has the series fetched that the widget's page names.
pub fn want_series(store: Store) {
    store.data.series.want();
    if let Some(fetch) = FETCH.get() {
        fetch(store);
    }
}
