//! What a reader can pass on: the address of what is shown, and how to cite it.

use leptos::{html::Button, prelude::*, task::spawn_local};

use crate::{
    address,
    browser::{self, location},
    components::{
        elements::{Live, live, pressed},
        state::Store,
    },
    text::{self, FileMessages},
};

/// What came of the last press.
#[derive(Clone, Debug)]
enum Came {
    Nothing,
    /// It worked, and the sentence says what did.
    Well(fn(&FileMessages) -> &'static str),
    /// The device would not share.
    Unshared,
    /// The browser would not copy this.
    Uncopied(String),
}

/// The menu of sharing. A link is offered only where the address says what is shown: another would not lead back here.
pub fn share_panel(store: Store) -> AnyView {
    let came = RwSignal::new(Came::Nothing);
    let has_address = move || store.settings.with(|settings| settings.address.is_some());
    let link_button = button(
        store,
        "copy-link",
        |words| words.share.copy_link,
        move |button| {
            copy(came, button, untrack(|| link(store)).unwrap_or_default(), |words| words.share.link_copied);
        },
    );
    let share_button = button(store, "share", |words| words.share.by_device, move |_| share(store, came));
    let citation_button = button(
        store,
        "copy-citation",
        |words| words.share.copy_citation,
        move |button| {
            copy(came, button, untrack(|| citation(store)), |words| words.share.citation_copied);
        },
    );
    let content = view! {
        <p class="share-buttons" hidden=live(move || !has_address())>
            {link_button}
            <span hidden=live(move || !(has_address() && browser::can_share()))>{share_button}</span>
        </p>
        <p class="share-label">{word(store, |words| words.share.citation)}</p>
        <p class="share-citation" data-citation="">{live(move || citation(store))}</p>
        <p class="share-buttons">{citation_button}</p>
        <p class="share-status" role="status">{live(move || status(store, &came.get()))}</p>
        {live(move || by_hand(store, came.get()))}
    };
    content.into_any()
}

fn word(store: Store, pick: fn(&FileMessages) -> &'static str) -> Live<&'static str> {
    live(move || pick(text::file_messages(store.lang.get())))
}

fn button(
    store: Store,
    action: &'static str,
    pick: fn(&FileMessages) -> &'static str,
    mut act: impl FnMut(NodeRef<Button>) + 'static,
) -> AnyView {
    let place = NodeRef::new();
    view! {
        <button
            type="button"
            class="share-button"
            data-action=action
            node_ref=place
            on:click=pressed(move |_| act(place))
        >
            {word(store, pick)}
        </button>
    }
    .into_any()
}

/// The address of exactly what is shown; none where the address says nothing of it.
fn link(store: Store) -> Option<String> {
    let prefix = store.settings.with(|settings| settings.address.clone())?;
    let base = store.sync.with(|sync| sync.base.clone());
    let fragment = address::write(&location::fragment(), &prefix, &base, &store.view_state());
    Some(location::with_fragment(&location::page_address()?, &fragment))
}

fn citation(store: Store) -> String {
    store.data.dataset.with(|dataset| text::citation(store.lang.get(), dataset, link(store).as_deref()))
}

fn copy(came: RwSignal<Came>, button: NodeRef<Button>, text: String, said: fn(&FileMessages) -> &'static str) {
    // Said anew each time, so that a second copy is heard as well.
    came.set(Came::Nothing);
    let Some(button) = button.get_untracked() else { return };
    spawn_local(async move {
        let is_copied = browser::copy(&text, &button).await;
        came.try_set(if is_copied { Came::Well(said) } else { Came::Uncopied(text) });
    });
}

fn share(store: Store, came: RwSignal<Came>) {
    came.set(Came::Nothing);
    let Some(link) = untrack(|| link(store)) else { return };
    let lang = store.lang.get_untracked();
    let (title, line) = store
        .data
        .dataset
        .with_untracked(|dataset| (text::shared_title(lang, dataset), text::document_line(lang, &dataset.document)));
    spawn_local(async move {
        if !browser::share(&title, &line, &link).await {
            came.try_set(Came::Unshared);
        }
    });
}

fn status(store: Store, came: &Came) -> &'static str {
    let words = text::file_messages(store.lang.get());
    match came {
        Came::Nothing => "",
        Came::Well(said) => said(words),
        Came::Unshared => words.share.refused,
        Came::Uncopied(_) => words.share.copy_refused,
    }
}

/// What could not be copied, for the reader to copy.
fn by_hand(store: Store, came: Came) -> Option<AnyView> {
    let Came::Uncopied(text) = came else { return None };
    let label = live(move || text::file_messages(store.lang.get()).share.text_to_copy);
    Some(
        view! { <textarea class="share-text" readonly rows="3" aria-label=label prop:value=text></textarea> }
            .into_any(),
    )
}
