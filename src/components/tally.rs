//! The official verdicts counted: how many exceeded, met, missed or got none, of how many.

use leptos::prelude::*;

use crate::{
    domain::{Dataset, Tally, Verdict, verdict_slug},
    text::{self, Lang},
};

use super::verdict::verdict_shape;

/// The counts as a list, under the sentence that says the same with its denominator.
pub fn tally(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let counts = Tally::of(dataset.indicators());
    let entry = |verdict: Option<Verdict>, count: usize| {
        view! {
            <li class="tally-entry" data-verdict=verdict_slug(verdict)>
                <span class="tally-shape" aria-hidden="true">{verdict_shape(verdict)}</span>
                <span class="tally-count">{count}</span>
                " "
                <span class="tally-word">{text::tally_word(lang, verdict)}</span>
            </li>
        }
    };
    view! {
        <div class="tally">
            <p class="tally-sentence">{text::tally_sentence(lang, &counts)}</p>
            <ul class="tally-list" aria-hidden="true">
                {entry(Some(Verdict::Exceeded), counts.exceeded)} {entry(Some(Verdict::Met), counts.met)}
                {entry(Some(Verdict::Missed), counts.missed)} {entry(None, counts.none)}
            </ul>
        </div>
    }
}
