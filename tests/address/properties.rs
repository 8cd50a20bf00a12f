//! Any state comes back from its address, and any text is an address.

use std::sync::LazyLock;

use chi_tieu::{
    address::{ViewState, has_parts, read, within, write},
    domain::{Agreement, Baseline, CheckStatus, Column, Dataset, NextStep, PolicyArea, Sorting, Verdict},
    query::{Filters, Query, View},
    text::Lang,
};
use proptest::{collection::btree_set, option, prelude::*, sample::select};

static DATASET: LazyLock<Dataset> = LazyLock::new(super::shipped);

fn indicator() -> impl Strategy<Value = String> {
    select(DATASET.indicators().map(|indicator| indicator.id.clone()).collect::<Vec<_>>())
}

fn group() -> impl Strategy<Value = String> {
    select(DATASET.groups.iter().map(|group| group.id.clone()).collect::<Vec<_>>())
}

fn filters() -> impl Strategy<Value = Filters> {
    let verdicts = vec![Some(Verdict::Exceeded), Some(Verdict::Met), Some(Verdict::Missed), None];
    let agreements = vec![Agreement::Agrees, Agreement::Differs, Agreement::Alone, Agreement::Nothing];
    let steps = vec![NextStep::Higher, NextStep::Equal, NextStep::Lower, NextStep::Open];
    let of_results = (option::of(select(PolicyArea::ALL.to_vec())), any::<bool>());
    let ids = (option::of(indicator()), option::of(group()));
    let judged = (option::of(select(verdicts)), option::of(select(agreements)), option::of(select(steps)));
    (of_results, ids, judged).prop_map(|((policy_area, flagged), (indicator, group), (verdict, agreement, next))| {
        Filters { policy_area, flagged, indicator, group, verdict, agreement, next, status: None }
    })
}

fn state() -> impl Strategy<Value = ViewState> {
    let look = (select(View::ALL.to_vec()), select(vec![Lang::Vi, Lang::En]), select(Baseline::ALL.to_vec()));
    let order = select(Sorting::all().collect::<Vec<_>>());
    let lists = (btree_set(select(Column::optional().collect::<Vec<_>>()), 0..5), btree_set(group(), 0..6));
    let rest = (option::of(order), option::of(select(CheckStatus::ALL.to_vec())), option::of(indicator()));
    (look, "\\PC{0,40}", filters(), lists, rest).prop_map(
        |((view, lang, baseline), search, mut filters, (hidden, folded), (sorting, status, detail))| {
            filters.status = status;
            let folded = folded.into_iter().collect();
            let query = Query { search, filters, sorting, folded, baseline };
            ViewState { view, lang, query, hidden_columns: hidden.into_iter().collect(), detail }
        },
    )
}

/// Parts as a host page could have them, and what people make of addresses.
fn fragment() -> impl Strategy<Value = String> {
    let name =
        "view|lang|q|domain|group|indicator|verdict|check|next|flagged|sort|outcome|hide|fold|baseline|detail|x|a\\.q";
    let value = prop_oneof!["[a-z,-]{0,20}", "%[0-9a-fA-F%]{0,8}", "\\PC{0,20}", indicator(), group()];
    proptest::collection::vec((name, value).prop_map(|(name, value)| format!("{name}={value}")), 0..8)
        .prop_map(|parts| parts.join("&"))
}

proptest! {
    #[test]
    fn a_state_comes_back_from_its_address(state in state(), base in state(), prefix in "[a-z]{0,3}") {
        let written = write("", &prefix, &base, &state);
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "{written}");
        let said = read(&written, &prefix, &base, &DATASET);
        prop_assert_eq!(said.state, state);
        prop_assert!(!said.is_lost);
    }

    #[test]
    fn writing_again_changes_nothing(state in state(), base in state(), before in fragment()) {
        let written = write(&before, "", &base, &state);
        prop_assert_eq!(write(&written, "", &base, &state), written.clone());
        prop_assert_eq!(read(&written, "", &base, &DATASET).state, state);
    }

    #[test]
    fn any_text_gives_a_state_of_the_dataset(text in prop_oneof![any::<String>(), fragment()], base in state()) {
        let said = read(&text, "", &base, &DATASET);
        prop_assert_eq!(within(&said.state, &DATASET), said.state.clone());
        prop_assert!(has_parts(&text, "") || said.state == base);
    }

    #[test]
    fn what_is_not_ours_survives(text in fragment(), state in state(), base in state()) {
        let theirs = |text: &str| text.split('&').filter(|part| !part.is_empty() && !has_parts(part, "")).map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(theirs(&write(&text, "", &base, &state)), theirs(&text));
    }
}
