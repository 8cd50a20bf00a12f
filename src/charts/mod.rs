//! Assessments as pictures: pure functions from the domain to a chart's option, in plain numbers and ready-made texts.
//!
//! Nothing here draws. `browser` hands the option to the chart engine; a snapshot of its JSON is the test.

mod captions;
mod layout;
mod marks;
mod measure;
mod option;
mod palette;
mod row;
mod scale;
mod target_gap;
mod text_layer;

pub use option::{ChartOption, Series};
pub use palette::Palette;
pub use row::{Panel, Row};
pub use scale::Scale;
pub use target_gap::{TargetGap, target_gap};

/// An index as the engine's number.
#[expect(clippy::cast_precision_loss, reason = "a handful of axes")]
fn index(at: usize) -> f64 {
    at as f64
}
