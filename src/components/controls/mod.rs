//! What a reader chooses with: search, filters, order, view and language.

mod chips;
mod filters;
mod language_switch;
mod order;
mod search;
mod view_switch;

pub use filters::{filter_label, filter_word};
pub use language_switch::LanguageSwitch;
pub use search::{Finder, nothing_found};
pub use view_switch::{ViewSwitch, view_word};
