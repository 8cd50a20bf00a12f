//! The widget in a real browser, through the same functions the loader calls.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use chi_tieu::embed::{connect, live_count, mount, unmount, update};
use js_sys::{Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

/// A place for a widget as the loader makes it: a `<div>` inside an open shadow root.
struct Place {
    host: Element,
    shadow: ShadowRoot,
    root: HtmlElement,
}

impl Place {
    fn new() -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let host = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        shadow.append_child(&root).unwrap();
        Self { host, shadow, root }
    }

    /// Mounts with these options; the table is shown unless they name a view.
    fn mount(&self, options: &str) -> u32 {
        let options = json(options);
        if Reflect::get(&options, &"view".into()).unwrap().is_undefined() {
            Reflect::set(&options, &"view".into(), &"table".into()).unwrap();
        }
        mount(self.root.clone(), options).unwrap()
    }

    /// How many elements a choice leaves: those left out stay in the document, hidden.
    fn count(&self, selector: &str) -> usize {
        let found = self.shadow.query_selector_all(selector).unwrap();
        let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
        elements.filter(|element| element.closest("[hidden]").unwrap().is_none()).count()
    }

    fn find(&self, selector: &str) -> HtmlElement {
        self.shadow.query_selector(selector).unwrap().unwrap().unchecked_into()
    }

    /// The attribute of the element inside the shadow root that has the focus.
    fn focused(&self, attribute: &str) -> Option<String> {
        self.shadow.active_element()?.get_attribute(attribute)
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.host.remove();
    }
}

fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn script(body: &str) -> JsValue {
    Function::new_no_args(body).call0(&JsValue::NULL).unwrap()
}

/// Lets effects run and observers report.
async fn settle() {
    let wait =
        script("return new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 30)), 30))");
    JsFuture::from(wait.unchecked_into::<Promise>()).await.unwrap();
}

/// A host whose chart engine writes down what it is asked to do.
fn recording_host() -> JsValue {
    script(
        "globalThis.chartCalls = [];
         const note = (name) => (...values) => { chartCalls.push(name); return name === 'create' ? { element: values[0] } : undefined; };
         const engine = { create: note('create'), set: note('set'), resize: note('resize'), dispose: note('dispose') };
         return { charts: () => Promise.resolve(engine), results: () => Promise.reject(new Error('gone')), panicked: (message) => console.error(message) };",
    )
}

/// A host that has the results file once `resultsAreThere` says so, and counts how often it is asked.
fn host_with_results(are_there: bool) -> JsValue {
    let global = js_sys::global();
    let text = include_str!("../data/thai-nguyen-2023.results.json");
    Reflect::set(&global, &"resultsText".into(), &text.into()).unwrap();
    Reflect::set(&global, &"resultsAreThere".into(), &are_there.into()).unwrap();
    script(
        "globalThis.resultsAsked = 0;
         const results = () => { resultsAsked += 1; return resultsAreThere ? Promise.resolve(resultsText) : Promise.reject({ code: 'http' }); };
         return { charts: () => Promise.reject(new Error('gone')), results, panicked: (message) => console.error(message) };",
    )
}

fn results_asked() -> Option<f64> {
    Reflect::get(&js_sys::global(), &"resultsAsked".into()).unwrap().as_f64()
}

fn chart_calls() -> Vec<String> {
    let calls = Reflect::get(&js_sys::global(), &"chartCalls".into()).unwrap();
    js_sys::Array::from(&calls).iter().filter_map(|call| call.as_string()).collect()
}

#[wasm_bindgen_test]
async fn a_mounted_widget_shows_every_indicator_and_an_unmounted_one_nothing() {
    let place = Place::new();
    let before = live_count();
    let handle = place.mount("{}");
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    assert_eq!(place.text("tr[data-indicator=grdp-growth] [data-field=outcome]"), "5,56");
    assert_eq!(live_count(), before + 1);
    unmount(handle);
    assert_eq!(place.root.child_element_count(), 0);
    assert_eq!(live_count(), before);
}

