//! The width of an element, as soon as it has one and whenever it changes.

use std::{cell::Cell, rc::Rc};

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Observes an element's width until dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    turn: Rc<Cell<Option<i32>>>,
    _listener: Closure<dyn FnMut(Array, ResizeObserver)>,
}

impl SizeObserver {
    /// Calls back with the content width in pixels. A hidden element reports nothing: a chart made in it would be
    /// 100 pixels wide for ever.
    ///
    /// The width arrives in a turn of its own, and nothing is observed until then: a width that changes again while the
    /// browser lays out the same frame, by a scroll bar for example, would make it report an endless loop.
    pub fn watch(element: &HtmlElement, width_px: impl Fn(f64) + 'static) -> Option<Self> {
        let turn = Rc::new(Cell::new(None));
        let latest = Rc::new(Cell::new(0.0_f64));
        let observing: Rc<Cell<Option<ResizeObserver>>> = Rc::default();
        let hand_on = {
            let (turn, latest, observing) = (Rc::clone(&turn), Rc::clone(&latest), Rc::clone(&observing));
            let element = element.clone();
            Closure::<dyn FnMut()>::new(move || {
                turn.set(None);
                width_px(latest.get());
                if let Some(observer) = observing.take() {
                    observer.observe(&element);
                }
            })
        };
        let waiting = Rc::clone(&turn);
        let listener =
            Closure::<dyn FnMut(Array, ResizeObserver)>::new(move |entries: Array, observer: ResizeObserver| {
                let last = entries.iter().last().map(JsCast::unchecked_into::<ResizeObserverEntry>);
                let width = last.map(|entry| entry.content_rect().width()).unwrap_or_default();
                // To observe anew is to be told anew; what is known already ends it.
                if width <= 0.0 || (width - latest.get()).abs() < f64::EPSILON || waiting.get().is_some() {
                    return;
                }
                latest.set(width);
                observer.disconnect();
                observing.set(Some(observer));
                let hand_on = hand_on.as_ref().unchecked_ref();
                waiting.set(web_sys::window().and_then(|window| window.set_timeout_with_callback(hand_on).ok()));
            });
        let observer = ResizeObserver::new(listener.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, turn, _listener: listener })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
        if let (Some(turn), Some(window)) = (self.turn.take(), web_sys::window()) {
            window.clear_timeout_with_handle(turn);
        }
    }
}
