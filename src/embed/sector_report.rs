//! The sector report behind the dataset: the one it carries itself, or the file that belongs to the built-in one.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser,
    components::{Data, ReportState},
    domain::Dataset,
};

use super::{options::embedded, parts};

/// Sets another dataset, and with it what is known of its report: there is never a report of an old dataset.
pub fn set_dataset(data: Data, dataset: Arc<Dataset>) {
    let is_built_in = embedded().is_some_and(|built_in| Arc::ptr_eq(&built_in, &dataset));
    data.is_built_in.set(is_built_in);
    data.report.set(match &dataset.sector_report {
        Some(report) => ReportState::Ready(Arc::clone(report)),
        None if is_built_in => ReportState::Loading,
        None => ReportState::Absent,
    });
    data.dataset.set(dataset);
}

/// Fetches the report's file whenever it is wanted: once the widget is drawn, so that what is read first does not wait
/// for it, and when the reader asks again.
pub fn follow_requests(data: Data) {
    Effect::new(move |asked: Option<u32>| {
        let requests = data.requests.get();
        let is_again = asked.is_some_and(|asked| asked != requests);
        if is_again {
            data.report.set(ReportState::Loading);
        }
        if data.report.with(|report| matches!(report, ReportState::Loading)) {
            spawn_local(fetch(data));
        }
        requests
    });
}

async fn fetch(data: Data) {
    let Some(dataset) = data.dataset.try_get_untracked() else { return };
    // Asked for at once, so that the file does not wait for what reads it.
    spawn_local(async { drop(parts::report_reader().await) });
    let arrived = match browser::results_text().await {
        // Built without a results file.
        Ok(text) if text.is_empty() => ReportState::Absent,
        Ok(text) => match parts::report_reader().await.map(|read| read(&text, &dataset)) {
            Ok(Ok(report)) => ReportState::Ready(Arc::new(report)),
            Ok(Err(fault)) => {
                browser::warn(&fault);
                ReportState::Failed("dataset".to_owned())
            }
            Err(code) => ReportState::Failed(code),
        },
        Err(code) => ReportState::Failed(code),
    };
    // Another dataset may have come meanwhile, and settled the matter; the widget may be gone.
    let is_same = data.dataset.try_with_untracked(|known| Arc::ptr_eq(known, &dataset)) == Some(true);
    if is_same && data.report.with_untracked(|report| matches!(report, ReportState::Loading)) {
        data.report.set(arrived);
    }
}
