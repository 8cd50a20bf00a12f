//! Figures, days and names as they are written: separators, signs, units, and formulas.

mod arithmetic;
mod dates;
mod figures;
mod names;
mod numbers;
mod readings;

pub use arithmetic::{calculation, computed_number, possible_range, scale_name};
pub use dates::{date, moment};
pub use figures::{about, change_figure, figure_number, figure_phrase, footnote, quantity, time};
pub use names::{
    distance, lower_first, period_inside, period_name, period_short, role_inside, role_name, stage_short, stage_word,
    unit_in_phrase, unit_name, unit_of, with_unit,
};
pub use numbers::{bound, decimal, in_words, percentage, printed_number, signed, signed_quantity};
pub use readings::{figure, missing_reason, own_unit_figure, reading_phrase};
