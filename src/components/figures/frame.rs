//! The place of a chart in a view: loads the engine when the chart is about to be seen, draws at the width there is,
//! draws again when anything it shows changes, and says so when the engine cannot be had. Once it is drawn, its rows can
//! be walked and its picture taken away.

use std::rc::Rc;

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    browser::{self, ChartEngine, ChartHost, ColorScheme, SizeObserver, VisibilityObserver},
    charts::{Caption, Entry, Palette, Picture, picture_name},
    components::{
        elements::{live, pressed},
        state::{Frame, Store, Theme},
    },
    text,
};

use super::{
    picture::{Take, chart_pictures},
    rows::chart_rows,
};

/// How far a chart has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// Not yet about to be seen.
    Waiting,
    /// The engine is on its way.
    Loading,
    /// Drawn.
    Drawn,
    /// The engine cannot be had.
    Failed,
}

/// Light or dark, once the reader's choice and their system have been asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Light,
    Dark,
}

impl Tone {
    fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &Palette::LIGHT,
            Self::Dark => &Palette::DARK,
        }
    }
}

/// The place of a chart, with the chart once it is about to be seen.
pub fn chart_frame(store: Store, shown: Frame) -> AnyView {
    let Frame { name, label, title, summary, legend, draw, failed } = shown;
    let (name, draw) = (name.get_value(), draw.get_value());
    let lang = store.lang;
    let frame = NodeRef::<Div>::new();
    let progress = RwSignal::new(Progress::Waiting);
    let width_px = RwSignal::new(0.0_f64);
    let height_px = RwSignal::new(0.0_f64);
    let prefers_dark = RwSignal::new(false);
    let entries = RwSignal::new(Vec::<Entry>::new());
    let engine = StoredValue::new_local(None::<ChartEngine>);
    let host = StoredValue::new_local(None::<(ChartHost, Tone)>);
    let size = StoredValue::new_local(None::<SizeObserver>);
    let visibility = StoredValue::new_local(None::<VisibilityObserver>);
    let scheme = StoredValue::new_local(None::<ColorScheme>);

    let fail = move |code: &str| {
        failed.try_set(true);
        progress.try_set(Progress::Failed);
        if let Some(element) = frame.try_get_untracked().flatten() {
            let message = text::messages(lang.get_untracked()).charts().failed;
            browser::announce_from(&element, "chi-tieu:error", &[("code", code), ("message", message)]);
        }
    };
    let load = move || {
        if matches!(progress.try_get_untracked(), Some(Progress::Waiting | Progress::Failed)) {
            progress.set(Progress::Loading);
            spawn_local(async move {
                let arrived = browser::chart_engine().await;
                // The view may be gone by now: then there is nothing to draw into and nothing to say.
                if progress.try_get_untracked() != Some(Progress::Loading) {
                    return;
                }
                match arrived {
                    Ok(arrived) => {
                        engine.set_value(Some(arrived));
                        failed.set(false);
                        progress.set(Progress::Drawn);
                    }
                    Err(code) => fail(&code),
                }
            });
        }
    };

    Effect::new(move || {
        let Some(element) = frame.get() else { return };
        scheme.set_value(ColorScheme::watch(move |dark| {
            prefers_dark.try_set(dark);
        }));
        size.set_value(SizeObserver::watch(&element, move |width| {
            if width_px.try_get_untracked().is_some_and(|known| (known - width).abs() >= 1.0) {
                width_px.try_set(width);
            }
        }));
        if store.settings.with_untracked(|settings| settings.eager) {
            load();
        } else {
            // After a failure only the reader asks again.
            visibility.set_value(VisibilityObserver::watch(&element, move || {
                if progress.try_get_untracked() == Some(Progress::Waiting) {
                    load();
                }
            }));
        }
    });

    let tone = move || match (store.settings.with(|settings| settings.theme), prefers_dark.get()) {
        (Theme::Dark, _) | (Theme::Auto, true) => Tone::Dark,
        (Theme::Light, _) | (Theme::Auto, false) => Tone::Light,
    };
    Effect::new(move || {
        let tone = tone();
        let width = width_px.get();
        let Some(element) = frame.get().filter(|_| progress.get() == Progress::Drawn && width > 0.0) else { return };
        let drawing = draw(width, tone.palette());
        height_px.set(drawing.height_px);
        if host.with_value(|host| host.as_ref().is_none_or(|(_, known)| *known != tone)) {
            // The engine takes a theme only at creation, and has one chart in an element: the old one goes first.
            host.set_value(None);
            let created = engine.get_value().and_then(|engine| ChartHost::create(engine, &element, tone.name()));
            host.set_value(created.map(|created| (created, tone)));
        }
        let draws = |(host, _): &(ChartHost, Tone)| host.draw(&drawing.option, width, drawing.height_px);
        if host.with_value(|host| host.as_ref().is_some_and(draws)) {
            entries.set(drawing.entries);
        } else {
            host.set_value(None);
            entries.set(Vec::new());
            fail("charts");
        }
    });

    let chart = name.clone();
    let take: Take = Rc::new(move |format| {
        let (lang, dataset) = (lang.get_untracked(), store.data.dataset.get_untracked());
        let paragraphs = [Some(summary), legend].into_iter().flatten().map(|text| text.get_untracked());
        let caption = Caption {
            title: title.get_untracked(),
            summary: paragraphs.collect(),
            source: text::picture_source(lang, &dataset),
        };
        let size_px = (width_px.get_untracked(), height_px.get_untracked());
        let name = format!("{}.{}", picture_name(&dataset.document.id, &chart, lang.tag()), format.name());
        let saving = host.with_value(|host| {
            let (host, tone) = host.as_ref()?;
            host.save(&Picture::of(&caption, lang.tag(), size_px, tone.palette()), format.name(), &name)
        });
        Some((name, saving?))
    });
    let drawn = Signal::derive(move || progress.get() == Progress::Drawn && height_px.get() > 0.0);
    let (rows, line) = chart_rows(store, entries);

    // Empty until drawn: the style sheet reserves room meanwhile.
    let height = move || Some(height_px.get()).filter(|height| *height > 0.0).map(|height| format!("{height}px"));
    view! {
        <div class="chart-frame-place">
            <div
                class="chart-frame"
                data-chart=name
                data-progress=live(move || progress_name(progress.get()))
                data-tone=live(move || tone().name())
                role="img"
                aria-label=live(move || label.get())
                style:height=height
                node_ref=frame
            ></div>
            {rows}
        </div>
        {line}
        <div class="chart-frame-status" role="status">
            {live(move || match progress.get() {
                Progress::Waiting | Progress::Drawn => None,
                Progress::Loading => Some(view! { <p>{text::messages(lang.get()).charts().loading}</p> }.into_any()),
                Progress::Failed => Some(
                    view! {
                        <p>{text::messages(lang.get()).charts().failed}</p>
                        <button type="button" class="chart-frame-retry" data-action="retry-chart" on:click=pressed(move |_| load())>
                            {text::messages(lang.get()).charts().retry}
                        </button>
                    }
                    .into_any(),
                ),
            })}
        </div>
        {chart_pictures(lang, title, drawn, &take)}
    }
    .into_any()
}

fn progress_name(progress: Progress) -> &'static str {
    match progress {
        Progress::Waiting => "waiting",
        Progress::Loading => "loading",
        Progress::Drawn => "drawn",
        Progress::Failed => "failed",
    }
}
