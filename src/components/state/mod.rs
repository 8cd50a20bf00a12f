//! The state of a widget: its figures, what the page set, what the reader chose, and what host and address know of it.

mod action;
mod announcements;
mod piece;
mod report_state;
mod row_states;
mod series_state;
mod settings;
mod store;
mod target;

pub use action::Action;
pub use announcements::announce_choices;
pub use piece::{Draw, Frame, Part, Piece};
pub use report_state::ReportState;
pub use row_states::{RowState, RowStates};
pub use series_state::{SeriesFailure, SeriesPlace, SeriesState};
pub use settings::{Settings, Theme};
pub use store::{Act, Arrival, Data, Draws, HostSync, Store};
pub use target::Target;
