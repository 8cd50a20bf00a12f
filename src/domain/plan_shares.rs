//! The results that state how much of their plan they reached.

use super::{Decimal, Figure, SectorReport, SectorResult};

/// The results with a share of plan, in the report's order.
pub fn shares_of_plan(sector_report: &SectorReport) -> impl Iterator<Item = (&SectorResult, &Figure)> {
    sector_report.results.iter().filter_map(|result| Some((result, &result.share_of_plan.as_ref()?.figure)))
}

/// How many results reached their plan, and of how many that state a share of it.
pub fn plans_reached(sector_report: &SectorReport) -> (usize, usize) {
    let reached = shares_of_plan(sector_report).filter(|(_, share)| share.quantity.decimal >= Decimal::ONE_HUNDRED);
    (reached.count(), shares_of_plan(sector_report).count())
}
