//! The official verdicts counted: how many exceeded, met, missed or got none, of how many.

use leptos::prelude::*;

use crate::{
    domain::{Dataset, Tally, Verdict, verdict_slug},
    text::{self, Lang},
};

/// The counts as a list, under the sentence that says the same with its denominator.
pub fn verdict_counts(dataset: &Dataset, lang: Lang) -> Option<AnyView> {
    if !dataset.has_verdicts() {
        return None;
    }
    let counts = Tally::of(dataset.indicators());
    let entry = |(verdict, count): (Option<Verdict>, usize)| {
        view! {
            <li class="tally-entry" data-verdict=verdict_slug(verdict)>
                <span class="tally-shape" aria-hidden="true">{text::verdict_sign(verdict)}</span>
                <span class="tally-count">{count}</span>
                " "
                <span class="tally-word">{text::tally_word(lang, verdict)}</span>
            </li>
        }
    };
    let stated = dataset.stated_counts.as_ref().map(|stated| {
        view! { <p class="tally-stated">{text::stated_counts_sentence(lang, stated)}</p> }
    });
    let tally = view! {
        <div class="tally">
            <p class="tally-sentence">{text::tally_sentence(lang, &counts)}</p>
            <ul class="tally-list" aria-hidden="true">
                {counts.shown().map(entry).collect_view()}
            </ul>
            {stated}
        </div>
    };
    Some(tally.into_any())
}
