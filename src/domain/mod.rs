//! What an indicator is and what its numbers say: quantities, gaps, verdicts.
//!
//! Pure: no I/O, no page, no JSON, no text for readers. Every figure is an exact decimal; a floating-point number
//! appears only where a chart needs a coordinate, and that is not here.

mod ambition;
mod assessment;
mod composition;
mod dataset;
mod fault;
mod gap;
mod indicator;
mod period;
mod quantity;
mod unit;
mod verdict;
mod wording;

pub use ambition::{Ambition, Move};
pub use assessment::{Assessment, Tally};
pub use composition::{Composition, CompositionError};
pub use dataset::{Comparison, Dataset, Document, Group, GroupKind, Sphere, Territory};
pub use fault::{Fault, JsonKind, Problem};
pub use gap::{Gap, attainment, relative_gap};
pub use indicator::{Direction, Indicator, Missing, Note, Place, Reading, Statement, numeral};
pub use period::{Period, Stage};
pub use quantity::{Quantity, Relation, difference, round_apart, sum};
pub use rust_decimal::Decimal;
pub use unit::{Unit, UnitKind};
pub use verdict::{Agreement, Check, Finding, OfficialVerdict, Reason, Verdict};
pub use wording::Wording;
