//! Which indicators lie farthest from their plan, on the side a verdict stands for.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Assessment, ComputedVerdict, UnitKind, Verdict};

/// The indicators for which the figures give this verdict, from the one farthest from its plan; at most so many.
///
/// Percentage points and percent of the plan cannot be compared, so it is either the indicators in % or the others.
pub fn largest_gaps(
    assessments: &[Arc<Assessment>],
    in_percent: bool,
    verdict: Verdict,
    most: usize,
) -> Vec<Arc<Assessment>> {
    let mut found: Vec<(Decimal, &Arc<Assessment>)> = Vec::new();
    for assessment in assessments {
        let is_percent = assessment.indicator.unit.kind == UnitKind::Percent;
        if is_percent != in_percent || assessment.check.verdict != ComputedVerdict::Reached(verdict) {
            continue;
        }
        let gap = if in_percent {
            assessment.gap.map(|gap| gap.amount)
        } else {
            assessment.relative.map(|relative| relative.decimal)
        };
        let Some(size) = gap.map(|gap| gap.abs()).filter(|size| !size.is_zero()) else { continue };
        // Behind those that are as far: the report's order decides between equals.
        let at = found.iter().position(|(known, _)| *known < size).unwrap_or(found.len());
        found.insert(at, (size, assessment));
        found.truncate(most);
    }
    found.into_iter().map(|(_, assessment)| Arc::clone(assessment)).collect()
}
