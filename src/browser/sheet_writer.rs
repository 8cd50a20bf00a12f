//! The writer of spreadsheets that the loader hands in.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The bundle that turns sheets into a file.
    pub type SheetWriter;

    #[wasm_bindgen(method, catch, js_name = write)]
    fn write_text(this: &SheetWriter, sheets: &str) -> Result<Vec<u8>, JsValue>;
}

impl SheetWriter {
    /// The bytes of a spreadsheet. `None` when the writer refuses; it has said why in the console.
    pub fn write(&self, sheets: &str) -> Option<Vec<u8>> {
        self.write_text(sheets).ok()
    }
}
