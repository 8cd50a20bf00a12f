//! Events for the host page: plain data, bubbling out of the shadow root.

use js_sys::{Object, Reflect};
use web_sys::{CustomEvent, CustomEventInit, Event, EventTarget};

/// Dispatches a custom event from the element that handled `cause`, with a plain object as detail.
pub fn announce(cause: &Event, name: &str, detail: &[(&str, &str)]) {
    let Some(target) = cause.current_target() else { return };
    announce_from(&target, name, detail);
}

/// Dispatches a custom event from an element, with a plain object as detail.
pub fn announce_from(target: &EventTarget, name: &str, detail: &[(&str, &str)]) {
    let plain = Object::new();
    for (key, value) in detail {
        // Setting a property of a fresh plain object cannot fail.
        drop(Reflect::set(&plain, &(*key).into(), &(*value).into()));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&plain);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        drop(target.dispatch_event(&event));
    }
}
