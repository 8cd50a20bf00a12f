//! What a choice leaves: one value for views, counts, files and announcements, and true of all of them.

#![expect(clippy::unwrap_used, reason = "a panic is how a test tells its failure")]

mod properties;

use std::sync::LazyLock;

use chi_tieu::{
    EMBEDDED, decode,
    domain::{Baseline, CheckStatus, Column, Dataset, PolicyArea, SectorReport, Sorting, Verdict},
    query::{DatasetIndex, Filters, Order, Query, QueryResult, ReportIndex, Searched, View},
    text::Lang,
};

/// The shipped data, with its texts folded as a widget has them.
struct Shipped {
    dataset: Dataset,
    index: DatasetIndex,
    report: SectorReport,
    report_index: ReportIndex,
}

static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
    let dataset = decode::parse(EMBEDDED).unwrap();
    let text = include_str!("../../data/thai-nguyen-2023.results.json");
    let report = decode::parse_sector_report(text, &dataset).unwrap();
    let index = DatasetIndex::of(&dataset, Lang::Vi);
    let report_index = ReportIndex::of(&report, Lang::Vi);
    Shipped { dataset, index, report, report_index }
});

fn apply(query: &Query, view: View) -> QueryResult {
    let Shipped { dataset, index, report, report_index } = &*SHIPPED;
    let report = Some((report, report_index));
    query.apply(view, Searched { lang: Lang::Vi, dataset, index: Some(index), report })
}

fn search(text: &str) -> Query {
    Query { search: text.to_owned(), ..Query::default() }
}

fn filtered(filters: Filters) -> Query {
    Query { filters, ..Query::default() }
}

#[test]
fn nothing_asked_leaves_everything_in_the_reports_order() {
    for (view, all) in [(View::Table, 28), (View::Gaps, 28), (View::Results, 278)] {
        let found = apply(&Query::default(), view);
        let totals = found.totals.unwrap();
        assert_eq!((totals.shown, totals.total, found.order), (all, all, Order::Report));
    }
    assert_eq!(apply(&Query::default(), View::Audit).order, Order::Status);
    assert_eq!(apply(&Query::default(), View::Overview), QueryResult::default());
}

#[test]
fn spaces_look_for_nothing() {
    for spaces in [" ", "   ", "\u{a0}", "\u{3000} \t"] {
        let query = search(spaces);
        for view in View::ALL {
            assert!(!query.is_looking(view), "{spaces:?} in {view:?}");
            assert_eq!(apply(&query, view), apply(&Query::default(), view), "{spaces:?} in {view:?}");
        }
    }
    assert!(search(" x").is_looking(View::Results));
}

#[test]
fn a_filter_is_a_question_only_where_it_leaves_something_out() {
    let missed = filtered(Filters { verdict: Some(Some(Verdict::Missed)), ..Filters::default() });
    let is_looking = |query: &Query| View::ALL.map(|view| query.is_looking(view));
    assert_eq!(is_looking(&missed), [false, true, true, false, false]);
    assert_eq!(apply(&missed, View::Results), apply(&Query::default(), View::Results));
    assert_eq!(apply(&missed, View::Table).totals.unwrap().shown, 6);

    let society = filtered(Filters { policy_area: Some(PolicyArea::Society), ..Filters::default() });
    assert_eq!(is_looking(&society), [false, true, true, true, false]);
    let cut_off = filtered(Filters { status: Some(CheckStatus::CutOff), ..Filters::default() });
    assert_eq!(is_looking(&cut_off), [false, false, false, false, true]);
}

#[test]
fn the_order_names_the_target_at_zero_only_where_gaps_are_measured_from_it() {
    let sorting = Sorting { column: Column::Gap, descending: true };
    let query = Query { sorting: Some(sorting), baseline: Baseline::Next, ..Query::default() };
    let [table, gaps] = [View::Table, View::Gaps].map(|view| apply(&query, view));
    assert_eq!(table.order, Order::By(sorting, Baseline::Target), "the table's gaps are to the plan");
    assert_eq!(gaps.order, Order::By(sorting, Baseline::Next));
    assert_ne!(table.indicators(), gaps.indicators());
}

#[test]
fn the_readers_order_comes_before_that_of_the_search() {
    let sorting = Sorting { column: Column::Name, descending: false };
    let both = Query { sorting: Some(sorting), ..search("tỷ lệ") };
    assert_eq!(apply(&both, View::Table).order, Order::By(sorting, Baseline::Target));
    assert_eq!(apply(&search("tỷ lệ"), View::Table).order, Order::Closest);
    assert_eq!(apply(&search("tỷ lệ"), View::Audit).order, Order::StatusThenClosest);
}

#[test]
fn what_is_folded_stays_found_and_is_unfolded_for_whoever_looks() {
    let folded = |text: &str| Query { folded: vec!["labour".to_owned()], ..search(text) };
    let is_folded = |query: &Query| apply(query, View::Table).rows.iter().any(|block| block.is_folded);
    assert!(is_folded(&folded("")));
    assert!(!is_folded(&folded("lao động")));
    assert_eq!(apply(&folded(""), View::Table).totals, apply(&Query::default(), View::Table).totals);
}

#[test]
fn before_the_report_is_here_nothing_of_it_is_counted() {
    let Shipped { dataset, index, .. } = &*SHIPPED;
    let searched = Searched { lang: Lang::Vi, dataset, index: Some(index), report: None };
    for view in [View::Results, View::Audit] {
        assert_eq!(Query::default().apply(view, searched), QueryResult::default());
    }
    let flagged = filtered(Filters { flagged: true, ..Filters::default() });
    assert!(flagged.apply(View::Table, searched).is_empty());
}

#[test]
fn everything_again_keeps_what_is_no_question() {
    let mut query = Query { folded: vec!["labour".to_owned()], baseline: Baseline::Next, ..search("x") };
    query.filters.flagged = true;
    query.sorting = Some(Sorting { column: Column::Plan, descending: false });
    assert!(query.is_changed(View::Table));
    query.show_all();
    assert!(!query.is_changed(View::Table));
    assert_eq!(query, Query { folded: vec!["labour".to_owned()], baseline: Baseline::Next, ..Query::default() });
}
