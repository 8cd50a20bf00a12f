//! The chart of one indicator on its own scale, for where its details are shown.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use crate::{
    charts,
    components::{
        elements::part_place,
        state::{Draw, Frame, Piece, Store},
    },
    domain::{Assessment, Comparison},
    text,
};

/// The chart, spoken of in one sentence. It has neither title nor table: what surrounds it says the same figures.
pub fn indicator_figure(store: Store, assessment: Arc<Assessment>, comparison: Comparison) -> AnyView {
    let lang = store.lang;
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
        let assessment = Arc::clone(&shown.0);
        Signal::derive(move || format!("{}.", text::gap_sentence(lang.get(), &assessment)))
    };
    let draw: Draw = Rc::new(move |width_px: f64, palette: &charts::Palette| {
        charts::bullet(&shown.0, &shown.1, lang.get(), width_px, palette)
    });
    let frame = Frame {
        name: StoredValue::new("indicator".to_owned()),
        label,
        title,
        summary,
        legend: None,
        draw: StoredValue::new_local(draw),
        failed,
    };
    view! { <div class="bullet-figure">{part_place(store, Piece::Frame(frame))}</div> }.into_any()
}
