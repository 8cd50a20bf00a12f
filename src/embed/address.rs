//! The page's address and history, kept in step with what is shown, and what is shown with them.
//!
//! Where the host page lets the address say what is shown, opening something is a step that Back takes back; typing and
//! filtering change the entry that there is. Elsewhere the address stays as it is, and the one step is opening details.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::{
    address::{self, ViewState},
    browser::location,
    components::Store,
};

use super::history_entry::{HistoryEntry, KEY};

/// The address follows once the reader pauses: browsers allow only so many changes in a row.
const PAUSE: Duration = Duration::from_millis(300);

/// How long a step back that we asked for may take.
const STEP_MS: f64 = 1_000.0;

/// Shows what the address asks for, as far as the dataset has it.
pub fn read_address(store: Store) {
    let Some(prefix) = store.settings.with_untracked(|settings| settings.address.clone()) else { return };
    let fragment = location::fragment();
    if address::has_parts(&fragment, &prefix) {
        let dataset = store.data.dataset.get_untracked();
        let said = store.sync.with_untracked(|sync| address::read(&fragment, &prefix, &sync.base, &dataset));
        store.show(said.state);
        store.sync.update(|sync| sync.is_detail_missing = said.is_lost);
    }
}

/// Lets go of what another dataset does not have; the address may name what it does.
pub fn settle_dataset(store: Store) {
    let dataset = store.data.dataset.get_untracked();
    store.sync.update(|sync| {
        for known in [&mut sync.base, &mut sync.announced] {
            *known = address::within(known, &dataset);
        }
    });
    store.show(address::within(&store.view_state_now(), &dataset));
    read_address(store);
}

/// Keeps address and history in step until the view is gone. Called inside the view's owner.
pub fn follow_address(store: Store) {
    let follower = Follower::new(store);
    let stepping = Rc::clone(&follower);
    StoredValue::new_local(location::HistoryWatch::watch(move || stepped(&stepping)));
    StoredValue::new_local(Leaving(Rc::clone(&follower)));
    Effect::new(move || {
        store.with_state(|_| ());
        store.sync.track();
        store.settings.track();
        follow(&follower);
    });
}

struct Follower {
    store: Store,
    /// Tells our entries from those of other widgets and of earlier loads of the page.
    token: String,
    /// What address and history know of.
    seen: ViewState,
    base: ViewState,
    waiting: Option<TimeoutHandle>,
    /// The fragment before details were opened.
    origin: Option<String>,
    /// The whole address while details are open.
    opened_at: Option<String>,
    /// Until when a step back that we asked for may be under way.
    returning_until: f64,
}

/// The view is going: nothing of it stays in the history's topmost entry.
struct Leaving(Rc<RefCell<Follower>>);

impl Drop for Leaving {
    fn drop(&mut self) {
        let Ok(mut follower) = self.0.try_borrow_mut() else { return };
        follower.stop_waiting();
        let note = HistoryEntry::here();
        if note.open(&follower.token).is_some() {
            let left = note.without(&follower.token);
            location::replace(None, KEY, left.as_ref().map(HistoryEntry::to_string).as_deref());
        }
    }
}

/// What is shown has changed: the address or the history follow.
fn follow(this: &Rc<RefCell<Follower>>) {
    let Ok(mut follower) = this.try_borrow_mut() else { return };
    let Some(prefix) = follower.prefix() else { return };
    let state = follower.store.view_state_now();
    let base = follower.store.sync.with_untracked(|sync| sync.base.clone());
    let is_asked = follower.base != base;
    follower.base = base;
    if state == follower.seen {
        return;
    }
    // What is chosen while a step back is under way is written once that has come to pass.
    if follower.is_returning() {
        follower.wait(this);
        return;
    }
    match prefix {
        Some(prefix) => {
            if !follower.step(&prefix, &state, is_asked) {
                follower.wait(this);
            }
        }
        None => follower.mark(&state),
    }
    follower.seen = state;
}

/// The reader has paused.
fn settle(this: &Rc<RefCell<Follower>>) {
    if let Ok(mut follower) = this.try_borrow_mut() {
        follower.waiting = None;
    }
    follow(this);
    let Ok(mut follower) = this.try_borrow_mut() else { return };
    if follower.is_returning() {
        return;
    }
    follower.stop_waiting();
    if let Some(Some(prefix)) = follower.prefix() {
        follower.rewrite(&prefix);
    }
}

