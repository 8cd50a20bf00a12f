//! A file made in the page, for the reader to keep.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A file that can be saved as long as this lives.
pub struct Download {
    name: String,
    url: String,
    length: usize,
}

impl Download {
    /// Makes a file of a MIME type. `None` where the browser does not allow it.
    pub fn new(name: String, mime: &str, bytes: &[u8]) -> Option<Self> {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let kind = BlobPropertyBag::new();
        kind.set_type(mime);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        Some(Self { name, url, length: bytes.len() })
    }

    /// What the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the browser finds it.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How many bytes it has.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Asks the browser to save it. The browser need not, and does not say whether it did.
    pub fn save(&self) {
        let document = web_sys::window().and_then(|window| window.document());
        let anchor = document.and_then(|document| document.create_element("a").ok());
        if let Some(anchor) = anchor.and_then(|anchor| anchor.dyn_into::<HtmlAnchorElement>().ok()) {
            anchor.set_href(&self.url);
            anchor.set_download(&self.name);
            anchor.click();
        }
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        // A file that is already gone needs no revoking.
        drop(Url::revoke_object_url(&self.url));
    }
}
