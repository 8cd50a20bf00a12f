//! The switch between views.

use leptos::{ev::MouseEvent, prelude::*};

use crate::{browser, text::Lang};

use super::View;

/// Tells the host page what the reader chose.
pub fn announce_change(event: &MouseEvent, view: View, lang: Lang) {
    browser::announce(event, "chi-tieu:change", &[("view", view.name()), ("lang", lang.tag())]);
}

/// One button a view.
#[component]
pub fn ViewSwitch(view: RwSignal<View>, lang: RwSignal<Lang>) -> impl IntoView {
    let button = move |choice: View| {
        view! {
            <button
                type="button"
                class="view-switch-button"
                data-action="view"
                data-value=choice.name()
                aria-pressed=move || (view.get() == choice).to_string()
                on:click=move |event| {
                    if view.get_untracked() != choice {
                        view.set(choice);
                        announce_change(&event, choice, lang.get_untracked());
                    }
                }
            >
                {move || view_word(lang.get(), choice)}
            </button>
        }
    };
    view! {
        <div class="view-switch" part="controls" role="group" aria-label=move || lang.get().words().views_label>
            {View::ALL.map(button).collect_view()}
        </div>
    }
}

fn view_word(lang: Lang, view: View) -> &'static str {
    match view {
        View::Table => lang.words().table_view,
        View::Gaps => lang.words().gaps_view,
    }
}
