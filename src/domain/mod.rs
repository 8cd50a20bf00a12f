//! What an indicator is and what its numbers say: quantities, gaps, verdicts.
//!
//! Pure: no I/O, no page, no JSON, no text for readers. Every figure is an exact decimal; a floating-point number
//! appears only where a chart needs a coordinate, and that is not here.

mod ambition;
mod annex;
mod assessment;
mod audit;
mod baseline;
mod breakdown;
mod composition;
mod dataset;
mod farthest;
mod fault;
mod fraction;
mod gap;
mod indicator;
mod measure;
mod period;
mod quantity;
mod result;
mod selection;
mod sorting;
mod unit;
mod verdict;
mod wording;

pub use ambition::{Ambition, Move};
pub use annex::Annex;
pub use assessment::{Assessment, Tally};
pub use audit::{
    Arithmetic, Audit, AuditCheck, CheckKind, Computed, End, Formula, Interval, Operand, Operation, Operator, Outcome,
    Scale, Source, Subject, Value, rounded_ends,
};
pub use baseline::Baseline;
pub use breakdown::{Breakdown, BreakdownKind};
pub use composition::{Composition, CompositionError};
pub use dataset::{Comparison, Dataset, Document, Group, GroupKind, Sphere, Territory};
pub use farthest::{distance_from_plan, farthest};
pub use fault::{Fault, JsonKind, Problem};
pub use fraction::Fraction;
pub use gap::{Gap, attainment, relative_gap};
pub use indicator::{Direction, Indicator, Missing, Note, Place, Reading, Statement, numeral};
pub use measure::{Measure, PERCENT};
pub use period::{Period, Stage};
pub use quantity::{Quantity, Relation, difference, round_percent, sum};
pub use result::{Change, Field, Figure, Moment, Part, Section, SectorResult, ShareOfPlan, Time};
pub use rust_decimal::Decimal;
pub use selection::{NextStep, Selection};
pub use sorting::{Block, Column, Sorting};
pub use unit::{Unit, UnitKind};
pub use verdict::{Agreement, Check, Finding, OfficialVerdict, Reason, Verdict};
pub use wording::Wording;
