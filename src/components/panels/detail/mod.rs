//! The details of one indicator, over the page: its figures as printed and as understood, the gap as a sentence, how the
//! check was made, where it all stands, and what else is about it.

mod body;
mod copy;

use leptos::{ev::MouseEvent, html::Dialog, prelude::*};

use crate::{
    browser,
    components::{
        elements::{live, part_place, pressed, word},
        state::{Action, Piece, Store},
    },
    text::messages,
};

pub use body::detail_body;
pub use copy::copy_buttons;

/// The panel, open while an indicator is selected.
#[component]
pub fn Detail(store: Store) -> impl IntoView {
    let lang = store.lang;
    let place = NodeRef::<Dialog>::new();
    let shown = Memo::new(move |_| {
        let id = store.detail.get()?;
        store.dataset().position(&id).map(|_| id)
    });
    Effect::new(move || {
        let is_shown = shown.with(Option::is_some);
        let Some(dialog) = place.get() else { return };
        if is_shown {
            browser::open_modal(&dialog);
        } else {
            browser::close_modal(&dialog);
        }
    });
    let close = move || {
        store.apply(&Action::Detail(None));
    };
    let name = move || {
        let (id, dataset, lang) = (shown.get()?, store.dataset(), lang.get());
        let name = lang.of(&dataset.assessment(&id)?.indicator.name);
        Some(format!("{}: {name}", messages(lang).panel.title))
    };
    let is_open = Memo::new(move |_| shown.with(Option::is_some));
    let content = live(move || is_open.get().then(|| part_place(store, Piece::Detail)));
    view! {
        <dialog
            class="detail"
            part="detail"
            data-detail=live(move || shown.get())
            aria-label=live(name)
            node_ref=place
            on:close=move |_| close()
            on:click=pressed(move |event: MouseEvent| {
                // What lies around the panel belongs to the dialog, too: a press there closes it.
                if browser::is_own(&event) {
                    close();
                }
            })
        >
            <div class="detail-panel">
                <div class="detail-bar">
                    {step(store, shown, false)} {step(store, shown, true)}
                    <button
                        type="button"
                        class="detail-close"
                        data-action="close-detail"
                        autofocus
                        on:click=pressed(move |_| close())
                    >
                        {word(lang, |words| words.panel.close)}
                        <span aria-hidden="true">" ×"</span>
                    </button>
                </div>
                {content}
            </div>
        </dialog>
    }
    .into_any()
}

/// A button to the indicator before or after this one, in the report's order.
fn step(store: Store, shown: Memo<Option<String>>, is_forward: bool) -> AnyView {
    let beside = move || {
        let (id, dataset) = (shown.get()?, store.dataset());
        let at = dataset.position(&id)?;
        let at = if is_forward { at.checked_add(1) } else { at.checked_sub(1) }?;
        dataset.assessments().get(at).map(|assessment| assessment.indicator.id.clone())
    };
    let beside = Memo::new(move |_| beside());
    let name = if is_forward {
        word(store.lang, |words| words.panel.next)
    } else {
        word(store.lang, |words| words.panel.previous)
    };
    view! {
        <button
            type="button"
            class="detail-step"
            data-action="step"
            data-value=if is_forward { "next" } else { "previous" }
            aria-disabled=live(move || beside.with(Option::is_none).then_some("true"))
            on:click=pressed(move |_| {
                if let Some(id) = beside.get_untracked() {
                    store.apply(&Action::Detail(Some(id)));
                }
            })
        >
            {(!is_forward).then(|| view! { <span aria-hidden="true">"←"</span> })}
            <span class="detail-step-name">{name}</span>
            {is_forward.then(|| view! { <span aria-hidden="true">"→"</span> })}
        </button>
    }
    .into_any()
}
