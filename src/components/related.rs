//! What lies behind an indicator: the results that explain it, and the checks in which it stands.

use leptos::prelude::*;

use crate::text;

use super::{Signals, Target, link::link, live::live};

/// A list of links that opens on demand; nothing while the results are not here.
pub fn related(signals: Signals, indicator: String) -> AnyView {
    let list = live(move || {
        let results = signals.results.get();
        let sector_report = results.ready()?;
        let lang = signals.lang.get();
        let explaining = sector_report.explaining(&indicator);
        let to_results = explaining
            .map(|result| link(signals, Target::Result(result.id.clone()), text::result_phrase(lang, result)));
        let to_checks = sector_report
            .audit
            .about_indicator(&indicator)
            .map(|check| link(signals, Target::Check(check.id.clone()), text::check_link(lang, check)));
        let links: Vec<AnyView> = to_results.chain(to_checks).collect();
        let count = links.len();
        let entries = links.into_iter().map(|link| view! { <li>{link}</li> }).collect_view();
        (count > 0).then(|| {
            view! {
                <details class="related">
                    <summary>{format!("{} ({count})", text::messages(lang).results.related)}</summary>
                    <ul>{entries}</ul>
                </details>
            }
            .into_any()
        })
    });
    list.into_any()
}
