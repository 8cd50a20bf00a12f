//! The place of a chart in a view: loads the engine when the chart is about to be seen, draws at the width there is,
//! draws again when anything it shows changes, and says so when the engine cannot be had.

use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{
    browser::{self, ChartHost, ColorScheme, SizeObserver, VisibilityObserver},
    charts::{Palette, TargetGap},
    text::Lang,
};

use super::Theme;

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

/// A chart named `name`, drawn by `draw` for a width and a palette, spoken of as `label`.
#[component]
pub fn ChartFrame<F>(
    name: &'static str,
    label: Signal<String>,
    draw: F,
    lang: RwSignal<Lang>,
    theme: RwSignal<Theme>,
    eager: RwSignal<bool>,
    failed: RwSignal<bool>,
) -> impl IntoView
where
    F: Fn(f64, &Palette) -> TargetGap + Clone + 'static,
{
    let frame = NodeRef::<Div>::new();
    let progress = RwSignal::new(Progress::Waiting);
    let width_px = RwSignal::new(0.0_f64);
    let height_px = RwSignal::new(0.0_f64);
    let prefers_dark = RwSignal::new(false);
    let host = StoredValue::new_local(None::<ChartHost>);
    let size = StoredValue::new_local(None::<SizeObserver>);
    let visibility = StoredValue::new_local(None::<VisibilityObserver>);
    let scheme = StoredValue::new_local(None::<ColorScheme>);

    let load = move || {
        if matches!(progress.try_get_untracked(), Some(Progress::Waiting | Progress::Failed)) {
            progress.set(Progress::Loading);
            spawn_local(async move {
                let engine = browser::chart_engine().await;
                // The view may be gone by now: then there is nothing to draw into and nothing to say.
                let Some(element) = frame.try_get_untracked().flatten() else { return };
                let created = engine.and_then(|engine| ChartHost::create(engine, &element, "plain"));
                let next = if created.is_some() { Progress::Drawn } else { Progress::Failed };
                if host.try_set_value(created).is_none() {
                    failed.try_set(next == Progress::Failed);
                    progress.try_set(next);
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
        if eager.get_untracked() {
            load();
        } else {
            visibility.set_value(VisibilityObserver::watch(&element, load));
        }
    });

    Effect::new(move || {
        let dark = match theme.get() {
            Theme::Auto => prefers_dark.get(),
            Theme::Light => false,
            Theme::Dark => true,
        };
        let width = width_px.get();
        if progress.get() != Progress::Drawn || width <= 0.0 {
            return;
        }
        let drawing = draw(width, if dark { &Palette::DARK } else { &Palette::LIGHT });
        height_px.set(drawing.height_px);
        let drawn = host
            .with_value(|host| host.as_ref().is_some_and(|host| host.draw(&drawing.option, width, drawing.height_px)));
        if !drawn {
            host.set_value(None);
            failed.set(true);
            progress.set(Progress::Failed);
        }
    });

    // Empty until drawn: the style sheet reserves room meanwhile.
    let height = move || Some(height_px.get()).filter(|height| *height > 0.0).map(|height| format!("{height}px"));
    view! {
        <div
            class="chart-frame"
            data-chart=name
            data-progress=move || progress_name(progress.get())
            role="img"
            aria-label=move || label.get()
            style:height=height
            node_ref=frame
        ></div>
        <div class="chart-frame-status" role="status">
            {move || match progress.get() {
                Progress::Waiting | Progress::Drawn => None,
                Progress::Loading => Some(view! { <p>{lang.get().words().chart_loading}</p> }.into_any()),
                Progress::Failed => Some(
                    view! {
                        <p>{lang.get().words().chart_failed}</p>
                        <button type="button" class="chart-frame-retry" data-action="retry-chart" on:click=move |_| load()>
                            {lang.get().words().chart_retry}
                        </button>
                    }
                    .into_any(),
                ),
            }}
        </div>
    }
}

fn progress_name(progress: Progress) -> &'static str {
    match progress {
        Progress::Waiting => "waiting",
        Progress::Loading => "loading",
        Progress::Drawn => "drawn",
        Progress::Failed => "failed",
    }
}
