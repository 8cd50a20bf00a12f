//! The parts of the program that read what others give: a dataset of the page's own, the file of the sector report, and the
//! files of a series.

use std::cell::Cell;

use wasm_bindgen::{JsCast, JsValue};

use crate::{
    browser,
    components::Store,
    decode,
    domain::{Dataset, SectorReport},
    split::split_points,
    text::Lang,
};

use super::{failure, series_files::fetch_series, structure::Handed};

/// Reads a dataset given as JSON text or as an object. Its failure is in the language of the reader.
pub type Decode = fn(JsValue, Lang) -> Result<Dataset, JsValue>;

/// Fetches the files of the series that a widget wants, and puts it into the widget's state.
pub type FetchSeries = fn(Store);

/// Reads the file of the sector report behind a dataset. Its failure is a line for the console.
pub type ReadReport = fn(&str, &Dataset) -> Result<SectorReport, String>;

split_points! { Decode { dataset => decode_dataset } }

split_points! { ReadReport { results_file => read_report } }

split_points! { FetchSeries { series_files => fetch_series } }

thread_local! {
    static DECODE: Cell<Option<Decode>> = const { Cell::new(None) };
}

/// Fetches what reads a dataset of the page's own, unless it is here. `false` when it cannot be had.
pub async fn load_decoder() -> bool {
    if DECODE.get().is_none() {
        DECODE.set(dataset().await.ok());
    }
    DECODE.get().is_some()
}

/// What reads a dataset of the page's own, once it has been fetched.
pub fn decoder() -> Option<Decode> {
    DECODE.get()
}

/// What reads the file of the sector report, fetched unless it is here; the loader's failure code when it cannot be had.
pub async fn report_reader() -> Result<ReadReport, String> {
    results_file().await.map_err(|_| browser::part_failure())
}

/// What fetches a series, fetched itself unless it is here; the loader's failure code when it cannot be had.
pub async fn series_fetcher() -> Result<FetchSeries, String> {
    series_files().await.map_err(|_| browser::part_failure())
}

fn decode_dataset(given: JsValue, lang: Lang) -> Result<Dataset, JsValue> {
    let dataset = match given.dyn_ref::<js_sys::JsString>().map(String::from) {
        Some(text) => decode::parse(&text),
        None => decode::read(Handed(given)),
    };
    dataset.map_err(|fault| failure::faulty_dataset(lang, &fault))
}

fn read_report(text: &str, dataset: &Dataset) -> Result<SectorReport, String> {
    decode::parse_sector_report(text, dataset).map_err(|fault| format!("results: {fault}"))
}
