//! What the loader hands over once: how to fetch the chart engine, the writer of spreadsheets, the results file and the
//! files of a series, and whom to tell of a panic.

use std::cell::RefCell;

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{ChartEngine, SheetWriter};

#[wasm_bindgen]
extern "C" {
    /// The loader's side of the contract.
    pub type Host;

    #[wasm_bindgen(method, catch)]
    fn charts(this: &Host) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn results(this: &Host) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = seriesFile)]
    fn series_file(this: &Host, address: &str, series: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn sheets(this: &Host) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, js_name = partFailure)]
    fn part_failure(this: &Host) -> String;

    #[wasm_bindgen(method)]
    fn panicked(this: &Host, message: &str);
}

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
}

/// Keeps the loader's hand-overs for all widgets of the page.
pub fn connect(host: Host) {
    HOST.with(|slot| slot.replace(Some(host)));
}

/// The chart engine, fetched by the loader when first asked for; the loader's failure code when it cannot be had.
pub async fn chart_engine() -> Result<ChartEngine, String> {
    fetched(Host::charts).await.map(JsCast::unchecked_into).map_err(|error| code(&error, "charts"))
}

/// The text of the results file, fetched by the loader when first asked for; the loader's failure code when it cannot be
/// had. Every call after a failure tries again.
pub async fn results_text() -> Result<String, String> {
    fetched(Host::results).await.and_then(String::try_from).map_err(|error| code(&error, "results"))
}

/// The writer of spreadsheets, fetched by the loader when first asked for; the loader's failure code when it cannot be had.
/// Every call after a failure tries again.
pub async fn sheet_writer() -> Result<SheetWriter, String> {
    fetched(Host::sheets).await.map(JsCast::unchecked_into).map_err(|error| code(&error, "sheets"))
}

/// The text of a file of a series, on its way from now on; the loader's failure code when it cannot be had. `series` is the
/// address of the series that names it, empty for the series itself.
pub fn series_file(address: &str, series: &str) -> impl Future<Output = Result<String, String>> + use<> {
    let promise =
        HOST.with(|slot| slot.borrow().as_ref().map_or(Err(JsValue::NULL), |host| host.series_file(address, series)));
    // Made at once: a promise that fails before anybody waits for it would be an error of the page.
    let arrival = promise.map(JsFuture::from);
    async move {
        let arrived = match arrival {
            Ok(arrival) => arrival.await,
            Err(error) => Err(error),
        };
        arrived.and_then(String::try_from).map_err(|error| code(&error, "network"))
    }
}

/// The loader's code for the part of the program that could not be had last.
pub fn part_failure() -> String {
    HOST.with(|slot| slot.borrow().as_ref().map(Host::part_failure)).unwrap_or_default()
}

async fn fetched(fetch: fn(&Host) -> Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
    let promise = HOST.with(|slot| slot.borrow().as_ref().map_or(Err(JsValue::NULL), fetch))?;
    JsFuture::from(promise).await
}

fn code(error: &JsValue, otherwise: &str) -> String {
    let code = Reflect::get(error, &"code".into()).ok().and_then(|code| code.as_string());
    code.unwrap_or_else(|| otherwise.to_owned())
}

/// Tells the loader that this program is no longer to be trusted, so that every widget goes back to its static table.
pub fn panicked(message: &str) {
    HOST.with(|slot| {
        if let Some(host) = slot.try_borrow().ok().as_ref().and_then(|host| host.as_ref()) {
            host.panicked(message);
        }
    });
}
