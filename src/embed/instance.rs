//! The widgets that are mounted, by handle.

use std::{any::Any, cell::RefCell, sync::Arc};

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use crate::{
    address::ViewState,
    browser,
    components::{Settings, Store, Widget, load, on_series_wanted},
    domain::{Dataset, Verdict},
    query::View,
    text::Lang,
};

use super::{
    address::{follow_address, read_address, settle_dataset},
    failure,
    options::{Asked, Options, embedded},
    sector_report::{follow_requests, set_dataset},
    series::{fetch_wanted, settle_series},
};

/// A mounted widget: its state, what removes its drawing when dropped, and the owner that the state lives as long as.
struct Instance {
    handle: u32,
    store: Store,
    owner: Owner,
    mounted: Option<Box<dyn Any>>,
}

impl Drop for Instance {
    /// The drawing goes first: what it releases may still ask for the state.
    fn drop(&mut self) {
        drop(self.mounted.take());
        self.owner.cleanup();
    }
}

#[derive(Default)]
struct Instances {
    last: u32,
    live: Vec<Instance>,
}

thread_local! {
    static INSTANCES: RefCell<Instances> = RefCell::default();
}

pub fn mount(root: HtmlElement, options: &JsValue) -> Result<u32, JsValue> {
    let options = Options::read(options, Lang::default())?;
    let dataset = match &options.dataset {
        Asked::Value(dataset) => Arc::clone(dataset),
        Asked::Nothing | Asked::Default => built_in()?,
    };
    let owner = Owner::new();
    let store = owner.with(|| Store::new(Arc::clone(&dataset), load));
    set_dataset(store.data, dataset);
    apply(store, options)?;
    let asked = store.view_state_now();
    store.sync.update(|sync| {
        sync.base.clone_from(&asked);
        sync.announced = asked;
    });
    // Before anything is drawn, so that nothing else flashes up.
    read_address(store);
    let mounted = owner.with(|| {
        leptos::mount::mount_to(root, move || {
            follow_requests(store.data);
            on_series_wanted(fetch_wanted);
            follow_address(store);
            view! { <Widget store /> }
        })
    });
    Ok(INSTANCES.with_borrow_mut(|instances| {
        instances.last += 1;
        let handle = instances.last;
        instances.live.push(Instance { handle, store, owner, mounted: Some(Box::new(mounted)) });
        handle
    }))
}

pub fn update(handle: u32, options: &JsValue) -> Result<(), JsValue> {
    let known = |instances: &Instances| instances.live.iter().find(|it| it.handle == handle).map(|it| it.store);
    let Some(store) = INSTANCES.with_borrow(known) else { return Ok(()) };
    let options = Options::read(options, store.lang.get_untracked())?;
    let address = store.settings.with_untracked(|settings| settings.address.clone());
    apply(store, options)?;
    if store.settings.with_untracked(|settings| settings.address != address) {
        read_address(store);
    }
    Ok(())
}

pub fn unmount(handle: u32) {
    // Dropped outside the borrow: what it releases may call back.
    let instance = INSTANCES.with_borrow_mut(|instances| {
        let place = instances.live.iter().position(|it| it.handle == handle)?;
        Some(instances.live.remove(place))
    });
    drop(instance);
}

pub fn live_count() -> u32 {
    INSTANCES.with_borrow(|instances| u32::try_from(instances.live.len()).unwrap_or(u32::MAX))
}

fn built_in() -> Result<Arc<Dataset>, JsValue> {
    embedded().ok_or_else(failure::unreadable_dataset)
}

/// Sets what was asked for; the dataset first, since it alone can fail and then nothing may change.
fn apply(store: Store, options: Options) -> Result<(), JsValue> {
    let before = store.data.dataset.get_untracked();
    let dataset = match &options.dataset {
        Asked::Nothing => Arc::clone(&before),
        Asked::Default => built_in()?,
        Asked::Value(dataset) => Arc::clone(dataset),
    };
    if !Arc::ptr_eq(&before, &dataset) {
        set_dataset(store.data, Arc::clone(&dataset));
        settle_dataset(store);
    }
    let mut settings = store.settings.get_untracked();
    let series = settings.series.clone();
    let defaults = Settings::default();
    options.theme.put(&mut settings.theme, defaults.theme);
    options.heading_level.put(&mut settings.heading_level, defaults.heading_level);
    options.eager.put(&mut settings.eager, defaults.eager);
    options.address.put(&mut settings.address, defaults.address);
    options.series.put(&mut settings.series, defaults.series);
    let is_other_series = settings.series != series || !Arc::ptr_eq(&before, &dataset);
    if store.settings.with_untracked(|known| *known != settings) {
        store.settings.set(settings);
    }
    if is_other_series {
        settle_series(store);
    }
    let asked = Choices {
        indicator: known(options.indicator, "indicator", |id| dataset.position(id).is_some()),
        group: known(options.group, "group", |id| dataset.groups.iter().any(|group| group.id == *id)),
        verdict: options.verdict,
        view: options.view,
        lang: options.lang,
    };
    // What the page asks for, it knows, and its address need not say.
    store.sync.update(|sync| {
        asked.put(&mut sync.base);
        asked.put(&mut sync.announced);
    });
    let mut state = store.view_state_now();
    asked.put(&mut state);
    store.show(state);
    Ok(())
}

/// What a page can ask for of what a reader can choose, too.
struct Choices {
    view: Asked<View>,
    lang: Asked<Lang>,
    indicator: Asked<String>,
    group: Asked<String>,
    verdict: Asked<Option<Verdict>>,
}

impl Choices {
    fn put(&self, state: &mut ViewState) {
        self.view.put(&mut state.view, View::default());
        self.lang.put(&mut state.lang, Lang::default());
        let filters = &mut state.query.filters;
        self.indicator.clone().map(Some).put(&mut filters.indicator, None);
        self.group.clone().map(Some).put(&mut filters.group, None);
        self.verdict.map(Some).put(&mut filters.verdict, None);
    }
}

/// An id that is there, or nothing with one warning.
fn known(asked: Asked<String>, name: &str, exists: impl Fn(&str) -> bool) -> Asked<String> {
    match asked {
        Asked::Value(id) if !exists(&id) => {
            browser::warn(&format!("unknown {name} “{id}” is ignored"));
            Asked::Nothing
        }
        asked => asked,
    }
}
