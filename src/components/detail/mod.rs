//! The details of one indicator, over the page: its figures as printed and as understood, the gap as a sentence, how the
//! check was made, where it all stands, and what else is about it.

mod body;

use leptos::{ev::MouseEvent, html::Dialog, prelude::*};

use crate::browser;

use super::{
    Signals,
    live::{label, live, pressed},
};
use body::body;

/// The panel, open while an indicator is selected.
#[component]
pub fn Detail(signals: Signals) -> impl IntoView {
    let Signals { dataset, lang, selected, .. } = signals;
    let place = NodeRef::<Dialog>::new();
    let shown = Memo::new(move |_| {
        let id = selected.get()?;
        dataset.get().position(&id).map(|_| id)
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
        if selected.try_get_untracked().flatten().is_some() {
            selected.set(None);
        }
    };
    let name = move || {
        let (id, dataset, lang) = (shown.get()?, dataset.get(), lang.get());
        let indicator = &dataset.assessment(&id)?.indicator;
        Some(format!("{}: {}", lang.labels().details_of, lang.of(&indicator.name)))
    };
    let content = live(move || shown.get().and_then(|id| body(signals, &id)));
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
                    {step(signals, shown, false)} {step(signals, shown, true)}
                    <button
                        type="button"
                        class="detail-close"
                        data-action="close-detail"
                        autofocus
                        on:click=pressed(move |_| close())
                    >
                        {label(lang, |labels| labels.close)}
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
fn step(signals: Signals, shown: Memo<Option<String>>, is_forward: bool) -> AnyView {
    let beside = move || {
        let (id, dataset) = (shown.get()?, signals.dataset.get());
        let at = dataset.position(&id)?;
        let at = if is_forward { at.checked_add(1) } else { at.checked_sub(1) }?;
        dataset.assessments().get(at).map(|it| it.indicator.id.clone())
    };
    let beside = Memo::new(move |_| beside());
    let name = if is_forward {
        label(signals.lang, |labels| labels.next)
    } else {
        label(signals.lang, |labels| labels.previous)
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
                    signals.selected.set(Some(id));
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
