//! What stands in the panel.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    domain::{Assessment, Comparison, Dataset, Group, Indicator, Period, Reading},
    text::{self, Lang},
};

use super::super::{
    Signals, Target,
    bullet_figure::bullet_figure,
    copy::copy_buttons,
    heading::heading,
    link::{flag_slot, link, value_flag},
    live::live,
    verdict::verdict_badge,
};

/// Everything about the indicator with this id.
pub fn body(signals: Signals, id: &str) -> Option<AnyView> {
    let (dataset, lang) = (signals.dataset.get(), signals.lang.get());
    let (group, assessment) = (dataset.group_of(dataset.position(id)?)?, dataset.assessment(id)?);
    let indicator = &assessment.indicator;
    let level = signals.level.get();
    let labels = lang.labels();
    let title = |text: &'static str| heading(level.saturating_add(2), "detail-title", text.to_owned());
    let body = view! {
        <div class="detail-body">
            <p class="detail-group">{path(&dataset, group, indicator, lang)}</p>
            {heading(level.saturating_add(1), "detail-name", lang.of(&indicator.name).to_owned())}
            {gap(signals, assessment)}
            {bullet_figure(signals, Arc::clone(assessment), dataset.comparison.clone())}
            <section>{title(labels.figures)} {figures(signals, assessment, &dataset.comparison)}</section>
            <section>{title(labels.how_checked)} {check(assessment, &dataset.comparison, lang)}</section>
            {notes(indicator, &dataset.comparison, lang, level)}
            <section>{title(lang.words().source)} {source(&dataset, group, indicator, lang)}</section>
            {copy_buttons(signals, id.to_owned())}
            {about(signals, id)}
            <p>{link(signals, Target::Indicator(id.to_owned()), labels.show_in_table.to_owned())}</p>
        </div>
    };
    Some(body.into_any())
}

/// The group, and the indicator this one is a part of.
fn path(dataset: &Dataset, group: &Group, indicator: &Indicator, lang: Lang) -> String {
    let mut path =
        format!("{} · {}. {}", text::policy_area_word(lang, group.policy_area), group.number, lang.of(&group.name));
    let parent = indicator.parent.as_ref().and_then(|parent| dataset.assessment(parent)).map(|it| &it.indicator);
    if let Some(parent) = parent.filter(|parent| parent.name != group.name) {
        path.push_str(" · ");
        path.push_str(lang.of(&parent.name));
    }
    path
}

/// The official verdict, and the gap as one plain sentence.
fn gap(signals: Signals, assessment: &Assessment) -> AnyView {
    let lang = signals.lang.get();
    let id = assessment.indicator.id.clone();
    let flag = flag_slot(signals, move |sector_report| sector_report.audit.flag_of_verdict(&id));
    let relative = text::relative_phrase(lang, assessment);
    let relative = relative.filter(|_| assessment.gap.is_some_and(|gap| !gap.amount.is_zero()));
    view! {
        <p class="detail-verdict">{verdict_badge(lang, assessment.official())} {flag}</p>
        <p class="detail-gap" data-field="gap-sentence">
            {text::gap_sentence(lang, assessment)} {relative.map(|relative| format!(" ({relative})"))} "."
        </p>
    }
    .into_any()
}

/// What is stated for each period: as printed, as understood, and where.
fn figures(signals: Signals, assessment: &Assessment, comparison: &Comparison) -> AnyView {
    let lang = signals.lang.get();
    let labels = lang.labels();
    let indicator = &assessment.indicator;
    let row = |period: &Period, reading: &Reading, field: &'static str| {
        let (printed, meaning, place) = match reading {
            Reading::Stated(statement) => {
                let place = lang.of(&statement.place.name).to_owned();
                let place = match &statement.wording {
                    Some(wording) => format!("{place}: “{wording}”"),
                    None => place,
                };
                (statement.printed.clone(), text::meaning_phrase(lang, &statement.quantity, &indicator.unit), place)
            }
            Reading::Missing(_) => {
                ("–".to_owned(), lang.words().missing.to_owned(), text::missing_reason(lang, reading).to_owned())
            }
        };
        view! {
            <tr data-period=period.id.clone()>
                <th scope="row">{text::period_name(lang, period)}</th>
                <td data-label=labels.as_printed data-field=field>{printed} {value_flag(signals, &indicator.id, &period.id)}</td>
                <td data-label=labels.as_understood>{meaning}</td>
                <td data-label=labels.where_stated>{place}</td>
            </tr>
        }
        .into_any()
    };
    let column = |name: &'static str| view! { <th scope="col">{name}</th> };
    view! {
        <table class="figures detail-figures">
            <caption class="visually-hidden">{labels.figures}</caption>
            <thead>
                <tr>
                    {column(labels.period)} {column(labels.as_printed)} {column(labels.as_understood)}
                    {column(labels.where_stated)}
                </tr>
            </thead>
            <tbody>
                {row(&comparison.target, &assessment.target, "plan")}
                {row(&comparison.outcome, &assessment.outcome, "outcome")}
                {row(&comparison.next, &assessment.next, "next")}
            </tbody>
        </table>
    }
    .into_any()
}

