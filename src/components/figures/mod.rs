//! The charts, each with its title, its summary and the table that says the same.

mod breakdown;
mod column;
mod composition;
mod figure;
mod frame;
mod indicator;
mod picture;
mod plan_shares;
mod rows;
mod target_change;
mod verdicts;

pub use breakdown::breakdown_figure;
pub use composition::composition_figure;
pub use figure::ChartFigure;
pub use frame::chart_frame;
pub use indicator::indicator_figure;
pub use plan_shares::plan_shares_figure;
pub use target_change::target_change_figure;
pub use verdicts::verdicts_figure;
