//! Everything the widget asks of the browser: the host page's hand-overs, the chart engine, sizes, visibility, theme, events,
//! address and history, clipboard.
//!
//! Each piece that acquires something releases it in `Drop`. Nothing here knows an indicator.

mod chart_host;
mod clipboard;
mod color_scheme;
mod console;
mod events;
mod host;
pub mod location;
mod native_share;
mod reveal;
mod size;
mod visibility;

pub use chart_host::{ChartEngine, ChartHost};
pub use clipboard::copy;
pub use color_scheme::ColorScheme;
pub use console::warn;
pub use events::{Plain, announce_from, announce_plain};
pub use host::{Host, chart_engine, connect, panicked, results_text};
pub use native_share::{can_share, share};
pub use reveal::reveal;
pub use size::SizeObserver;
pub use visibility::VisibilityObserver;
