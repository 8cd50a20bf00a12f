//! What a reader can take away: the figures as files.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    browser::{self, Download},
    sheets::Extent,
    text::{self, Lang},
};

use super::{
    Results, Signals,
    file_kind::FileKind,
    live::{Live, live, pressed},
    taken::{held, open_table_name},
    tools::menu,
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
#[component]
pub fn TakeAway(signals: Signals) -> impl IntoView {
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
        let (name, content) = untrack(|| kind.content(signals, extent.get()));
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
                let message = text::messages(signals.lang.get_untracked()).export.xlsx_failed;
                browser::announce_from(&element, "chi-tieu:error", &[("code", &code), ("message", message)]);
            }
        });
    };
    let button = |kind: FileKind| {
        let lang = signals.lang;
        view! {
            <li>
                <button
                    type="button"
                    class="take-away-file"
                    data-action="download"
                    data-value=kind.name()
                    on:click=pressed(move |_| make(kind))
                >
                    <span class="take-away-kind">{live(move || kind.title(text::messages(lang.get())))}</span>
                    <span class="take-away-hint">{live(move || hint(signals, kind))}</span>
                </button>
            </li>
        }
        .into_any()
    };
    let content = view! {
        <div class="take-away" node_ref=place>
            {scope(signals, extent)}
            <ul class="take-away-files">{FileKind::ALL.map(button).collect_view()}</ul>
            <div class="take-away-status" role="status" data-progress=live(move || progress.with(progress_name))>
                {live(move || said(signals.lang.get(), &progress.get()))}
            </div>
        </div>
    }
    .into_any();
    menu(signals, "take-away", |words| words.export.menu, content)
}

/// The choice between everything and what is seen, each with how much that is.
fn scope(signals: Signals, extent: RwSignal<Extent>) -> AnyView {
    let choice = |chosen: Extent| {
        let label: Live<String> = live(move || {
            let (lang, held) = (signals.lang.get(), held(signals, chosen));
            match chosen {
                Extent::All => text::scope_all(lang, &held),
                Extent::Seen => text::scope_seen(lang, &held),
            }
        });
        view! {
            <label class="take-away-extent">
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
    let is_whole = move || signals.results.with(|results| matches!(results, Results::Ready(_) | Results::Absent));
    view! {
        <fieldset class="take-away-scope">
            <legend>{live(move || text::messages(signals.lang.get()).export.scope)}</legend>
            {choice(Extent::All)}
            {choice(Extent::Seen)}
        </fieldset>
        <p class="take-away-remark" hidden=live(is_whole)>
            {live(move || text::messages(signals.lang.get()).export.results_missing)}
        </p>
    }
    .into_any()
}

/// What a kind of file is for; of one that holds a single table, also which.
fn hint(signals: Signals, kind: FileKind) -> String {
    let lang = signals.lang.get();
    let hint = kind.hint(text::messages(lang));
    match kind {
        FileKind::Xlsx | FileKind::Json => hint.to_owned(),
        FileKind::CsvVi | FileKind::Csv => format!("{} {hint}", text::one_table(lang, open_table_name(signals))),
    }
}

fn said(lang: Lang, progress: &Progress) -> Option<AnyView> {
    let words = text::messages(lang);
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
                    <a class="take-away-link" href=url.clone() download=name.clone()>{name.clone()}</a> " "
                    {text::file_size(*length)}
                </p>
                <p class="take-away-remark">{words.export.made_hint}</p>
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
