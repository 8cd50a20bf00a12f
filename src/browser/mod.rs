//! Everything the widget asks of the browser: the host page's hand-overs, the chart engine, sizes, visibility, theme, events,
//! address and history, clipboard.
//!
//! Each piece that acquires something releases it in `Drop`. Nothing here knows an indicator.

mod chart_host;
mod clipboard;
mod color_scheme;
mod console;
mod download;
mod events;
mod focus;
mod host;
mod idle;
pub mod location;
mod modal;
mod native_share;
mod reveal;
mod sheet_writer;
mod size;
mod visibility;

pub use chart_host::{ChartEngine, ChartHost, SavedFile, Saving};
pub use clipboard::{copy, select_all};
pub use color_scheme::ColorScheme;
pub use console::warn;
pub use download::Download;
pub use events::{Plain, announce_from, announce_plain};
pub use focus::{focus, focus_on};
pub use host::{Host, chart_engine, connect, panicked, part_failure, results_text, series_file, sheet_writer};
pub use idle::when_idle;
pub use modal::{close_modal, focus_on_target, is_own, open_modal, pressed_inside};
pub use native_share::{can_share, share};
pub use reveal::reveal;
pub use sheet_writer::SheetWriter;
pub use size::SizeObserver;
pub use visibility::VisibilityObserver;
