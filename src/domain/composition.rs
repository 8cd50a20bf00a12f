//! Shares of one whole, judged together: they add up to 100, and their gaps to 0.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Indicator, UnitKind, difference, sum};

/// The shares of a whole in one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composition {
    /// Id of each part and its share in %, in the dataset's order.
    pub shares: Vec<(String, Decimal)>,
    /// What the shares add up to, exactly.
    pub sum: Decimal,
}

/// Why shares cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompositionError {
    /// The group is not a composition, or a part is not in %.
    NotShares,
    /// A share is missing, a bound, a range or only approximate.
    Unknown,
}

impl Composition {
    /// The shares that these indicators state for a period.
    pub fn of(parts: &[Arc<Indicator>], period: &str) -> Result<Self, CompositionError> {
        let mut shares = Vec::with_capacity(parts.len());
        let mut total = Decimal::ZERO;
        for part in parts {
            if part.unit.kind != UnitKind::Percent {
                return Err(CompositionError::NotShares);
            }
            let reading = part.reading(period);
            let is_share = part.unit_of(reading).kind == UnitKind::Percent;
            let share = reading.quantity().filter(|quantity| is_share && quantity.is_plain());
            let share = share.ok_or(CompositionError::Unknown)?.decimal;
            total = sum(total, share).ok_or(CompositionError::Unknown)?;
            shares.push((part.id.clone(), share));
        }
        Ok(Self { shares, sum: total })
    }

    /// Whether the shares make exactly 100 %.
    pub fn is_whole(&self) -> bool {
        self.sum == Decimal::ONE_HUNDRED
    }

    /// Half the sum of absolute gaps between two compositions of the same parts, in percentage points: how much of
    /// the whole stands elsewhere than planned. `None` when the parts differ.
    pub fn displacement(&self, planned: &Self) -> Option<Decimal> {
        if self.shares.len() != planned.shares.len() {
            return None;
        }
        let mut total = Decimal::ZERO;
        for ((id, share), (planned_id, plan)) in self.shares.iter().zip(&planned.shares) {
            if id != planned_id {
                return None;
            }
            total = sum(total, difference(*plan, *share)?.abs())?;
        }
        total.checked_div(Decimal::TWO)
    }
}
