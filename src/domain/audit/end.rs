//! Where a range ends.

use crate::domain::Fraction;

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// Where it is.
    pub value: Fraction,
    /// Whether the end itself is outside.
    pub open: bool,
}
