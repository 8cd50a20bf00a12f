//! The figures of the charts as tables.

use leptos::prelude::*;

use crate::{
    domain::{BreakdownKind, BreakdownParts, Field, SectorReport, SectorResult},
    text::{self, Lang},
};

use super::super::{Signals, link::flag};

fn column(name: &'static str) -> AnyView {
    view! { <th scope="col">{name}</th> }.into_any()
}

/// Every result with a share of plan.
pub fn plan_shares(signals: Signals, sector_report: &SectorReport) -> impl IntoView + use<> {
    let lang = signals.lang.get();
    let words = lang.words();
    let flagged =
        |result: &SectorResult| flag(signals, sector_report.audit.flag_of_result(&result.id, Field::ShareOfPlan));
    let rows = text::shares_of_plan(sector_report)
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
            <caption class="visually-hidden">{words.chart_table}</caption>
            <thead>
                <tr>{column(words.topic)} {column(words.value)} {column(words.share_of_plan)}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// The parts of a whole, what is left of it, and the whole.
pub fn breakdown(breakdown: &BreakdownParts<'_>, lang: Lang) -> impl IntoView + use<> {
    let words = lang.words();
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
        .map(|rest| row(words.remainder.to_owned(), text::remainder_phrase(lang, breakdown, rest), None));
    let whole = row(lang.of(breakdown.topic).to_owned(), text::figure_phrase(lang, &breakdown.whole.figure), None);
    view! {
        <table class="figures">
            <caption class="visually-hidden">{words.chart_table}</caption>
            <thead>
                <tr>{column(words.part)} {column(words.value)} {has_shares.then(|| column(words.share))}</tr>
            </thead>
            <tbody>{parts} {rest} {whole}</tbody>
        </table>
    }
}
