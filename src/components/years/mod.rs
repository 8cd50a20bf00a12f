//! Other years: one indicator in its details, and all of them side by side, once the series is here.

mod gate;
mod indicator;
mod side_by_side;
mod table;
mod wish;

pub use indicator::indicator_years;
pub use side_by_side::years_table;
pub use wish::on_series_wanted;
