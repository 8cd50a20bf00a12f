//! The periods of a comparison whose shares make a whole.

use super::{Comparison, Composition, Group, Period};

/// The periods whose shares are all stated, in the order of the comparison.
pub fn stated_wholes<'c>(comparison: &'c Comparison, group: &Group) -> Vec<(&'c Period, Composition)> {
    comparison.periods().filter_map(|(_, period)| Some((period, group.composition(period).ok()?))).collect()
}
