//! What an indicator is and what its numbers say: quantities, gaps, verdicts.
//!
//! Pure: no I/O, no page, no JSON, no text for readers. Every figure is an exact decimal; a floating-point number
//! appears only where a chart needs a coordinate, and that is not here.

mod assessment;
mod audit;
mod baseline;
mod breakdown;
mod composition;
mod dataset;
mod fault;
mod fraction;
mod gap;
mod index;
mod indicator;
mod lang;
mod largest_gaps;
mod measure;
mod period;
mod quantity;
mod result;
mod sector_report;
mod selection;
mod slug;
mod sorting;
mod target_change;
mod unit;
mod verdict;
mod wording;

pub use assessment::{Assessment, Tally};
pub use audit::{
    Arithmetic, Audit, AuditCheck, CheckKind, CheckStatus, Computed, End, Formula, Interval, Operand, Operation,
    Operator, Scale, Source, Subject, Value, rounded_ends,
};
pub use baseline::Baseline;
pub use breakdown::{Breakdown, BreakdownKind, BreakdownParts};
pub use composition::{Composition, CompositionError};
pub use dataset::{Comparison, Dataset, Document, Group, GroupKind, PolicyArea, Territory};
pub use fault::{Fault, JsonKind, Problem};
pub use fraction::Fraction;
pub use gap::{Gap, attainment, relative_gap};
pub(crate) use index::Index;
pub use indicator::{Direction, Indicator, Missing, Note, Place, Reading, Statement, printed_number};
pub use lang::Lang;
pub use largest_gaps::largest_gaps;
pub use measure::{Measure, PERCENT};
pub use period::{Period, Stage};
pub use quantity::{Quantity, Relation, difference, round_apart, sum};
pub use result::{Change, Field, Figure, Moment, Part, Section, SectorResult, ShareOfPlan, Time};
pub use rust_decimal::Decimal;
pub use sector_report::SectorReport;
pub use selection::{NextStep, Selection};
pub use sorting::{Block, Column, Sorting};
pub use target_change::{Move, TargetChange};
pub use unit::{Unit, UnitKind};
pub use verdict::{
    Agreement, Check, ComputedVerdict, OfficialVerdict, Reason, Verdict, verdict_from_slug, verdict_slug,
};
pub use wording::Wording;
