//! What was reached of annual plans as a figure, over all sections: chart, takeaway and table.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::{check_flag, live, wording},
        state::{Draw, Store},
    },
    domain::{Field, SectorReport, SectorResult, shares_of_plan},
    text,
};

use super::{ChartFigure, column::column};

/// The figure.
pub fn plan_shares_figure(store: Store, report: &Arc<SectorReport>) -> AnyView {
    let lang = store.lang;
    let [drawn, titled, summed, listed] = [(); 4].map(|()| Arc::clone(report));
    let title = Signal::derive(move || text::plan_shares_takeaway(lang.get(), &titled));
    let summary = Signal::derive(move || text::plan_shares_summary(lang.get(), &summed));
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::plan_shares(&drawn, lang.get(), width_px, palette)
    });
    let table = live(move || table(store, &listed));
    view! { <ChartFigure store name="plan-shares".to_owned() depth=2 title summary draw table /> }.into_any()
}

/// Every result with a share of plan.
fn table(store: Store, report: &SectorReport) -> AnyView {
    let lang = store.lang.get();
    let words = text::messages(lang);
    let flagged = |result: &SectorResult| {
        check_flag(store.act(), lang, report.audit.flag_of_result(&result.id, Field::ShareOfPlan))
    };
    let rows = shares_of_plan(report)
        .map(|(result, share)| {
            view! {
                <tr>
                    <th scope="row">{wording(lang, &result.topic)}</th>
                    <td>{text::figure_phrase(lang, &result.figure)}</td>
                    <td>{text::figure_phrase(lang, share)} {flagged(result)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="figures">
            <caption class="visually-hidden">{words.charts().table}</caption>
            <thead>
                <tr>{column(words.results().topic)} {column(words.results().value)} {column(words.results().share_of_plan)}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
