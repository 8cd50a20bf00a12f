//! The gaps view as HTML: what the search, the filters, the order and the plan at zero make of its tables.

use chi_tieu::{
    address::ViewState,
    components::TargetGapView,
    domain::{Baseline, Column, PolicyArea, Sorting},
    query::View,
    text::{Lang, messages},
};
use leptos::prelude::*;

use crate::{count, shipped, store};

fn gaps(choose: impl FnOnce(&mut ViewState)) -> String {
    let choose = |state: &mut ViewState| {
        state.view = View::Gaps;
        choose(state);
    };
    Owner::new()
        .with(|| view! { <TargetGapView store=store(&shipped(), choose) /> }.into_any().to_html().replace("<!>", ""))
}

/// The tables of the two charts.
fn tables(html: &str) -> [&str; 2] {
    let (gaps, target_change) = html.split_once(r#"class="target-change-figure""#).unwrap();
    [gaps, target_change].map(|part| part.split_once("<tbody").unwrap().1)
}

/// The indicators of a table, in its order.
fn ids(table: &str) -> Vec<&str> {
    let buttons = table.split(r#"data-action="detail" data-value=""#).skip(1);
    buttons.map(|rest| rest.split_once('"').unwrap().0).collect()
}

fn report_order() -> Vec<String> {
    shipped().indicators().map(|indicator| indicator.id.clone()).collect()
}

#[test]
fn both_tables_hold_every_indicator_in_the_reports_order_each_a_way_to_its_details() {
    let html = gaps(|_| {});
    for table in tables(&html) {
        assert_eq!(ids(table), report_order());
    }
    assert!(html.contains(r#"data-chart="target-gap""#) && html.contains(r#"data-chart="ambition""#));
    assert!(!html.contains("style="));
}

#[test]
fn search_and_filters_leave_the_same_rows_in_chart_title_and_both_tables() {
    let html = gaps(|state| {
        state.query.filters.policy_area = Some(PolicyArea::Environment);
    });
    for table in tables(&html) {
        assert_eq!(ids(table), ["forest-cover", "rural-clean-water"]);
    }
    assert!(html.contains("So với kế hoạch 2023: 1 chỉ tiêu tốt hơn, 1 đúng mức, 0 kém hơn, 0 không xét"));
    assert!(
        html.contains(
            "Kế hoạch 2024 so với ước thực hiện 2023: 0 chỉ tiêu thấp hơn, 0 bằng, 1 cao hơn, 1 không so được"
        )
    );

    let html = gaps(|state| state.query.search = "xuat khau".to_owned());
    for table in tables(&html) {
        assert_eq!(ids(table), ["export-growth", "local-export-growth"]);
    }
}

#[test]
fn the_order_by_gap_goes_up_or_down_inside_each_panel() {
    let sorted = |descending| {
        let html = gaps(|state| state.query.sorting = Some(Sorting { column: Column::Gap, descending }));
        let [table, _] = tables(&html);
        ids(table).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let up = sorted(false);
    assert_eq!(up[..4], ["export-growth", "local-export-growth", "industrial-output-growth", "social-insurance"]);
    let relative = [
        "new-rural-communes",
        "grdp-per-capita",
        "budget-revenue",
        "completed-homes",
        "new-rural-districts",
        "housing-floor-area",
    ];
    assert_eq!(up[up.len() - 6..], relative, "amounts and counts follow, by % of the plan");
    let down = sorted(true);
    assert_eq!(down[down.len() - 6..].iter().rev().collect::<Vec<_>>(), relative.iter().collect::<Vec<_>>());
    assert_eq!(down[0], "share-services");
    assert_eq!((up.len(), down.len()), (28, 28));
}

#[test]
fn with_the_next_plan_at_zero_table_title_legend_and_order_follow() {
    let html = gaps(|state| {
        state.query.baseline = Baseline::Next;
        state.lang = Lang::En;
        state.query.sorting = Some(Sorting { column: Column::Gap, descending: true });
    });
    assert!(html.contains("Estimate 2023 against plan 2024: 6 indicators better"));
    assert!(html.contains("Plan 2024 (at zero)") && !html.contains("Plan 2023 (at zero)"));
    assert!(html.contains("Right of zero is better than plan 2024"));
    assert!(html.contains("1.94\u{a0}percentage points below plan 2024"));
    let [table, _] = tables(&html);
    // 4.04 after a next plan of 3.5 is the largest gap among the percentages.
    assert_eq!(ids(table)[0], "agricultural-output-growth");
    let heads: Vec<&str> =
        html.split("<thead").nth(1).unwrap().split("</thead").next().unwrap().split("<th ").collect();
    assert!(heads[2].contains("Plan 2024") && heads[5].contains("Plan 2023"), "{heads:?}");
}

#[test]
fn the_switch_says_which_plan_stands_at_zero_and_which_order_holds() {
    let pressed = |html: &str, value: &str| {
        let button = html.split(&format!(r#"data-value="{value}""#)).nth(1).unwrap();
        button.starts_with(r#" aria-pressed="true""#)
    };
    let html = gaps(|_| {});
    assert!(pressed(&html, "target") && !pressed(&html, "next"));
    assert!(pressed(&html, "report") && !pressed(&html, "ascending") && !pressed(&html, "descending"));
    let html = gaps(|state| {
        state.query.baseline = Baseline::Next;
        state.query.sorting = Some(Sorting { column: Column::Name, descending: false });
    });
    assert!(pressed(&html, "next") && !pressed(&html, "target"));
    assert!(!pressed(&html, "report") && !pressed(&html, "ascending"), "another order holds");
}

#[test]
fn nothing_found_is_said_with_the_way_back_and_no_empty_chart() {
    let html = gaps(|state| state.query.search = "zzz".to_owned());
    assert!(html.contains(r#"<div hidden class="target-gap-content""#), "{html}");
    assert!(html.contains(messages(Lang::Vi).search.nothing_found));
    assert_eq!(count(&html, r#"data-action="show-all""#), 1);
    let html = gaps(|_| {});
    assert!(!html.contains(r#"<div hidden class="target-gap-content""#));
    assert!(html.contains(r#"<p hidden class="finder-nothing""#));
}
