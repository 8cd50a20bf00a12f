//! Figures, days and names as they are written: separators, signs, units, and formulas.

mod arithmetic;
mod dates;
mod figures;
mod names;
mod numbers;
mod readings;

pub use arithmetic::{calculation, computed_number, possible_range, scale_name};
pub use dates::date;
pub use figures::{about, change_figure, figure_number, figure_phrase, footnote, quantity, time};
pub use names::{distance, lower_first, period_name, period_short, unit_in_phrase, unit_name, unit_of, with_unit};
pub use numbers::{bound, decimal, percentage, printed_number, signed};
pub use readings::{figure, missing_reason, reading_phrase};
