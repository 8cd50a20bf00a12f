//! The whole widget: who speaks, what was reached at a glance, the open view, and where the figures come from.

use leptos::{html::Div, prelude::*};

use crate::{browser, query::View};

use super::{
    controls::{Finder, LanguageSwitch, ViewSwitch},
    elements::{live, menu, part_place},
    page::{address_notice, masthead, source_note, verdict_counts},
    panels::Detail,
    state::{Piece, Store, announce_choices},
    views::{IndicatorTable, Overview},
};

/// One widget, drawn from its state.
#[component]
pub fn Widget(store: Store) -> impl IntoView {
    let Store { view, lang, .. } = store;
    let root = NodeRef::<Div>::new();
    reveal_target(store, root);
    announce_choices(store, root);
    let theme = Memo::new(move |_| store.settings.with(|settings| settings.theme));
    view! {
        <div
            class="widget"
            part="widget"
            lang=live(move || lang.get().tag())
            data-theme=live(move || theme.get().slug())
            node_ref=root
        >
            <LanguageSwitch store />
            {live(move || masthead(&store.dataset(), lang.get(), store.level(0)).into_any())}
            {live(move || verdict_counts(&store.dataset(), lang.get()).into_any())}
            {address_notice(store)}
            <ViewSwitch store />
            <Finder store />
            {live(move || open_view(store, view.get()))}
            <div class="tools">
                {menu(store, "take-away", |words| words.widget.download, Piece::Export)}
                {menu(store, "share", |words| words.widget.share, Piece::Share)}
            </div>
            <Detail store />
            {live(move || source_note(&store.dataset(), lang.get()).into_any())}
        </div>
    }
}

fn open_view(store: Store, view: View) -> AnyView {
    match view {
        View::Overview => view! { <Overview store /> }.into_any(),
        View::Table => view! { <IndicatorTable store /> }.into_any(),
        View::Gaps => part_place(store, Piece::Gaps),
        View::Results => part_place(store, Piece::Results),
        View::Audit => part_place(store, Piece::Audit),
    }
}

/// Brings the entry a link leads to into sight, as soon as it is drawn.
fn reveal_target(store: Store, root: NodeRef<Div>) {
    Effect::new(move || {
        store.data.report.track();
        store.arrivals.track();
        let Some(target) = store.target.get() else { return };
        // The view it is in draws in this very turn.
        request_animation_frame(move || {
            let Some(element) = root.try_get_untracked().flatten() else { return };
            if browser::reveal(&element, &target.selector()) {
                store.target.try_set(None);
            }
        });
    });
}
