//! The parts of the program that arrive later: which function draws the pieces of each, and how it is had.
//!
//! Only what such a function needs and the first view does not lies in the part's file.

#[cfg(feature = "split")]
use std::cell::RefCell;

use leptos::prelude::*;

use super::{
    figures::{
        breakdown_figure, chart_frame, composition_figure, indicator_figure, plan_shares_figure, verdicts_figure,
    },
    panels::{detail_body, export_panel, share_panel},
    state::{Arrival, Draws, Part, Piece, Store},
    views::{AuditView, ResultsView, TargetGapView, overview_lists, overview_policy_areas},
    years::{indicator_years, years_table},
};

fn draw_overview_charts(store: Store, piece: Piece) -> AnyView {
    match piece {
        Piece::Lists => overview_lists(store),
        Piece::PolicyAreas => overview_policy_areas(store),
        Piece::Composition => composition_figure(store, 1),
        Piece::Verdicts => verdicts_figure(store, 1),
        _ => nothing(),
    }
}

fn draw_gaps(store: Store, _: Piece) -> AnyView {
    view! { <TargetGapView store /> }.into_any()
}

fn draw_results(store: Store, _: Piece) -> AnyView {
    view! { <ResultsView store /> }.into_any()
}

fn draw_charts(store: Store, piece: Piece) -> AnyView {
    match piece {
        Piece::PlanShares(report) => plan_shares_figure(store, &report),
        Piece::Breakdown(report, breakdown) => breakdown_figure(store, &report, &breakdown),
        Piece::Indicator(assessment, comparison) => indicator_figure(store, assessment, *comparison),
        _ => nothing(),
    }
}

fn draw_frame(store: Store, piece: Piece) -> AnyView {
    match piece {
        Piece::Frame(frame) => chart_frame(store, frame),
        _ => nothing(),
    }
}

fn draw_audit(store: Store, _: Piece) -> AnyView {
    view! { <AuditView store /> }.into_any()
}

fn draw_detail(store: Store, _: Piece) -> AnyView {
    detail_body(store)
}

fn draw_export(store: Store, piece: Piece) -> AnyView {
    match piece {
        Piece::Export => export_panel(store),
        Piece::Share => share_panel(store),
        _ => nothing(),
    }
}

fn draw_years(store: Store, piece: Piece) -> AnyView {
    match piece {
        Piece::Years(indicator) => indicator_years(store, indicator),
        Piece::YearsTable => years_table(store),
        _ => nothing(),
    }
}

/// For pieces of other parts, which nobody asks this one for.
fn nothing() -> AnyView {
    ().into_any()
}

/// A part: where the program is in one file, all of them are here.
#[cfg(not(feature = "split"))]
pub fn load(part: Part) -> Arrival {
    Arrival::Here(match part {
        Part::OverviewCharts => draw_overview_charts as Draws,
        Part::Gaps => draw_gaps,
        Part::Results => draw_results,
        Part::Charts => draw_charts,
        Part::Frame => draw_frame,
        Part::Audit => draw_audit,
        Part::Detail => draw_detail,
        Part::Export => draw_export,
        Part::Years => draw_years,
    })
}

#[cfg(feature = "split")]
crate::split::split_points! {
    Draws {
        overview_charts => draw_overview_charts,
        gaps => draw_gaps,
        results => draw_results,
        charts => draw_charts,
        frame => draw_frame,
        audit => draw_audit,
        detail => draw_detail,
        export => draw_export,
        years => draw_years,
    }
}

#[cfg(feature = "split")]
thread_local! {
    /// The parts that are here. A new instance of the program, after a panic, has none.
    static HERE: RefCell<Vec<(Part, Draws)>> = const { RefCell::new(Vec::new()) };
}

/// A part, here or to be fetched.
#[cfg(feature = "split")]
pub fn load(part: Part) -> Arrival {
    let here = HERE.with_borrow(|here| here.iter().find(|(known, _)| *known == part).map(|(_, draws)| *draws));
    if let Some(draws) = here {
        return Arrival::Here(draws);
    }
    Arrival::Coming(Box::pin(async move {
        let arrived = match part {
            Part::OverviewCharts => overview_charts().await,
            Part::Gaps => gaps().await,
            Part::Results => results().await,
            Part::Charts => charts().await,
            Part::Frame => frame().await,
            Part::Audit => audit().await,
            Part::Detail => detail().await,
            Part::Export => export().await,
            Part::Years => years().await,
        };
        let draws = arrived.map_err(|_| crate::browser::part_failure())?;
        HERE.with_borrow_mut(|here| here.push((part, draws)));
        Ok(draws)
    }))
}
