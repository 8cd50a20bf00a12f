//! The whole widget: who speaks, what was reached at a glance, the open view, and where the figures come from.

use leptos::{html::Div, prelude::*};

use crate::browser;

use super::{
    Choice, Signals, View, address_notice::address_notice, announcements::announce_choices, audit::AuditView,
    detail::Detail, finder::Finder, indicator_table::IndicatorTable, language_switch::LanguageSwitch, live::live,
    masthead, overview::Overview, results::ResultsView, source_note, tally, target_gap::TargetGapView, tools::Tools,
    view_switch::ViewSwitch,
};

/// One widget, drawn from its choices.
#[component]
pub fn Widget(choice: Choice) -> impl IntoView {
    let signals = Signals::from(choice);
    let Signals { dataset, view, lang, theme, level, .. } = signals;
    let root = NodeRef::<Div>::new();
    reveal_targets(signals, root);
    announce_choices(signals, root);
    let open = Memo::new(move |_| view.get());
    view! {
        <div
            class="widget"
            part="widget"
            lang=live(move || lang.get().tag())
            data-theme=live(move || theme.get().name())
            node_ref=root
        >
            <LanguageSwitch lang />
            {live(move || masthead(&dataset.get(), lang.get(), level.get()).into_any())}
            {live(move || tally(&dataset.get(), lang.get()).into_any())}
            {address_notice(signals)}
            <ViewSwitch signals />
            <Finder signals />
            {live(move || match open.get() {
                View::Overview => view! { <Overview signals /> }.into_any(),
                View::Table => view! { <IndicatorTable signals /> }.into_any(),
                View::Gaps => view! { <TargetGapView signals /> }.into_any(),
                View::Results => view! { <ResultsView signals /> }.into_any(),
                View::Audit => view! { <AuditView signals /> }.into_any(),
            })}
            <Tools signals />
            <Detail signals />
            {live(move || source_note(&dataset.get(), lang.get()).into_any())}
        </div>
    }
}

/// Brings the entry a link leads to into sight, as soon as it is drawn.
fn reveal_targets(signals: Signals, root: NodeRef<Div>) {
    Effect::new(move || {
        signals.results.track();
        let Some(target) = signals.target.get() else { return };
        // The view it is in draws in this very turn.
        request_animation_frame(move || {
            let Some(element) = root.try_get_untracked().flatten() else { return };
            if browser::reveal(&element, &target.selector()) {
                signals.target.try_set(None);
            }
        });
    });
}
