//! The official verdicts counted: how many exceeded, met, missed or got none, of how many.

use leptos::prelude::*;

use crate::{
    domain::{Dataset, Tally, VERDICTS, Verdict, verdict_slug},
    text::{self, Lang},
};

/// The counts as a list, under the sentence that says the same with its denominator.
pub fn verdict_counts(dataset: &Dataset, lang: Lang) -> impl IntoView + use<> {
    let counts = Tally::of(dataset.indicators());
    let entry = |verdict: Option<Verdict>| {
        view! {
            <li class="tally-entry" data-verdict=verdict_slug(verdict)>
                <span class="tally-shape" aria-hidden="true">{text::verdict_sign(verdict)}</span>
                <span class="tally-count">{counts.count(verdict)}</span>
                " "
                <span class="tally-word">{text::tally_word(lang, verdict)}</span>
            </li>
        }
    };
    view! {
        <div class="tally">
            <p class="tally-sentence">{text::tally_sentence(lang, &counts)}</p>
            <ul class="tally-list" aria-hidden="true">
                {VERDICTS.map(entry).collect_view()}
            </ul>
        </div>
    }
}
