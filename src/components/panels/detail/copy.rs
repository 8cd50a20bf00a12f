//! Buttons that copy one indicator: as a sentence with its source, or as a row for a spreadsheet.

use leptos::{
    html::{Button, Textarea},
    prelude::*,
    task::spawn_local,
};

use crate::{
    browser,
    components::{
        elements::{live, pressed},
        state::Store,
    },
    sheets::{self, IndicatorRow, Notation},
    text::{self, FileMessages, Lang},
};

/// What came of copying.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Copied {
    /// Nothing was asked for.
    Nothing,
    /// It is in the clipboard.
    Done,
    /// The browser refused; the text stands ready for the reader to copy.
    Refused(String),
}

/// The two buttons for an indicator, with what came of them.
pub fn copy_buttons(store: Store, indicator: String) -> AnyView {
    let copied = RwSignal::new(Copied::Nothing);
    let field = NodeRef::<Textarea>::new();
    Effect::new(move || {
        if let Some(field) = field.get().filter(|_| matches!(*copied.read(), Copied::Refused(_))) {
            // It has its text in the turn after this one.
            request_animation_frame(move || browser::select_all(&field));
        }
    });
    let lang = store.lang;
    let button =
        |name: &'static str, word: fn(&FileMessages) -> &'static str, write: fn(Lang, &IndicatorRow) -> String| {
            let indicator = indicator.clone();
            let node = NodeRef::<Button>::new();
            let copy = move |_| {
                let Some(element) = node.get_untracked() else { return };
                let (dataset, lang) = (store.data.dataset.get_untracked(), lang.get_untracked());
                let row = dataset.position(&indicator).and_then(|at| IndicatorRow::at(&dataset, at));
                let Some(text) = row.map(|row| write(lang, &row)) else { return };
                copied.set(Copied::Nothing);
                spawn_local(async move {
                    let done = browser::copy(&text, &element).await;
                    copied.try_set(if done { Copied::Done } else { Copied::Refused(text) });
                });
            };
            view! {
                <button
                    type="button"
                    class="copy-button"
                    data-action="copy"
                    data-value=name
                    node_ref=node
                    on:click=pressed(copy)
                >
                    {live(move || word(text::file_messages(lang.get())))}
                </button>
            }
            .into_any()
        };
    let sentence = button(
        "sentence",
        |words| words.copy.sentence,
        |lang, row| text::copied_sentence(lang, row.assessment, row.dataset),
    );
    let row = button("row", |words| words.copy.row, row_text);
    let said = live(move || {
        let words = text::file_messages(lang.get());
        match &*copied.read() {
            Copied::Nothing => "",
            Copied::Done => words.copy.done,
            Copied::Refused(_) => words.copy.refused,
        }
    });
    let refused = live(move || {
        let Copied::Refused(text) = copied.get() else { return None };
        let label = text::file_messages(lang.get()).copy.text;
        Some(
            view! {
                <textarea
                    class="copy-text"
                    readonly
                    rows="4"
                    aria-label=label
                    node_ref=field
                    prop:value=text
                    // Also for a reader who comes back to it.
                    on:focus=move |_| {
                        if let Some(field) = field.get_untracked() {
                            browser::select_all(&field);
                        }
                    }
                ></textarea>
            }
            .into_any(),
        )
    });
    view! {
        <div class="copy">
            {sentence} {row} <p class="copy-status" role="status">{said}</p> {refused}
        </div>
    }
    .into_any()
}

/// The cells of an indicator as a spreadsheet in the reader's language takes them.
fn row_text(lang: Lang, row: &IndicatorRow) -> String {
    let notation = match lang {
        Lang::Vi => Notation::Vietnamese,
        Lang::En => Notation::International,
    };
    let cells = sheets::indicator_cells(lang, row);
    sheets::row_text(notation, &cells, &text::source_line(lang, row.dataset))
}
