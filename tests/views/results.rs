//! The results view and the audit view as HTML.

use std::sync::Arc;

use chi_tieu::{
    address::ViewState,
    components::{AuditView, IndicatorTable, ReportState, ResultsView, Store},
    decode,
    domain::{Agreement, CheckStatus, Column, Dataset, NextStep, PolicyArea, SectorReport, Sorting, Verdict},
    query::{Filters, View},
    text::Lang,
};
use leptos::prelude::*;

use crate::{count, shipped, store};

fn sector_report(dataset: &Dataset) -> SectorReport {
    decode::parse_sector_report(include_str!("../../data/thai-nguyen-2023.results.json"), dataset).unwrap()
}

/// A view of the shipped data.
type Draw = (View, fn(Store) -> AnyView);

const RESULTS: Draw = (View::Results, |store| view! { <ResultsView store /> }.into_any());
const AUDIT: Draw = (View::Audit, |store| view! { <AuditView store /> }.into_any());
const TABLE: Draw = (View::Table, |store| view! { <IndicatorTable store /> }.into_any());

/// What a view shows of the shipped data once the results have arrived and the reader has made choices.
fn shown(choose: impl FnOnce(&mut ViewState), draw: Draw) -> String {
    shown_of(ReportState::Ready(Arc::new(sector_report(&shipped()))), choose, draw)
}

fn shown_of(report: ReportState, choose: impl FnOnce(&mut ViewState), (view, draw): Draw) -> String {
    let choose = |state: &mut ViewState| {
        state.view = view;
        choose(state);
    };
    Owner::new().with(|| {
        let store = store(&shipped(), |_| {});
        store.data.report.set(report);
        let mut state = store.view_state_now();
        choose(&mut state);
        store.show(state);
        draw(store).to_html()
    })
}

/// How many entries of a kind are left: those that are not hidden.
fn left(html: &str, attribute: &str) -> usize {
    let tags = html.split('<').filter(|tag| tag.contains(attribute));
    tags.filter(|tag| !tag.split('>').next().unwrap().contains(" hidden")).count()
}

