//! The chart of one indicator on its own scale, for where its details are shown.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    domain::{Assessment, Comparison},
    text,
};

use super::{
    Signals,
    chart_frame::{ChartFrame, Draw},
};

/// The chart, spoken of in one sentence. It has neither title nor table: what surrounds it says the same figures.
pub fn bullet_figure(signals: Signals, assessment: Arc<Assessment>, comparison: Comparison) -> AnyView {
    let lang = signals.lang;
    let failed = RwSignal::new(false);
    let shown = Rc::new((assessment, comparison));
    let label = {
        let (assessment, comparison) = shown.as_ref().clone();
        Signal::derive(move || text::bullet_label(lang.get(), &assessment, &comparison))
    };
    // In the picture that is taken away; here, what surrounds the chart says the same.
    let title = {
        let name = shown.0.indicator.name.clone();
        Signal::derive(move || lang.get().of(&name).to_owned())
    };
    let summary = {
        let assessment = shown.0.clone();
        Signal::derive(move || format!("{}.", text::gap_sentence(lang.get(), &assessment)))
    };
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::bullet(&shown.0, &shown.1, lang.get(), width_px, palette)
    });
    view! {
        <div class="bullet-figure">
            <ChartFrame signals name="indicator" label title summary draw failed />
        </div>
    }
    .into_any()
}
