//! The five views of a dataset.

mod audit;
mod gaps;
mod overview;
mod report_gate;
mod results;
mod table;

pub use audit::AuditView;
pub use gaps::TargetGapView;
pub use overview::{Overview, overview_lists, overview_policy_areas};
pub use results::ResultsView;
pub use table::IndicatorTable;
