//! What is seen is what is taken: the filters, the order and the columns of the open view.

use std::sync::Arc;

use chi_tieu::{
    address::ViewState,
    components::{IndicatorTable, ReportState, Store, export, load},
    domain::{Baseline, CheckStatus, Column, NextStep, PolicyArea, Sorting, Verdict},
    query::View,
    sheets::{Book, Cell, Extent, Sheet},
    text::{Lang, file_messages},
};
use leptos::prelude::*;

use super::{RESULTS, column, order, shipped, shipped_sector_report};

/// The book of a widget after a reader has chosen, and its table as HTML.
fn after(view: View, extent: Extent, choose: impl Fn(&mut ViewState)) -> (Book, String) {
    let dataset = Arc::new(shipped());
    let report = ReportState::Ready(shipped_sector_report(&dataset));
    Owner::new().with(|| {
        let store = Store::new(dataset, load);
        store.data.report.set(report);
        let mut state = store.view_state_now();
        state.view = view;
        choose(&mut state);
        store.show(state);
        (export(store, extent), view! { <IndicatorTable store /> }.into_any().to_html())
    })
}

/// What a reader should look at first comes first.
const REMARKABLE_FIRST: [CheckStatus; 5] = [
    CheckStatus::Disagrees,
    CheckStatus::CutOff,
    CheckStatus::WithinRounding,
    CheckStatus::Agrees,
    CheckStatus::NothingStated,
];

/// What a reader chooses.
type Choosing = fn(&mut ViewState);

fn ids(sheet: &Sheet) -> Vec<String> {
    let text = |cell: &Cell| if let Cell::Text(text) = cell { text.clone() } else { panic!("an id that is no text") };
    column(sheet, "id").into_iter().map(text).collect()
}

