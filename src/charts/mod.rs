//! Figures as pictures: pure functions from the domain to a chart's option, in plain numbers and ready-made texts.
//!
//! Nothing here draws. `browser` hands the option to the chart engine; tests read it as JSON, and its pictures are in
//! `docs/pictures/charts`.

mod bars;
mod breakdown;
mod bullet;
mod captions;
mod composition;
mod layout;
mod marks;
mod measure;
mod option;
mod over_years;
mod palette;
mod picture;
mod placed_panel;
mod plan_shares;
mod row;
mod scale;
mod shapes;
mod sheet;
mod span;
mod target_change;
mod target_gap;
mod text_layer;
mod verdicts;

pub use breakdown::breakdown;
pub use bullet::bullet;
pub use composition::composition;
pub use measure::width_px as text_width_px;
pub use option::{ChartOption, Drawing, Entry, Series};
pub use over_years::over_years;
pub use palette::Palette;
pub use picture::{Caption, Picture, PictureLine, picture_name};
pub use plan_shares::plan_shares;
pub use row::{Panel, Row};
pub use scale::Scale;
pub use target_change::target_change;
pub use target_gap::target_gap;
pub use verdicts::verdicts_by_group;

use layout::Layout;

/// An index as the engine's number.
#[expect(clippy::cast_precision_loss, reason = "a handful of axes")]
fn index(at: usize) -> f64 {
    at as f64
}
