//! What a reader can take away: the figures as files.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    browser::{self, Download},
    components::{
        elements::{Live, live, pressed},
        state::{ReportState, Store},
    },
    sheets::Extent,
    text::{self, Lang},
};

use super::{
    contents::{held, open_table_name},
    file_kind::FileKind,
};

/// How far a file has come.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Progress {
    /// None was asked for.
    Idle,
    /// It is being made.
    Working,
    /// It is there: its name, its address and its size.
    Made { name: String, url: String, length: usize },
    /// The writer of spreadsheets cannot be had.
    NoWriter,
    /// The browser does not allow it.
    Refused,
}

/// The menu of downloads.
pub fn export_panel(store: Store) -> AnyView {
    let extent = RwSignal::new(Extent::default());
    let progress = RwSignal::new(Progress::Idle);
    let file = StoredValue::new_local(None::<Download>);
    let place = NodeRef::<Div>::new();

    let make = move |kind: FileKind| {
        if progress.get_untracked() == Progress::Working {
            return;
        }
        progress.set(Progress::Working);
        // What is seen is settled now; nothing of the widget need be there any more when the file is ready.
        let (name, content) = untrack(|| kind.content(store, extent.get()));
        spawn_local(async move {
            let made = content.bytes().await;
            if progress.try_get_untracked() != Some(Progress::Working) {
                return;
            }
            let code = match made {
                Ok(bytes) => {
                    let download = Download::new(name, kind.mime(), &bytes);
                    progress.set(download.as_ref().map_or(Progress::Refused, |made| {
                        made.save();
                        let (name, url) = (made.name().to_owned(), made.url().to_owned());
                        Progress::Made { name, url, length: made.length() }
                    }));
                    file.set_value(download);
                    return;
                }
                Err(code) => code,
            };
            progress.set(Progress::NoWriter);
            if let Some(element) = place.try_get_untracked().flatten() {
                let message = text::file_messages(store.lang.get_untracked()).export.xlsx_failed;
                browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
            }
        });
    };
    let button = |kind: FileKind| {
        let lang = store.lang;
        view! {
            <li>
                <button
                    type="button"
                    class="export-file"
                    data-action="download"
                    data-value=kind.name()
                    on:click=pressed(move |_| make(kind))
                >
                    <span class="export-kind">{live(move || kind.title(text::file_messages(lang.get())))}</span>
                    <span class="export-hint">{live(move || hint(store, kind))}</span>
                </button>
            </li>
        }
        .into_any()
    };
    view! {
        <div class="export" node_ref=place>
            {scope(store, extent)}
            <ul class="export-files">{FileKind::ALL.map(button).collect_view()}</ul>
            <div class="export-status" role="status" data-progress=live(move || progress.with(progress_name))>
                {live(move || said(store.lang.get(), &progress.get()))}
            </div>
        </div>
    }
    .into_any()
}

/// The choice between everything and what is seen, each with how much that is.
fn scope(store: Store, extent: RwSignal<Extent>) -> AnyView {
    let choice = |chosen: Extent| {
        let label: Live<String> = live(move || {
            let (lang, held) = (store.lang.get(), held(store, chosen));
            match chosen {
                Extent::All => text::scope_all(lang, &held),
                Extent::Seen => text::scope_seen(lang, &held),
            }
        });
        view! {
            <label class="export-extent">
                <input
                    type="radio"
                    name="chi-tieu-extent"
                    data-action="extent"
                    data-value=chosen.name()
                    prop:checked=live(move || extent.get() == chosen)
                    on:change=move |_| extent.set(chosen)
                />
                {label}
            </label>
        }
        .into_any()
    };
    let is_whole =
        move || store.data.report.with(|report| matches!(report, ReportState::Ready(_) | ReportState::Absent));
    view! {
        <fieldset class="export-scope">
            <legend>{live(move || text::file_messages(store.lang.get()).export.scope)}</legend>
            {choice(Extent::All)}
            {choice(Extent::Seen)}
        </fieldset>
        <p class="export-remark" hidden=live(is_whole)>
            {live(move || text::file_messages(store.lang.get()).export.results_missing)}
        </p>
    }
    .into_any()
}

/// What a kind of file is for; of one that holds a single table, also which.
fn hint(store: Store, kind: FileKind) -> String {
    let lang = store.lang.get();
    let hint = kind.hint(text::file_messages(lang));
    match kind {
        FileKind::Xlsx | FileKind::Json => hint.to_owned(),
        FileKind::CsvVi | FileKind::Csv => format!("{} {hint}", text::one_table(lang, open_table_name(store))),
    }
}

fn said(lang: Lang, progress: &Progress) -> Option<AnyView> {
    let words = text::file_messages(lang);
    let paragraph = |text: &'static str| Some(view! { <p>{text}</p> }.into_any());
    match progress {
        Progress::Idle => None,
        Progress::Working => paragraph(words.export.working),
        Progress::NoWriter => paragraph(words.export.xlsx_failed),
        Progress::Refused => paragraph(words.export.refused),
        Progress::Made { name, url, length } => Some(
            view! {
                <p>
                    {words.export.made} " "
                    <a class="export-link" href=url.clone() download=name.clone()>{name.clone()}</a> " "
                    {text::file_size(*length)}
                </p>
                <p class="export-remark">{words.export.made_hint}</p>
            }
            .into_any(),
        ),
    }
}

fn progress_name(progress: &Progress) -> &'static str {
    match progress {
        Progress::Idle => "idle",
        Progress::Working => "working",
        Progress::Made { .. } => "made",
        Progress::NoWriter => "failed",
        Progress::Refused => "refused",
    }
}
