//! The views, as Leptos components: what a reader sees and touches.
//!
//! A view is a pure function of what the reader chose. Signals hold the choices; closures over them draw, and Leptos
//! changes only what differs. Natively the same views become static HTML.

mod ambition_figure;
mod audit;
mod bullet_figure;
mod chart_figure;
mod chart_frame;
mod chart_pictures;
mod chart_rows;
mod choice;
mod column;
mod composition_figure;
mod copy;
mod detail;
mod facet;
mod file_kind;
mod finder;
mod finding;
mod heading;
mod indicator_table;
mod language_switch;
mod link;
mod live;
mod marked;
mod masthead;
mod opener;
mod overview;
mod related;
mod results;
mod results_gate;
mod share;
mod source_note;
mod static_table;
mod take_away;
mod taken;
mod tally;
mod target;
mod target_gap;
mod tools;
mod verdict;
mod verdicts_figure;
mod view;
mod view_switch;
mod widget;

pub use audit::AuditView;
pub use bullet_figure::bullet_figure;
pub use choice::{Choice, Results, Signals};
pub use column::Column;
pub use composition_figure::composition_figure;
pub use copy::copy_buttons;
pub use detail::Detail;
pub use facet::verdict_from_name;
pub use indicator_table::IndicatorTable;
pub use masthead::masthead;
pub use overview::Overview;
pub use results::ResultsView;
pub use source_note::source_note;
pub use static_table::static_table;
pub use taken::taken;
pub use tally::tally;
pub use target::Target;
pub use target_gap::TargetGapView;
pub use verdicts_figure::verdicts_figure;
pub use view::{Theme, View};
pub use widget::Widget;
