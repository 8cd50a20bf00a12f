//! The overview, the details of an indicator and the tools of the table, as HTML.

use chi_tieu::domain::Column;

use super::*;

fn overview(dataset: &Dataset, lang: Lang) -> String {
    Owner::new().with(|| view! { <Overview store=store(dataset, |state| state.lang = lang) /> }.into_any().to_html())
}

fn detail(dataset: &Dataset, lang: Lang, id: &str) -> String {
    Owner::new().with(|| {
        let store = store(dataset, |state| {
            state.lang = lang;
            state.detail = Some(id.to_owned());
        });
        view! { <Detail store /> }.into_any().to_html()
    })
}

#[test]
fn the_overview_has_a_card_for_each_headline_and_none_where_there_are_none() {
    let mut dataset = shipped();
    let html = overview(&dataset, Lang::Vi);
    assert_eq!(count(&html, "data-headline="), dataset.headlines.len());
    assert!(html.contains("6 trong 28 chỉ tiêu có kế hoạch 2024 thấp hơn ước thực hiện 2023"));
    dataset.headlines.clear();
    let html = overview(&dataset, Lang::Vi);
    assert_eq!(count(&html, "data-headline="), 0);
    assert!(!html.contains("Chỉ tiêu nổi bật"), "no title over nothing");
}

#[test]
fn an_overview_without_shortfalls_says_so() {
    let mut dataset = shipped();
    dataset.groups.retain(|group| group.id == "structure");
    let dataset = judged(&dataset);
    let html = overview(&dataset, Lang::En);
    assert_eq!(count(&html, "None."), 2, "no shortfalls, no overshoots");
}

#[test]
fn the_details_are_as_accepted() {
    insta::assert_snapshot!("detail_vi", lines(&detail(&shipped(), Lang::Vi, "local-export-growth")));
    insta::assert_snapshot!("detail_en", lines(&detail(&shipped(), Lang::En, "completed-homes")));
}

#[test]
fn an_indicator_that_is_not_there_has_no_details() {
    let html = detail(&shipped(), Lang::Vi, "nobody");
    assert!(!html.contains("detail-body") && !html.contains("data-detail"));
}

#[test]
fn every_indicator_has_details_in_both_languages_that_never_mix() {
    let dataset = shipped();
    for indicator in dataset.indicators() {
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| detail(&dataset, lang, &indicator.id));
        assert!(vi.contains("Cách đối chiếu") && !vi.contains("How it was checked"), "{}", indicator.id);
        assert!(en.contains("How it was checked") && !en.contains("Cách đối chiếu"), "{}", indicator.id);
        for html in [&vi, &en] {
            assert!(!html.contains("style=") && !html.contains("<script"));
            assert_eq!(count(html, "data-period="), 3);
        }
    }
}

#[test]
fn a_column_that_is_left_out_is_neither_in_the_head_nor_in_a_row() {
    let dataset = shipped();
    let rows = dataset.indicators().count();
    let columns: Vec<Column> = Column::optional().filter(|column| dataset.shows(*column)).collect();
    assert_eq!(columns.len(), 7, "no year before and no second plan");
    for column in columns.iter().copied() {
        let html = table_of(&dataset, |state| state.hidden_columns = vec![column]);
        for other in columns.iter().copied() {
            let cells = count(&html, &format!("data-field=\"{}\"", other.slug()));
            assert_eq!(cells, if other == column { 0 } else { rows }, "{column:?} left out, {other:?} counted");
        }
        assert_eq!(count(&html, "scope=\"col\""), 8, "{column:?}");
        assert_eq!(count(&html, "colspan=\"7\""), 8, "{column:?}: a heading spans all but the number");
    }
}

#[test]
fn a_folded_group_keeps_its_rows_for_the_printer_and_says_how_many_it_hides() {
    let html = table_of(&shipped(), |state| {
        state.lang = Lang::En;
        state.query.folded = vec!["labour".to_owned()];
    });
    assert_eq!(count(&html, "data-folded=\"true\""), 4);
    assert_eq!(count(&html, "aria-expanded=\"false\""), 1);
    assert!(html.contains("4 indicators"));
}

#[test]
fn markup_in_a_dataset_is_text_in_overview_and_details() {
    let mut dataset = shipped();
    let payload = "<img src=x onerror=alert(1)>";
    for group in &mut dataset.groups {
        for indicator in group.indicators.iter_mut().map(Arc::make_mut) {
            indicator.name.vi = payload.to_owned();
        }
    }
    let dataset = judged(&dataset);
    for html in [overview(&dataset, Lang::Vi), detail(&dataset, Lang::Vi, "grdp-growth")] {
        assert!(!html.contains("<img") && html.contains("&lt;img"));
    }
}
