//! The results behind the dataset: those it carries itself, or the file that belongs to the built-in one.

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser,
    components::{Choice, Results},
    decode,
    domain::Dataset,
};

use super::options::embedded;

/// Keeps the results in step with the dataset. The file is asked for once the widget is drawn, so that what is read
/// first does not wait for it.
pub fn follow_dataset(choice: &Choice) {
    let (dataset, results, asked) = (choice.dataset.clone(), choice.results.clone(), choice.asked.clone());
    let built_in = choice.built_in.clone();
    Effect::new(move || {
        asked.track();
        let dataset = dataset.get();
        let is_built_in = embedded().is_ok_and(|built_in| Arc::ptr_eq(&built_in, &dataset));
        built_in.set(is_built_in);
        results.set(match &dataset.sector_report {
            Some(sector_report) => Results::Ready(Arc::clone(sector_report)),
            None if is_built_in => Results::Loading,
            None => Results::Absent,
        });
        if is_built_in && dataset.sector_report.is_none() {
            spawn_local(fetch(dataset, results.clone()));
        }
    });
}

async fn fetch(dataset: Arc<Dataset>, results: ArcRwSignal<Results>) {
    let arrived = match browser::results_text().await {
        // Built without a results file.
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => decode::parse_sector_report(&text, &dataset)
            .map(|sector_report| Some(Arc::new(sector_report)))
            .map_err(|fault| {
                browser::warn(&format!("results: {fault}"));
                "dataset".to_owned()
            }),
        Err(code) => Err(code),
    };
    // Another dataset may have come meanwhile, and settled the matter.
    if results.with_untracked(|known| *known == Results::Loading) {
        results.set(match arrived {
            Ok(Some(sector_report)) => Results::Ready(sector_report),
            Ok(None) => Results::Absent,
            Err(code) => Results::Failed(code),
        });
    }
}
