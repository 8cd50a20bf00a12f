//! The rows of a drawn chart as things: walked by arrow keys, read as sentences, pressed to select their indicator.
//!
//! They lie over the drawing, which stays a picture. Whoever cannot see it hears each row by name; whoever can reads the
//! row's sentence in the line under the chart, whether a pointer, a finger or the focus is on it.

use leptos::{ev::KeyboardEvent, html::Ul, prelude::*};

use crate::{
    browser,
    charts::Entry,
    components::{
        elements::{Live, live, pressed},
        state::{Act, Action, Store},
    },
    text::{Lang, messages},
};

/// What the rows share.
#[derive(Clone, Copy)]
struct Walk {
    entries: RwSignal<Vec<Entry>>,
    selected: Memo<Option<String>>,
    act: Act,
    /// The row that Tab reaches.
    current: RwSignal<usize>,
    /// The row that was reached by keys or pressed.
    held: RwSignal<Option<usize>>,
    /// The row under the pointer.
    pointed: RwSignal<Option<usize>>,
}

/// The rows to lie over the drawing, and the line to stand under it; both empty for a chart without rows.
pub fn chart_rows(store: Store, entries: RwSignal<Vec<Entry>>) -> (AnyView, AnyView) {
    let walk = Walk {
        entries,
        selected: store.detail,
        act: store.act(),
        current: RwSignal::new(0),
        held: RwSignal::new(None),
        pointed: RwSignal::new(None),
    };
    (walk.list(store.lang), walk.line(store.lang))
}

impl Walk {
    fn list(self, lang: Memo<Lang>) -> AnyView {
        let list = NodeRef::<Ul>::new();
        // A new width or language moves and renames the rows; only other rows are new ones. So the focus stays.
        let about = Memo::new(move |_| {
            self.entries.with(|rows| rows.iter().map(|row| row.indicator.clone()).collect::<Vec<_>>())
        });
        let rows = live(move || {
            self.current.set(0);
            self.held.set(None);
            self.pointed.set(None);
            about.get().into_iter().enumerate().map(|(at, indicator)| self.row(at, indicator)).collect_view()
        });
        view! {
            <ul
                class="chart-rows"
                role="list"
                aria-label=live(move || messages(lang.get()).charts().rows)
                hidden=live(move || about.with(Vec::is_empty))
                on:keydown=move |event: KeyboardEvent| {
                    let with_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
                    let Some(to) = self.step(&event.key()).filter(|_| !with_modifier) else { return };
                    // The page would scroll.
                    event.prevent_default();
                    if let Some(list) = list.get_untracked() {
                        browser::focus(&list, &format!("[data-row=\"{to}\"] > *"));
                    }
                }
                on:focusout=move |_| self.held.set(None)
                node_ref=list
            >
                {rows}
            </ul>
        }
        .into_any()
    }

    /// The row that a key leads to.
    fn step(self, key: &str) -> Option<usize> {
        let last = self.entries.with_untracked(Vec::len).checked_sub(1)?;
        let current = self.current.get_untracked();
        match key {
            "ArrowUp" => Some(current.saturating_sub(1)),
            "ArrowDown" => Some(current.saturating_add(1).min(last)),
            "Home" => Some(0),
            "End" => Some(last),
            _ => None,
        }
    }

    fn row(self, at: usize, indicator: Option<String>) -> AnyView {
        let measured = move |measure: fn(&Entry) -> f64| {
            live(move || self.entries.with(|rows| rows.get(at).map(|row| format!("{}px", measure(row)))))
        };
        let is_selected = {
            let indicator = indicator.clone();
            move || indicator.is_some() && self.selected.with(|selected| *selected == indicator)
        };
        let marked = live({
            let is_selected = is_selected.clone();
            move || is_selected().then_some("")
        });
        let current = live(move || is_selected().then_some("true"));
        view! {
            <li
                class="chart-row"
                data-row=at.to_string()
                data-selected=marked
                style:top=measured(|row| row.top_px)
                style:height=measured(|row| row.height_px)
                on:pointerenter=move |_| self.pointed.set(Some(at))
                on:pointerleave=move |_| self.pointed.set(None)
            >
                {self.mark(at, indicator, current)}
            </li>
        }
        .into_any()
    }

    /// What has the focus. A row about an indicator is a button. Any other does nothing when it is pressed, and is a
    /// picture with a name: of all roles that may have one and hold nothing, the one that says what is there.
    fn mark(self, at: usize, indicator: Option<String>, current: Live<Option<&'static str>>) -> AnyView {
        let sentence =
            live(move || self.entries.with(|rows| rows.get(at).map(|row| row.sentence.clone()).unwrap_or_default()));
        let tab = live(move || if self.current.get() == at { "0" } else { "-1" });
        let reached = move || {
            self.current.set(at);
            self.held.set(Some(at));
        };
        match indicator {
            Some(id) => {
                let value = id.clone();
                view! {
                    <button
                        type="button"
                        class="chart-row-mark"
                        data-action="select"
                        data-value=value
                        aria-label=sentence
                        aria-current=current
                        tabindex=tab
                        on:focus=move |_| reached()
                        on:click=pressed(move |_| {
                            reached();
                            self.act.run(&Action::Detail(Some(id.clone())));
                        })
                    ></button>
                }
                .into_any()
            }
            None => view! {
                <span
                    class="chart-row-mark"
                    role="img"
                    aria-label=sentence
                    tabindex=tab
                    on:focus=move |_| reached()
                    on:click=pressed(move |_| reached())
                ></span>
            }
            .into_any(),
        }
    }

    /// The sentence of the row that is pointed at or has the focus; until then, how to get there. Whoever hears the row
    /// has heard it as its name.
    fn line(self, lang: Memo<Lang>) -> AnyView {
        let told = move || self.pointed.get().or_else(|| self.held.get());
        let sentence = move || {
            let at = told()?;
            self.entries.with(|rows| rows.get(at).map(|row| row.sentence.clone()))
        };
        let hint = move || {
            let words = messages(lang.get());
            let leads = self.entries.with(|rows| rows.iter().any(|row| row.indicator.is_some()));
            if leads {
                format!("{} {}", words.charts().rows_hint, words.charts().rows_lead)
            } else {
                words.charts().rows_hint.to_owned()
            }
        };
        view! {
            <p
                class="chart-rows-line"
                aria-hidden="true"
                data-told=live(move || told().map(|at| at.to_string()))
                hidden=live(move || self.entries.with(Vec::is_empty))
            >
                {live(move || sentence().unwrap_or_else(hint))}
            </p>
        }
        .into_any()
    }
}
