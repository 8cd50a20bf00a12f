//! The widgets that are mounted, by handle.

use std::{any::Any, cell::RefCell, collections::BTreeMap, sync::Arc};

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use crate::{
    browser,
    components::{Choice, Shown, Theme, View, Widget},
    domain::{Dataset, Selection, Verdict},
    text::Lang,
};

use super::{
    address::{follow_address, read_address, settle_dataset},
    failure,
    options::{Asked, Options, embedded},
    results::follow_dataset,
};

/// A mounted widget: what its options steer, and the handle that removes it when dropped.
struct Instance {
    choice: Choice,
    _mounted: Box<dyn Any>,
}

#[derive(Default)]
struct Instances {
    last: u32,
    live: BTreeMap<u32, Instance>,
}

thread_local! {
    static INSTANCES: RefCell<Instances> = RefCell::default();
}

pub fn mount(root: HtmlElement, options: &JsValue) -> Result<u32, JsValue> {
    let options = Options::read(options, Lang::default())?;
    let dataset = match &options.dataset {
        Asked::Value(dataset) => Arc::clone(dataset),
        Asked::Nothing | Asked::Default => built_in(&options)?,
    };
    let choice = Choice::new(dataset);
    apply(&choice, options)?;
    let asked = Shown::in_choice(&choice);
    choice.base.set(asked.clone());
    choice.told.set(asked);
    // Before anything is drawn, so that nothing else flashes up.
    read_address(&choice);
    let shown = choice.clone();
    let mounted = leptos::mount::mount_to(root, move || {
        follow_dataset(&shown);
        follow_address(&shown);
        view! { <Widget choice=shown /> }
    });
    Ok(INSTANCES.with_borrow_mut(|instances| {
        instances.last += 1;
        instances.live.insert(instances.last, Instance { choice, _mounted: Box::new(mounted) });
        instances.last
    }))
}

pub fn update(handle: u32, options: &JsValue) -> Result<(), JsValue> {
    let choice = INSTANCES.with_borrow(|instances| instances.live.get(&handle).map(|it| it.choice.clone()));
    let Some(choice) = choice else { return Ok(()) };
    let options = Options::read(options, choice.lang.get_untracked())?;
    let address = choice.address.get_untracked();
    apply(&choice, options)?;
    if choice.address.get_untracked() != address {
        read_address(&choice);
    }
    Ok(())
}

pub fn unmount(handle: u32) {
    // Dropped outside the borrow: what it releases may call back.
    let instance = INSTANCES.with_borrow_mut(|instances| instances.live.remove(&handle));
    drop(instance);
}

pub fn live_count() -> u32 {
    INSTANCES.with_borrow(|instances| u32::try_from(instances.live.len()).unwrap_or(u32::MAX))
}

fn built_in(options: &Options) -> Result<Arc<Dataset>, JsValue> {
    let lang = if let Asked::Value(lang) = options.lang { lang } else { Lang::default() };
    embedded().map_err(|fault| failure::faulty_dataset(lang, &fault))
}

/// Sets what was asked for; the dataset first, since it alone can fail and then nothing may change.
fn apply(choice: &Choice, options: Options) -> Result<(), JsValue> {
    let before = choice.dataset.get_untracked();
    if options.dataset == Asked::Default {
        assign(&choice.dataset, built_in(&options)?);
    } else if let Asked::Value(dataset) = &options.dataset {
        assign(&choice.dataset, Arc::clone(dataset));
    }
    if !Arc::ptr_eq(&before, &choice.dataset.get_untracked()) {
        settle_dataset(choice);
    }
    // What the page asks for, it knows, and its address need not say.
    for known in [&choice.base, &choice.told] {
        known.update(|known| {
            take(&mut known.view, &options.view, View::default());
            take(&mut known.lang, &options.lang, Lang::default());
        });
    }
    set(&choice.view, options.view, View::default());
    set(&choice.lang, options.lang, Lang::default());
    set(&choice.theme, options.theme, Theme::default());
    set(&choice.heading_level, options.heading_level, Choice::HEADING_LEVEL);
    set(&choice.eager, options.eager, Choice::EAGER);
    set(&choice.address, options.address, Choice::ADDRESS);
    select(choice, options.indicator, options.group, &options.verdict);
    Ok(())
}

/// Which indicators are shown. An id that the dataset does not have is ignored.
fn select(choice: &Choice, indicator: Asked<String>, group: Asked<String>, verdict: &Asked<Option<Verdict>>) {
    let dataset = choice.dataset.get_untracked();
    let is_indicator = |id: &String| dataset.position(id).is_some();
    let is_group = |id: &String| dataset.groups.iter().any(|group| group.id == *id);
    let indicator = known(indicator, "indicator", is_indicator).map(Some);
    let group = known(group, "group", is_group).map(Some);
    let verdict = (*verdict).map(Some);
    let ask = |selection: &mut Selection| {
        take(&mut selection.indicator, &indicator, None);
        take(&mut selection.group, &group, None);
        take(&mut selection.verdict, &verdict, None);
    };
    for known in [&choice.base, &choice.told] {
        known.update(|known| ask(&mut known.selection));
    }
    let mut selection = choice.selection.get_untracked();
    ask(&mut selection);
    assign(&choice.selection, selection);
}

fn take<T: Clone>(chosen: &mut T, asked: &Asked<T>, default: T) {
    match asked {
        Asked::Nothing => {}
        Asked::Default => *chosen = default,
        Asked::Value(value) => chosen.clone_from(value),
    }
}

/// An id that is there, or nothing with one warning.
fn known(asked: Asked<String>, name: &str, exists: impl Fn(&String) -> bool) -> Asked<String> {
    match asked {
        Asked::Value(id) if !exists(&id) => {
            browser::warn(&format!("unknown {name} “{id}” is ignored"));
            Asked::Nothing
        }
        asked => asked,
    }
}

fn set<T: PartialEq + Clone + Send + Sync + 'static>(signal: &ArcRwSignal<T>, asked: Asked<T>, default: T) {
    match asked {
        Asked::Nothing => {}
        Asked::Default => assign(signal, default),
        Asked::Value(value) => assign(signal, value),
    }
}

/// Sets a signal that differs, so that nothing is drawn again for nothing.
fn assign<T: PartialEq + Clone + Send + Sync + 'static>(signal: &ArcRwSignal<T>, value: T) {
    if signal.get_untracked() != value {
        signal.set(value);
    }
}
