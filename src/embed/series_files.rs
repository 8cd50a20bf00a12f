//! The files of a series: the one that the page names, then all reports at once, then the whole, or why there is none.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser,
    components::{SeriesFailure, SeriesState, Store},
    decode,
    domain::{Fault, Problem, Series, Wording},
    text::{self, Lang},
};

/// Fetches the series that the page names. The widget may be gone when it arrives, or want another one.
pub fn fetch_series(store: Store) {
    let Some(address) = named(store) else { return };
    spawn_local(async move {
        let arrived = match fetched(&address).await.and_then(|series| with_report(store, series)) {
            Ok(series) => SeriesState::Ready(Arc::new(series)),
            Err(failure) => SeriesState::Failed(failure),
        };
        if named(store).as_ref() == Some(&address) {
            store.data.series.arrive(arrived);
        }
    });
}

fn named(store: Store) -> Option<String> {
    store.settings.try_with_untracked(|settings| settings.series.clone()).flatten()
}

async fn fetched(address: &str) -> Result<Series, SeriesFailure> {
    let text = browser::series_file(address, "").await.map_err(|code| SeriesFailure { code, fault: None })?;
    let files = decode::series_files(&text).map_err(|fault| faulty(&fault))?;
    // All asked for before the first is waited for.
    let coming: Vec<_> = files.iter().map(|file| browser::series_file(file, address)).collect();
    let mut reports = Vec::new();
    for report in coming {
        reports.push(report.await.map_err(|code| SeriesFailure { code, fault: None })?);
    }
    decode::parse_series(&text, &reports).map_err(|fault| faulty(&fault))
}

/// The series, if the report that is shown is one of its own.
fn with_report(store: Store, series: Series) -> Result<Series, SeriesFailure> {
    let id = store.data.dataset.try_with_untracked(|dataset| dataset.document.id.clone()).unwrap_or_default();
    match series.position(&id) {
        Some(_) => Ok(series),
        None => Err(faulty(&Fault { path: "/reports".to_owned(), problem: Problem::NotInSeries { id } })),
    }
}

fn faulty(fault: &Fault) -> SeriesFailure {
    browser::warn(&format!("series: {fault}"));
    let [vi, en] = [Lang::Vi, Lang::En].map(|lang| text::decode_failure(lang, fault));
    SeriesFailure { code: "dataset".to_owned(), fault: Some(Arc::new(Wording { vi, en: Some(en) })) }
}
