//! What a view of the results shows until they are here: that they come, that they cannot be had, or that there are none.

use std::sync::Arc;

use leptos::{html::Div, prelude::*};

use crate::{browser, domain::SectorReport, text::messages};

use super::{
    Results, Signals,
    live::{live, pressed, word},
};

/// Draws the results when they are here, and says how things stand until then.
pub fn when_ready<V, F>(signals: Signals, draw: F) -> AnyView
where
    V: IntoAny,
    F: Fn(Arc<SectorReport>) -> V + Send + 'static,
{
    let place = NodeRef::<Div>::new();
    // A reader who looks at this view has something to be told; one who does not, has not.
    Effect::new(move || {
        let Results::Failed(code) = signals.results.get() else { return };
        let Some(element) = place.get() else { return };
        let message = messages(signals.lang.get_untracked()).results.failed;
        browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
    });
    let state = Memo::new(move |_| match signals.results.get() {
        Results::Absent => State::Absent,
        Results::Loading => State::Loading,
        Results::Ready(_) => State::Ready,
        Results::Failed(_) => State::Failed,
    });
    let content = live(move || match state.get() {
        State::Ready => {
            let sector_report = signals.results.with_untracked(|results| results.ready().cloned());
            sector_report.map(|sector_report| draw(sector_report).into_any())
        }
        State::Absent => Some(view! { <p>{word(signals.lang, |words| words.results.absent)}</p> }.into_any()),
        State::Loading => {
            Some(view! { <p role="status">{word(signals.lang, |words| words.results.loading)}</p> }.into_any())
        }
        State::Failed => Some(
            view! {
                <p role="status">{word(signals.lang, |words| words.results.failed)}</p>
                <button
                    type="button"
                    class="results-gate-retry"
                    data-action="retry-results"
                    on:click=pressed(move |_| signals.asked.update(|asked| *asked += 1))
                >
                    {word(signals.lang, |words| words.results.retry)}
                </button>
            }
            .into_any(),
        ),
    });
    view! { <div class="results-gate" node_ref=place>{content}</div> }.into_any()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Absent,
    Loading,
    Ready,
    Failed,
}
