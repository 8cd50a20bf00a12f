//! A whole and its parts, or a growth and what contributed to it, as a figure: chart, takeaway and table.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::live,
        state::{Draw, Store},
    },
    domain::{Breakdown, BreakdownKind, BreakdownParts, SectorReport},
    text::{self, Lang},
};

use super::{ChartFigure, column::column};

/// The figure of one breakdown of a report.
pub fn breakdown_figure(store: Store, report: &Arc<SectorReport>, breakdown: &Breakdown) -> AnyView {
    let lang = store.lang;
    let shared = Arc::new((Arc::clone(report), breakdown.clone()));
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(&shared));
    let title = Signal::derive(move || {
        titled.0.parts_of(&titled.1).map(|parts| text::breakdown_takeaway(lang.get(), &parts)).unwrap_or_default()
    });
    let summary = Signal::derive(move || {
        summed.0.parts_of(&summed.1).map(|parts| text::breakdown_summary(lang.get(), &parts)).unwrap_or_default()
    });
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        let parts = drawn.0.parts_of(&drawn.1);
        parts.map_or_else(charts::Drawing::empty, |parts| charts::breakdown(&parts, lang.get(), width_px, palette))
    });
    let table = live(move || listed.0.parts_of(&listed.1).map(|parts| table(&parts, lang.get())).into_any());
    view! { <ChartFigure store name=breakdown.id.clone() depth=4 title summary draw table /> }.into_any()
}

/// The parts of a whole, what is left of it, and the whole.
fn table(breakdown: &BreakdownParts<'_>, lang: Lang) -> AnyView {
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
            <caption class="visually-hidden">{words.charts().table}</caption>
            <thead>
                <tr>{column(words.results().part)} {column(words.results().value)} {has_shares.then(|| column(words.results().share))}</tr>
            </thead>
            <tbody>{parts} {rest} {whole}</tbody>
        </table>
    }
    .into_any()
}
