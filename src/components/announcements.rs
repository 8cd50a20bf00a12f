//! What the host page hears of a reader's choices, in one place: every way of choosing ends in the same signals.
//!
//! The page is told of what it does not know yet. What it asked for itself, it knows.

use std::time::Duration;

use leptos::{html::Div, leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::browser::{self, Plain};

use super::{Shown, Signals, filter::FILTERS, finder::sorting_name};

/// A reader who types is heard once they pause.
const PAUSE: Duration = Duration::from_millis(300);

/// Fires `chi-tieu:change` and `chi-tieu:select` from the widget's element.
pub fn announce_choices(signals: Signals, root: NodeRef<Div>) {
    let waiting = StoredValue::new_local(None::<TimeoutHandle>);
    Effect::new(move || {
        let (shown, told) = (Shown::of(signals), signals.told.get_untracked());
        if let Some(waiting) = waiting.try_update_value(Option::take).flatten() {
            waiting.clear();
        }
        let is_typing = shown.query != told.query && Shown { query: told.query.clone(), ..shown } == told;
        if is_typing {
            waiting.set_value(set_timeout_with_handle(move || tell(signals, root), PAUSE).ok());
        } else {
            tell(signals, root);
        }
    });
}

fn tell(signals: Signals, root: NodeRef<Div>) {
    let (Some(told), Some(root)) = (signals.told.try_get_untracked(), root.try_get_untracked().flatten()) else {
        return;
    };
    let shown = Shown::now(signals);
    let change = (heard(&shown) != heard(&told)).then(|| heard(&shown));
    let opened = shown.selected.clone().filter(|_| shown.selected != told.selected);
    // Nothing of ours is touched once the page has been told: it may take the widget out.
    signals.told.set(shown);
    if let Some(detail) = change {
        browser::announce_plain(&root, "chi-tieu:change", detail);
    }
    if let Some(indicator) = opened {
        browser::announce_from(&root, "chi-tieu:select", &[("indicator", &indicator)]);
    }
}

/// What of a state the page hears: the view, the language, the filters that are set, and the order.
fn heard(shown: &Shown) -> Plain {
    let text = |text: &str| Some(Plain::Text(text.to_owned())).filter(|_| !text.is_empty());
    let filters = FILTERS.iter().map(|filter| (filter.name, text(&(filter.chosen)(&shown.selection))));
    let filters = std::iter::once(("search", text(&shown.query)))
        .chain(filters)
        .chain([
            ("flagged", shown.selection.flagged.then_some(Plain::Truth(true))),
            ("outcome", shown.outcome.map(|outcome| Plain::Text(outcome.slug().to_owned()))),
        ])
        .filter_map(|(name, value)| Some((name, value?)));
    Plain::Object(vec![
        ("view", Plain::Text(shown.view.name().to_owned())),
        ("lang", Plain::Text(shown.lang.tag().to_owned())),
        ("filter", Plain::Object(filters.collect())),
        ("sort", text(&sorting_name(shown.sorting)).unwrap_or(Plain::Nothing)),
    ])
}