/// The reader has gone a step through the history, or has typed an address.
fn stepped(this: &Rc<RefCell<Follower>>) {
    let Ok(mut follower) = this.try_borrow_mut() else { return };
    let Some(prefix) = follower.prefix() else { return };
    if follower.is_returning() {
        follower.returning_until = 0.0;
        drop(follower);
        follow(this);
        return;
    }
    let store = follower.store;
    let dataset = store.data.dataset.get_untracked();
    let Some(prefix) = prefix else {
        let mut state = follower.seen.clone();
        state.detail = match HistoryEntry::here().open(&follower.token) {
            Some(id) => Some(id.to_owned()),
            // A step to another place of the page is no step back.
            None if follower.opened_at == location::address() => None,
            None => return,
        };
        follower.seen = address::within(&state, &dataset);
        let mut shown = store.view_state_now();
        shown.detail.clone_from(&follower.seen.detail);
        drop(follower);
        store.show(shown);
        return;
    };
    let fragment = location::fragment();
    // An entry that neither has our note nor says anything of us is a place of the host page.
    if location::note(KEY).is_none() && !address::has_parts(&fragment, &prefix) {
        return;
    }
    let said = store.sync.with_untracked(|sync| address::read(&fragment, &prefix, &sync.base, &dataset));
    follower.stop_waiting();
    follower.origin = None;
    follower.seen = said.state.clone();
    drop(follower);
    store.show(said.state);
    store.sync.update(|sync| sync.is_detail_missing = said.is_lost);
}

impl Follower {
    fn new(store: Store) -> Rc<RefCell<Self>> {
        Rc::new(RefCell::new(Self {
            store,
            token: location::token(),
            seen: store.view_state_now(),
            base: store.sync.with_untracked(|sync| sync.base.clone()),
            waiting: None,
            origin: None,
            opened_at: None,
            returning_until: 0.0,
        }))
    }

    /// What stands before the names in the address, where it says what is shown; `None` once the widget is gone.
    fn prefix(&self) -> Option<Option<String>> {
        self.store.settings.try_with_untracked(|settings| settings.address.clone())
    }

    fn wait(&mut self, this: &Rc<RefCell<Self>>) {
        self.stop_waiting();
        let this = Rc::clone(this);
        self.waiting = set_timeout_with_handle(move || settle(&this), PAUSE).ok();
    }

    fn is_returning(&self) -> bool {
        js_sys::Date::now() < self.returning_until
    }

    /// Whether something was waiting.
    fn stop_waiting(&mut self) -> bool {
        let waiting = self.waiting.take();
        if let Some(waiting) = waiting {
            waiting.clear();
        }
        waiting.is_some()
    }

    /// A step forward, or back where the reader closes what they opened. `false` where neither is due.
    fn step(&mut self, prefix: &str, state: &ViewState, is_asked: bool) -> bool {
        let fragment = location::fragment();
        let next = address::write(&fragment, prefix, &self.base, state);
        let has_opened = state.detail.is_some() && state.detail != self.seen.detail;
        let is_led = has_opened || state.view != self.seen.view || self.store.target.with_untracked(Option::is_some);
        if is_led && !is_asked && next != fragment {
            // What the reader did just before belongs to the entry that they leave.
            let left = if self.stop_waiting() {
                address::write(&fragment, prefix, &self.base, &self.seen)
            } else {
                fragment.clone()
            };
            let note = HistoryEntry::here();
            if left != fragment || location::note(KEY).is_none() {
                location::replace(Some(&left), KEY, Some(&note.to_string()));
            }
            location::push(Some(&next), KEY, Some(&note.by(&self.token).to_string()));
            self.origin = has_opened.then_some(left);
            return true;
        }
        let has_closed = state.detail.is_none() && self.seen.detail.is_some();
        if has_closed && self.origin.as_ref() == Some(&next) && HistoryEntry::here().is_by(&self.token) {
            self.stop_waiting();
            self.go_back();
            return true;
        }
        false
    }

    /// Writes what is shown into the entry that there is.
    fn rewrite(&self, prefix: &str) {
        let fragment = location::fragment();
        let next = address::write(&fragment, prefix, &self.base, &self.seen);
        if next != fragment {
            location::replace(Some(&next), KEY, Some(&HistoryEntry::here().to_string()));
        }
    }

    /// Opening details is a step of its own, at the same address; closing them takes it back.
    fn mark(&mut self, state: &ViewState) {
        if state.detail == self.seen.detail {
            return;
        }
        let note = HistoryEntry::here();
        let is_ours = note.is_by(&self.token) && note.open(&self.token).is_some();
        let Some(id) = &state.detail else {
            if is_ours {
                self.go_back();
            }
            return;
        };
        let next = note.with(&self.token, id);
        if is_ours {
            location::replace(None, KEY, Some(&next.to_string()));
        } else {
            location::push(None, KEY, Some(&next.by(&self.token).to_string()));
        }
        self.opened_at = location::address();
    }

    fn go_back(&mut self) {
        self.origin = None;
        self.returning_until = js_sys::Date::now() + STEP_MS;
        location::back();
    }
}
