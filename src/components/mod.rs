//! The views, as Leptos components: what a reader sees and touches.
//!
//! A view is a pure function of the state. `state` holds it, `elements` are the smallest parts, `figures` the charts,
//! `controls` what a reader chooses with, `page` what stands around every view, `views` and `panels` the whole of each;
//! `widget` puts them together. Natively the same views become static HTML.

mod controls;
mod elements;
mod figures;
mod page;
mod panels;
mod parts;
mod state;
mod views;
mod widget;
mod years;

pub use figures::{composition_figure, indicator_figure, verdicts_figure};
pub use page::{masthead, source_note, static_table, verdict_counts};
pub use panels::{Detail, copy_buttons, export};
pub use parts::load;
pub use state::{Act, Action, Data, HostSync, ReportState, SeriesFailure, SeriesState, Settings, Store, Target, Theme};
pub use views::{AuditView, IndicatorTable, Overview, ResultsView, TargetGapView};
pub use widget::Widget;
pub use years::on_series_wanted;
