//! What stands in the panel.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::{
        elements::{entry_link, flag_slot, heading, heading_of, live, part_place, value_flag, verdict_badge, wording},
        state::{Piece, Store, Target},
    },
    domain::{Assessment, Comparison, Dataset, Group, Indicator, Period, Reading, Role},
    text::{self, Lang},
};

use super::copy::copy_buttons;

/// Everything about the indicator that is selected.
pub fn detail_body(store: Store) -> AnyView {
    live(move || store.detail.get().and_then(|id| body(store, &id))).into_any()
}

/// Everything about the indicator with this id.
fn body(store: Store, id: &str) -> Option<AnyView> {
    let (dataset, lang) = (store.dataset(), store.lang.get());
    let at = dataset.position(id)?;
    let (group, assessment) = dataset.group_of(at).zip(dataset.assessments().get(at))?;
    let indicator = &assessment.indicator;
    let labels = text::messages(lang);
    let title = |text: &'static str| heading(store.level(2), "detail-title", text.to_owned());
    let body = view! {
        <div class="detail-body">
            <p class="detail-group">{path(&dataset, group, indicator, lang)}</p>
            {heading_of(store.level(1), "detail-name", wording(lang, &indicator.name))}
            {gap(store, assessment, &dataset.comparison)}
            {part_place(store, Piece::Indicator(Arc::clone(assessment), Box::new(dataset.comparison.clone())))}
            <section>{title(labels.detail().figures)} {figures(store, assessment, &dataset)}</section>
            <section>{title(labels.detail().how_checked)} {check(assessment, &dataset.comparison, lang)}</section>
            {notes(indicator, &dataset.comparison, lang, store.level(2))}
            <section>{title(text::messages(lang).widget.source)} {source(&dataset, group, indicator, lang)}</section>
            {copy_buttons(store, id.to_owned())}
            {about(store, id)}
            {years(store, id)}
            <p>{entry_link(store.act(), Target::Indicator(id.to_owned()), labels.table.show.to_owned())}</p>
        </div>
    };
    Some(body.into_any())
}

/// The group, and the indicator this one is a part of.
fn path(dataset: &Dataset, group: &Group, indicator: &Indicator, lang: Lang) -> String {
    let mut path =
        format!("{} · {}. {}", text::policy_area_word(lang, group.policy_area), group.number, lang.of(&group.name));
    let parent = indicator.parent.as_ref().and_then(|parent| dataset.assessment(parent));
    if let Some(parent) = parent.map(|it| &it.indicator).filter(|parent| parent.name != group.name) {
        path.push_str(" · ");
        path.push_str(lang.of(&parent.name));
    }
    path
}

/// The official verdict, and the gap as one plain sentence.
fn gap(store: Store, assessment: &Assessment, comparison: &Comparison) -> Option<AnyView> {
    // Without plan or outcome there is nothing to judge.
    comparison.pair()?;
    let lang = store.lang.get();
    let id = assessment.indicator.id.clone();
    let flag = flag_slot(store, move |report| report.audit.flag_of_verdict(&id));
    let relative = text::relative_phrase(lang, assessment);
    let relative = relative.filter(|_| assessment.gap.is_some_and(|gap| !gap.size.decimal.is_zero()));
    let shared = assessment.official().filter(|official| official.shared).map(|_| {
        view! { " " <small>{text::messages(lang).verdicts.shared}</small> }
    });
    let judged = view! {
        <p class="detail-verdict">{verdict_badge(lang, assessment.official())} {shared} {flag}</p>
        <p class="detail-gap" data-field="gap-sentence">
            {text::gap_sentence(lang, assessment)} {relative.map(|relative| format!(" ({relative})"))} "."
        </p>
    };
    Some(judged.into_any())
}

