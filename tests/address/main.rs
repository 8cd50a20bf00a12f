//! The address: what is written of a state, that it comes back whole, and that no text is too broken to be read.
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod properties;

use chi_tieu::{
    EMBEDDED,
    components::{
        Column, Shown, View,
        address::{has_parts, is_prefix, read, write},
    },
    decode,
    domain::{self, Agreement, Baseline, CheckStatus, Dataset, NextStep, PolicyArea, Sorting, Verdict},
    text::Lang,
};

fn shipped() -> Dataset {
    decode::parse(EMBEDDED).unwrap()
}

/// What a fragment stands for on a page that asks for nothing.
fn shown(fragment: &str) -> Shown {
    read(fragment, "", &Shown::default(), &shipped()).shown
}

/// A state that differs from the default in everything.
fn everything() -> Shown {
    let mut shown =
        Shown { view: View::Gaps, lang: Lang::En, query: "xuất khẩu & hơn".to_owned(), ..Shown::default() };
    shown.selection.policy_area = Some(PolicyArea::Economy);
    shown.selection.group = Some("exports".to_owned());
    shown.selection.indicator = Some("export-growth".to_owned());
    shown.selection.verdict = Some(Some(Verdict::Missed));
    shown.selection.agreement = Some(Agreement::Differs);
    shown.selection.next = Some(NextStep::Lower);
    shown.selection.flagged = true;
    shown.sorting = Some(Sorting { column: domain::Column::Gap, descending: true });
    shown.outcome = Some(CheckStatus::WithinRounding);
    shown.left_out = [Column::Unit, Column::Check].into();
    shown.folded = ["exports".to_owned(), "housing".to_owned()].into();
    shown.baseline = Baseline::Next;
    shown.selected = Some("grdp-growth".to_owned());
    shown
}

const EVERYTHING: &str = "view=gaps&lang=en&q=xu%E1%BA%A5t+kh%E1%BA%A9u+%26+h%C6%A1n&domain=economy&group=exports\
    &indicator=export-growth&verdict=missed&check=differs&next=lower&flagged=1&sort=gap-descending\
    &outcome=within-rounding&hide=unit,check&fold=exports,housing&baseline=next&detail=grdp-growth";

#[test]
fn every_choice_has_its_part_and_is_read_from_it() {
    assert_eq!(write("", "", &Shown::default(), &everything()), EVERYTHING);
    assert_eq!(shown(EVERYTHING), everything());
}

#[test]
fn only_what_differs_from_what_the_page_asked_for_is_written() {
    assert_eq!(write("", "", &everything(), &everything()), "");
    let mut base = Shown { view: View::Gaps, ..Shown::default() };
    base.selection.group = Some("exports".to_owned());
    assert_eq!(write("", "", &base, &base), "");
    let chosen = Shown { view: View::Overview, ..Shown::default() };
    assert_eq!(write("", "", &base, &chosen), "view=overview&group=");
    assert_eq!(read("view=overview&group=", "", &base, &shipped()).shown, chosen);
    assert_eq!(read("", "", &base, &shipped()).shown, base, "without a part of ours, it is what the page asked for");
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
        assert_eq!(shown(nonsense), Shown::default(), "{nonsense}");
        let around = shown(&format!("{nonsense}&baseline=next&{nonsense}"));
        assert_eq!(around, Shown { baseline: Baseline::Next, ..Shown::default() }, "{nonsense}");
    }
}

#[test]
fn of_a_list_what_is_known_is_taken() {
    assert_eq!(shown("hide=check,colour,check,name").left_out, [Column::Check].into());
    assert_eq!(shown("fold=exports,gone,,housing").folded, ["exports".to_owned(), "housing".to_owned()].into());
    let base = Shown { left_out: [Column::Unit].into(), ..Shown::default() };
    assert_eq!(read("hide=", "", &base, &shipped()).shown, Shown::default());
    assert_eq!(read("hide=colour", "", &base, &shipped()).shown, base);
}

#[test]
fn of_a_repeated_part_the_first_that_is_understood_counts() {
    assert_eq!(shown("view=pie&view=audit&view=gaps").view, View::Audit);
    assert_eq!(shown("detail=gone&detail=grdp-growth").selected.as_deref(), Some("grdp-growth"));
    assert_eq!(shown("q=&q=che").query, "");
}

#[test]
fn details_of_what_is_not_there_are_noticed() {
    let lost = |fragment: &str| read(fragment, "", &Shown::default(), &shipped()).is_lost;
    assert!(lost("detail=gone") && lost("view=table&detail=gone&lang=en"));
    for fragment in ["", "detail=", "detail=grdp-growth", "detail=gone&detail=grdp-growth", "group=gone", "q=detail"] {
        assert!(!lost(fragment), "{fragment}");
    }
}

#[test]
fn a_query_that_nobody_types_is_neither_read_nor_written() {
    let long = "xuất khẩu ".repeat(100);
    assert_eq!(shown(&format!("q={long}&view=gaps")), Shown { view: View::Gaps, ..Shown::default() });
    let typed = Shown { query: long, view: View::Gaps, ..Shown::default() };
    assert_eq!(write("", "", &Shown::default(), &typed), "view=gaps");
}

#[test]
fn what_others_have_in_the_fragment_stays_as_it_stands() {
    let gaps = Shown { view: View::Gaps, ..Shown::default() };
    for (before, after) in [
        ("", "view=gaps"),
        ("contact", "contact&view=gaps"),
        ("/a%20route?b=c", "/a%20route?b=c&view=gaps"),
        ("view=audit&contact", "contact&view=gaps"),
        ("tab=2&lang=en&b.view=audit", "tab=2&b.view=audit&view=gaps"),
        ("view", "view&view=gaps"),
    ] {
        assert_eq!(write(before, "", &Shown::default(), &gaps), after);
        assert_eq!(shown(after), gaps, "{after}");
    }
    assert_eq!(write("contact&view=gaps", "", &Shown::default(), &Shown::default()), "contact");
    assert!(!has_parts("contact&tab=2&b.view=audit", "") && has_parts("contact&view=", ""));
}

#[test]
fn widgets_with_prefixes_do_not_touch_each_other() {
    let (gaps, audit) =
        (Shown { view: View::Gaps, ..Shown::default() }, Shown { view: View::Audit, ..Shown::default() });
    let one = write("", "a", &Shown::default(), &gaps);
    let both = write(&one, "b", &Shown::default(), &audit);
    assert_eq!(both, "a.view=gaps&b.view=audit");
    assert_eq!(read(&both, "a", &Shown::default(), &shipped()).shown, gaps);
    assert_eq!(read(&both, "b", &Shown::default(), &shipped()).shown, audit);
    assert_eq!(write(&both, "a", &Shown::default(), &Shown::default()), "b.view=audit");
    assert!(is_prefix("") && is_prefix("plan-2024_b"));
    for bad in ["a.b", "a=b", "a&b", "a b", "ố", "#", &"a".repeat(33)] {
        assert!(!is_prefix(bad), "{bad}");
    }
}

#[test]
fn another_dataset_takes_what_it_does_not_have() {
    let Dataset { document, periods, comparison, mut groups, .. } = shipped();
    groups.retain(|group| group.id == "exports");
    let dataset = Dataset::new(document, periods, comparison, groups, Vec::new());
    let left = everything().within(&dataset);
    assert_eq!(left.selected, None);
    assert_eq!(left.selection.group.as_deref(), Some("exports"));
    assert_eq!(left.folded, ["exports".to_owned()].into());
    assert_eq!(everything().within(&shipped()), everything());
}
