//! What an indicator is and what its numbers say: quantities, gaps, verdicts.
//!
//! Pure: no I/O, no page, no JSON, no text for readers. Every figure is an exact decimal; a floating-point number
//! appears only where a chart needs a coordinate, and that is not here.

mod assessment;
mod audit;
mod baseline;
mod breakdown;
mod column;
mod comparison;
mod composition;
mod counted;
mod dataset;
mod direction;
mod document;
mod fault;
mod fraction;
mod gap;
mod indicator;
mod lang;
mod largest_gaps;
mod measure;
mod moment;
mod next_step;
mod period;
mod plan_shares;
mod policy_area;
mod quantity;
mod reach;
mod result;
mod sector_report;
mod series;
mod series_line;
mod series_link;
mod sides;
mod slug;
mod sorting;
mod stated_counts;
mod stated_wholes;
mod steps;
mod tally;
mod target_change;
mod unit;
mod verdict;
mod verdict_counts;
mod wording;

pub use assessment::Assessment;
pub use audit::{
    Arithmetic, Audit, AuditCheck, CheckKind, CheckStatus, Computed, End, Formula, Interval, Operand, Operation,
    Operator, Scale, Source, Subject, Value, rounded_ends,
};
pub use baseline::Baseline;
pub use breakdown::{Breakdown, BreakdownKind, BreakdownParts};
pub use column::Column;
pub use comparison::{Comparison, Role};
pub use composition::{Composition, CompositionError};
pub use counted::Counted;
pub use dataset::{Contents, Dataset, Group, GroupKind};
pub use direction::Direction;
pub use document::{Document, DocumentKind, Territory};
pub use fault::{Fault, JsonKind, Problem};
pub use fraction::Fraction;
pub use gap::{Gap, attainment, relative_gap};
pub use indicator::{Indicator, Missing, Note, Place, Reading, Statement, Words};
pub use lang::Lang;
pub use largest_gaps::{distance_from_plan, largest_gaps};
pub use measure::{Measure, PERCENT};
pub use moment::Moment;
pub use next_step::NextStep;
pub use period::{Period, Stage, Stretch};
pub use plan_shares::{plans_reached, shares_of_plan};
pub use policy_area::PolicyArea;
pub use quantity::{Quantity, Relation, difference, round_percent, sum};
pub use reach::{Edge, Reach};
pub use result::{Change, Field, Figure, Part, Section, SectorResult, ShareOfPlan, Time};
pub use rust_decimal::Decimal;
pub use sector_report::SectorReport;
pub use series::Series;
pub use series_line::{Line, LineFigure, LineSource, Segment, Year};
pub use series_link::{BreakKind, Link, LinkEnd, SeriesBreak, are_same_unit};
pub use sides::Sides;
pub use sorting::{Block, Sorting};
pub use stated_counts::StatedCounts;
pub use stated_wholes::stated_wholes;
pub use steps::of_step;
pub use tally::Tally;
pub use target_change::{Move, TargetChange};
pub use unit::{Unit, UnitKind};
pub use verdict::{
    Agreement, Check, ComputedVerdict, OfficialVerdict, Reason, VERDICTS, Verdict, verdict_from_slug, verdict_slug,
};
pub use verdict_counts::{groups_by_policy_area, tally_of};
pub use wording::Wording;
