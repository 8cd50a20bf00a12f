//! The width of an element, as soon as it has one and whenever it changes.

use std::{cell::Cell, rc::Rc};

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, ResizeObserverEntry};

/// Observes an element's width until dropped.
pub struct SizeObserver {
    observer: ResizeObserver,
    turn: Rc<Cell<Option<i32>>>,
    _listener: Closure<dyn FnMut(Array)>,
}

impl SizeObserver {
    /// Calls back with the content width in pixels. A hidden element reports nothing: a chart made in it would be
    /// 100 pixels wide for ever.
    ///
    /// The width arrives in a turn of its own, outside of any frame: whoever changes a height while the browser lays out a
    /// frame makes it report an endless loop.
    pub fn watch(element: &HtmlElement, width_px: impl Fn(f64) + 'static) -> Option<Self> {
        let turn = Rc::new(Cell::new(None));
        let latest = Rc::new(Cell::new(0.0));
        let (waiting, known) = (Rc::clone(&turn), Rc::clone(&latest));
        let hand_on = Closure::<dyn FnMut()>::new(move || {
            waiting.set(None);
            width_px(known.get());
        });
        let waiting = Rc::clone(&turn);
        let listener = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let last = entries.iter().last().map(JsCast::unchecked_into::<ResizeObserverEntry>);
            let width = last.map(|entry| entry.content_rect().width()).unwrap_or_default();
            if width > 0.0 {
                latest.set(width);
                if waiting.get().is_none() {
                    let hand_on = hand_on.as_ref().unchecked_ref();
                    waiting.set(web_sys::window().and_then(|window| window.set_timeout_with_callback(hand_on).ok()));
                }
            }
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
