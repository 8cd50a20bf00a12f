//! One chart in one element: created, given its option, resized, saved as a picture, and disposed when dropped.

use std::{future::Future, pin::Pin};

use js_sys::Promise;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
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

    #[wasm_bindgen(method, catch)]
    fn save(
        this: &ChartEngine,
        chart: &JsValue,
        picture: &JsValue,
        format: &str,
        name: &str,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn forget(this: &ChartEngine, address: &str) -> Result<(), JsValue>;
}

/// A live chart.
pub struct ChartHost {
    engine: ChartEngine,
    chart: JsValue,
}

/// A file on its way to the reader; `None` when the browser cannot make it.
pub type Saving = Pin<Box<dyn Future<Output = Option<SavedFile>>>>;

impl ChartHost {
    /// Creates a chart in an element that has a size. `None` when the engine refuses.
    pub fn create(engine: ChartEngine, element: &HtmlElement, theme: &str) -> Option<Self> {
        let chart = engine.create(element, theme).ok()?;
        Some(Self { engine, chart })
    }

    /// Draws an option at a size in pixels. `false` when the engine refuses.
    pub fn draw<T: Serialize>(&self, option: &T, width_px: f64, height_px: f64) -> bool {
        let Some(option) = plain(option) else { return false };
        self.engine.resize(&self.chart, width_px, height_px).is_ok() && self.engine.set(&self.chart, &option).is_ok()
    }

    /// Saves the chart with what a picture puts around it, as `svg` or `png`, in a file of this name.
    pub fn save<T: Serialize>(&self, picture: &T, format: &str, name: &str) -> Option<Saving> {
        let promise = self.engine.save(&self.chart, &plain(picture)?, format, name).ok()?;
        let engine = self.engine.clone();
        Some(Box::pin(async move {
            let address = JsFuture::from(promise).await.ok()?.as_string()?;
            Some(SavedFile { engine, address })
        }))
    }
}

impl Drop for ChartHost {
    fn drop(&mut self) {
        // A chart that cannot be disposed is already gone; there is nobody left to tell.
        drop(self.engine.dispose(&self.chart));
    }
}

/// A file that was offered for download, kept so that a link can offer it again; its memory is given back when dropped.
pub struct SavedFile {
    engine: ChartEngine,
    address: String,
}

impl SavedFile {
    /// Where the file is, inside this page.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for SavedFile {
    fn drop(&mut self) {
        // What cannot be given back now goes with the page.
        drop(self.engine.forget(&self.address));
    }
}

/// As plain objects: maps would become the language's own otherwise.
fn plain<T: Serialize>(value: &T) -> Option<JsValue> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()
}
