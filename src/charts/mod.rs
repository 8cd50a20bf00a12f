//! Assessments as pictures: pure functions from the domain to a chart's option, in plain numbers and ready-made texts.
//!
//! Nothing here draws. `browser` hands the option to the chart engine; a snapshot of its JSON is the test.

mod layout;
mod measure;
mod palette;
mod row;
mod scale;
mod target_gap;
mod text_layer;

pub use palette::Palette;
pub use row::{Panel, Row};
pub use scale::Scale;
pub use target_gap::{TargetGap, target_gap};
