//! The address: what is written of a state, that it comes back whole, and that no text is too broken to be read.
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod properties;

use chi_tieu::{
    EMBEDDED,
    address::{ViewState, has_parts, is_prefix, read, within, write},
    decode,
    domain::{Agreement, Baseline, CheckStatus, Column, Dataset, NextStep, PolicyArea, Sorting, Verdict},
    query::View,
    text::Lang,
};

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

/// What a fragment stands for on a page that asks for nothing.
fn shown(fragment: &str) -> ViewState {
    read(fragment, "", &ViewState::default(), &shipped()).state
}

/// The default state, changed.
fn with(change: impl FnOnce(&mut ViewState)) -> ViewState {
    let mut state = ViewState::default();
    change(&mut state);
    state
}

/// A state that differs from the default in everything.
fn everything() -> ViewState {
    let mut shown = ViewState { view: View::Gaps, lang: Lang::En, ..ViewState::default() };
    shown.query.search = "xuất khẩu & hơn".to_owned();
    shown.query.filters.policy_area = Some(PolicyArea::Economy);
    shown.query.filters.group = Some("exports".to_owned());
    shown.query.filters.indicator = Some("export-growth".to_owned());
    shown.query.filters.verdict = Some(Some(Verdict::Missed));
    shown.query.filters.agreement = Some(Agreement::Differs);
    shown.query.filters.next = Some(NextStep::Lower);
    shown.query.filters.flagged = true;
    shown.query.sorting = Some(Sorting { column: Column::Gap, descending: true });
    shown.query.filters.status = Some(CheckStatus::WithinRounding);
    shown.hidden_columns = vec![Column::Unit, Column::Check];
    shown.query.folded = vec!["exports".to_owned(), "housing".to_owned()];
    shown.query.baseline = Baseline::Next;
    shown.detail = Some("grdp-growth".to_owned());
    shown
}

const EVERYTHING: &str = "view=gaps&lang=en&q=xu%E1%BA%A5t+kh%E1%BA%A9u+%26+h%C6%A1n&domain=economy&group=exports\
    &indicator=export-growth&verdict=missed&check=differs&next=lower&flagged=1&sort=gap-descending\
    &outcome=within-rounding&hide=unit,check&fold=exports,housing&baseline=next&detail=grdp-growth";

#[test]
fn every_choice_has_its_part_and_is_read_from_it() {
    assert_eq!(write("", "", &ViewState::default(), &everything()), EVERYTHING);
    assert_eq!(shown(EVERYTHING), everything());
}

#[test]
fn only_what_differs_from_what_the_page_asked_for_is_written() {
    assert_eq!(write("", "", &everything(), &everything()), "");
    let mut base = ViewState { view: View::Gaps, ..ViewState::default() };
    base.query.filters.group = Some("exports".to_owned());
    assert_eq!(write("", "", &base, &base), "");
    let chosen = ViewState { view: View::Overview, ..ViewState::default() };
    assert_eq!(write("", "", &base, &chosen), "view=overview&group=");
    assert_eq!(read("view=overview&group=", "", &base, &shipped()).state, chosen);
    assert_eq!(read("", "", &base, &shipped()).state, base, "without a part of ours, it is what the page asked for");
}

#[test]
fn what_is_not_understood_is_left_aside_and_the_rest_applies() {
    for nonsense in [
        "view=pie",
        "view=",
        "lang=fr",
        "domain=fisheries",
        "group=fisheries",
        "indicator=nobody",
        "verdict=splendid",
        "check=%",
        "next=%zz",
        "q=%ff%fe",
        "q=a%00b",
        "flagged=yes",
        "sort=gap-sideways",
        "sort=unit-ascending",
        "outcome=wrong",
        "hide=name,everything",
        "fold=nothing",
        "baseline=2019",
        "colour=red",
        "=",
        "&&&",
        "view",
        "VIEW=gaps",
        "a.view=gaps",
        "view%3Dgaps",
    ] {
        assert_eq!(shown(nonsense), ViewState::default(), "{nonsense}");
        let around = shown(&format!("{nonsense}&baseline=next&{nonsense}"));
        assert_eq!(around, with(|state| state.query.baseline = Baseline::Next), "{nonsense}");
    }
}

