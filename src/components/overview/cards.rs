//! The headline indicators, chosen in the dataset: each a card with what was planned, reached and is aimed for next.

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Comparison, ComputedVerdict, Period, Reading, verdict_slug},
    text::{self, Lang},
};

use super::super::{Signals, heading::heading, indicator_button::indicator_button, verdict::verdict_badge};

/// One card a headline; nothing where the dataset names none.
pub fn cards(signals: Signals) -> Option<AnyView> {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let headlines = dataset.headlines.iter().filter_map(|id| dataset.assessment(id));
    let cards: Vec<AnyView> = headlines.map(|headline| card(signals, headline, &dataset.comparison)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <div class="overview-part">
                {heading(signals.level.get().saturating_add(1), "overview-title", lang.labels().headlines.to_owned())}
                <ul class="cards">{cards}</ul>
            </div>
        }
        .into_any()
    })
}

fn card(signals: Signals, assessment: &Assessment, comparison: &Comparison) -> AnyView {
    let lang = signals.lang.get();
    let indicator = &assessment.indicator;
    let found = match assessment.check.verdict {
        ComputedVerdict::Reached(verdict) => Some(verdict),
        ComputedVerdict::CannotTell | ComputedVerdict::NotJudged => None,
    };
    let name = lang.of(&indicator.name).to_owned().into_any();
    let outcome = text::reading_phrase(lang, &assessment.outcome, &indicator.unit);
    let figure = |period: &Period, reading: &Reading, field: &'static str, more: Option<String>| {
        view! {
            <div class="card-figure">
                <dt>{text::period_name(lang, period)}</dt>
                <dd data-field=field>
                    {text::reading_phrase(lang, reading, &indicator.unit)}
                    {more.map(|more| view! { " " <small class="card-more">{more}</small> })}
                </dd>
            </div>
        }
        .into_any()
    };
    view! {
        <li class="card" data-headline=indicator.id.clone() data-side=verdict_slug(found)>
            <p class="card-name">{indicator_button(signals, indicator.id.clone(), name)}</p>
            <p class="card-outcome">
                <span class="card-period">{text::period_name(lang, &comparison.outcome)}</span>
                <strong data-field="outcome">{outcome}</strong>
            </p>
            <p class="card-gap" data-field="gap">{text::gap_sentence(lang, assessment)}</p>
            <p class="card-verdict">{verdict_badge(lang, assessment.official())}</p>
            <dl class="card-figures">
                {figure(&comparison.target, &assessment.target, "plan", None)}
                {figure(&comparison.next, &assessment.next, "next", against_outcome(assessment, lang, comparison))}
            </dl>
        </li>
    }
    .into_any()
}

/// How the next plan stands to the outcome.
fn against_outcome(assessment: &Assessment, lang: Lang, comparison: &Comparison) -> Option<String> {
    let target_change = assessment.target_change?;
    let phrase = text::target_change_phrase(lang, &target_change, &assessment.indicator.unit);
    Some(text::against(lang, &phrase, &target_change, &comparison.outcome))
}
