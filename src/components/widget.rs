//! The whole widget: who speaks, what was reached at a glance, the open view, and where the figures come from.

use leptos::prelude::*;

use super::{
    Choice, View, indicator_table, language_switch::LanguageSwitch, masthead, source_note, tally,
    target_gap::TargetGapView, view_switch::ViewSwitch,
};

/// One widget, drawn from its choices.
#[component]
pub fn Widget(choice: Choice) -> impl IntoView {
    let dataset = RwSignal::from(choice.dataset);
    let view = RwSignal::from(choice.view);
    let lang = RwSignal::from(choice.lang);
    let theme = RwSignal::from(choice.theme);
    let level = RwSignal::from(choice.heading_level);
    let eager = RwSignal::from(choice.eager);
    let is_table = Memo::new(move |_| view.get() == View::Table);
    view! {
        <div class="widget" part="widget" lang=move || lang.get().tag() data-theme=move || theme.get().name()>
            <LanguageSwitch view lang />
            {move || masthead(&dataset.get(), lang.get(), level.get()).into_any()}
            {move || tally(&dataset.get(), lang.get()).into_any()}
            <ViewSwitch view lang />
            <Show
                when=move || is_table.get()
                fallback=move || view! { <TargetGapView dataset lang theme level eager /> }
            >
                <section class="view" data-view=View::Table.name() aria-label=move || lang.get().words().table_view>
                    {move || indicator_table(&dataset.get(), lang.get()).into_any()}
                </section>
            </Show>
            {move || source_note(&dataset.get(), lang.get()).into_any()}
        </div>
    }
}