#[test]
fn of_a_list_what_is_known_is_taken() {
    assert_eq!(shown("hide=check,colour,check,name").hidden_columns, [Column::Check]);
    assert_eq!(shown("fold=exports,gone,,housing").query.folded, ["exports".to_owned(), "housing".to_owned()]);
    let base = with(|state| state.hidden_columns = vec![Column::Unit]);
    assert_eq!(read("hide=", "", &base, &shipped()).state, ViewState::default());
    assert_eq!(read("hide=colour", "", &base, &shipped()).state, base);
}

#[test]
fn of_a_repeated_part_the_first_that_is_understood_counts() {
    assert_eq!(shown("view=pie&view=audit&view=gaps").view, View::Audit);
    assert_eq!(shown("detail=gone&detail=grdp-growth").detail.as_deref(), Some("grdp-growth"));
    assert_eq!(shown("q=&q=che").query.search, "");
}

#[test]
fn details_of_what_is_not_there_are_noticed() {
    let lost = |fragment: &str| read(fragment, "", &ViewState::default(), &shipped()).is_lost;
    assert!(lost("detail=gone") && lost("view=table&detail=gone&lang=en"));
    for fragment in ["", "detail=", "detail=grdp-growth", "detail=gone&detail=grdp-growth", "group=gone", "q=detail"] {
        assert!(!lost(fragment), "{fragment}");
    }
}

#[test]
fn a_query_that_nobody_types_is_neither_read_nor_written() {
    let long = "xuất khẩu ".repeat(100);
    assert_eq!(shown(&format!("q={long}&view=gaps")), ViewState { view: View::Gaps, ..ViewState::default() });
    let typed = with(|state| {
        state.query.search = long;
        state.view = View::Gaps;
    });
    assert_eq!(write("", "", &ViewState::default(), &typed), "view=gaps");
}

#[test]
fn what_others_have_in_the_fragment_stays_as_it_stands() {
    let gaps = ViewState { view: View::Gaps, ..ViewState::default() };
    for (before, after) in [
        ("", "view=gaps"),
        ("contact", "contact&view=gaps"),
        ("/a%20route?b=c", "/a%20route?b=c&view=gaps"),
        ("view=audit&contact", "contact&view=gaps"),
        ("tab=2&lang=en&b.view=audit", "tab=2&b.view=audit&view=gaps"),
        ("view", "view&view=gaps"),
    ] {
        assert_eq!(write(before, "", &ViewState::default(), &gaps), after);
        assert_eq!(shown(after), gaps, "{after}");
    }
    assert_eq!(write("contact&view=gaps", "", &ViewState::default(), &ViewState::default()), "contact");
    assert!(!has_parts("contact&tab=2&b.view=audit", "") && has_parts("contact&view=", ""));
}

#[test]
fn widgets_with_prefixes_do_not_touch_each_other() {
    let (gaps, audit) = (
        ViewState { view: View::Gaps, ..ViewState::default() },
        ViewState { view: View::Audit, ..ViewState::default() },
    );
    let one = write("", "a", &ViewState::default(), &gaps);
    let both = write(&one, "b", &ViewState::default(), &audit);
    assert_eq!(both, "a.view=gaps&b.view=audit");
    assert_eq!(read(&both, "a", &ViewState::default(), &shipped()).state, gaps);
    assert_eq!(read(&both, "b", &ViewState::default(), &shipped()).state, audit);
    assert_eq!(write(&both, "a", &ViewState::default(), &ViewState::default()), "b.view=audit");
    assert!(is_prefix("") && is_prefix("plan-2024_b"));
    for bad in ["a.b", "a=b", "a&b", "a b", "ố", "#", &"a".repeat(33)] {
        assert!(!is_prefix(bad), "{bad}");
    }
}

#[test]
fn another_dataset_takes_what_it_does_not_have() {
    let mut contents = shipped().contents();
    contents.groups.retain(|group| group.id == "exports");
    contents.headlines.clear();
    let dataset = Dataset::new(contents);
    let left = within(&everything(), &dataset);
    assert_eq!(left.detail, None);
    assert_eq!(left.query.filters.group.as_deref(), Some("exports"));
    assert_eq!(left.query.folded, ["exports"]);
    assert_eq!(within(&everything(), &shipped()), everything());
}
