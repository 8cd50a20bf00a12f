//! Units that can be calculated with: what they measure, and how many base units they are.

use std::sync::Arc;

use super::{Fraction, Unit};

/// A unit of the results, with the dimension it measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Name and kind.
    pub unit: Arc<Unit>,
    /// What is measured, such as `vnd` or `hectare`. Only figures of one dimension can be added or compared.
    pub dimension: String,
    /// How many base units of the dimension are one of this unit: 1,000,000 for a million đồng. Never zero.
    pub factor: Fraction,
}

/// The dimension of shares, rates and growth; percentage points belong to it too.
pub const PERCENT: &str = "percent";
