//! The switches of view and language.

use leptos::{ev::MouseEvent, prelude::*};

use crate::{browser, text::Lang};

use super::View;

/// Buttons for the views, and one for the other language.
#[component]
pub fn ViewSwitch(view: RwSignal<View>, lang: RwSignal<Lang>) -> impl IntoView {
    let change = move |event: &MouseEvent| {
        let (view, lang) = (view.get_untracked(), lang.get_untracked());
        browser::announce(event, "chi-tieu:change", &[("view", view.name()), ("lang", lang.tag())]);
    };
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
                        change(&event);
                    }
                }
            >
                {move || view_word(lang.get(), choice)}
            </button>
        }
    };
    let other = Memo::new(move |_| match lang.get() {
        Lang::Vi => Lang::En,
        Lang::En => Lang::Vi,
    });
    view! {
        <div class="view-switch" part="controls">
            <div class="view-switch-views" role="group" aria-label=move || lang.get().words().views_label>
                {View::ALL.map(button).collect_view()}
            </div>
            <button
                type="button"
                class="view-switch-language"
                data-action="lang"
                data-value=move || other.get().tag()
                lang=move || other.get().tag()
                on:click=move |event| {
                    lang.set(other.get_untracked());
                    change(&event);
                }
            >
                {move || lang.get().words().other_language}
            </button>
        </div>
    }
}

fn view_word(lang: Lang, view: View) -> &'static str {
    match view {
        View::Table => lang.words().table_view,
        View::Gaps => lang.words().gaps_view,
    }
}