#[test]
fn every_result_is_a_row_with_all_its_figures() {
    let html = shown(|_| {}, RESULTS);
    assert_eq!(count(&html, "data-result="), 278);
    assert_eq!(count(&html, "data-section="), 29);
    assert_eq!(count(&html, "data-quantity="), 350, "one a figure");
    // Layout as cards takes table roles away in some browsers, so every element of these tables states its own.
    assert_eq!(count(&html, r#"<tr role="row" tabindex="-1" data-result="#), 278);
}

#[test]
fn every_check_is_an_entry_with_its_outcome() {
    let html = shown(|_| {}, AUDIT);
    assert_eq!(count(&html, "data-check="), 172);
    for (name, number) in
        [("disagrees", 3), ("cut-off", 4), ("within-rounding", 3), ("agrees", 110), ("nothing-stated", 52)]
    {
        let entries = html.split("data-check=").skip(1);
        let of_outcome = entries.filter(|entry| {
            entry.split_once('>').is_some_and(|(head, _)| head.contains(&format!(r#"data-outcome="{name}""#)))
        });
        assert_eq!(of_outcome.count(), number, "{name}");
    }
}

#[test]
fn a_figure_with_a_question_has_a_mark_that_leads_to_the_check() {
    let table = shown(|_| {}, TABLE);
    assert_eq!(count(&table, r#"class="flag""#), 2);
    for check in ["prose-national-standard-schools", "verdict-forest-cover"] {
        assert!(table.contains(&format!(r#"data-value="{check}""#)), "{check}");
    }
    let results = shown(|_| {}, RESULTS);
    // Eight of the ten questions are about results; one is about a value of the table, one about a verdict. Five of the
    // eight are about shares of plan, which stand in the table of that chart too.
    assert_eq!(count(&results, r#"class="flag""#), 8 + 5);
}

#[test]
fn before_the_results_are_here_the_table_has_no_marks() {
    let html = shown_of(ReportState::Loading, |_| {}, TABLE);
    assert_eq!(count(&html, r#"class="flag""#), 0);
    assert_eq!(count(&html, r#"class="related""#), 0);
    assert_eq!(count(&html, "data-indicator="), 28);
}

#[test]
fn a_search_leaves_what_it_finds_and_highlights_it() {
    let search = |state: &mut ViewState| state.query.search = "xuat khau".to_owned();
    assert_eq!(left(&shown(search, TABLE), "data-indicator="), 2);
    let html = shown(search, RESULTS);
    assert!((1..30).contains(&left(&html, "data-result=")), "{}", count(&html, "data-result="));
    assert!(html.contains("<mark>"));
    assert!(left(&shown(search, AUDIT), "data-check=") < 30);
}

#[test]
fn charts_stay_where_nothing_is_looked_for_among_the_results() {
    let charts = |choose: fn(&mut ViewState)| left(&shown(choose, RESULTS), "results-section-charts");
    let all = charts(|_| {});
    assert!(all > 0);
    assert_eq!(charts(|state| state.query.filters.verdict = Some(Some(Verdict::Missed))), all);
    assert_eq!(charts(|state| state.query.search = " ".to_owned()), all);
    assert_eq!(charts(|state| state.query.search = "xuất khẩu".to_owned()), 0);
}

#[test]
fn filters_apply_to_indicators_and_results_alike() {
    let environment = |state: &mut ViewState| state.query.filters.policy_area = Some(PolicyArea::Environment);
    assert_eq!(left(&shown(environment, TABLE), "data-indicator="), 2);
    let html = shown(environment, RESULTS);
    assert!((1..30).contains(&left(&html, "data-result=")), "{}", count(&html, "data-result="));
    let flagged = |state: &mut ViewState| state.query.filters.flagged = true;
    assert_eq!(left(&shown(flagged, TABLE), "data-indicator="), 2);
    assert_eq!(left(&shown(flagged, RESULTS), "data-result="), 8);
}

#[test]
fn an_indicator_is_chosen_by_group_verdict_check_and_next_target() {
    let left =
        |choose: fn(&mut Filters)| left(&shown(|state| choose(&mut state.query.filters), TABLE), "data-indicator=");
    assert_eq!(left(|it| it.group = Some("exports".to_owned())), 2);
    assert_eq!(left(|it| it.verdict = Some(Some(Verdict::Missed))), 6);
    assert_eq!(left(|it| it.verdict = Some(Some(Verdict::Met))), 13);
    assert_eq!(left(|it| it.verdict = Some(None)), 4);
    assert_eq!(left(|it| it.agreement = Some(Agreement::Agrees)), 23);
    assert_eq!(left(|it| it.agreement = Some(Agreement::Differs)), 1);
    // The four choices of how the next target stands to the outcome share out all indicators.
    let counts = [
        left(|it| it.next = Some(NextStep::Higher)),
        left(|it| it.next = Some(NextStep::Equal)),
        left(|it| it.next = Some(NextStep::Lower)),
        left(|it| it.next = Some(NextStep::Open)),
    ];
    assert_eq!(counts.iter().sum::<usize>(), 28);
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    // All conditions must hold.
    let both = |it: &mut Filters| {
        it.group = Some("exports".to_owned());
        it.verdict = Some(Some(Verdict::Missed));
    };
    assert_eq!(left(both), 1);
}

/// The ids of the rows, in the order in which they stand.
fn order(html: &str) -> Vec<&str> {
    html.split("data-indicator=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect()
}

fn sorted(column: Column, descending: bool) -> String {
    shown(|state| state.query.sorting = Some(Sorting { column, descending }), TABLE)
}

#[test]
fn the_table_can_be_sorted_but_never_across_units() {
    let dataset = shipped();
    let report: Vec<&str> = dataset.indicators().map(|indicator| indicator.id.as_str()).collect();
    for column in Column::ALL.into_iter().filter(|column| column.is_sortable()) {
        for descending in [false, true] {
            let html = sorted(column, descending);
            let mut ids = order(&html);
            assert_ne!(ids, report, "{column:?} {descending}");
            ids.sort_unstable();
            let mut all = report.clone();
            all.sort_unstable();
            assert_eq!(ids, all, "no row is lost: {column:?} {descending}");
        }
    }
    // Percentage points first, from the largest shortfall, then percentages of the plan.
    let html = sorted(Column::Gap, false);
    let ids = order(&html);
    assert_eq!(ids[..3], ["export-growth", "local-export-growth", "industrial-output-growth"]);
    assert!(html.contains("điểm phần trăm</th>") && html.contains("% so với kế hoạch</th>"));
    let relative = ids.iter().position(|id| *id == "new-rural-communes").unwrap();
    assert_eq!(ids[relative + 1], "grdp-per-capita");
    // One block a unit: billions of đồng are not held against homes.
    assert_eq!(count(&sorted(Column::Plan, true), "indicator-table-heading"), 7);
    // Verdicts from the best, those without one last.
    let html = sorted(Column::Verdict, false);
    assert_eq!(order(&html)[0], "agricultural-output-growth");
    assert!(
        ["share-industry", "share-services", "share-agriculture", "local-export-growth"]
            .contains(order(&html).last().unwrap())
    );
}

#[test]
fn names_are_sorted_as_vietnamese_dictionaries_do() {
    let html = sorted(Column::Name, false);
    let ids = order(&html);
    let place = |id: &str| ids.iter().position(|it| *it == id).unwrap();
    // Giảm … before GRDP, Nông … before Ổn định before Số …, Thu before Tỷ.
    assert!(place("poverty-reduction") < place("grdp-per-capita"));
    assert!(place("share-agriculture") < place("forest-cover") && place("forest-cover") < place("completed-homes"));
    assert!(place("budget-revenue") < place("health-insurance"));
}

#[test]
fn the_audit_shows_one_outcome_when_asked() {
    let html = shown(|state| state.query.filters.status = Some(CheckStatus::CutOff), AUDIT);
    assert_eq!(left(&html, "data-check="), 4);
}

#[test]
fn the_arithmetic_is_written_out() {
    let html = shown(|_| {}, AUDIT);
    for calculation in [
        "0,38 + 3,28 + 1,76 + 0,14 = 5,56%",
        "113 ÷ 115 × 100% ≈\u{a0}98,26%",
        "(100 − 9,2) ÷ (100 + 9) × 100% ≈\u{a0}83,30%",
    ] {
        assert!(html.contains(calculation), "{calculation}");
    }
}

#[test]
fn the_two_languages_never_mix_in_the_new_views() {
    for draw in [RESULTS, AUDIT] {
        let vi = shown(|_| {}, draw);
        let en = shown(|state| state.lang = Lang::En, draw);
        assert!(!vi.contains("The report states") && !vi.contains("percentage point"));
        let printed =
            |part: &str| part.split_once('"').and_then(|(_, rest)| rest.split_once('"')).map(|it| it.1.to_owned());
        let en: String = en
            .split("data-printed=")
            .enumerate()
            .map(|(at, part)| if at == 0 { part.to_owned() } else { printed(part).unwrap_or_default() })
            .collect();
        for vietnamese in ["điểm phần trăm", "kế hoạch", "Báo cáo", "tỷ đồng"] {
            assert!(!en.contains(vietnamese), "{vietnamese}");
        }
    }
}

#[test]
fn markup_in_the_results_is_shown_as_text() {
    let payload = r#"<img src=x onerror="alert(1)">"#;
    let mut hostile = sector_report(&shipped());
    for result in &mut hostile.results {
        result.topic.vi = payload.to_owned();
        result.figure.printed = format!("1 {payload}");
    }
    for draw in [RESULTS, AUDIT, TABLE] {
        let html = shown_of(ReportState::Ready(Arc::new(hostile.clone())), |_| {}, draw);
        assert!(!html.contains("<img"));
    }
    assert!(shown_of(ReportState::Ready(Arc::new(hostile)), |_| {}, RESULTS).contains("&lt;img"));
}

#[test]
fn no_new_view_carries_what_a_strict_policy_blocks() {
    for draw in [RESULTS, AUDIT] {
        let html = shown(|_| {}, draw);
        for blocked in ["style=", "<script", "<style", "onclick", "javascript:", " id="] {
            assert!(!html.contains(blocked), "{blocked}");
        }
    }
}

#[test]
fn views_without_results_say_so() {
    for (state, words) in [
        (ReportState::Absent, "không có kết quả theo lĩnh vực"),
        (ReportState::Loading, "Đang tải kết quả"),
        (ReportState::Failed("http".to_owned()), "Không tải được kết quả"),
    ] {
        for draw in [RESULTS, AUDIT] {
            assert!(shown_of(state.clone(), |_| {}, draw).contains(words), "{words}");
        }
    }
}
