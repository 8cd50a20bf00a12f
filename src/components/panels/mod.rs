//! What opens over or under a view: the details of an indicator, the files to take away, the ways to pass on what is shown.

mod detail;
mod export;
mod share;

pub use detail::{Detail, copy_buttons, detail_body};
pub use export::{export, export_panel};
pub use share::share_panel;
