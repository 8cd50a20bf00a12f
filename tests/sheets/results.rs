//! The sheets of results and checks against the results file.

use chi_tieu::{
    domain::{CheckStatus, Relation},
    sheets::{Cell, all_results, audit, results},
    text::{Lang, status_word},
};
use serde_json::Value;

use super::{LANGS, RESULTS, cell, column, number, shipped, shipped_sector_report, text};

#[test]
fn every_result_with_what_is_printed_beside_it_is_that_of_the_file() {
    let (dataset, raw): (_, Value) = (shipped(), serde_json::from_str(RESULTS).unwrap());
    let sector_report = shipped_sector_report(&dataset);
    let sheet = results(Lang::Vi, &dataset.comparison, &all_results(&dataset, &sector_report));
    let entries = raw["results"].as_array().unwrap();
    assert_eq!(sheet.rows.len(), entries.len());
    let unit =
        |id: &Value| raw["units"].as_array().unwrap().iter().find(|it| it["id"] == *id).unwrap()["name"]["vi"].clone();
    for entry in entries {
        let id = entry["id"].as_str().unwrap();
        let decimal = |value: &Value| value["decimal"].as_str().map_or(Cell::Empty, |it| Cell::Number(number(it)));
        assert_eq!(*cell(&sheet, id, "value"), decimal(entry), "{id}");
        assert_eq!(*cell(&sheet, id, "printed"), text(entry["printed"].as_str().unwrap()), "{id}");
        assert_eq!(*cell(&sheet, id, "topic"), text(entry["topic"]["vi"].as_str().unwrap()), "{id}");
        assert_eq!(*cell(&sheet, id, "unit"), text(unit(&entry["unit"]).as_str().unwrap()), "{id}");
        for (field, key) in
            [("plan", "plan"), ("change", "change"), ("share_of_plan", "share_of_plan"), ("share", "share")]
        {
            assert_eq!(*cell(&sheet, id, key), decimal(&entry[field]), "{id} {field}");
        }
        let footnote = entry["footnote"].as_u64().map_or(Cell::Empty, |it| Cell::Number(it.into()));
        assert_eq!(*cell(&sheet, id, "footnote"), footnote, "{id}");
        let relation = entry["relation"].as_str().unwrap();
        let sign = match cell(&sheet, id, "relation") {
            Cell::Relation(found) => found.sign(),
            Cell::Text(found) => found,
            other => panic!("{id}: {other:?} is no sign"),
        };
        assert_eq!(sign, if entry["approximate"] == true { "≈" } else { relation }, "{id}");
    }
    assert!(column(&sheet, "level").contains(&&Cell::Number(number("1"))), "parts stand deeper than their wholes");
}

#[test]
fn every_check_has_its_outcome_in_words_and_the_sheet_as_many_rows() {
    let dataset = shipped();
    let sector_report = shipped_sector_report(&dataset);
    for lang in LANGS {
        let checks: Vec<_> = sector_report.audit.checks.iter().collect();
        let sheet = audit(lang, &dataset.comparison, &checks);
        assert_eq!(sheet.rows.len(), checks.len());
        for outcome in CheckStatus::ALL {
            let word = text(status_word(lang, outcome));
            let found = column(&sheet, "outcome").into_iter().filter(|cell| **cell == word).count();
            assert_eq!(found, sector_report.audit.count(outcome), "{outcome:?}");
        }
        assert!(column(&sheet, "calculation").iter().all(|cell| **cell != Cell::Empty), "each has its arithmetic");
    }
}

#[test]
fn the_contributions_to_growth_add_up_in_the_sheet() {
    let dataset = shipped();
    let sector_report = shipped_sector_report(&dataset);
    let checks: Vec<_> = sector_report.audit.checks.iter().collect();
    let sheet = audit(Lang::Vi, &dataset.comparison, &checks);
    let id = "growth-contributions";
    assert_eq!(*cell(&sheet, id, "stated_number"), Cell::Number(number("5.56")));
    assert_eq!(*cell(&sheet, id, "stated_relation"), Cell::Relation(Relation::Equal));
    assert_eq!(*cell(&sheet, id, "computed_number"), Cell::Number(number("5.56")));
    let Cell::Text(calculation) = cell(&sheet, id, "calculation") else { panic!("no calculation") };
    assert!(calculation.starts_with("0,38 + 3,28 + 1,76 + 0,14 = 5,56"), "{calculation}");
    // Four figures of two decimals leave 0.02 either way, the sum shown with one decimal more.
    assert_eq!(*cell(&sheet, id, "possible_from"), Cell::Number(number("5.540")));
    assert_eq!(*cell(&sheet, id, "possible_to"), Cell::Number(number("5.580")));
}

#[test]
fn a_verdict_is_set_beside_the_rule_with_the_figures_it_rests_on() {
    let dataset = shipped();
    let sector_report = shipped_sector_report(&dataset);
    let checks: Vec<_> = sector_report.audit.checks.iter().collect();
    let sheet = audit(Lang::Vi, &dataset.comparison, &checks);
    assert_eq!(*cell(&sheet, "verdict-grdp-growth", "stated"), text("Không đạt KH"));
    assert_eq!(*cell(&sheet, "verdict-grdp-growth", "computed"), text("Không đạt kế hoạch"));
    assert_eq!(*cell(&sheet, "verdict-grdp-growth", "stated_number"), Cell::Empty);
    let Cell::Text(figures) = cell(&sheet, "verdict-grdp-growth", "calculation") else { panic!("no figures") };
    assert_eq!(figures, "Kế hoạch 2023: 8,5%; Ước thực hiện 2023: 5,56%");
}
