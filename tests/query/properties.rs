//! What holds of any query.

use chi_tieu::{
    domain::{Baseline, CheckStatus, PolicyArea, Sorting, VERDICTS},
    query::{Filters, Found, Query, QueryResult, View},
};
use proptest::{option, prelude::*, sample::select};

use super::{SHIPPED, apply};

fn filters() -> impl Strategy<Value = Filters> {
    let of_report =
        (option::of(select(PolicyArea::ALL.to_vec())), any::<bool>(), option::of(select(CheckStatus::ALL.to_vec())));
    let verdict = option::of(select(VERDICTS.to_vec()));
    (of_report, verdict).prop_map(|((policy_area, flagged, status), verdict)| Filters {
        policy_area,
        flagged,
        status,
        verdict,
        ..Filters::default()
    })
}

fn query() -> impl Strategy<Value = Query> {
    let search = prop_oneof![
        Just(String::new()),
        "[a-z0-9 ,.%]{0,6}",
        select(vec!["xuất khẩu", "ty le", "2023", "GRDP"]).prop_map(str::to_owned)
    ];
    let groups = SHIPPED.dataset.groups.iter().map(|group| group.id.clone()).collect::<Vec<_>>();
    let order = (option::of(select(Sorting::all().collect::<Vec<_>>())), select(Baseline::ALL.to_vec()));
    (search, filters(), order, option::of(select(groups))).prop_map(|(search, filters, (sorting, baseline), folded)| {
        Query { search, filters, sorting, baseline, folded: folded.into_iter().collect() }
    })
}

/// Every entry that is left, whatever list it is of.
fn entries(found: &QueryResult) -> Vec<(usize, Found)> {
    let rows = found.indicators().into_iter().map(|entry| (0, entry));
    let results =
        found.sections.iter().flat_map(|section| section.rows.iter().cloned().map(|entry| (section.at, entry)));
    let checks = found.checks().into_iter().map(|entry| (0, entry));
    rows.chain(results).chain(checks).collect()
}

proptest! {
    #[test]
    fn counts_are_those_of_the_entries(query in query(), view in select(View::ALL.to_vec())) {
        let found = apply(&query, view);
        let shown = entries(&found).len();
        prop_assert_eq!(found.totals.map_or(0, |totals| totals.shown), shown);
        prop_assert!(found.totals.is_none_or(|totals| totals.shown <= totals.total));
        prop_assert_eq!(found.is_empty(), found.totals.is_some() && shown == 0);
    }

    #[test]
    fn no_entry_is_there_twice_and_none_is_made_up(query in query(), view in select(View::ALL.to_vec())) {
        let place = |found: &QueryResult| {
            let mut places: Vec<_> = entries(found).into_iter().map(|(list, entry)| (list, entry.at)).collect();
            places.sort_unstable();
            places
        };
        let (left, all) = (place(&apply(&query, view)), place(&apply(&Query::default(), view)));
        let mut once = left.clone();
        once.dedup();
        prop_assert_eq!(&once, &left);
        prop_assert!(left.iter().all(|entry| all.contains(entry)));
    }

    #[test]
    fn who_looks_for_nothing_sees_everything(query in query(), view in select(View::ALL.to_vec())) {
        if !query.is_looking(view) {
            let count = |found: QueryResult| found.totals.map(|totals| totals.shown);
            prop_assert_eq!(count(apply(&query, view)), count(apply(&Query::default(), view)));
        }
    }

    #[test]
    fn order_and_folding_leave_nothing_out(query in query(), view in select(View::ALL.to_vec())) {
        let plain = Query { sorting: None, folded: Vec::new(), baseline: Baseline::Target, ..query.clone() };
        prop_assert_eq!(apply(&query, view).totals, apply(&plain, view).totals);
    }
}
