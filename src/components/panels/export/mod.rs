//! Files to take away: what they hold, in which kinds, and the panel that offers them.

mod contents;
mod file_kind;
mod menu;

pub use contents::export;
pub use menu::export_panel;
