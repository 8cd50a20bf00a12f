//! The page's address and history, kept in step with what is shown, and what is shown with them.
//!
//! Where the host page lets the address say what is shown, opening something is a step that Back takes back; typing and
//! filtering change the entry that there is. Elsewhere the address stays as it is, and the one step is opening details.

use std::{cell::RefCell, rc::Rc, time::Duration};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};

use crate::{
    browser::location,
    components::{Choice, Shown, Signals, address},
};

use super::note::{KEY, Note};

/// The address follows once the reader pauses: browsers allow only so many changes in a row.
const PAUSE: Duration = Duration::from_millis(300);

/// How long a step back that we asked for may take.
const STEP_MS: f64 = 1_000.0;

/// Shows what the address asks for, as far as the dataset has it.
pub fn read_address(choice: &Choice) {
    let Some(prefix) = choice.address.get_untracked() else { return };
    let fragment = location::fragment();
    if address::has_parts(&fragment, &prefix) {
        let (base, dataset) = (choice.base.get_untracked(), choice.dataset.get_untracked());
        let said = address::read(&fragment, &prefix, &base, &dataset);
        Owner::new().with(|| said.shown.put(Signals::from(choice.clone())));
        choice.lost.set(said.is_lost);
    }
}

/// Lets go of what another dataset does not have; the address may name what it does.
pub fn settle_dataset(choice: &Choice) {
    let dataset = choice.dataset.get_untracked();
    for known in [&choice.base, &choice.told] {
        known.update(|known| *known = std::mem::take(known).within(&dataset));
    }
    let shown = Shown::in_choice(choice).within(&dataset);
    Owner::new().with(|| shown.put(Signals::from(choice.clone())));
    read_address(choice);
}

/// Keeps address and history in step until the view is gone. Called inside the view's owner.
pub fn follow_address(choice: &Choice) {
    let follower = Follower::new(Signals::from(choice.clone()));
    let signals = follower.borrow().signals;
    let stepping = Rc::clone(&follower);
    StoredValue::new_local(location::HistoryWatch::watch(move || stepped(&stepping)));
    StoredValue::new_local(Leaving(Rc::clone(&follower)));
    Effect::new(move || {
        drop(Shown::of(signals));
        signals.base.track();
        signals.address.track();
        follow(&follower);
    });
}

struct Follower {
    signals: Signals,
    /// Tells our entries from those of other widgets and of earlier loads of the page.
    token: String,
    /// What address and history know of.
    seen: Shown,
    base: Shown,
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
        let note = Note::here();
        if note.open(&follower.token).is_some() {
            let left = note.without(&follower.token);
            location::replace(None, KEY, left.as_ref().map(Note::to_string).as_deref());
        }
    }
}

/// What is shown has changed: the address or the history follow.
fn follow(this: &Rc<RefCell<Follower>>) {
    let Ok(mut follower) = this.try_borrow_mut() else { return };
    let signals = follower.signals;
    let Some(prefix) = signals.address.try_get_untracked() else { return };
    let (shown, base) = (Shown::now(signals), signals.base.get_untracked());
    let is_asked = std::mem::replace(&mut follower.base, base) != signals.base.get_untracked();
    if shown == follower.seen {
        return;
    }
    // What is chosen while a step back is under way is written once that has come to pass.
    if follower.is_returning() {
        follower.wait(this);
        return;
    }
    match prefix {
        Some(prefix) => {
            if !follower.step(&prefix, &shown, is_asked) {
                follower.wait(this);
            }
        }
        None => follower.mark(&shown),
    }
    follower.seen = shown;
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
    if let Some(Some(prefix)) = follower.signals.address.try_get_untracked() {
        follower.rewrite(&prefix);
    }
}

/// The reader has gone a step through the history, or has typed an address.
fn stepped(this: &Rc<RefCell<Follower>>) {
    let Ok(mut follower) = this.try_borrow_mut() else { return };
    let signals = follower.signals;
    if follower.is_returning() {
        follower.returning_until = 0.0;
        drop(follower);
        follow(this);
        return;
    }
    let dataset = signals.dataset.get_untracked();
    let Some(prefix) = signals.address.get_untracked() else {
        let mut shown = follower.seen.clone();
        shown.selected = match Note::here().open(&follower.token) {
            Some(id) => Some(id.to_owned()),
            // A step to another place of the page is no step back.
            None if follower.opened_at == location::address() => None,
            None => return,
        };
        follower.seen = shown.within(&dataset);
        let selected = follower.seen.selected.clone();
        drop(follower);
        if signals.selected.get_untracked() != selected {
            signals.selected.set(selected);
        }
        return;
    };
    let fragment = location::fragment();
    // An entry that neither has our note nor says anything of us is a place of the host page.
    if location::note(KEY).is_none() && !address::has_parts(&fragment, &prefix) {
        return;
    }
    let said = address::read(&fragment, &prefix, &signals.base.get_untracked(), &dataset);
    follower.stop_waiting();
    follower.origin = None;
    follower.seen = said.shown.clone();
    drop(follower);
    said.shown.put(signals);
    signals.lost.set(said.is_lost);
}

impl Follower {
    fn new(signals: Signals) -> Rc<RefCell<Self>> {
        Rc::new(RefCell::new(Self {
            signals,
            token: format!("{:x}", js_sys::Math::random().to_bits()),
            seen: Shown::now(signals),
            base: signals.base.get_untracked(),
            waiting: None,
            origin: None,
            opened_at: None,
            returning_until: 0.0,
        }))
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
    fn step(&mut self, prefix: &str, shown: &Shown, is_asked: bool) -> bool {
        let fragment = location::fragment();
        let next = address::write(&fragment, prefix, &self.base, shown);
        let has_opened = shown.selected.is_some() && shown.selected != self.seen.selected;
        let is_led = has_opened || shown.view != self.seen.view || self.signals.target.with_untracked(Option::is_some);
        if is_led && !is_asked && next != fragment {
            // What the reader did just before belongs to the entry that they leave.
            let left = if self.stop_waiting() {
                address::write(&fragment, prefix, &self.base, &self.seen)
            } else {
                fragment.clone()
            };
            let note = Note::here();
            if left != fragment || location::note(KEY).is_none() {
                location::replace(Some(&left), KEY, Some(&note.to_string()));
            }
            location::push(Some(&next), KEY, Some(&note.by(&self.token).to_string()));
            self.origin = has_opened.then_some(left);
            return true;
        }
        let has_closed = shown.selected.is_none() && self.seen.selected.is_some();
        if has_closed && self.origin.as_ref() == Some(&next) && Note::here().is_by(&self.token) {
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
            location::replace(Some(&next), KEY, Some(&Note::here().to_string()));
        }
    }

    /// Opening details is a step of its own, at the same address; closing them takes it back.
    fn mark(&mut self, shown: &Shown) {
        if shown.selected == self.seen.selected {
            return;
        }
        let note = Note::here();
        let is_ours = note.is_by(&self.token) && note.open(&self.token).is_some();
        let Some(id) = &shown.selected else {
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
