//! The views, as Leptos components: what a reader sees and touches.
//!
//! A view is a pure function of what the reader chose. Signals hold the choices; closures over them draw, and Leptos
//! changes only what differs. Natively the same views become static HTML.

pub mod address;
mod address_notice;
mod announcements;
mod audit;
mod chart_figure;
mod chart_frame;
mod choice;
mod column;
mod detail;
mod facet;
mod finder;
mod finding;
mod heading;
mod indicator_table;
mod language_switch;
mod link;
mod live;
mod marked;
mod masthead;
mod overview;
mod related;
mod results;
mod results_gate;
mod share;
mod shown;
mod source_note;
mod static_table;
mod take_away;
mod tally;
mod target;
mod target_gap;
mod tools;
mod verdict;
mod view;
mod view_switch;
mod widget;

pub use audit::AuditView;
pub use choice::{Choice, Results, Signals};
pub use column::Column;
pub use facet::verdict_from_name;
pub use indicator_table::IndicatorTable;
pub use masthead::masthead;
pub use results::ResultsView;
pub use shown::Shown;
pub use source_note::source_note;
pub use static_table::static_table;
pub use tally::tally;
pub use target::Target;
pub use view::{Theme, View};
pub use widget::Widget;
