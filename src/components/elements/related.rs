//! What lies behind an indicator: the results that explain it, and the checks in which it stands.

use leptos::prelude::*;

use crate::{
    components::state::{Act, ReportState, Store, Target},
    domain::SectorReport,
    text::{self, Lang},
};

use super::{entry_link, live};

/// A list of links that opens on demand; no place for it where there is no report to come.
pub fn related(store: Store, indicator: &str) -> Option<AnyView> {
    if store.data.report.with_untracked(ReportState::is_absent) {
        return None;
    }
    let indicator = indicator.to_owned();
    let list = live(move || {
        let lang = store.lang.get_untracked();
        store.data.report.with(|report| list(store.act(), lang, report.ready()?, &indicator))
    });
    Some(list.into_any())
}

fn list(act: Act, lang: Lang, report: &SectorReport, indicator: &str) -> Option<AnyView> {
    let to_results = report
        .explaining(indicator)
        .map(|result| entry_link(act, Target::Result(result.id.clone()), text::result_phrase(lang, result)));
    let to_checks = report
        .audit
        .about_indicator(indicator)
        .map(|check| entry_link(act, Target::Check(check.id.clone()), text::check_link(lang, check)));
    let links: Vec<AnyView> = to_results.chain(to_checks).collect();
    let count = links.len();
    let entries = links.into_iter().map(|link| view! { <li>{link}</li> }).collect_view();
    (count > 0).then(|| {
        view! {
            <details class="related">
                <summary>{format!("{} ({count})", text::messages(lang).table.related)}</summary>
                <ul>{entries}</ul>
            </details>
        }
        .into_any()
    })
}
