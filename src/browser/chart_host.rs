//! One chart in one element: created, given its option, resized, and disposed when dropped.

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// The adapter over the chart engine that the loader hands in.
    #[derive(Clone)]
    pub type ChartEngine;

    #[wasm_bindgen(method, catch)]
    fn create(this: &ChartEngine, element: &HtmlElement, theme: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn set(this: &ChartEngine, chart: &JsValue, option: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn resize(this: &ChartEngine, chart: &JsValue, width_px: f64, height_px: f64) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn dispose(this: &ChartEngine, chart: &JsValue) -> Result<(), JsValue>;
}

/// A live chart.
pub struct ChartHost {
    engine: ChartEngine,
    chart: JsValue,
}

impl ChartHost {
    /// Creates a chart in an element that has a size. `None` when the engine refuses.
    pub fn create(engine: ChartEngine, element: &HtmlElement, theme: &str) -> Option<Self> {
        let chart = engine.create(element, theme).ok()?;
        Some(Self { engine, chart })
    }

    /// Draws an option at a size in pixels. `false` when the engine refuses.
    pub fn draw<T: Serialize>(&self, option: &T, width_px: f64, height_px: f64) -> bool {
        let crossing = serde_wasm_bindgen::Serializer::json_compatible();
        let Ok(option) = option.serialize(&crossing) else { return false };
        self.engine.resize(&self.chart, width_px, height_px).is_ok() && self.engine.set(&self.chart, &option).is_ok()
    }
}

impl Drop for ChartHost {
    fn drop(&mut self) {
        // A chart that cannot be disposed is already gone; there is nobody left to tell.
        drop(self.engine.dispose(&self.chart));
    }
}
