//! What the host page hears of a reader's choices, in one place: every way of choosing ends in the same state.
//!
//! The page is told of what it does not know yet. What it asked for itself, it knows.

use std::time::Duration;

use leptos::{html::Div, leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::{
    address::ViewState,
    browser::{self, Plain},
    domain::{CheckStatus, Sorting},
    query::Filter,
};

use super::Store;

/// A reader who types is heard once they pause.
const PAUSE: Duration = Duration::from_millis(300);

/// Fires `chi-tieu:change` and `chi-tieu:select` from the widget's element.
pub fn announce_choices(store: Store, root: NodeRef<Div>) {
    let waiting = StoredValue::new_local(None::<TimeoutHandle>);
    Effect::new(move || {
        let state = store.view_state();
        let is_typing = store.sync.with_untracked(|sync| is_only_typed(&state, &sync.announced));
        if let Some(waiting) = waiting.try_update_value(Option::take).flatten() {
            waiting.clear();
        }
        if is_typing {
            waiting.set_value(set_timeout_with_handle(move || tell(store, root), PAUSE).ok());
        } else {
            tell(store, root);
        }
    });
}

/// Whether two states differ by what is searched for and by nothing else.
fn is_only_typed(state: &ViewState, announced: &ViewState) -> bool {
    let mut typed = announced.clone();
    typed.query.search.clone_from(&state.query.search);
    state != announced && typed == *state
}

fn tell(store: Store, root: NodeRef<Div>) {
    let Some(root) = root.try_get_untracked().flatten() else { return };
    let state = store.view_state_now();
    let announced = store.sync.with_untracked(|sync| sync.announced.clone());
    if state == announced {
        return;
    }
    let change = (heard(&state) != heard(&announced)).then(|| heard(&state));
    let opened = state.detail.clone().filter(|_| state.detail != announced.detail);
    // Nothing of ours is touched once the page has been told: it may take the widget out.
    store.sync.update_untracked(|sync| sync.announced = state);
    if let Some(detail) = change {
        browser::announce_plain(&root, "chi-tieu:change", detail);
    }
    if let Some(indicator) = opened {
        browser::announce_from(&root, "chi-tieu:select", &[("indicator", &indicator)]);
    }
}

/// What of a state the page hears: the view, the language, the filters that are set, and the order.
fn heard(state: &ViewState) -> Plain {
    let text = |text: &str| Some(Plain::Text(text.to_owned())).filter(|_| !text.is_empty());
    let query = &state.query;
    let chosen = Filter::ALL.map(|filter| (filter.slug(), text(filter.chosen(&query.filters))));
    let filters = std::iter::once(("search", text(&query.search)))
        .chain(chosen)
        .chain([
            ("flagged", query.filters.flagged.then_some(Plain::Truth(true))),
            ("outcome", query.filters.status.and_then(|status| text(CheckStatus::slug(status)))),
        ])
        .filter_map(|(name, value)| Some((name, value?)));
    Plain::Object(vec![
        ("view", Plain::Text(state.view.slug().to_owned())),
        ("lang", Plain::Text(state.lang.tag().to_owned())),
        ("filter", Plain::Object(filters.collect())),
        ("sort", query.sorting.and_then(|sorting| text(&Sorting::slug(sorting))).unwrap_or(Plain::Nothing)),
    ])
}
