//! Which indicators lie farthest from their plan, on the side a verdict stands for.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Assessment, Block, ComputedVerdict, UnitKind, Verdict};

/// How far an indicator lies from its plan, and with what that can be compared: gaps in percentage points, in percent of
/// the plan, or, where a plan of 0 or of another sign leaves no percentage, only gaps in the same unit.
pub fn distance_from_plan(assessment: &Assessment) -> Option<(Block, Decimal)> {
    let unit = &assessment.indicator.unit;
    let gap = assessment.gap?.size.decimal.abs();
    Some(match (unit.kind, assessment.relative) {
        (UnitKind::Percent, _) => (Block::Points, gap),
        (_, Some(relative)) => (Block::Relative, relative.decimal.abs()),
        (_, None) => (Block::Unit(unit.id.clone()), gap),
    })
}

/// The indicators for which the figures give this verdict, from the one farthest from its plan; at most so many.
///
/// Percentage points and percent of the plan cannot be compared, so it is either the indicators in % or the others.
pub fn largest_gaps(
    assessments: &[Arc<Assessment>],
    in_percent: bool,
    verdict: Verdict,
    most: usize,
) -> Vec<Arc<Assessment>> {
    let wanted = if in_percent { Block::Points } else { Block::Relative };
    let mut found: Vec<(Decimal, Arc<Assessment>)> = Vec::new();
    for assessment in assessments {
        if assessment.check.verdict != ComputedVerdict::Reached(verdict) {
            continue;
        }
        let size = distance_from_plan(assessment).filter(|(block, size)| *block == wanted && !size.is_zero());
        let Some((_, size)) = size else { continue };
        // Behind those that are as far: the report's order decides between equals.
        let at = found.iter().position(|(known, _)| *known < size).unwrap_or(found.len());
        found.insert(at, (size, Arc::clone(assessment)));
    }
    found.truncate(most);
    found.into_iter().map(|(_, assessment)| assessment).collect()
}
