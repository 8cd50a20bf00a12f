//! The headline indicators, chosen in the dataset: each a card with what was planned, reached and is aimed for next.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{heading, indicator_button, verdict_badge, wording},
        state::Store,
    },
    domain::{Assessment, Comparison, ComputedVerdict, Role, verdict_slug},
    text::{self, Lang},
};

/// How many cards a plan gets whose dataset names no headlines.
const MOST: usize = 8;

/// One card a headline; nothing where the dataset names none.
pub fn cards(store: Store) -> Option<AnyView> {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let mut shown: Vec<&Arc<Assessment>> = dataset.headlines.iter().filter_map(|id| dataset.assessment(id)).collect();
    if shown.is_empty() && dataset.comparison.pair().is_none() {
        // Nothing else stands in the overview of a plan that nobody has measured yet.
        shown.extend(dataset.assessments().iter().take(MOST));
    }
    let cards: Vec<AnyView> =
        shown.into_iter().map(|assessment| card(store, assessment, &dataset.comparison)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <div class="overview-part">
                {heading(store.level(1), "overview-title", text::messages(lang).overview.headlines.to_owned())}
                <ul class="cards">{cards}</ul>
            </div>
        }
        .into_any()
    })
}

fn card(store: Store, assessment: &Assessment, comparison: &Comparison) -> AnyView {
    let lang = store.lang.get();
    let indicator = &assessment.indicator;
    let found = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
    };
    let name = wording(lang, &indicator.name);
    // A resolution has no outcome: its plan is what a card is about.
    let (main, field) = if comparison.outcome.is_some() { (Role::Outcome, "outcome") } else { (Role::Target, "plan") };
    let outcome = text::reading_phrase(lang, assessment.reading(main), &indicator.unit);
    let figure = |role: Role, field: &'static str, more: Option<String>| {
        let period = comparison.period(role).filter(|_| role != main)?;
        let reading = assessment.reading(role);
        let figure = view! {
            <div class="card-figure">
                <dt>{text::period_name(lang, period)}</dt>
                <dd data-field=field>
                    {text::reading_phrase(lang, reading, &indicator.unit)}
                    {more.map(|more| view! { " " <small class="card-more">{more}</small> })}
                </dd>
            </div>
        };
        Some(figure.into_any())
    };
    let figures = [
        figure(Role::Previous, "previous", None),
        figure(Role::Target, "plan", None),
        figure(Role::Alternative, "alternative", None),
        figure(Role::Next, "next", against_outcome(assessment, lang, comparison)),
    ];
    let figures: Vec<AnyView> = figures.into_iter().flatten().collect();
    let judged = comparison.pair().map(|_| {
        view! {
            <p class="card-gap" data-field="gap">{text::gap_sentence(lang, assessment)}</p>
            <p class="card-verdict">{verdict_badge(lang, assessment.official())}</p>
        }
    });
    view! {
        <li class="card" data-headline=indicator.id.clone() data-side=verdict_slug(found)>
            <p class="card-name">{indicator_button(store.act(), &indicator.id, name)}</p>
            <p class="card-outcome">
                <span class="card-period">{text::role_name(lang, comparison, main)}</span>
                <strong data-field=field>{outcome}</strong>
            </p>
            {judged}
            {(!figures.is_empty()).then(|| view! { <dl class="card-figures">{figures}</dl> })}
        </li>
    }
    .into_any()
}

/// How the next plan stands to the outcome.
fn against_outcome(assessment: &Assessment, lang: Lang, comparison: &Comparison) -> Option<String> {
    let target_change = assessment.target_change?;
    let phrase = text::target_change_phrase(lang, &target_change, &assessment.indicator.unit);
    Some(text::against(lang, &phrase, &target_change, comparison.outcome.as_ref()?))
}
