//! What is seen is what is taken: the filters, the order and the columns of the open view.

use std::{collections::BTreeSet, sync::Arc};

use chi_tieu::{
    components::{Choice, Column, IndicatorTable, Results, Signals, View, taken},
    domain::{self, CheckStatus, NextStep, PolicyArea, Selection, Sorting, Verdict},
    sheets::{Book, Cell, Extent, Sheet},
    text::{Lang, messages},
};
use leptos::prelude::*;

use super::{column, shipped, shipped_sector_report};

/// The book of a widget after a reader has chosen, and its table as HTML.
fn after(view: View, extent: Extent, choose: impl Fn(&Choice)) -> (Book, String) {
    let dataset = Arc::new(shipped());
    let choice = Choice::new(Arc::clone(&dataset));
    choice.view.set(view);
    choice.results.set(Results::Ready(shipped_sector_report(&dataset)));
    choose(&choice);
    Owner::new().with(|| {
        let signals = Signals::from(choice);
        (taken(signals, extent), view! { <IndicatorTable signals /> }.into_any().to_html())
    })
}

/// What a reader chooses.
type Choosing = fn(&Choice);

fn ids(sheet: &Sheet) -> Vec<String> {
    let text = |cell: &Cell| if let Cell::Text(text) = cell { text.clone() } else { panic!("an id that is no text") };
    column(sheet, "id").into_iter().map(text).collect()
}

/// The ids of the rows of a drawn table, in order.
fn drawn(html: &str) -> Vec<String> {
    let rows = html.split(r#"data-indicator=""#).skip(1);
    rows.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

fn source(book: &Book, item: &str) -> Option<Cell> {
    book.source.rows.iter().find(|row| row[0] == Cell::Text(item.to_owned())).map(|row| row[1].clone())
}

#[test]
fn the_rows_of_the_table_are_taken_in_the_order_in_which_they_are_drawn() {
    let filters: [(&str, Choosing); 6] = [
        ("nothing", |_| {}),
        ("a verdict", |choice| {
            choice.selection.set(Selection { verdict: Some(Some(Verdict::Missed)), ..Selection::default() });
        }),
        ("a domain", |choice| {
            choice.selection.set(Selection { policy_area: Some(PolicyArea::Society), ..Selection::default() });
        }),
        ("the next step", |choice| {
            choice.selection.set(Selection { next: Some(NextStep::Lower), ..Selection::default() });
        }),
        ("flagged", |choice| choice.selection.set(Selection { flagged: true, ..Selection::default() })),
        ("a search", |choice| choice.query.set("ty le".to_owned())),
    ];
    for (filter, set) in filters {
        for sorting in std::iter::once(None).chain(
            domain::Column::ALL
                .into_iter()
                .flat_map(|column| [false, true].map(|descending| Some(Sorting { column, descending }))),
        ) {
            let (book, html) = after(View::Table, Extent::Seen, |choice| {
                set(choice);
                choice.sorting.set(sorting);
            });
            assert_eq!(book.figures.len(), 1);
            let taken = ids(&book.figures[0]);
            assert!(!taken.is_empty());
            assert_eq!(taken, drawn(&html), "{filter}, {sorting:?}");
            let all = taken.len() == 28;
            assert_eq!(all, filter == "nothing", "{filter} leaves something out");
        }
    }
}

#[test]
fn the_columns_that_are_left_out_on_the_screen_are_left_out_of_the_file() {
    let leave = |choice: &Choice| choice.left_out.set(BTreeSet::from([Column::Gap, Column::Check]));
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
        let (book, _) = after(view, Extent::All, |choice| choice.query.set("xuất khẩu".to_owned()));
        let counts: Vec<_> = book.figures.iter().map(|sheet| (sheet.key, sheet.rows.len())).collect();
        assert_eq!(counts, [("indicators", 28), ("results", 278), ("checks", 172)], "{view:?}");
    }
}

#[test]
fn without_results_everything_is_the_indicators() {
    let (book, _) = after(View::Table, Extent::All, |choice| choice.results.set(Results::Failed("http".to_owned())));
    assert_eq!(book.figures.iter().map(|sheet| sheet.key).collect::<Vec<_>>(), ["indicators"]);
}

#[test]
fn the_results_that_are_found_are_taken() {
    let (book, _) = after(View::Results, Extent::Seen, |choice| choice.query.set("xuất khẩu".to_owned()));
    let sheet = &book.figures[0];
    assert_eq!(sheet.key, "results");
    assert!((1..100).contains(&sheet.rows.len()), "{}", sheet.rows.len());
    let (all, _) = after(View::Results, Extent::All, |_| {});
    let all = ids(&all.figures[1]);
    let mut rest = all.iter();
    assert!(ids(sheet).iter().all(|id| rest.any(|other| other == id)), "in the order of the whole");
    let words = messages(Lang::Vi);
    assert_eq!(source(&book, words.source_sheet.filters), Some(Cell::Text("Tìm: “xuất khẩu”".to_owned())));
}

#[test]
fn the_checks_of_one_outcome_are_taken_and_all_are_ordered_as_on_the_screen() {
    let (book, _) = after(View::Audit, Extent::Seen, |choice| choice.outcome.set(Some(CheckStatus::Disagrees)));
    let sector_report = shipped_sector_report(&shipped());
    let disagree =
        sector_report.audit.checks.iter().filter(|check| check.status == CheckStatus::Disagrees).map(|check| &check.id);
    assert_eq!(ids(&book.figures[0]), disagree.cloned().collect::<Vec<_>>());

    let (book, _) = after(View::Audit, Extent::Seen, |_| {});
    let by_outcome = CheckStatus::ALL.into_iter().flat_map(|outcome| {
        sector_report.audit.checks.iter().filter(move |check| check.status == outcome).map(|check| check.id.clone())
    });
    assert_eq!(ids(&book.figures[0]), by_outcome.collect::<Vec<_>>());
}

#[test]
fn the_source_says_what_was_chosen() {
    let (book, _) = after(View::Table, Extent::Seen, |choice| {
        choice.selection.set(Selection {
            policy_area: Some(PolicyArea::Economy),
            flagged: true,
            ..Selection::default()
        });
        choice.sorting.set(Some(Sorting { column: domain::Column::Gap, descending: true }));
    });
    let words = messages(Lang::Vi);
    assert_eq!(
        source(&book, words.source_sheet.holds),
        Some(Cell::Text("Những gì đang xem: Bảng chỉ tiêu".to_owned()))
    );
    let filters = "Lĩnh vực: Kinh tế; Chỉ mục có số liệu cần lưu ý";
    assert_eq!(source(&book, words.source_sheet.filters), Some(Cell::Text(filters.to_owned())));
    assert_eq!(source(&book, words.source_sheet.order), Some(Cell::Text("Chênh lệch: giảm dần".to_owned())));
}