/// The rule behind the computed check, which way is good, and how the next plan stands.
fn check(assessment: &Assessment, comparison: &Comparison, lang: Lang) -> AnyView {
    let labels = lang.labels();
    let pair = |name: &'static str, value: String| {
        view! {
            <div class="detail-pair">
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
        .into_any()
    };
    let gap = assessment.gap.map(|gap| {
        let rule = text::gap_hint(lang, comparison);
        pair(labels.gap, format!("{rule}: {}", text::gap_phrase(lang, &gap, &assessment.indicator.unit)))
    });
    view! {
        <dl class="detail-pairs">
            {pair(labels.direction, text::direction_phrase(lang, assessment.direction()).to_owned())}
            {gap}
            {pair(labels.by_the_figures, text::computed_verdict_phrase(lang, &assessment.check, assessment.agreement))}
        </dl>
        <p class="detail-reason">{text::check_reason(lang, assessment)}</p>
        <p class="detail-reason" data-field="next-sentence">
            {text::target_change_sentence(lang, assessment, &comparison.next, &comparison.outcome)} "."
        </p>
    }
    .into_any()
}

fn notes(indicator: &Indicator, comparison: &Comparison, lang: Lang, level: u8) -> Option<AnyView> {
    let periods = [&comparison.target, &comparison.outcome, &comparison.next];
    let entries = indicator.notes.iter().map(|note| {
        let period = periods.iter().find(|period| Some(&period.id) == note.period.as_ref());
        let head = period.map(|period| view! { <strong>{format!("{}: ", text::period_name(lang, period))}</strong> });
        view! { <li>{head} {lang.of(&note.text).to_owned()}</li> }
    });
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section>
                {heading(level.saturating_add(2), "detail-title", lang.words().notes.to_owned())}
                <ul class="detail-notes">{entries}</ul>
            </section>
        }
        .into_any()
    })
}

/// Document and row.
fn source(dataset: &Dataset, group: &Group, indicator: &Indicator, lang: Lang) -> AnyView {
    let document = &dataset.document;
    view! {
        <p class="detail-source">
            {format!("{}. {}. ", lang.of(&document.issuer), text::document_line(lang, document))}
            {format!("{}: {}. ", lang.labels().row, text::row_place(lang, group, indicator))}
            {format!("{}.", lang.of(&document.territory.boundaries))}
        </p>
    }
    .into_any()
}

/// The results that explain the indicator, and the checks in which it stands, once they are here.
fn about(signals: Signals, id: &str) -> AnyView {
    let id = id.to_owned();
    let lists = live(move || {
        let results = signals.results.get();
        let sector_report = results.ready()?;
        let lang = signals.lang.get();
        let results: Vec<AnyView> = sector_report
            .explaining(&id)
            .map(|result| link(signals, Target::Result(result.id.clone()), text::result_phrase(lang, result)))
            .collect();
        let checks: Vec<AnyView> = sector_report
            .audit
            .about_indicator(&id)
            .map(|check| link(signals, Target::Check(check.id.clone()), text::check_link(lang, check)))
            .collect();
        let labels = lang.labels();
        let lists = view! {
            {list(signals, labels.related_results, results)} {list(signals, labels.related_checks, checks)}
        };
        Some(lists.into_any())
    });
    lists.into_any()
}

fn list(signals: Signals, title: &'static str, links: Vec<AnyView>) -> Option<AnyView> {
    (!links.is_empty()).then(|| {
        let title = heading(signals.level.get().saturating_add(2), "detail-title", title.to_owned());
        let entries = links.into_iter().map(|link| view! { <li>{link}</li> }).collect_view();
        view! {
            <section>
                {title}
                <ul class="detail-links">{entries}</ul>
            </section>
        }
        .into_any()
    })
}
