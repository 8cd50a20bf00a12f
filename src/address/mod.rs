//! A state as the fragment of an address, and back.
//!
//! A fragment is parts joined by `&`. Ours are `name=text`, with a prefix where several widgets share a page
//! (`a.view=gaps`); every other part belongs to the host page and is kept as it stands. Only what differs from what the
//! host page asked for is written, so that a link says what a reader chose and nothing else. Whatever is not understood
//! is left aside, part by part: people edit addresses by hand, and mail programs break them.

mod part;
mod percent;
mod view_state;

use crate::domain::Dataset;

use part::{DETAIL, is_part, parts, take};
use percent::{escaped, plain};

pub use view_state::ViewState;

/// A longer text is nothing a reader typed or chose.
const MOST_BYTES: usize = 1_000;

/// What a fragment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The state it stands for.
    pub state: ViewState,
    /// It asks for the details of an indicator that the dataset does not have.
    pub is_lost: bool,
}

/// Whether a fragment, without its `#`, has a part of ours.
pub fn has_parts(fragment: &str, prefix: &str) -> bool {
    fragment.split('&').any(|part| named(part, prefix).is_some())
}

/// Reads a fragment over what the host page asked for. Of a part that is there twice, the first that is understood
/// counts.
pub fn read(fragment: &str, prefix: &str, base: &ViewState, dataset: &Dataset) -> Said {
    let mut said = Said { state: base.clone(), is_lost: false };
    let mut taken: Vec<&str> = Vec::new();
    for (name, text) in fragment.split('&').filter_map(|part| named(part, prefix)) {
        let Some(text) = plain(text).filter(|text| is_sound(text)) else { continue };
        if taken.contains(&name) {
            continue;
        }
        if take(&mut said.state, name, &text, dataset) {
            taken.push(name);
        } else if name == DETAIL {
            said.is_lost = true;
        }
    }
    said.is_lost &= said.state.detail.is_none();
    said
}

/// Writes a state into a fragment: the parts of others as they stand, then ours.
pub fn write(fragment: &str, prefix: &str, base: &ViewState, state: &ViewState) -> String {
    let theirs = fragment.split('&').filter(|part| !part.is_empty() && named(part, prefix).is_none());
    let mut written: Vec<String> = theirs.map(str::to_owned).collect();
    let dot = if prefix.is_empty() { "" } else { "." };
    for ((name, text), (_, asked)) in parts(state).into_iter().zip(parts(base)) {
        if text != asked && is_sound(&text) {
            written.push([prefix, dot, name, "=", &escaped(&text)].concat());
        }
    }
    written.join("&")
}

/// A state without what a dataset does not have: each part is written down and read again.
pub fn within(state: &ViewState, dataset: &Dataset) -> ViewState {
    let mut known = ViewState::default();
    for (name, text) in parts(state) {
        take(&mut known, name, &text, dataset);
    }
    known
}

/// Whether something can stand before the names: letters, digits, hyphens, or nothing.
pub fn is_prefix(text: &str) -> bool {
    text.len() <= 32 && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_')
}

/// A part of ours as name and escaped text.
fn named<'a>(part: &'a str, prefix: &str) -> Option<(&'a str, &'a str)> {
    let (name, text) = part.split_once('=')?;
    let name = if prefix.is_empty() { name } else { name.strip_prefix(prefix)?.strip_prefix('.')? };
    is_part(name).then_some((name, text))
}

fn is_sound(text: &str) -> bool {
    text.len() <= MOST_BYTES && !text.contains(char::is_control)
}
