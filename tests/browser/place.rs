//! A place for a widget as the loader makes it, and what a test does in it.

use chi_tieu::embed::{load_decoder, mount};
use js_sys::{Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// A place for a widget as the loader makes it: a `<div>` inside an open shadow root.
pub struct Place {
    pub host: Element,
    pub shadow: ShadowRoot,
    pub root: HtmlElement,
}

impl Place {
    pub fn new() -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let host = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        shadow.append_child(&root).unwrap();
        Self { host, shadow, root }
    }

    /// Mounts with these options; the table is shown unless they name a view.
    pub fn mount(&self, options: &str) -> u32 {
        let options = json(options);
        if Reflect::get(&options, &"view".into()).unwrap().is_undefined() {
            Reflect::set(&options, &"view".into(), &"table".into()).unwrap();
        }
        mount(self.root.clone(), options).unwrap()
    }

    /// How many elements a choice leaves: those left out stay in the document, hidden.
    pub fn count(&self, selector: &str) -> usize {
        let found = self.shadow.query_selector_all(selector).unwrap();
        let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
        elements.filter(|element| element.closest("[hidden]").unwrap().is_none()).count()
    }

    pub fn find(&self, selector: &str) -> HtmlElement {
        self.shadow.query_selector(selector).unwrap().unwrap().unchecked_into()
    }

    /// The attribute of the element inside the shadow root that has the focus.
    pub fn focused(&self, attribute: &str) -> Option<String> {
        self.shadow.active_element()?.get_attribute(attribute)
    }

    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.host.remove();
    }
}

pub fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

pub fn script(body: &str) -> JsValue {
    Function::new_no_args(body).call0(&JsValue::NULL).unwrap()
}

/// Lets effects run and observers report.
pub async fn settle() {
    let wait =
        script("return new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 30)), 30))");
    JsFuture::from(wait.unchecked_into::<Promise>()).await.unwrap();
}

/// What reads a dataset of the page's own, as the loader waits for it.
pub async fn decoder() {
    let mut ready = |resolve: Function, _: Function| load_decoder(resolve);
    let is_here = JsFuture::from(Promise::new(&mut ready)).await.unwrap();
    assert_eq!(is_here.as_bool(), Some(true));
}