/// What is stated for each period: as printed, as understood, and where.
fn figures(store: Store, assessment: &Assessment, dataset: &Dataset) -> AnyView {
    let lang = store.lang.get();
    let labels = text::messages(lang);
    let indicator = &assessment.indicator;
    let row = |period: &Period, reading: &Reading, field: &'static str| {
        let (printed, meaning, place) = match reading {
            Reading::Stated(statement) => {
                let place = text::place_name(lang, dataset, &statement.place);
                let place = match &statement.wording {
                    Some(wording) => format!("{place}: “{wording}”"),
                    None => place,
                };
                (
                    statement.printed.clone(),
                    text::meaning_phrase(lang, &statement.quantity, indicator.unit_of(reading)),
                    place,
                )
            }
            Reading::Worded(words) => {
                (words.text.vi.clone(), lang.of(&words.text).to_owned(), text::place_name(lang, dataset, &words.place))
            }
            Reading::Missing(_) => (
                "–".to_owned(),
                text::messages(lang).figures.missing.to_owned(),
                text::missing_reason(lang, reading).to_owned(),
            ),
        };
        view! {
            <tr data-period=period.id.clone()>
                <th scope="row">{text::period_name(lang, period)}</th>
                <td data-label=labels.detail().as_printed data-field=field>{printed} {value_flag(store, &indicator.id, &period.id)}</td>
                <td data-label=labels.detail().as_understood>{meaning}</td>
                <td data-label=labels.detail().where_stated>{place}</td>
            </tr>
        }
        .into_any()
    };
    let column = |name: &'static str| view! { <th scope="col">{name}</th> };
    let field = |role: Role| if role == Role::Target { "plan" } else { role.slug() };
    let rows = dataset.comparison.periods();
    let rows = rows.map(|(role, period)| row(period, assessment.reading(role), field(role))).collect_view();
    view! {
        <table class="figures detail-figures">
            <caption class="visually-hidden">{labels.detail().figures}</caption>
            <thead>
                <tr>
                    {column(labels.detail().period)} {column(labels.detail().as_printed)} {column(labels.detail().as_understood)}
                    {column(labels.detail().where_stated)}
                </tr>
            </thead>
            <tbody>
                {rows}
            </tbody>
        </table>
    }
    .into_any()
}

/// The rule behind the computed check, which way is good, and how the next plan stands.
fn check(assessment: &Assessment, comparison: &Comparison, lang: Lang) -> AnyView {
    let labels = text::messages(lang);
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
        pair(labels.detail().gap, format!("{rule}: {}", text::gap_phrase(lang, &gap, &assessment.indicator.unit)))
    });
    let found = comparison.pair().map(|_| {
        let phrase = text::computed_verdict_phrase(lang, &assessment.check, assessment.agreement);
        pair(labels.detail().by_the_figures, phrase)
    });
    let body = assessment.indicator.responsible.as_ref();
    let responsible = body.map(|body| pair(text::file_messages(lang).columns.responsible, lang.of(body).to_owned()));
    let reason =
        comparison.pair().map(|_| view! { <p class="detail-reason">{text::check_reason(lang, assessment)}</p> });
    let next = text::target_change_sentence(lang, assessment, comparison)
        .map(|sentence| view! { <p class="detail-reason" data-field="next-sentence">{sentence} "."</p> });
    view! {
        <dl class="detail-pairs">
            {pair(labels.detail().direction, text::direction_phrase(lang, assessment.direction()).to_owned())}
            {gap}
            {found}
            {responsible}
        </dl>
        {reason}
        {next}
    }
    .into_any()
}

fn notes(indicator: &Indicator, comparison: &Comparison, lang: Lang, level: u8) -> Option<AnyView> {
    let entries = indicator.notes.iter().map(|note| {
        let mut periods = comparison.periods().map(|(_, period)| period);
        let period = periods.find(|period| Some(&period.id) == note.period.as_ref());
        let head = period.map(|period| view! { <strong>{format!("{}: ", text::period_name(lang, period))}</strong> });
        view! { <li>{head} {wording(lang, &note.text)}</li> }
    });
    let entries: Vec<_> = entries.collect();
    (!entries.is_empty()).then(|| {
        view! {
            <section>
                {heading(level, "detail-title", text::messages(lang).table.notes.to_owned())}
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
            {format!("{}: {}. ", text::messages(lang).detail().row, text::row_place(lang, group, indicator))}
            {dataset.territory.boundaries.as_ref().map(|boundaries| format!("{}.", lang.of(boundaries)))}
        </p>
    }
    .into_any()
}

/// The results that explain the indicator, and the checks in which it stands, once they are here.
fn about(store: Store, id: &str) -> AnyView {
    let id = id.to_owned();
    let lists = live(move || {
        let report = store.report()?;
        let lang = store.lang.get();
        let results: Vec<AnyView> = report
            .explaining(&id)
            .map(|result| entry_link(store.act(), Target::Result(result.id.clone()), text::result_phrase(lang, result)))
            .collect();
        let checks: Vec<AnyView> = report
            .audit
            .about_indicator(&id)
            .map(|check| entry_link(store.act(), Target::Check(check.id.clone()), text::check_link(lang, check)))
            .collect();
        let labels = text::messages(lang);
        let lists = view! {
            {list(store, labels.detail().related_results, results)} {list(store, labels.detail().related_checks, checks)}
        };
        Some(lists.into_any())
    });
    lists.into_any()
}

/// The indicator over the years, where the page names a series.
fn years(store: Store, id: &str) -> AnyView {
    let id = id.to_owned();
    let is_absent = Memo::new(move |_| store.data.series.is_absent());
    live(move || (!is_absent.get()).then(|| part_place(store, Piece::Years(id.clone())))).into_any()
}

fn list(store: Store, title: &'static str, links: Vec<AnyView>) -> Option<AnyView> {
    (!links.is_empty()).then(|| {
        let title = heading(store.level(2), "detail-title", title.to_owned());
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