/// The ids of the rows of a drawn table, in order.
fn drawn(html: &str) -> Vec<String> {
    let rows = html
        .split('<')
        .filter(|tag| tag.contains("data-indicator=") && !tag.split('>').next().unwrap().contains(" hidden"));
    rows.filter_map(|tag| Some(tag.split_once(r#"data-indicator=""#)?.1.split_once('"')?.0.to_owned())).collect()
}

fn source(book: &Book, item: &str) -> Option<Cell> {
    book.source.rows.iter().find(|row| row[0] == Cell::Text(item.to_owned())).map(|row| row[1].clone())
}

#[test]
fn the_rows_of_the_table_are_taken_in_the_order_in_which_they_are_drawn() {
    let filters: [(&str, Choosing); 6] = [
        ("nothing", |_| {}),
        ("a verdict", |state| state.query.filters.verdict = Some(Some(Verdict::Missed))),
        ("a domain", |state| state.query.filters.policy_area = Some(PolicyArea::Society)),
        ("the next step", |state| state.query.filters.next = Some(NextStep::Lower)),
        ("flagged", |state| state.query.filters.flagged = true),
        ("a search", |state| state.query.search = "ty le".to_owned()),
    ];
    for (filter, set) in filters {
        for sorting in std::iter::once(None).chain(Sorting::all().map(Some)) {
            let (book, html) = after(View::Table, Extent::Seen, |state| {
                set(state);
                state.query.sorting = sorting;
            });
            assert_eq!(book.figures.len(), 1);
            let taken = ids(&book.figures[0]);
            let left = order::left_by(filter);
            assert_eq!(left.len() == 28, filter == "nothing", "{filter} leaves something out");
            let stated = match sorting {
                Some(Sorting { column, descending }) => order::sorted(&left, &format!("{column:?}"), descending),
                None => order::unsorted(filter),
            };
            assert_eq!(taken, stated, "{filter}, {sorting:?}");
            assert_eq!(drawn(&html), stated, "{filter}, {sorting:?}");
        }
    }
}

#[test]
fn the_columns_that_are_left_out_on_the_screen_are_left_out_of_the_file() {
    let leave = |state: &mut ViewState| state.hidden_columns = vec![Column::Gap, Column::Check];
    let (seen, _) = after(View::Table, Extent::Seen, leave);
    let keys: Vec<_> = seen.figures[0].columns.iter().map(|column| column.key).collect();
    assert!(keys.contains(&"plan") && keys.contains(&"verdict"));
    assert!(!keys.contains(&"gap") && !keys.contains(&"relative_gap") && !keys.contains(&"check"));
    let (all, _) = after(View::Table, Extent::All, leave);
    assert!(all.figures[0].columns.iter().any(|column| column.key == "gap"));
}

#[test]
fn everything_is_everything_whatever_is_filtered() {
    for view in View::ALL {
        let (book, _) = after(view, Extent::All, |state| state.query.search = "xuất khẩu".to_owned());
        let counts: Vec<_> = book.figures.iter().map(|sheet| (sheet.key, sheet.rows.len())).collect();
        assert_eq!(counts, [("indicators", 28), ("results", 278), ("checks", 172)], "{view:?}");
    }
}

#[test]
fn without_results_everything_is_the_indicators() {
    let book = Owner::new().with(|| {
        let store = Store::new(Arc::new(shipped()), load);
        store.data.report.set(ReportState::Failed("http".to_owned()));
        export(store, Extent::All)
    });
    assert_eq!(book.figures.iter().map(|sheet| sheet.key).collect::<Vec<_>>(), ["indicators"]);
}

#[test]
fn the_results_that_are_found_are_taken() {
    let (book, _) = after(View::Results, Extent::Seen, |state| state.query.search = "xuất khẩu".to_owned());
    let sheet = &book.figures[0];
    assert_eq!(sheet.key, "results");
    assert!((1..100).contains(&sheet.rows.len()), "{}", sheet.rows.len());
    let file: serde_json::Value = serde_json::from_str(RESULTS).unwrap();
    let mut rest = file["results"].as_array().unwrap().iter();
    assert!(ids(sheet).iter().all(|id| rest.any(|other| other["id"] == **id)), "in the order of the file");
    let words = file_messages(Lang::Vi);
    assert_eq!(source(&book, words.source_sheet.filters), Some(Cell::Text("Tìm: “xuất khẩu”".to_owned())));
}

#[test]
fn the_checks_of_one_outcome_are_taken_and_all_are_ordered_as_on_the_screen() {
    let (book, _) = after(View::Audit, Extent::Seen, |state| state.query.filters.status = Some(CheckStatus::Disagrees));
    let sector_report = shipped_sector_report(&shipped());
    let disagree =
        sector_report.audit.checks.iter().filter(|check| check.status == CheckStatus::Disagrees).map(|check| &check.id);
    assert_eq!(ids(&book.figures[0]), disagree.cloned().collect::<Vec<_>>());

    let (book, _) = after(View::Audit, Extent::Seen, |_| {});
    let by_outcome = REMARKABLE_FIRST.into_iter().flat_map(|outcome| {
        sector_report.audit.checks.iter().filter(move |check| check.status == outcome).map(|check| check.id.clone())
    });
    assert_eq!(ids(&book.figures[0]), by_outcome.collect::<Vec<_>>());
}

#[test]
fn the_source_says_what_was_chosen() {
    let (book, _) = after(View::Table, Extent::Seen, |state| {
        state.query.filters.policy_area = Some(PolicyArea::Economy);
        state.query.filters.flagged = true;
        state.query.sorting = Some(Sorting { column: Column::Gap, descending: true });
    });
    let words = file_messages(Lang::Vi);
    assert_eq!(
        source(&book, words.source_sheet.holds),
        Some(Cell::Text("Những gì đang xem: Bảng chỉ tiêu".to_owned()))
    );
    let filters = "Lĩnh vực: Kinh tế; Chỉ mục có số liệu cần lưu ý";
    assert_eq!(source(&book, words.source_sheet.filters), Some(Cell::Text(filters.to_owned())));
    assert_eq!(source(&book, words.source_sheet.order), Some(Cell::Text("Chênh lệch: giảm dần".to_owned())));
}

#[test]
fn the_order_that_a_file_states_is_the_one_its_rows_have() {
    let seen = |view, choose: Choosing| {
        let (book, _) = after(view, Extent::Seen, choose);
        let Some(Cell::Text(stated)) = source(&book, file_messages(Lang::Vi).source_sheet.order) else {
            panic!("no order")
        };
        (stated, ids(&book.figures[0]))
    };
    // The report's order is called what the choice on the screen calls it.
    let (stated, rows) = seen(View::Table, |_| {});
    assert_eq!((stated.as_str(), rows), ("Như trong văn bản", order::unsorted("nothing")));
    // A search puts the closest first, and the file says so.
    let (stated, rows) = seen(View::Table, |state| state.query.search = "ty le".to_owned());
    let closest = "kết quả khớp nhất với nội dung tìm kiếm xếp trước";
    assert_eq!((stated.as_str(), rows), (closest, order::unsorted("a search")));
    // Gaps to the next plan are another order than gaps to the plan.
    let (stated, rows) = seen(View::Gaps, |state| {
        state.query.baseline = Baseline::Next;
        state.query.sorting = Some(Sorting { column: Column::Gap, descending: true });
    });
    let from_next = order::sorted(&order::left_by("nothing"), "Gap to next", true);
    assert_ne!(from_next, order::sorted(&order::left_by("nothing"), "Gap", true));
    assert_eq!((stated.as_str(), rows), ("Chênh lệch: giảm dần (so với kế hoạch 2024)", from_next));
    let (stated, rows) = seen(View::Audit, |state| state.query.search = "xuat khau".to_owned());
    assert!(stated.ends_with(closest) && stated != closest, "by outcome first: {stated}");
    let sector_report = shipped_sector_report(&shipped());
    let outcome = |id: &String| sector_report.audit.checks.iter().find(|check| check.id == *id).unwrap().status;
    let places = rows.iter().map(|id| REMARKABLE_FIRST.iter().position(|status| *status == outcome(id)));
    assert!(rows.len() > 1 && places.is_sorted(), "{rows:?}");
}