#[wasm_bindgen_test]
async fn an_update_changes_only_what_it_names() {
    let place = Place::new();
    let handle = place.mount(r#"{"theme":"dark"}"#);
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
    settle().await;
    assert_eq!(place.text("tr[data-indicator=grdp-growth] [data-field=outcome]"), "5.56");
    assert_eq!(place.find(".widget").get_attribute("lang").as_deref(), Some("en"));
    assert_eq!(place.find(".widget").get_attribute("data-theme").as_deref(), Some("dark"));
    update(handle, json(r#"{"theme":null}"#)).unwrap();
    settle().await;
    assert_eq!(place.find(".widget").get_attribute("data-theme").as_deref(), Some("auto"));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn two_widgets_do_not_know_of_each_other() {
    let (left, right) = (Place::new(), Place::new());
    let first = left.mount(r#"{"lang":"vi"}"#);
    let second = right.mount(r#"{"lang":"en"}"#);
    assert_ne!(first, second);
    update(first, json(r#"{"view":"gaps"}"#)).unwrap();
    settle().await;
    assert_eq!(left.count("[data-view=gaps]"), 1);
    assert_eq!(right.count("[data-view=table]"), 1);
    unmount(first);
    settle().await;
    assert_eq!(right.count("tr[data-indicator]"), 28);
    unmount(second);
}

#[wasm_bindgen_test]
async fn what_the_reader_presses_changes_the_view_inside_the_shadow_root() {
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    place.find("[data-action=view][data-value=gaps]").click();
    settle().await;
    assert_eq!(place.count("[data-view=gaps]"), 1);
    assert_eq!(place.count("[data-view=table]"), 0);
    place.find("[data-action=lang]").click();
    settle().await;
    assert_eq!(place.count("[data-view=gaps]"), 1, "the language does not change the view");
    assert_eq!(place.text("[data-action=lang]"), "Tiếng Việt");
    place.find("[data-action=view][data-value=table]").click();
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn the_page_hears_of_a_choice_once_and_from_outside_the_shadow_root() {
    let place = Place::new();
    let handle = place.mount("{}");
    Reflect::set(&js_sys::global(), &"heardFrom".into(), &place.host).unwrap();
    script(
        "globalThis.heard = []; heardFrom.addEventListener('chi-tieu:change', (event) => heard.push(JSON.stringify(event.detail)));",
    );
    place.find("[data-action=view][data-value=gaps]").click();
    place.find("[data-action=view][data-value=gaps]").click();
    settle().await;
    let heard = js_sys::Array::from(&Reflect::get(&js_sys::global(), &"heard".into()).unwrap());
    assert_eq!(heard.length(), 1);
    assert_eq!(heard.get(0).as_string().as_deref(), Some(r#"{"view":"gaps","lang":"vi","filter":{},"sort":null}"#));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_chart_is_created_when_seen_drawn_again_when_told_and_disposed_when_left() {
    connect(recording_host().unchecked_into());
    let place = Place::new();
    let handle = place.mount(r#"{"view":"gaps","eager":true}"#);
    settle().await;
    settle().await;
    // The gaps, and under them the ambitions.
    assert_eq!(chart_calls(), ["create", "resize", "set"].repeat(2));
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
    settle().await;
    assert_eq!(chart_calls().iter().filter(|call| *call == "set").count(), 4);
    assert!(place.find("[data-chart=target-gap]").get_attribute("aria-label").unwrap().starts_with("Gap chart"));
    update(handle, json(r#"{"view":"table"}"#)).unwrap();
    settle().await;
    assert_eq!(chart_calls().iter().filter(|call| *call == "dispose").count(), 2);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_chart_whose_engine_cannot_be_had_says_so_and_opens_its_table() {
    connect(host_with_results(false).unchecked_into());
    let place = Place::new();
    let handle = place.mount(r#"{"view":"gaps","eager":true}"#);
    settle().await;
    settle().await;
    assert_eq!(place.find("[data-chart=target-gap]").get_attribute("data-progress").as_deref(), Some("failed"));
    assert_eq!(place.count("[data-action=retry-chart]"), 2, "the gaps, and under them the target_changes");
    assert_eq!(place.count("details.target-gap-figures[open]"), 1);
    assert_eq!(place.count(".target-gap-figures tbody tr"), 28);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn results_arrive_after_the_table_and_a_mark_leads_to_its_check_and_back() {
    connect(host_with_results(true).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    assert_eq!(place.count("tr[data-indicator]"), 28, "the table does not wait for the results");
    settle().await;
    place.find("tr[data-indicator=national-standard-schools] [data-field=outcome] .flag").click();
    settle().await;
    assert_eq!(place.count("[data-view=audit]"), 1);
    assert_eq!(place.focused("data-check").as_deref(), Some("prose-national-standard-schools"));

    place.find("[data-check=prose-national-standard-schools] [data-value=national-standard-schools]").click();
    settle().await;
    assert_eq!(place.focused("data-indicator").as_deref(), Some("national-standard-schools"));
    assert_eq!(results_asked(), Some(1.0));
    unmount(handle);
}

#[wasm_bindgen_test]
async fn a_link_opens_what_hides_the_entry_it_leads_to() {
    connect(host_with_results(true).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    place.find("tr[data-indicator=grdp-growth] .related [data-value=verdict-grdp-growth]").click();
    settle().await;
    assert_eq!(place.focused("data-check").as_deref(), Some("verdict-grdp-growth"));
    assert_eq!(place.count("[data-outcome=agrees] > details[open] [data-check=verdict-grdp-growth]"), 1);
    unmount(handle);
}

#[wasm_bindgen_test]
async fn results_that_cannot_be_had_leave_the_table_and_can_be_asked_for_again() {
    connect(host_with_results(false).unchecked_into());
    let place = Place::new();
    let handle = place.mount("{}");
    settle().await;
    assert_eq!(place.count("tr[data-indicator]"), 28);
    assert_eq!(place.count(".flag"), 0);
    update(handle, json(r#"{"view":"results"}"#)).unwrap();
    settle().await;
    assert_eq!(place.count("[data-result]"), 0);
    script("globalThis.resultsAreThere = true;");
    place.find("[data-action=retry-results]").click();
    settle().await;
    assert_eq!(place.count("[data-result]"), 278);
    assert_eq!(results_asked(), Some(2.0));
    unmount(handle);
}

#[wasm_bindgen_test]
fn a_faulty_dataset_is_thrown_as_a_plain_object_and_nothing_is_mounted() {
    let place = Place::new();
    let before = live_count();
    let fault = mount(place.root.clone(), json(r#"{"lang":"en","dataset":{"format":1}}"#)).unwrap_err();
    let field = |name: &str| Reflect::get(&fault, &name.into()).unwrap().as_string().unwrap();
    assert_eq!(field("code"), "dataset");
    assert_eq!(field("path"), "");
    assert!(field("message").contains("missing field “document”"), "{}", field("message"));
    assert_eq!(live_count(), before);
    assert_eq!(place.root.child_element_count(), 0);
}

#[wasm_bindgen_test]
async fn a_faulty_update_changes_nothing() {
    let place = Place::new();
    let handle = place.mount("{}");
    assert!(update(handle, json(r#"{"lang":"en","dataset":"{"}"#)).is_err());
    settle().await;
    assert_eq!(place.find(".widget").get_attribute("lang").as_deref(), Some("vi"));
    assert_eq!(place.count("tr[data-indicator]"), 28);
    unmount(handle);
}

#[wasm_bindgen_test]
fn a_dataset_may_be_an_object_or_its_text() {
    let text = chi_tieu::EMBEDDED;
    for dataset in [json(text), JsValue::from_str(text)] {
        let place = Place::new();
        let options = js_sys::Object::new();
        Reflect::set(&options, &"dataset".into(), &dataset).unwrap();
        Reflect::set(&options, &"view".into(), &"table".into()).unwrap();
        let handle = mount(place.root.clone(), options.into()).unwrap();
        assert_eq!(place.count("tr[data-indicator]"), 28);
        unmount(handle);
    }
}

#[wasm_bindgen_test]
fn unknown_values_are_ignored_and_stale_handles_are_harmless() {
    let place = Place::new();
    let handle = place.mount(r#"{"view":"pie","lang":"fr","headingLevel":9,"colour":"red"}"#);
    assert_eq!(place.count("[data-view=overview]"), 1);
    assert_eq!(place.count("h2.masthead-title"), 1);
    unmount(handle);
    unmount(handle);
    update(handle, json(r#"{"lang":"en"}"#)).unwrap();
}
