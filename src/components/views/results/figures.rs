//! The figures of the charts as tables.

use leptos::prelude::*;

use crate::{
    components::{elements::check_flag, state::Store},
    domain::{BreakdownKind, BreakdownParts, Field, SectorReport, SectorResult, shares_of_plan},
    text::{self, Lang},
};

fn column(name: &'static str) -> AnyView {
    view! { <th scope="col">{name}</th> }.into_any()
}

/// Every result with a share of plan.
pub fn plan_shares(store: Store, report: &SectorReport) -> AnyView {
    let lang = store.lang.get();
    let words = text::messages(lang);
    let flagged = |result: &SectorResult| {
        check_flag(store.act(), lang, report.audit.flag_of_result(&result.id, Field::ShareOfPlan))
    };
    let rows = shares_of_plan(report)
        .map(|(result, share)| {
            view! {
                <tr>
                    <th scope="row">{lang.of(&result.topic).to_owned()}</th>
                    <td>{text::figure_phrase(lang, &result.figure)}</td>
                    <td>{text::figure_phrase(lang, share)} {flagged(result)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="figures">
            <caption class="visually-hidden">{words.charts.table}</caption>
            <thead>
                <tr>{column(words.results.topic)} {column(words.results.value)} {column(words.results.share_of_plan)}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The parts of a whole, what is left of it, and the whole.
pub fn breakdown(breakdown: &BreakdownParts<'_>, lang: Lang) -> AnyView {
    let words = text::messages(lang);
    let has_shares = breakdown.kind == BreakdownKind::Parts;
    let row = |name: String, figure: String, share: Option<String>| {
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{figure}</td>
                {has_shares.then(|| view! { <td>{share.unwrap_or_default()}</td> })}
            </tr>
        }
    };
    let shares = breakdown.shares().unwrap_or_default();
    let parts = breakdown
        .parts
        .iter()
        .zip(shares)
        .map(|((name, part), share)| {
            let share = Some(text::share_phrase(lang, share));
            row(lang.of(name).to_owned(), text::figure_phrase(lang, &part.figure), share)
        })
        .collect_view();
    let rest = breakdown
        .remainder()
        .map(|rest| row(words.figures.remainder.to_owned(), text::remainder_phrase(lang, breakdown, rest), None));
    let whole = row(lang.of(breakdown.topic).to_owned(), text::figure_phrase(lang, &breakdown.whole.figure), None);
    view! {
        <table class="figures">
            <caption class="visually-hidden">{words.charts.table}</caption>
            <thead>
                <tr>{column(words.results.part)} {column(words.results.value)} {has_shares.then(|| column(words.results.share))}</tr>
            </thead>
            <tbody>{parts} {rest} {whole}</tbody>
        </table>
    }
    .into_any()
}
