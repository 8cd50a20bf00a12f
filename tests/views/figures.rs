//! The figures of composition, verdicts and one indicator as HTML: titles, and tables with the same figures.

use std::sync::Arc;

use chi_tieu::{
    components::{Store, composition_figure, indicator_figure, verdicts_figure},
    text::Lang,
};
use leptos::prelude::*;

use crate::{count, judged, shipped, store};

fn drawn(lang: Lang, draw: impl FnOnce(Store) -> AnyView) -> String {
    Owner::new().with(|| draw(store(&shipped(), |state| state.lang = lang)).to_html().replace("<!>", ""))
}

#[test]
fn a_composition_has_a_table_of_its_shares_and_what_they_add_up_to() {
    let html = drawn(Lang::Vi, |store| composition_figure(store, 1));
    assert_eq!(count(&html, r#"data-chart="composition""#), 1);
    assert!(html.contains("<h3"), "one below the widget's heading of level 2");
    for share in ["59,4%", "30,5%", "10,1%", "58,3%", "9,9%", "58,6%", "9,6%"] {
        assert_eq!(count(&html, &format!("<td>{share}</td>")), 1, "{share}");
    }
    assert_eq!(count(&html, "<td>31,8%</td>"), 2);
    assert_eq!(count(&html, "<td>100%</td>"), 3);
    for id in ["share-industry", "share-services", "share-agriculture"] {
        assert!(html.contains(&format!(r#"data-action="detail" data-value="{id}""#)), "{id}");
    }
}

#[test]
fn a_dataset_without_composition_has_no_such_figure() {
    let html = Owner::new().with(|| {
        let mut dataset = shipped();
        dataset.groups.retain(|group| group.id != "structure");
        composition_figure(store(&judged(&dataset), |_| {}), 1).to_html()
    });
    assert!(!html.contains("data-chart"), "{html}");
}

#[test]
fn verdicts_have_a_table_that_names_every_indicator_once() {
    let html = drawn(Lang::En, |store| verdicts_figure(store, 1));
    assert_eq!(count(&html, r#"data-chart="verdicts""#), 1);
    assert_eq!(count(&html, r#"data-action="detail""#), 28);
    assert_eq!(count(&html, "<tbody"), 3, "one a part of public life");
    assert_eq!(count(&html, r#"scope="row""#), 3 + 15);
    for indicator in shipped().indicators() {
        assert_eq!(count(&html, &format!(r#"data-value="{}""#, indicator.id)), 1, "{}", indicator.id);
    }
    let missed = html.split(r#"data-verdict="missed""#).skip(1);
    let missed: String = missed.filter_map(|cell| cell.split_once("</td>")).map(|(cell, _)| cell).collect();
    assert_eq!(count(&missed, r#"data-action="detail""#), 6);
    assert!(missed.contains("export-growth") && !missed.contains("budget-revenue"));
}

#[test]
fn one_indicator_has_a_chart_that_is_spoken_of_in_a_sentence() {
    let html = drawn(Lang::Vi, |store| {
        let dataset = shipped();
        let growth = Arc::clone(&dataset.assessments()[0]);
        indicator_figure(store, growth, dataset.comparison)
    });
    assert_eq!(count(&html, r#"data-chart="indicator""#), 1);
    assert!(
        html.contains("Tốc độ tăng trưởng kinh tế (GRDP): kế hoạch 2023 8,5%; ước thực hiện 2023 5,56%."),
        "{html}"
    );
}
