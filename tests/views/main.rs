//! The views as HTML: what a reader gets, and what assistive technology reads of it.
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod figures;
mod foreign;
mod gaps;
mod glance;
mod reports;
mod results;

use std::sync::Arc;

use chi_tieu::{
    EMBEDDED,
    address::ViewState,
    components::{Detail, IndicatorTable, Overview, Store, load, masthead, source_note, static_table, verdict_counts},
    decode,
    domain::Dataset,
    query::View,
    text::Lang,
};
use leptos::prelude::*;

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

/// A few groups that hold every kind of row: shares, parts, missing targets, bounds, a verdict that differs.
fn some_groups() -> Dataset {
    let mut dataset = shipped();
    dataset.groups.retain(|group| ["structure", "exports", "housing", "environment"].contains(&group.id.as_str()));
    judged(&dataset)
}

/// A dataset whose groups were changed, judged anew.
fn judged(dataset: &Dataset) -> Dataset {
    Dataset::new(dataset.contents())
}

/// One tag a line, so that a change shows where it is.
fn lines(html: &str) -> String {
    html.replace("<!>", "").replace("><", ">\n<")
}

/// The state of a widget that shows a dataset, after a reader has chosen. Called inside an owner.
fn store(dataset: &Dataset, choose: impl FnOnce(&mut ViewState)) -> Store {
    let store = Store::new(Arc::new(dataset.clone()), load);
    let mut state = store.view_state_now();
    choose(&mut state);
    store.show(state);
    store
}

/// The table of a dataset, after a reader has chosen.
fn table_of(dataset: &Dataset, choose: impl FnOnce(&mut ViewState)) -> String {
    let choose = |state: &mut ViewState| {
        state.view = View::Table;
        choose(state);
    };
    Owner::new().with(|| view! { <IndicatorTable store=store(dataset, choose) /> }.into_any().to_html())
}

fn table(dataset: &Dataset, lang: Lang) -> String {
    table_of(dataset, |state| state.lang = lang)
}

fn count(html: &str, what: &str) -> usize {
    html.matches(what).count()
}

#[test]
fn the_table_in_vietnamese_is_as_accepted() {
    insta::assert_snapshot!("table_vi", lines(&table(&some_groups(), Lang::Vi)));
}

#[test]
fn the_table_in_english_is_as_accepted() {
    insta::assert_snapshot!("table_en", lines(&table(&some_groups(), Lang::En)));
}

#[test]
fn the_frame_around_the_views_is_as_accepted() {
    let dataset = shipped();
    for lang in [Lang::Vi, Lang::En] {
        let html = Owner::new().with(|| {
            [
                masthead(&dataset, lang, 1).into_any().to_html(),
                verdict_counts(&dataset, lang).into_any().to_html(),
                source_note(&dataset, lang).into_any().to_html(),
            ]
            .join("\n")
        });
        insta::assert_snapshot!(format!("frame_{}", lang.tag()), lines(&html));
    }
}

#[test]
fn the_table_is_a_table_to_assistive_technology() {
    let html = table(&shipped(), Lang::Vi);
    assert_eq!(count(&html, "<table"), 1);
    assert_eq!(count(&html, "<caption"), 1);
    assert_eq!(count(&html, "<tbody"), 15, "one body a group");
    assert_eq!(count(&html, r#"scope="rowgroup""#), 8, "one heading row a pure heading");
    assert_eq!(count(&html, r#"scope="row""#), 28, "one row heading an indicator");
    assert_eq!(count(&html, r#"scope="col""#), 9);
    for field in ["plan", "outcome", "gap", "verdict", "check", "next"] {
        assert_eq!(count(&html, &format!(r#"data-field="{field}""#)), 28, "{field}");
    }
    // Layout as cards takes table roles away in some browsers, so every element states its own.
    assert_eq!(count(&html, "<tr"), count(&html, r#"role="row""#));
    assert_eq!(count(&html, "<td"), count(&html, r#"role="cell""#));
}

#[test]
fn a_heading_row_spans_the_table() {
    let html = table(&shipped(), Lang::Vi);
    assert_eq!(count(&html, r#"colspan="8""#), 8);
}

#[test]
fn no_view_carries_what_a_strict_policy_blocks() {
    for lang in [Lang::Vi, Lang::En] {
        for html in [table(&shipped(), lang), static_table(&shipped(), lang)] {
            for blocked in ["style=", "<script", "<style", "onclick", "javascript:"] {
                assert!(!html.contains(blocked), "{blocked}");
            }
        }
    }
}

#[test]
fn markup_in_the_data_is_shown_as_text() {
    let mut dataset = some_groups();
    let payload = r#"<img src=x onerror="alert(1)">"#;
    for group in &mut dataset.groups {
        group.name.vi = payload.to_owned();
        for indicator in group.indicators.iter_mut().map(Arc::make_mut) {
            indicator.name.vi = payload.to_owned();
            for note in &mut indicator.notes {
                note.text.vi = payload.to_owned();
            }
        }
    }
    let dataset = judged(&dataset);
    for html in [table(&dataset, Lang::Vi), static_table(&dataset, Lang::Vi)] {
        assert!(!html.contains("<img"), "{html}");
        assert!(html.contains("&lt;img"));
    }
}

#[test]
fn the_static_table_says_all_figures_without_script() {
    let html = static_table(&shipped(), Lang::Vi);
    assert_eq!(count(&html, r#"scope="row""#), 28);
    for figure in ["5,56", "−9,2", "20.000", "19.515", "≥\u{a0}46", "Không đạt KH", "62.572"] {
        assert!(html.contains(figure), "{figure}");
    }
}

#[test]
fn the_two_languages_never_mix() {
    let dataset = shipped();
    let (vi, en) = (table(&dataset, Lang::Vi), table(&dataset, Lang::En));
    assert!(vi.contains("Chưa có đánh giá") && !vi.contains("No verdict"));
    assert!(en.contains("No verdict") && !en.contains("Chưa có đánh giá"));
    let en_without_printed: String = en
        .split("data-printed=")
        .map(|part| part.split_once('"').and_then(|(_, rest)| rest.split_once('"')).map_or(part, |(_, rest)| rest))
        .collect();
    for vietnamese in ["điểm phần trăm", "kế hoạch", "Khớp", "Vượt KH"] {
        assert!(!en_without_printed.contains(vietnamese), "{vietnamese}");
    }
}
