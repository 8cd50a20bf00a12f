//! What a view of the report shows until it is here: that it comes, that it cannot be had, or that there is none.

use std::sync::Arc;

use leptos::{html::Div, prelude::*};

use crate::{
    browser,
    components::{
        elements::{live, pressed, word},
        state::{Action, ReportState, Store},
    },
    domain::SectorReport,
    text::messages,
};

/// How a view of the report draws it.
pub type DrawReport = Box<dyn Fn(Arc<SectorReport>) -> AnyView + Send>;

/// Draws the report when it is here, and says how things stand until then.
pub fn when_ready(store: Store, draw: DrawReport) -> AnyView {
    let place = NodeRef::<Div>::new();
    // A reader who looks at this view has something to be told; one who does not, has not.
    Effect::new(move || {
        let ReportState::Failed(code) = store.data.report.get() else { return };
        let Some(element) = place.get() else { return };
        let message = messages(store.lang.get_untracked()).results().failed;
        browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
    });
    let content = live(move || match store.data.report.get() {
        ReportState::Ready(report) => draw(report),
        ReportState::Absent => view! { <p>{word(store.lang, |words| words.results().absent)}</p> }.into_any(),
        ReportState::Loading => {
            view! { <p role="status">{word(store.lang, |words| words.results().loading)}</p> }.into_any()
        }
        ReportState::Failed(_) => view! {
            <p role="status">{word(store.lang, |words| words.results().failed)}</p>
            <button
                type="button"
                class="results-gate-retry"
                data-action="retry-results"
                on:click=pressed(move |_| store.apply(&Action::RetryReport))
            >
                {word(store.lang, |words| words.results().retry)}
            </button>
        }
        .into_any(),
    });
    view! { <div class="results-gate" node_ref=place>{content}</div> }.into_any()
}
